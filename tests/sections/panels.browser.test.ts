/** When closed panels are filled: after the first paint, one after the other, and at once where they are needed. */
import { expect } from '@open-wc/testing';
import { SECTION_IDS } from '../../src/attributes.ts';
import { HELPLINES } from '../../src/content/helplines.ts';
import {
  $,
  $$,
  addScript,
  filled,
  openPage,
  removeFrames,
  SCRIPT,
  settled,
  textOf,
  until,
  type Page,
} from '../support/widget.ts';

/** How soon find-in-page must find what is in a closed panel. */
const LATEST_MS = 1000;

const emptyIds = ({ widget }: Pick<Page, 'widget'>) =>
  $$(widget, '.panel[id]')
    .filter((panel) => !panel.firstElementChild)
    .map(({ id }) => id);

/** A page with our script in which the browser is never idle until a test says so. */
async function openBusy(content: string) {
  const page = await openPage(content, { script: '' });
  const waiting: (() => void)[] = [];
  const later = (callback: () => void) => waiting.push(callback);
  Object.assign(page.window, { requestIdleCallback: later });
  await addScript(page.document, SCRIPT);
  await page.widget.updateComplete;
  return { ...page, beIdle: () => waiting.shift()?.() };
}

const ALL = SECTION_IDS.map((id) => `panel-${id}`);

describe('<clonazepam-info>', () => {
  afterEach(removeFrames);

  describe('closed panels', () => {
    const US = '<clonazepam-info region="US"></clonazepam-info>';

    it('are empty until the browser is idle, and then filled one after the other', async () => {
      const page = await openBusy(US);
      await settled(page.window);
      expect(emptyIds(page)).to.deep.equal(ALL);
      for (let left = ALL.length - 1; left >= 0; left -= 1) {
        page.beIdle();
        expect(emptyIds(page)).to.deep.equal(ALL.slice(ALL.length - left));
      }
      expect($$(page.widget, '[part=help-line]')).to.have.length(HELPLINES.US.length);
    });

    it('are full at once where they are open at the start, and the others wait', async () => {
      const page = await openBusy('<clonazepam-info open="healing"></clonazepam-info>');
      expect(emptyIds(page)).to.deep.equal(ALL.filter((id) => id !== 'panel-healing'));
    });

    for (const [how, act] of [
      ['a press', ({ widget }: Page) => $(widget, '#healing').click()],
      ['a method', ({ widget }: Page) => widget.show('healing')],
      ['the attribute', ({ widget }: Page) => widget.setAttribute('open', 'healing')],
      ['a link', ({ widget }: Page) => $(widget, '[part=nav] a[href$=healing]').click()],
      ['the address', ({ window }: Page) => (window.location.hash = '#clonazepam-info-healing')],
    ] as const) {
      it(`are filled at once by ${how}`, async () => {
        const page = await openBusy(US);
        act(page);
        await until(() => $(page.widget, '#healing').ariaExpanded === 'true', page.window);
        expect($(page.widget, '#panel-healing').offsetHeight).to.be.greaterThan(100);
        expect(emptyIds(page)).to.deep.equal(ALL.filter((id) => id !== 'panel-healing'));
      });
    }

    it('are all filled at once by the button that opens all', async () => {
      const page = await openBusy(US);
      $(page.widget, '[part=nav] button').click();
      await page.widget.updateComplete;
      expect(emptyIds(page)).to.deep.equal([]);
    });

    it('lead to a topic in one of them at once', async () => {
      const page = await openBusy(US);
      page.window.location.hash = '#clonazepam-info-mood';
      await until(() => page.widget.shadowRoot!.activeElement?.id === 'mood', page.window);
      expect($(page.widget, '#mood').getBoundingClientRect().height).to.be.greaterThan(10);
    });

    it('show the numbers of the country that was chosen before they were filled', async () => {
      const page = await openBusy(US);
      page.widget.region = 'GB';
      await page.widget.updateComplete;
      ALL.forEach(page.beIdle);
      expect(textOf($(page.widget, '#panel-help'))).to.contain('116 123');
      expect(textOf($(page.widget, '#panel-help'))).not.to.contain('1-800');
    });

    it('are filled after a change that needed everything drawn', async () => {
      const page = await openBusy(US);
      page.widget.headingLevel = 3;
      await page.widget.updateComplete;
      ALL.forEach(page.beIdle);
      expect(emptyIds(page)).to.deep.equal([]);
    });

    it('can be searched within a second of load, and open where the engine’s own search is at hand', async () => {
      const start = performance.now();
      const page = await openPage(US);
      await filled(page.widget);
      expect(performance.now() - start).to.be.lessThan(LATEST_MS + 2000);
      const words = textOf($(page.widget, '#panel-healing')).slice(0, 24);
      expect(words.length).to.equal(24);
      const { find } = page.window as unknown as { find?: (text: string) => boolean };
      // Of the three, only Firefox’s looks into closed panels, as all do for the reader's own search.
      if (!navigator.userAgent.includes('Firefox') || !find) return;
      page.window.focus();
      expect(find.call(page.window, words), words).to.equal(true);
      await until(() => $(page.widget, '#healing').ariaExpanded === 'true', page.window);
    });

    it('hold the choice of a country only while it can be used', async () => {
      const page = await openPage(US);
      expect($$(page.widget, 'select')).to.have.length(0);
      $(page.widget, '#help').click();
      await page.widget.updateComplete;
      const select = $<HTMLSelectElement>(page.widget, 'select');
      expect(select.value).to.equal('US');
      expect(select.labels).to.have.length(1);
    });
  });
});
