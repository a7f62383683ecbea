/** Spanish: sent for when it is wanted, English until it is there and where it never comes. */
import { expect } from '@open-wc/testing';
import { SECTION_IDS } from '../../src/attributes.ts';
import { EN } from '../../src/content/en.ts';
import { ES } from '../../src/node/leaflets.ts';
import { HELPLINES } from '../../src/content/helplines.ts';
import {
  $,
  $$,
  banner,
  change,
  filled,
  mount,
  NPM_ENTRY,
  next,
  openPage,
  removeFrames,
  SCRIPT,
  settled,
  textOf,
  until,
} from '../support/widget.ts';

const titleOf = (widget: Element) => textOf($(widget, '[part=title]'));
const ENGLISH = EN.title;
const SPANISH = ES.title;

/** Waits until the whole widget speaks a language. */
async function speaks(widget: Element, lang: string): Promise<void> {
  await until(() => widget.shadowRoot!.querySelector('.root')?.getAttribute('lang') === lang);
  await filled(widget);
}

for (const [way, script] of [
  ['from npm', NPM_ENTRY],
  ['from the built script', SCRIPT],
] as const) {
  describe(`<clonazepam-info> ${way}, in Spanish`, () => {
    afterEach(removeFrames);

    it('is whole, marked as Spanish, with dates and labels', async () => {
      const { widget } = await openPage(
        '<clonazepam-info lang="es" region="US" open="all"></clonazepam-info>',
        { script },
      );
      await speaks(widget, 'es');
      expect(titleOf(widget)).to.equal(SPANISH);
      const text = textOf($(widget, '.root'));
      expect(text).to.contain(ES.safety.heading);
      expect(text).to.contain('28 de noviembre de 2026');
      expect(text).to.contain(ES.labels.notReviewed);
      expect($$(widget, '[part=section]')).to.have.length(SECTION_IDS.length);
      expect($$(widget, '[part=certainty]').map(textOf)).to.include('Alta');
      expect($$(widget, '[part=help-line]')).to.have.length(HELPLINES.US.length);
      expect(text).not.to.match(/Stopping or cutting|\brun by\b|Not yet reviewed|How sure/i);
    });

    it('can be chosen by the reader, and unchosen', async () => {
      const { widget } = await openPage('<clonazepam-info region="GB"></clonazepam-info>', {
        script,
      });
      const button = () => $(widget, 'button[lang]');
      expect([textOf(button()), button().lang]).to.deep.equal(['Español', 'es']);
      button().click();
      await speaks(widget, 'es');
      expect(textOf($(widget, '[part=safety]'))).to.contain('999');
      expect([textOf(button()), button().lang]).to.deep.equal(['English', 'en']);
      button().click();
      await speaks(widget, 'en');
    });

    it('is sent for from where the script is, whatever the page names so', async () => {
      const { window, widget } = await openPage(
        '<img name="currentScript" src="/other/x.png"><clonazepam-info lang="es" region="US"></clonazepam-info>',
        { script },
      );
      for (let frame = 0; frame < 10; frame += 1) await settled(window);
      const asked = window.performance.getEntriesByType('resource').map(({ name }) => name);
      expect(asked.filter((name) => /other.*\.js/.test(name))).to.deep.equal([]);
      expect(widget.shadowRoot!.querySelector('.root')).to.exist;
    });

    it('is not sent for where nobody wants it', async () => {
      const { window } = await openPage('<clonazepam-info lang="fr"></clonazepam-info>', {
        script,
      });
      await settled(window);
      const names = window.performance.getEntriesByType('resource').map(({ name }) => name);
      expect(names.filter((name) => /[/.]es\.(js|ts)/.test(name))).to.deep.equal([]);
    });
  });
}

