/** A person's way to a sheet to print, by what is written on its page, and the ready-made sheets. */
import { expect } from '@open-wc/testing';
import { contrastsOf, textElements } from '../support/color.ts';
import { AXE, runAxe } from '../support/axe.ts';
import { textOf } from '../support/mount.ts';
import { addScript, next, openFrame, removeFrames, settled, type Page } from '../support/page.ts';

const SITE = '/site/';
const HOSTILE = '<img src=x onerror="top.wasHit = true">';

interface Visit extends Page {
  choose: (label: string, option: string) => void;
  type: (label: string, text: string) => void;
  /** What stands under a field: all that describes it. */
  saidUnder: (label: string) => string;
  sheet: () => HTMLElement;
}

const isNamed = (name: string) => (element: Element) => textOf(element) === name;

function visitOf(page: Page): Visit {
  const { document } = page;
  const field = (label: string) => {
    const found = [...document.querySelectorAll('label')].find(isNamed(label));
    return found!.control as HTMLInputElement | HTMLSelectElement;
  };
  const put = (control: HTMLInputElement | HTMLSelectElement, value: string) => {
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return {
    ...page,
    choose: (label, option) => {
      const select = field(label) as HTMLSelectElement;
      put(select, [...select.options].find(isNamed(option))!.value);
    },
    type: (label, text) => put(field(label), text),
    saidUnder: (label) => {
      const ids = field(label).getAttribute('aria-describedby')?.split(' ') ?? [];
      return ids.map((id) => textOf(document.getElementById(id))).join(' ');
    },
    sheet: () => document.querySelector('article')!,
  };
}

const visit = async (fragment = '') =>
  visitOf(await openFrame({ src: `${SITE}sheet.html${fragment}` }, { width: 1280 }));

/** The blank lines of a clinic that are left to write on. */
const blanksOf = ({ sheet }: Visit) =>
  [...sheet().querySelectorAll('.sheet-clinic .sheet-blank')].map(textOf);

describe('the sheet to print', () => {
  afterEach(removeFrames);

  it('says in Spanish whom to call in a country, with the line of a clinic, and keeps it in its address', async () => {
    const person = await visit();
    person.choose('Country', 'Ireland');
    person.choose('Language', 'Español');
    person.type('Your clinic’s name', 'Riverside Clinic');
    person.type('Your line’s name', 'Línea de medicamentos');
    person.type('Your line’s number', '+353 1 555 0100');
    const check = ({ sheet }: Visit) => {
      expect(sheet().lang).to.equal('es');
      const text = textOf(sheet());
      expect(text).to.contain('No deje de tomar clonazepam de golpe');
      expect(text).to.contain('Llame ahora mismo al 112 o 999 en caso de:');
      expect(text).to.contain('116 123 Samaritans.');
      expect(text).to.contain('De su clínica: Riverside Clinic – Línea de medicamentos');
      expect(sheet().querySelector('a[href="tel:+35315550100"]')).to.not.equal(null);
    };
    check(person);
    expect(blanksOf(person)).to.deep.equal(['Horario']);
    const { hash } = person.window.location;
    expect(hash).to.contain('region=IE').and.to.contain('lang=es');
    const frame = person.window.frameElement as HTMLIFrameElement;
    const loaded = next(frame, 'load');
    person.window.location.reload();
    await loaded;
    await settled(frame.contentWindow!);
    check(visitOf({ ...person, document: frame.contentDocument! }));
  });

  it('says why a number can’t be used, and leaves the line to write on', async () => {
    const person = await visit('#region=GB');
    person.type('Your line’s number', '12');
    expect(person.saidUnder('Your line’s number')).to.contain(
      '"12" can\'t be used. Allowed: a phone number',
    );
    expect(blanksOf(person)).to.deep.equal(['Name', 'Phone', 'Hours']);
    person.type('Your line’s number', '0300 555 0100');
    expect(person.saidUnder('Your line’s number')).to.not.contain("can't");
    expect(blanksOf(person)).to.deep.equal(['Name', 'Hours']);
    person.type('Your clinic’s name', 'x'.repeat(61));
    expect(person.saidUnder('Your clinic’s name')).to.contain('Up to 60 characters fit');
    expect(textOf(person.sheet())).to.not.contain('xxx');
  });

  it('shows what is typed, and what a shared address holds, as text', async () => {
    const person = await visit(`#region=none&helpline-hours=${encodeURIComponent(HOSTILE)}`);
    person.type('Your clinic’s name', HOSTILE);
    await settled(person.window);
    expect(person.document.querySelector('img')).to.equal(null);
    expect(textOf(person.sheet()).split(HOSTILE)).to.have.length(3);
    expect('wasHit' in window).to.equal(false);
  });

  it('follows the address when that is changed', async () => {
    const person = await visit('#region=GB');
    const changed = next(person.window, 'hashchange');
    person.window.location.hash = '#region=NZ&helpline-operator=Riverside';
    await changed;
    expect(textOf(person.sheet())).to.contain('1737').and.to.contain('Riverside');
  });

  it('prints when that is asked for', async () => {
    const { window, document } = await visit();
    let printed = 0;
    Object.defineProperty(window, 'print', { value: () => (printed += 1) });
    [...document.querySelectorAll('button')].find(isNamed('Print the sheet'))!.click();
    expect(printed).to.equal(1);
  });

  it('is black on white, light and dark', async () => {
    const { document, sheet, window } = await visit('#region=CA&lang=es');
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      await settled(window);
      const texts = textElements(sheet());
      expect(texts.length).to.be.greaterThan(30);
      expect(Math.min(...contrastsOf(texts)), scheme).to.be.at.least(7);
    }
  });

  it('can be had without script: a sheet is there, and leads to one for each country', async () => {
    const { document } = await openFrame({ src: `${SITE}sheet.html` }, { scripts: false });
    expect(textOf(document.querySelector('article'))).to.contain('Questions for your prescriber');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main table a')];
    expect(links).to.have.length(16);
    const spanish = links.find(isNamed('Español, United States'))!;
    const ready = await openFrame({ src: spanish.href }, { width: 320, scripts: false });
    expect(ready.document.documentElement.lang).to.equal('es');
    expect(textOf(ready.document.querySelector('article'))).to.contain('oprima 2');
    expect(ready.document.documentElement.scrollWidth).to.be.at.most(320);
  });

  for (const file of ['US.es', 'none.en']) {
    it(`gives axe nothing to find where it is ready-made: ${file}`, async () => {
      // Its policy would keep the checker out.
      const response = await fetch(`${SITE}sheets/${file}.html`);
      const html = await response.text();
      const markup = html
        .replace(/<meta http-equiv[^>]*>/, '')
        .replace('sheet.css', `${SITE}sheets/sheet.css`);
      const page = await openFrame({ markup });
      await addScript(page.document, AXE);
      const { findings } = await runAxe(page);
      expect(findings).to.deep.equal([]);
    });
  }
});
