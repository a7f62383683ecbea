/** What is on paper: every panel, and what is closed in itself, where the style sheet can't open it. */
import { expect } from '@open-wc/testing';
import { SECTION_IDS } from '../../src/attributes.ts';
import {
  $,
  $$,
  addScript,
  openIds,
  openPage,
  openWritten,
  removeFrames,
  SCRIPT,
  settled,
  textOf,
  type Page,
} from '../support/widget.ts';

const US = '<clonazepam-info region="US"></clonazepam-info>';

const emptyPanels = ({ widget }: Page) =>
  $$(widget, '.panel[id]').filter((panel) => !panel.firstElementChild);

const closedDetails = ({ widget }: Page) => $$(widget, 'details:not([open])');

/** A page with our script in which the browser is never idle: its closed panels stay empty. */
async function openBusy(content: string): Promise<Page> {
  const page = await openPage(content, { script: '' });
  Object.assign(page.window, { requestIdleCallback: () => 0 });
  await addScript(page.document, SCRIPT);
  await page.widget.updateComplete;
  return page;
}

/** Makes a browser one that has `::details-content`, or has not. */
const pretend = ({ window }: Page, isThere: boolean) =>
  Object.assign(window.CSS, { supports: () => isThere });

const tell = ({ window }: Page, type: 'beforeprint' | 'afterprint') =>
  window.dispatchEvent(new Event(type));

describe('<clonazepam-info>, printed', () => {
  afterEach(removeFrames);

  for (const isThere of [true, false]) {
    it(`has every panel filled ${isThere ? 'with' : 'without'} ::details-content`, async () => {
      const page = await openBusy(US);
      pretend(page, isThere);
      await settled(page.window);
      expect(emptyPanels(page)).to.have.length(SECTION_IDS.length);
      tell(page, 'beforeprint');
      expect(emptyPanels(page)).to.deep.equal([]);
      // What is open stays the reader's own: the style sheet shows the others.
      expect(openIds(page.widget)).to.deep.equal([]);
    });
  }

  it('has everything open until then where the browser has no ::details-content', async () => {
    const page = await openBusy('<clonazepam-info region="US" open="healing"></clonazepam-info>');
    pretend(page, false);
    const [read] = $$<HTMLDetailsElement>(page.widget, '#panel-healing details');
    read!.querySelector('summary')!.click();
    expect(read!.open).to.equal(true);
    tell(page, 'beforeprint');
    expect($$(page.widget, 'details').length).to.be.greaterThan(30);
    expect(closedDetails(page)).to.deep.equal([]);
    // A browser may tell it twice.
    tell(page, 'beforeprint');
    tell(page, 'afterprint');
    expect($$(page.widget, 'details[open]')).to.deep.equal([read]);
    expect($$(page.widget, '[data-printed]')).to.have.length(0);
    tell(page, 'afterprint');
    expect($$(page.widget, 'details[open]')).to.deep.equal([read]);
  });

  it('opens nothing where the style sheet does', async () => {
    const page = await openBusy(US);
    pretend(page, true);
    tell(page, 'beforeprint');
    expect($$(page.widget, 'details[open]')).to.have.length(0);
    tell(page, 'afterprint');
    expect($$(page.widget, 'details[open]')).to.have.length(0);
  });

  it('is one way or the other in this browser', async () => {
    const page = await openBusy(US);
    const isThere = page.window.CSS.supports('selector(::details-content)');
    tell(page, 'beforeprint');
    expect(closedDetails(page).length > 0).to.equal(isThere);
    tell(page, 'afterprint');
    expect($$(page.widget, 'details[open]')).to.have.length(0);
  });

  it('does so for every leaflet of the page, and after one was moved', async () => {
    const page = await openBusy(`${US}<main></main>${US.replace('US', 'GB')}`);
    pretend(page, false);
    page.document.querySelector('main')!.append(page.widget);
    await page.widget.updateComplete;
    tell(page, 'beforeprint');
    for (const widget of page.document.querySelectorAll('clonazepam-info')) {
      expect(emptyPanels({ ...page, widget })).to.deep.equal([]);
      expect(closedDetails({ ...page, widget })).to.deep.equal([]);
    }
    tell(page, 'afterprint');
    for (const widget of page.document.querySelectorAll('clonazepam-info')) {
      expect($$(widget, 'details[open]')).to.have.length(0);
    }
  });

  it('does so for the prerendered leaflet too, once the script is there', async () => {
    const snippet = await (await fetch('/dist/snippets/US.en.html')).text();
    const one = await openWritten(`<body>${snippet.replace(/<script\b[^>]*><\/script>/, '')}`);
    await addScript(one.document, SCRIPT);
    await one.widget.updateComplete;
    pretend(one, false);
    tell(one, 'beforeprint');
    expect(closedDetails(one)).to.deep.equal([]);
    expect(textOf($(one.widget, '[part=studies] dd'))).to.match(/\w/);
    tell(one, 'afterprint');
    expect($$(one.widget, 'details[open]')).to.have.length(0);
  });
});