describe('<clonazepam-info>, in Spanish', () => {
  afterEach(removeFrames);

  it('keeps what is open, and follows the language of the page as it changes', async () => {
    const { document, widget } = await openPage(
      '<clonazepam-info region="US" open="healing"></clonazepam-info>',
    );
    expect(titleOf(widget)).to.equal(ENGLISH);
    document.documentElement.lang = 'es-MX';
    await speaks(widget, 'es');
    expect($(widget, '#healing').getAttribute('aria-expanded')).to.equal('true');
    document.documentElement.lang = 'en';
    await speaks(widget, 'en');
    expect(titleOf(widget)).to.equal(ENGLISH);
  });

  for (const [width, height] of [
    [320, 568],
    [412, 700],
  ] as const) {
    it(`leaves the button on the screen, clear of the banner, at ${width} × ${height} px`, async () => {
      const { window, widget } = await openPage('<clonazepam-info region="US"></clonazepam-info>', {
        width,
        height,
      });
      const button = () => $(widget, 'button[lang]');
      // As a key leads there: as low on the screen as can be, above the banner.
      button().focus();
      window.scrollBy(
        0,
        button().getBoundingClientRect().bottom - banner(widget).getBoundingClientRect().top + 4,
      );
      for (const lang of ['es', 'en']) {
        button().click();
        await speaks(widget, lang);
        await settled(window);
        const { top, bottom } = button().getBoundingClientRect();
        const covered = banner(widget).getBoundingClientRect();
        expect(widget.shadowRoot!.activeElement, lang).to.equal(button());
        expect(top, lang).to.be.at.least(0);
        expect(bottom, lang).to.be.at.most(covered.top);
      }
    });
  }

  it('leaves the reader where they have scrolled to since, whatever still has focus', async () => {
    const { document, window, widget } = await openPage(
      '<clonazepam-info region="US" open="all"></clonazepam-info>',
      { width: 400 },
    );
    $(widget, '#about').focus();
    window.scrollTo(0, 4000);
    await settled(window);
    document.documentElement.lang = 'es';
    await speaks(widget, 'es');
    await settled(window);
    expect(window.scrollY).to.be.greaterThan(3000);
  });

  it('does not tell again what was copied before', async () => {
    const { widget } = await openPage(
      '<clonazepam-info region="GB" open="help"></clonazepam-info>',
    );
    const status = () => textOf($(widget, '[data-live=status]'));
    $(widget, '[part=help-line] button').click();
    await until(() => status() !== '');
    $(widget, 'button[lang=es]').click();
    await speaks(widget, 'es');
    expect(status()).to.equal('');
  });

  it('leaves the references in English, and says so', async () => {
    const { widget } = await openPage(
      '<clonazepam-info lang="es" region="US" open="all"></clonazepam-info>',
    );
    await speaks(widget, 'es');
    expect($(widget, '.refs').lang).to.equal('en');
  });
});

describe('<clonazepam-info> whose Spanish never comes', () => {
  it('stays English, whole, and throws nothing', async () => {
    const page = await openPage('', { script: '' });
    const failures: string[] = [];
    page.window.addEventListener('error', ({ message }) => failures.push(message));
    page.window.addEventListener('unhandledrejection', ({ reason }) =>
      failures.push(String(reason)),
    );
    // The script as a site has it that forgot the file beside it.
    const code = await (await fetch('/dist/clonazepam-info.js')).text();
    const own = page.document.createElement('script');
    own.src = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    page.document.head.append(own);
    await next(own, 'load');
    const widget = page.document.createElement('clonazepam-info');
    widget.lang = 'es';
    page.document.body.append(widget);
    await widget.updateComplete;
    await settled(page.window);
    await settled(page.window);
    expect(titleOf(widget)).to.equal(ENGLISH);
    expect($(widget, '.root').lang).to.equal('en');
    expect(failures).to.deep.equal([]);
    page.remove();
  });
});

describe('<clonazepam-info> in a page without a language', () => {
  it('speaks English', async () => {
    const element = await mount();
    await change(element, { lang: '' });
    expect(titleOf(element)).to.equal(ENGLISH);
  });
});
