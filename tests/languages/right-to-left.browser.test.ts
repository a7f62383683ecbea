/** A right-to-left pseudo-locale: nothing in the leaflet is tied to left and right, or to English. */
import { expect } from '@open-wc/testing';
import { REGIONS } from '../../src/attributes.ts';
import { HELPLINES } from '../../src/content/helplines.ts';
import { SOURCES } from '../../src/content/sources.ts';
import { STYLES } from '../../src/styles/styles.ts';
import { PSEUDO, PSEUDO_LANG } from '../support/pseudo-locale.ts';
import { $, $$, banner, change, mount, textOf } from '../support/mount.ts';
import { addScript, filled, until } from '../support/page.ts';

/** The built script, beside which the pseudo-locale is in the place of Spanish. */
const SCRIPT = '/builds/built-pseudo/clonazepam-info.js';

const FULL = {
  lang: 'es',
  open: 'all',
  'helpline-number': '555 0100',
  'helpline-sms': '555010',
};

/** What stands in the flow as a box; the order of words in a line is the text's own. */
const isBox = (element: Element) => {
  const { display, position } = getComputedStyle(element);
  return /^(block|flex|grid|list-item)$/.test(display) && position !== 'absolute';
};

const nameOf = (element: Element) =>
  `${element.localName}.${element.className} "${textOf(element).slice(0, 20)}"`;

interface Box {
  name: string;
  /** From the start of the line, and from the top, in CSS pixels. */
  places: readonly number[];
  /** What stands between the edges and the text, from the start. */
  insets: string;
}

/** All boxes, told from the start of the line and not from the left. */
function boxesOf(widget: Element, isMirrored: boolean): Box[] {
  const frame = widget.getBoundingClientRect();
  return $$(widget, '*')
    .filter((one) => isBox(one) && one.getClientRects().length > 0)
    .map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      const start = isMirrored ? frame.right - right : left - frame.left;
      const end = isMirrored ? frame.right - left : right - frame.left;
      const insets = ['padding', 'border'].flatMap((kind) => {
        const sides = ['left', 'right'].map((side) =>
          style.getPropertyValue(`${kind}-${side}${kind === 'border' ? '-width' : ''}`),
        );
        return isMirrored ? sides.toReversed() : sides;
      });
      const places = [start, end, top - frame.top, bottom - frame.top];
      return { name: nameOf(one), places, insets: insets.join(' ') };
    });
}

/** The same but for rounding: letters may end on another part of a pixel. */
const isAt = (one: Box, other?: Box) =>
  one.name === other?.name &&
  one.insets === other.insets &&
  one.places.every((place, index) => Math.abs(place - other.places[index]!) <= 1.5);

/** Blocks whose first line doesn't begin at their right edge. */
function linesAwayFromTheRight(widget: Element): string[] {
  const range = document.createRange();
  return $$(widget, '*')
    .filter((one) => one.checkVisibility() && isBox(one) && [...one.childNodes].some(isInline))
    .flatMap((one) => {
      const style = getComputedStyle(one);
      const isMarked = getComputedStyle(one, '::before').content !== 'none';
      if (style.textAlign === 'center' || isMarked) return [];
      range.selectNodeContents(one);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      const top = Math.min(...lines.map(({ bottom }) => bottom));
      const first = lines.filter((line) => line.top < top);
      const { right } = one.getBoundingClientRect();
      const gap = right - Math.max(...first.map((line) => line.right));
      return gap - parseFloat(style.paddingRight) > 6 ? [`${nameOf(one)} ${gap}`] : [];
    });
}

/** Where a letter stands. */
function sideOf(text: Text, index: number): number {
  const range = document.createRange();
  range.setStart(text, index);
  range.setEnd(text, index + 1);
  return range.getBoundingClientRect().left;
}

/** Whether the full stop stands to the right of the letter before it. */
function endsOnTheRight(block: Element): boolean {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const last = texts.findLast(({ data }) => data.trim())!;
  const end = last.data.trimEnd().length;
  return end < 2 || sideOf(last, end - 1) > sideOf(last, end - 2);
}

const isInline = (node: Node) =>
  node instanceof Text
    ? textOf(node) !== ''
    : node instanceof Element && getComputedStyle(node).display === 'inline';

/** A widget in the pseudo-locale, which is loaded first. */
async function mountPseudo(attributes: Record<string, string> = {}) {
  const element = await mount({ lang: 'es', ...attributes });
  await until(() => $(element, '.root').lang === PSEUDO_LANG);
  await filled(element);
  return element;
}

