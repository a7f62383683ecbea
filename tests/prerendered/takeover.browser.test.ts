/** The script takes over what was prerendered: no flash, no shift, nothing doubled, nobody disturbed. */
import { expect } from '@open-wc/testing';
import { SECTION_IDS } from '../../src/attributes.ts';
import { EN } from '../../src/content/en.ts';
import { textElements } from '../support/color.ts';
import { inspectWhole } from '../support/inspect.ts';
import {
  $,
  $$,
  addScript,
  filled,
  openWritten,
  removeFrames,
  settled,
  textOf,
  until,
  type Page,
} from '../support/widget.ts';

/** A ready-made snippet without its script, which comes when a test wants it. */
const readyMade = async (file: string) =>
  (await (await fetch(`/dist/snippets/${file}.html`)).text()).replace(
    /<script\b[^>]*> <\/script>/,
    '',
  );

const openPrerendered = async (file = 'US.en', width = 700) =>
  openWritten(`<body><p>Before</p>${await readyMade(file)}<p id="after">After</p>`, { width });

interface Place {
  text: string;
  /** Left, top, width and height, in CSS pixels. */
  box: readonly number[];
}

/** Around all of the text that stands in an element itself. */
function boxOf(element: Element): Place['box'] {
  const range = element.ownerDocument.createRange();
  const rects = [...element.childNodes].flatMap((node) => {
    if (!(node.nodeType === Node.TEXT_NODE && textOf(node))) return [];
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  });
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return [left, top, right - left, bottom - top];
}

/**
 * Makes the engine lay out a leaflet again. Firefox balances the columns of a list by the part of the list that had
 * arrived at the first layout.
 */
function layOutAgain({ widget }: Page): void {
  widget.style.display = 'none';
  widget.getBoundingClientRect();
  widget.style.display = '';
}

const placesOf = ({ widget, document }: Page): Place[] =>
  [...textElements(widget.shadowRoot!), document.getElementById('after')!]
    .filter((element) => element.localName !== 'style')
    .map((element) => ({ text: textOf(element), box: boxOf(element) }));

/** Texts that are others or stand elsewhere than before, by more than rounding. */
const moved = (before: readonly Place[], after: readonly Place[]) =>
  after.flatMap(({ text, box }, index) => {
    const was = before[index];
    const isSame =
      was?.text === text && box.every((side, at) => Math.abs(side - was.box[at]!) <= 1.5);
    return isSame ? [] : [`${was?.text ?? ''} ${String(was?.box)} → ${text} ${String(box)}`];
  });

/** Whether it still is as it was written: its headings open nothing yet. */
const isPrerendered = ({ widget }: Page) =>
  !widget.shadowRoot!.querySelector('[part=section-heading] button');

/** The element runs, has looked, and drawn if it was going to. */
async function run(page: Page): Promise<void> {
  await addScript(page.document, '/dist/clonazepam-info.js');
  await page.widget.updateComplete;
  await settled(page.window);
}

