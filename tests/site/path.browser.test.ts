/** A person's way through the site, from the front page to the clipboard, by what is written on it. */
import { expect } from '@open-wc/testing';
import {
  next,
  openFrame,
  openWritten,
  removeFrames,
  settled,
  until,
  type Page,
} from '../support/page.ts';
import { textOf } from '../support/mount.ts';

const SITE = '/site/';

/** Most actions that may lie between the front page and the clipboard. */
const MOST_ACTIONS = 12;

interface Visit {
  /** Follows a link to another page of the site. */
  follow: (name: string) => Promise<void>;
  choose: (label: string, option: string) => void;
  type: (label: string, text: string) => void;
  press: (name: string) => void;
  /** What stands under a field: all that describes it. */
  saidUnder: (label: string) => string;
  page: () => Page;
  actions: () => number;
}

const isNamed = (name: string) => (element: Element) => textOf(element) === name;

async function visit(file = ''): Promise<Visit> {
  const page = await openFrame({ src: `${SITE}${file}` }, { width: 1000, height: 800 });
  const frame = page.window.frameElement as HTMLIFrameElement;
  let actions = 0;
  const find = (selector: string, name: string): HTMLElement => {
    const found = [...page.window.document.querySelectorAll<HTMLElement>(selector)].find(
      isNamed(name),
    );
    if (!found) throw new Error(`The page has no ${selector} named “${name}”`);
    actions += 1;
    return found;
  };
  const field = (label: string) => {
    const { control } = find('label', label) as HTMLLabelElement;
    return control as HTMLInputElement | HTMLSelectElement;
  };
  const put = (control: HTMLInputElement | HTMLSelectElement, value: string) => {
    // Some fields are in a group that is closed at first.
    const group = control.closest('details');
    if (group && !group.open) {
      group.querySelector('summary')?.click();
      actions += 1;
    }
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return {
    follow: async (name) => {
      const loaded = next(frame, 'load');
      find('a', name).click();
      await loaded;
      await settled(page.window);
    },
    choose: (label, option) => {
      const select = field(label) as HTMLSelectElement;
      const chosen = [...select.options].find(isNamed(option));
      if (!chosen) throw new Error(`“${label}” has no “${option}”`);
      put(select, chosen.value);
    },
    type: (label, text) => put(field(label), text),
    press: (name) => find('button', name).click(),
    saidUnder: (label) => {
      const ids = field(label).getAttribute('aria-describedby')?.split(' ') ?? [];
      return ids.map((id) => textOf(page.window.document.getElementById(id))).join(' ');
    },
    page: () => ({ ...page, document: page.window.document }),
    actions: () => actions,
  };
}

/** Keeps what a page puts on its clipboard, which engines keep from pages in frames. */
function keepCopies({ window }: Page): { text: () => string } {
  let text = '';
  const clipboard = {
    write: async ([item]: ClipboardItem[]) => {
      text = await (await item!.getType('text/plain')).text();
    },
    writeText: (copied: string) => {
      text = copied;
      return Promise.resolve();
    },
  };
  Object.defineProperty(window.navigator, 'clipboard', { value: clipboard });
  return { text: () => text };
}

async function copied(visit: Visit): Promise<string> {
  const copies = keepCopies(visit.page());
  visit.press('Copy');
  await until(() => copies.text() !== '');
  return copies.text();
}

describe('the site', () => {
  afterEach(removeFrames);

  it('leads from its front page to a snippet for WordPress, which works when it is pasted', async () => {
    const person = await visit();
    await person.follow('Set it up');
    person.choose('Where does your site live?', 'WordPress, and I am an administrator');
    person.choose('Country', 'United Kingdom');
    const code = await copied(person);
    expect(person.actions()).to.be.at.most(MOST_ACTIONS);
    removeFrames();
    const page = await openWritten(code);
    const help = page.widget.shadowRoot!.querySelector('[part=safety] a[href^="tel:"]');
    expect(textOf(help)).to.contain('999');
  });

  it('leads to a frame for a system that takes nothing else', async () => {
    const person = await visit();
    await person.follow('Set it up');
    person.choose('Where does your site live?', 'Wix');
    person.choose('Country', 'Ireland');
    person.type('Its phone number', '+353 1 555 0100');
    const code = await copied(person);
    expect(person.actions()).to.be.at.most(MOST_ACTIONS);
    removeFrames();
    const page = await openWritten(code);
    const inner = page.document.querySelector('iframe')!.contentWindow!;
    await until(() => Boolean(inner.document.querySelector('clonazepam-info')?.shadowRoot));
    expect(page.document.querySelector('a[href="tel:+35315550100"]')).to.not.equal(null);
  });

  it('leads to the code for a React app', async () => {
    const person = await visit();
    await person.follow('Set it up');
    person.choose('Where does your site live?', 'A React app');
    person.choose('Country', 'Canada');
    const code = await copied(person);
    expect(person.actions()).to.be.at.most(MOST_ACTIONS);
    expect(code).to.match(/import 'clonazepam-info'[^]*<clonazepam-info region="CA">/);
  });

  it('says what a phone will dial, and what is wrong with a number', async () => {
    const person = await visit('setup.html');
    person.type('Its phone number', '+44 (0)20 7946 0000 ext 5');
    expect(person.saidUnder('Its phone number'))
      .to.contain("can't be used")
      .and.to.contain('phone');
    person.type('Its phone number', '+44 20 7946 0000');
    expect(person.saidUnder('Its phone number')).to.not.contain("can't be used");
    const { document } = person.page();
    expect(textOf(document.getElementById('dials'))).to.contain('+442079460000');
  });

  it('says what is no colour, and how well text is read on one that is', async () => {
    const person = await visit('setup.html');
    person.type('Buttons', 'bananas');
    expect(person.saidUnder('Buttons')).to.contain('“bananas” is no colour');
    person.type('Buttons', 'gold');
    await until(() => person.saidUnder('Buttons').includes('Lowest contrast'));
    const [, light, dark] = /([\d.]+) to 1 in light, ([\d.]+) to 1 in dark/.exec(
      person.saidUnder('Buttons'),
    )!;
    expect(Number(light)).to.be.at.least(4.5);
    expect(Number(dark)).to.be.at.least(4.5);
  });

  it('takes a snippet back in, to be changed', async () => {
    const person = await visit('setup.html');
    person.type(
      'Change a snippet that you have',
      '<div><clonazepam-info region="NZ" theme="dark"></clonazepam-info></div>',
    );
    person.press('Read it');
    const code = await copied(person);
    expect(code).to.contain('region="NZ"').and.to.contain('theme="dark"');
    expect(person.page().window.location.hash).to.contain('region=NZ');
  });

  it('finds the answers again in a shared address', async () => {
    const person = await visit('setup.html#place=vue&region=ZA&accent=teal');
    const code = await copied(person);
    expect(code).to.contain('region="ZA"').and.to.contain('<template>');
    expect(textOf(person.page().document.getElementById('css'))).to.contain('teal');
  });

  it('warns of a line that works on this computer only, until it has an address', async () => {
    const person = await visit('setup.html');
    const warning = () => textOf(person.page().document.getElementById('local'));
    expect(warning()).to.contain('works on your computer only');
    person.type('Address of the script', 'https://clinic.example/clonazepam-info.js');
    expect(warning()).to.equal('');
  });

  it('says where to look when a source shows nothing to mend', async () => {
    const person = await visit('check.html');
    const beyond = () => person.page().document.getElementById('beyond')!.checkVisibility();
    const snippet = '<div><clonazepam-info region="US"><p>Call 911 or 988.</p></clonazepam-info>';
    expect(beyond()).to.equal(false);
    person.type('Source of your page', snippet);
    person.press('Check it');
    expect(beyond()).to.equal(false);
    person.type(
      'Source of your page',
      `${snippet}<script src="/clonazepam-info.js" async="async"> </script></div>`,
    );
    person.press('Check it');
    expect(textOf(person.page().document.getElementById('summary'))).to.contain('Nothing to mend');
    expect(beyond()).to.equal(true);
  });

  it('leads to ready-made files where no script runs', async () => {
    const page = await openFrame({ src: `${SITE}setup.html` }, { scripts: false });
    const link = page.document.querySelector<HTMLElement>('main a[href^="ways.html#"]')!;
    expect(link.checkVisibility()).to.equal(true);
  });
});