describe('<clonazepam-info> in a right-to-left language', () => {
  before(() => addScript(document, SCRIPT));

  it('is written from right to left, by its own language', async () => {
    const element = await mountPseudo();
    expect($(element, '.root').dir).to.equal('rtl');
    expect($(element, '.root').lang).to.equal(PSEUDO_LANG);
    const line = getComputedStyle($(element, '[part=studies] dl'));
    expect(line.borderRightWidth).not.to.equal('0px');
    expect(line.borderLeftWidth).to.equal('0px');
  });

  for (const width of [320, 640, 1280]) {
    for (const position of ['bottom', 'top']) {
      it(`mirrors every box, ${width} px wide, the banner at the ${position}`, async () => {
        const element = await mountPseudo({
          ...FULL,
          'banner-position': position,
          style: `inline-size: ${width}px`,
        });
        const rightToLeft = boxesOf(element, true);
        expect(rightToLeft.length).to.be.greaterThan(300);
        await change(element, { dir: 'ltr' });
        expect($(element, '.root').dir).to.equal('ltr');
        const leftToRight = boxesOf(element, false);
        expect(rightToLeft.filter((one, index) => !isAt(one, leftToRight[index]))).to.deep.equal(
          [],
        );
      });
    }
  }

  it('begins every line on the right', async () => {
    const element = await mountPseudo({ ...FULL, style: 'inline-size: 640px' });
    expect(linesAwayFromTheRight(element)).to.deep.equal([]);
  });

  it('leaves English, in a page from right to left, with its full stops at the end', async () => {
    const element = await mount({ ...FULL, lang: 'en', dir: 'rtl' });
    const ends = $$(element, 'p, dd').filter(({ textContent }) => /[a-z]\.\s*$/.test(textContent));
    expect(ends.length).to.be.greaterThan(50);
    const misplaced = ends.filter((one) => one.checkVisibility() && !endsOnTheRight(one));
    expect(misplaced.map(nameOf)).to.deep.equal([]);
  });

  it('has no rule about left and right', () => {
    const rules = STYLES.replace(/\/\*.*?\*\//gs, '');
    // Lists of texts that run from left to right keep their bullets and marks on that side: `.ltr … { direction: ltr }`.
    expect(rules).not.to.match(/[-:, ](left|right)\b|row-reverse|(?<!\.|direction: )\b(ltr|rtl)\b/);
    expect(rules).not.to.match(/[{;]\s*(width|height|top|bottom)\s*:/);
  });

  it('keeps numbers and names from left to right', async () => {
    const element = await mountPseudo({ ...FULL, style: 'inline-size: 640px' });
    for (const link of $$(element, 'a[href^="tel:"]')) {
      expect(link.querySelector('bdi')?.dir, textOf(link)).to.equal('ltr');
    }
    const kept = $$(element, 'bdi').filter(
      (one) => one.checkVisibility() && /^[\w+]/.test(textOf(one)),
    );
    expect(kept.length).to.be.greaterThan(15);
    for (const one of kept) {
      const [text] = [...one.childNodes].filter((node) => node instanceof Text && textOf(node));
      const { length } = (text as Text).data;
      expect(sideOf(text as Text, 0), textOf(one)).to.be.lessThan(sideOf(text as Text, length - 1));
    }
    expect(textOf(banner(element))).to.contain('555 0100');
  });

  it('has no word of English but names', async () => {
    const lines = REGIONS.flatMap((region) => HELPLINES[region]);
    const names = [
      PSEUDO.labels.otherLanguage[1],
      ...lines.flatMap(({ name = '', operator = '', area = '', site = '', phone, also }) => [
        name,
        operator,
        area,
        site,
        phone.shown,
        also?.shown ?? '',
      ]),
      ...Object.values(SOURCES).flatMap(({ short, text }) => [short, text]),
    ]
      .filter(Boolean)
      // The longest first: a name may hold another one, or a number.
      .sort((one, other) => other.length - one.length);
    for (const region of REGIONS) {
      const element = await mountPseudo({ region, open: 'all' });
      const walker = document.createTreeWalker($(element, '.root'), NodeFilter.SHOW_TEXT);
      const english: string[] = [];
      while (walker.nextNode()) {
        const text = textOf(walker.currentNode);
        const rest = names.reduce(
          (left, name) => left.replaceAll(name, '').replaceAll(name.replace(/^https:\/\//, ''), ''),
          text,
        );
        if (/[a-z]{2}/i.test(rest)) english.push(text);
      }
      expect(english, region).to.deep.equal([]);
      for (const labelled of $$(element, '[aria-label]')) {
        expect(labelled.getAttribute('aria-label')).not.to.match(/[a-z]{2}/i);
      }
    }
  });
});
