/** The studies, and how sure each paragraph is: closed in themselves, and reached by links and searches. */
import { expect } from '@open-wc/testing';
import { SECTION_IDS } from '../../src/attributes.ts';
import { EN } from '../../src/content/en.ts';
import { SOURCES } from '../../src/content/sources.ts';
import { sectionOf, studiesAnchor } from '../../src/reader.ts';
import {
  $,
  $$,
  change,
  mount,
  next,
  openIds,
  openPage,
  removeFrames,
  settled,
  textOf,
  until,
  type Page,
} from '../support/widget.ts';

const PLACES = EN.sections.flatMap(({ topics = [], ...section }) => [section, ...topics]);

/** The sections and topics that have studies. */
const STUDIED = PLACES.filter(({ studies }) => studies).map(({ id }) => id);

const SHOWN = { sections: SECTION_IDS };

const US = '<clonazepam-info region="US"></clonazepam-info>';
const TALL = '<p style="height: 3000px">Above</p>';

const openDetails = (widget: Element) => $$(widget, 'details[open]').map(({ id }) => id);

/** The studies of an id are open, on the screen, and their summary has focus. */
async function expectThere({ window, widget }: Page, id: string): Promise<void> {
  const anchor = studiesAnchor(id);
  await until(() => widget.shadowRoot!.activeElement?.parentElement?.id === anchor, window);
  await settled(window);
  const details = $<HTMLDetailsElement>(widget, `#${anchor}`);
  expect(details.open, id).to.equal(true);
  expect(widget.shadowRoot!.activeElement!.localName, id).to.equal('summary');
  expect(openIds(widget), id).to.include(sectionOf(id, SHOWN));
  const { top } = details.getBoundingClientRect();
  expect(top, id).to.be.within(-5, window.innerHeight - 20);
  expect(details.querySelector('dd')!.getBoundingClientRect().height, id).to.be.greaterThan(10);
}