describe('<clonazepam-info>, prerendered', () => {
  afterEach(removeFrames);

  // In one column, in two and in three.
  for (const [file, width] of [
    ['US.en', 320],
    ['GB.en', 700],
    ['CA.en', 900],
    ['NZ.en', 1400],
  ] as const) {
    it(`${file}, ${width} px wide: is taken over with every text where it was, and nothing doubled`, async () => {
      const page = await openPrerendered(file, width);
      const before = placesOf(page);
      expect(before.length).to.be.greaterThan(150);
      await run(page);
      expect(isPrerendered(page)).to.equal(false);
      const after = placesOf(page);
      expect(after).to.have.length(before.length);
      expect(moved(before, after)).to.deep.equal([]);
      for (const part of ['title', 'safety', 'banner', 'nav']) {
        expect($$(page.widget, `[part=${part}]`), part).to.have.length(1);
      }
      expect($$(page.widget, '[part=section-button][aria-expanded=true]')).to.have.length(
        SECTION_IDS.length,
      );
    });
  }

  for (const [moment, at] of [
    ['before its first piece', /(?=<style data-rules=)/],
    ['between its pieces', /(?<=<\/style>)/],
    ['amid the leaflet', /(?=<nav)/],
  ] as const) {
    it(`waits for what is still coming when the script is there first: ${moment}`, async () => {
      const snippet = await readyMade('US.en');
      const code = await (await fetch('/dist/clonazepam-info.js')).text();
      // Runs while the parser is at this place, as the script does that comes before the page's end.
      const page = await openWritten(snippet.replace(at, `<script>(0, eval)(ourScript)</script>`), {
        head: `<script>var ourScript = ${JSON.stringify(code).replaceAll('</', '<\\/')}</script>`,
      });
      await settled(page.window);
      await page.widget.updateComplete;
      expect(isPrerendered(page)).to.equal(false);
      for (const part of ['title', 'safety', 'banner', 'nav']) {
        expect($$(page.widget, `[part=${part}]`), part).to.have.length(1);
      }
      expect($$(page.widget, '[part=section]')).to.have.length(SECTION_IDS.length);
    });
  }

  it('stays Spanish all the way', async () => {
    const page = await openPrerendered('US.es');
    const before = placesOf(page);
    await addScript(page.document, '/dist/clonazepam-info.js');
    const seen = new Set<string>();
    while (isPrerendered(page)) {
      seen.add($(page.widget, '.root').lang);
      await settled(page.window);
    }
    seen.add($(page.widget, '.root').lang);
    expect([...seen]).to.deep.equal(['es']);
    expect(moved(before, placesOf(page))).to.deep.equal([]);
  });

  it('has no layout shift while it is taken over', async function () {
    const page = await openPrerendered();
    const shifts: number[] = [];
    // Only Chromium measures it; elsewhere the places of all texts are compared, above.
    if (!page.window.PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    const observer = new page.window.PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await run(page);
    await settled(page.window);
    observer.disconnect();
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).to.equal(0);
  });

  it('has the line after it in view until it is taken over, and its room from then on', async () => {
    const page = await openPrerendered();
    const line = page.document.querySelector<HTMLElement>('.clonazepam-info-line')!;
    const { top, height } = line.getBoundingClientRect();
    expect(textOf(line)).to.contain(EN.safety.heading);
    expect(height).to.be.greaterThan(20);
    const opacity = () => page.window.getComputedStyle(line).opacity;
    expect(opacity()).to.equal('1');
    await run(page);
    // Not by visibility: reader views would leave its text out.
    expect(opacity()).to.equal('0');
    expect(line.inert).to.equal(true);
    const after = line.getBoundingClientRect();
    expect(Math.abs(after.top - top)).to.be.at.most(1.5);
    expect(after.height).to.equal(height);
  });

  it('hides the line where a system drops the template', async () => {
    const snippet = (await readyMade('US.en')).replace(/<template.*<\/template>/s, '');
    const page = await openWritten(`<body>${snippet}<p class="clonazepam-info-line">Ours</p>`);
    await run(page);
    expect(textOf($(page.widget, '[part=safety]'))).to.contain(EN.safety.heading);
    // What the page has there itself is left alone.
    const lines = [...page.document.querySelectorAll<HTMLElement>('.clonazepam-info-line')];
    expect(lines.map(({ style }) => style.opacity)).to.deep.equal(['0', '']);
  });

  it('is well-formed XML, and the same leaflet after a round trip', async () => {
    const snippet = await readyMade('US.en');
    const xml = new DOMParser().parseFromString(snippet, 'text/xml');
    expect(xml.querySelector('parsererror')?.textContent ?? '').to.equal('');
    const saved = new XMLSerializer().serializeToString(xml);
    const page = await openWritten(`<body><p>Before</p>${saved}<p id="after">After</p>`, {
      width: 700,
    });
    const unsaved = await openPrerendered();
    layOutAgain(unsaved);
    layOutAgain(page);
    expect(moved(placesOf(unsaved), placesOf(page))).to.deep.equal([]);
    await run(page);
    expect(inspectWhole(page.window, page.widget)).to.deep.equal([]);
  });

  it('waits while a reader has focus in it, and keeps that focus', async () => {
    const page = await openPrerendered();
    const link = $(page.widget, '[part=safety] a');
    link.focus();
    await run(page);
    expect(isPrerendered(page)).to.equal(true);
    expect(page.widget.shadowRoot!.activeElement).to.equal(link);
    link.blur();
    // A window in the background tells nobody of focus.
    link.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    await settled(page.window);
    await page.widget.updateComplete;
    expect(isPrerendered(page)).to.equal(false);
  });

  it('waits while a reader has something selected, and keeps it', async () => {
    const page = await openPrerendered();
    const selection = page.window.getSelection()!;
    const text = $(page.widget, '.first').firstChild!;
    selection.setBaseAndExtent(text, 0, text, 4);
    // An engine that lets no script select in a shadow tree: then around it.
    if (selection.type !== 'Range') selection.selectAllChildren(page.document.body);
    await run(page);
    expect(isPrerendered(page)).to.equal(true);
    expect(selection.type).to.equal('Range');
    selection.removeAllRanges();
    await settled(page.window);
    await settled(page.window);
    expect(isPrerendered(page)).to.equal(false);
  });

  /** How it looks, as long as its rules are there. */
  const looksRight = ({ window, widget }: Page) =>
    window.getComputedStyle($(widget, '.dock')).position === 'sticky' &&
    window.getComputedStyle($(widget, '.safety')).borderBlockStartStyle === 'solid';

  it('works like any other once it is taken over', async () => {
    const page = await openPrerendered();
    await run(page);
    $(page.widget, '#healing').click();
    await page.widget.updateComplete;
    expect($(page.widget, '#healing').getAttribute('aria-expanded')).to.equal('false');
    page.widget.region = 'GB';
    await page.widget.updateComplete;
    expect(textOf($(page.widget, '[part=safety]'))).to.contain('999');
    expect(looksRight(page)).to.equal(true);
    page.widget.headingLevel = 4;
    await page.widget.updateComplete;
    expect($(page.widget, '[part=title]').localName).to.equal('h4');
    expect(looksRight(page), 'with another level of the title').to.equal(true);
    $(page.widget, 'button[lang=es]').click();
    await until(() => $(page.widget, '.root').lang === 'es');
    expect(looksRight(page), 'in another language').to.equal(true);
  });

  it('keeps the nodes of its words, and a reader’s place in them', async () => {
    const page = await openPrerendered();
    // The numbers in them, and the buttons, are live.
    const still =
      '[part=claim]:not(:has([data-live])), .para > p, .refs li, [part=nav] a, .topic, details';
    const before = $$(page.widget, still);
    expect(before.length).to.be.greaterThan(90);
    const read = $<HTMLDetailsElement>(page.widget, '#healing-studies');
    read.open = true;
    await run(page);
    expect(isPrerendered(page)).to.equal(false);
    const after = $$(page.widget, still);
    expect(after).to.have.length(before.length);
    expect(after.filter((element, index) => element !== before[index])).to.have.length(0);
    expect($$(page.widget, 'details[open]')).to.deep.equal([read]);
    expect($(page.widget, '.root').hasAttribute('data-waiting')).to.equal(false);
  });

  it('is drawn whole where its words are those of another version', async () => {
    const snippet = (await readyMade('US.en'))
      .replace(/ data-words="[^"]*"/, ' data-words="0.0.1,old,en"')
      .replace('>Strong<', '>Strong proof<');
    const page = await openWritten(`<body>${snippet}`, { width: 700 });
    const before = $$(page.widget, '[part=claim]');
    expect(before.length).to.be.greaterThan(40);
    expect(textOf($(page.widget, '.root'))).to.contain('Strong proof');
    await run(page);
    expect(isPrerendered(page)).to.equal(false);
    await filled(page.widget);
    expect(inspectWhole(page.window, page.widget)).to.deep.equal([]);
    expect(textOf($(page.widget, '.root'))).not.to.contain('Strong proof');
    const after = $$(page.widget, '[part=claim]');
    expect(after.filter((element) => before.includes(element))).to.have.length(0);
    expect(looksRight(page)).to.equal(true);
  });
});