describe('<clonazepam-info>', () => {
  afterEach(removeFrames);

  it('has studies where the text names some, each with its heading and its papers', async () => {
    const element = await mount({ open: 'all' });
    const ids = $$(element, '[part=studies]').map(({ id }) => id);
    expect(ids).to.have.members(STUDIED.map(studiesAnchor));
    expect(ids.length).to.be.greaterThan(6);
    for (const { id, studies = [] } of PLACES) {
      const shown = $$(element, `#${studiesAnchor(id)} dl > div`);
      expect(shown, id).to.have.length(studies.length);
      studies.forEach(({ heading, text, sources }, index) => {
        const names = sources.map((source) => SOURCES[source].short).join(', ');
        expect(textOf(shown[index]!.querySelector('dt'))).to.equal(heading);
        expect(textOf(shown[index]!.querySelector('dd'))).to.equal(`${text} ${names}`);
        const links = [...shown[index]!.querySelectorAll('a')].map(({ href }) => href);
        expect(links).to.deep.equal(sources.flatMap((source) => SOURCES[source].href ?? []));
      });
    }
  });

  describe('all sections open', () => {
    for (const [how, act] of [
      ['the button', (element) => $(element, '[part=nav] button').click()],
      ['the method', (element) => element.expandAll()],
      ['the attribute', (element) => element.setAttribute('open', 'all')],
    ] as const satisfies readonly [
      string,
      (element: HTMLElementTagNameMap['clonazepam-info']) => void,
    ][]) {
      it(`by ${how}: the sections, and neither studies nor lists of sources`, async () => {
        const element = await mount();
        act(element);
        await element.updateComplete;
        expect(openIds(element)).to.deep.equal(SECTION_IDS);
        expect($$(element, 'details').length).to.be.greaterThan(30);
        expect($$(element, 'details[open]')).to.have.length(0);
      });
    }

    it('and closed again: what the reader opened inside stays as it was', async () => {
      const element = await mount({ open: 'healing' });
      $(element, '#healing-studies summary').click();
      element.collapseAll();
      await element.updateComplete;
      element.expandAll();
      await element.updateComplete;
      expect(openDetails(element)).to.deep.equal(['healing-studies']);
      await change(element, { theme: 'dark', region: 'GB' });
      expect(openDetails(element)).to.deep.equal(['healing-studies']);
    });
  });

  describe('deep links to studies', () => {
    it('open each of them in its section, and give focus to its summary', async () => {
      const page = await openPage(`${TALL}${US}`);
      for (const id of STUDIED) {
        page.window.location.hash = `#clonazepam-info-${studiesAnchor(id)}`;
        await expectThere(page, id);
      }
      expect(openDetails(page.widget)).to.have.members(STUDIED.map(studiesAnchor));
    });

    it('are followed at load', async () => {
      const page = await openPage(`${TALL}${US}`, { hash: '#clonazepam-info-mood-studies' });
      await expectThere(page, 'mood');
      expect(openIds(page.widget)).to.deep.equal(['risks']);
      expect(openDetails(page.widget)).to.deep.equal(['mood-studies']);
    });

    it('are followed from links in the page, again and again', async () => {
      const page = await openPage(
        `<a id="go" href="#clonazepam-info-stopping-studies">Go</a>${TALL}${US}`,
      );
      for (const time of ['once', 'again']) {
        page.document.getElementById('go')!.click();
        await expectThere(page, 'stopping');
        expect(openDetails(page.widget), time).to.deep.equal(['stopping-studies']);
        $(page.widget, '#stopping-studies summary').click();
        expect(openDetails(page.widget), time).to.deep.equal([]);
        page.widget.collapseAll();
        page.document.getElementById('go')!.focus();
        page.window.scrollTo(0, 0);
        await settled(page.window);
      }
    });

    it('leave one section open where one at a time is the rule', async () => {
      const page = await openPage(
        '<clonazepam-info region="US" exclusive open="healing"></clonazepam-info>',
      );
      page.window.location.hash = '#clonazepam-info-dementia-studies';
      await expectThere(page, 'dementia');
      expect(openIds(page.widget)).to.deep.equal(['risks']);
    });

    it('lead nowhere where their section is not shown', async () => {
      const page = await openPage(
        `${TALL}<clonazepam-info region="US" sections="about"></clonazepam-info>`,
      );
      page.window.location.hash = '#clonazepam-info-healing-studies';
      await next(page.window, 'hashchange');
      await settled(page.window);
      expect(openIds(page.widget)).to.deep.equal([]);
      expect(page.window.scrollY).to.equal(0);
    });
  });

  describe('what the reader opened inside', () => {
    const EVIDENCE = '#panel-healing .para:nth-of-type(2) details';
    const READ = `${EVIDENCE}, #mood-studies`;
    const CHANGES: readonly [string, Record<string, string>][] = [
      ['another language', { lang: 'es' }],
      ['another level of the headings', { 'heading-level': '4' }],
      ['another order of the sections', { sections: 'risks healing', open: 'all' }],
      ['the banner elsewhere', { 'banner-position': 'inline' }],
    ];
    for (const [name, changes] of CHANGES) {
      it(`stays open, and keeps focus, with ${name}`, async () => {
        const element = await mount({ open: 'healing risks' });
        const read = $$<HTMLDetailsElement>(element, READ);
        expect(read).to.have.length(2);
        for (const one of read) one.querySelector('summary')!.click();
        $(element, `${EVIDENCE} summary`).focus();
        await change(element, changes);
        if (changes['lang']) {
          await until(() => $(element, '.root').lang === changes['lang']);
        }
        const after = $$<HTMLDetailsElement>(element, READ);
        expect(after.map(({ open }) => open)).to.deep.equal([true, true]);
        expect($$(element, 'details[open]')).to.have.length(2);
        expect(element.shadowRoot!.activeElement).to.equal($(element, `${EVIDENCE} summary`));
      });
    }

    it('is reached by a link while Spanish is still loading', async () => {
      const page = await openPage(
        `${TALL}<clonazepam-info region="US" lang="es"></clonazepam-info>`,
        {
          hash: '#clonazepam-info-mood-studies',
        },
      );
      await until(() => $(page.widget, '.root').lang === 'es', page.window);
      await expectThere(page, 'mood');
      expect(openDetails(page.widget)).to.deep.equal(['mood-studies']);
    });
  });

  describe('what is closed in itself', () => {
    it('is in the tree, and not taken out of what is drawn, so that a search reaches it', async () => {
      const page = await openPage('<clonazepam-info region="US" open="all"></clonazepam-info>');
      const all = $$<HTMLDetailsElement>(page.widget, 'details');
      for (const details of all) {
        expect(details.open).to.equal(false);
        const inside = [...details.children].filter((one) => one.localName !== 'summary');
        expect(textOf(inside.find((one) => textOf(one))).length).to.be.greaterThan(10);
        for (const one of inside.filter(({ localName }) => localName !== 'slot')) {
          expect(one.hasAttribute('hidden')).to.equal(false);
          expect(page.window.getComputedStyle(one).display).not.to.equal('none');
        }
      }
    });

    // Of the three, only Firefox's `window.find` opens what it finds, as all do for the reader's own search.
    if (navigator.userAgent.includes('Firefox')) {
      it('opens where the engine’s own search finds it', async () => {
        const page = await openPage(
          '<clonazepam-info region="US" open="healing"></clonazepam-info>',
        );
        const details = $<HTMLDetailsElement>(page.widget, '#healing-studies');
        const words = textOf(details.querySelector('dd')).slice(0, 30);
        expect(words.length).to.equal(30);
        const { find } = page.window as unknown as { find: (text: string) => boolean };
        page.window.focus();
        expect(find.call(page.window, words), words).to.equal(true);
        await until(() => details.open, page.window);
      });
    }
  });
});
