/** Looks at a widget in a host page as a reader would, and says in sentences what is wrong. */
import { SECTION_IDS } from '../../src/attributes.ts';
import { EN } from '../../src/content/en.ts';
import { contrastsOf, textElements } from './color.ts';
import type { OpenHost } from './hosts.ts';
import { oneOfEachKind } from './kinds.ts';
import { $, $$, banner, settled, textOf } from './widget.ts';

const MIN_TEXT_PX = 14;
const MIN_LINE_HEIGHT = 1.3;
/** Headings are short, and their lines stand closer. */
const MIN_HEADING_LINE_HEIGHT = 1.1;
const MIN_CONTRAST = 4.5;

const nameOf = (element: Element) =>
  `${element.localName}${element.className ? `.${element.className}` : ''} "${textOf(element).slice(0, 40)}"`;

/** What pages leak into text, and what the text has all the same. */
const OWN: Readonly<Record<string, RegExp>> = {
  letterSpacing: /^(normal|0px)$/,
  wordSpacing: /^(normal|0px)$/,
  textIndent: /^0px$/,
  textTransform: /^none$/,
  fontVariantCaps: /^normal$/,
  visibility: /^visible$/,
  textAlign: /^(start|left|right|center)$/,
  whiteSpaceCollapse: /^collapse$/,
  writingMode: /^horizontal-tb$/,
  cursor: /^(auto|default|pointer|text)$/,
  pointerEvents: /^auto$/,
  hyphens: /^manual$/,
  wordBreak: /^normal$/,
  textShadow: /^none$/,
};

/**
 * How the text looks: size, line, contrast, and nothing leaked in. With `isTapped` false, the page lets
 * nothing of it be tapped.
 */
export function inspectText({ window, widget }: OpenHost, isTapped = true): string[] {
  const found = new Set<string>();
  const texts = textElements(widget.shadowRoot!).filter((one) => !one.closest('.unseen'));
  const elements = oneOfEachKind(texts);
  const contrasts = contrastsOf(elements);
  for (const [index, element] of elements.entries()) {
    const style = window.getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const where = nameOf(element);
    if (size < MIN_TEXT_PX) found.add(`text of ${size} px: ${where}`);
    // As long as it is not worked out from the typeface.
    const isHeading = element.closest('h1, h2, h3, h4, h5, h6');
    const least = isHeading ? MIN_HEADING_LINE_HEIGHT : MIN_LINE_HEIGHT;
    if (!(parseFloat(style.lineHeight) / size >= least - 0.001)) {
      found.add(`line height ${style.lineHeight} at ${size} px: ${where}`);
    }
    const contrast = contrasts[index]!;
    if (contrast < MIN_CONTRAST) found.add(`contrast ${contrast.toFixed(2)}: ${where}`);
    const own = isTapped ? OWN : { ...OWN, pointerEvents: /^none$/ };
    for (const [property, allowed] of Object.entries(own)) {
      // Its large letters stand closer, by our own rule.
      if (property === 'letterSpacing' && element.matches('[part=title]')) continue;
      const value = style[property as 'color'];
      if (value && !allowed.test(value)) found.add(`${property} is ${value}: ${where}`);
    }
  }
  const root = window.getComputedStyle($(widget, '.root'));
  const select = (prefix: string) => root.getPropertyValue(`${prefix}user-select`);
  if ((select('') || select('-webkit-')) !== 'text') found.add('numbers can’t be selected');
  return [...found].slice(0, 10);
}

/** Nothing sticks out of the widget sideways, and the widget not out of where it stands. */
export function inspectWidth({ document, widget }: OpenHost, before: number): string[] {
  const found: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > Math.max(before, clientWidth)) {
    found.push(`the page is ${scrollWidth} px wide, was ${before} and has ${clientWidth}`);
  }
  const root = $(widget, '.root').getBoundingClientRect();
  for (const element of textElements(widget.shadowRoot!)) {
    if (element.closest('.unseen, .dock')) continue;
    const { left, right } = element.getBoundingClientRect();
    if (left < root.left - 1 || right > root.right + 1) {
      found.push(
        `${nameOf(element)} reaches from ${left} to ${right}, the widget from ${root.left} to ${root.right}`,
      );
    }
  }
  return found.slice(0, 10);
}

/** WebKit tells places inside `zoom` in zoomed pixels of the page; the others, in those of the window. */
function scaleOf(window: Window, widget: HTMLElement): number {
  let zoom = 1;
  for (let one: Element | null = widget; one; one = one.parentElement) {
    zoom *= Number(window.getComputedStyle(one).zoom) || 1;
  }
  if (zoom === 1) return 1;
  const scale = zoom / (widget.getBoundingClientRect().width / widget.offsetWidth || zoom);
  // `offsetWidth` is rounded, and far down a page that is a line of text.
  return Math.abs(scale - 1) < 0.01 ? 1 : scale;
}

/** The element at the middle of another, as a finger would find it; null for none or not ours. */
function hit(window: Window, element: Element): Element | null {
  const root = element.getRootNode() as ShadowRoot;
  const scale = scaleOf(window, root.host as HTMLElement);
  const rect = element.getBoundingClientRect();
  const inWindow = (place: number, scrolled: number) => (place + scrolled) * scale - scrolled;
  const [left, right] = [inWindow(rect.left, window.scrollX), inWindow(rect.right, window.scrollX)];
  const [top, bottom] = [inWindow(rect.top, window.scrollY), inWindow(rect.bottom, window.scrollY)];
  const x = (Math.max(left, 0) + Math.min(right, window.innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2;
  if (root.host.ownerDocument.elementFromPoint(x, y) !== root.host) return null;
  return root.elementFromPoint(x, y);
}

const isHit = (window: Window, element: Element) => {
  const found = hit(window, element);
  return Boolean(found && (element.contains(found) || found.contains(element)));
};

/** Safety message, title, headings and the helpline's number can be seen and tapped. */
export async function inspectReach({ window, widget }: OpenHost): Promise<string[]> {
  const found: string[] = [];
  const wanted = [
    ...$$(
      widget,
      '.first, [part=safety] p:not(.sure p), [part=title], [part=section-button], .phone',
    ),
    ...$$(widget, '[part=help-line] :is(.call, .ring)'),
  ];
  for (const element of wanted) {
    const scrollThere = () =>
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    scrollThere();
    const { width, height } = element.getBoundingClientRect();
    if (width < 5 || height < 10) found.push(`${width} by ${height} px: ${nameOf(element)}`);
    if (isHit(window, element)) continue;
    // The banner answers to scrolling in the next frame.
    await scrolled(window);
    scrollThere();
    if (!isHit(window, element)) found.push(`can't be tapped: ${nameOf(element)}`);
  }
  await settled(window);
  return found.slice(0, 10);
}

/** Steps across a window in which to look for something that may be anywhere, in CSS pixels. */
const [STEP_X_PX, STEP_Y_PX] = [40, 15];

/** Every place of a grid over the window. */
const placesIn = ({ innerWidth, innerHeight }: Window): (readonly [x: number, y: number])[] =>
  Array.from({ length: Math.ceil(innerHeight / STEP_Y_PX) }, (_, row) =>
    Array.from({ length: Math.ceil(innerWidth / STEP_X_PX) }, (_, column) => {
      const [x, y] = [5 + column * STEP_X_PX, 5 + row * STEP_Y_PX];
      return [x, y] as const;
    }),
  ).flat();

/** Where a finger would find the widget in the window. */
const placesOf = ({ window, document, widget }: OpenHost) =>
  placesIn(window).filter(([x, y]) => document.elementFromPoint(x, y) === widget);

const CAN_BE_SEEN = { opacityProperty: true, visibilityProperty: true };

/** Nothing of the widget is seen or tapped, and what the page shows below can be tapped. */
export async function inspectHidden(host: OpenHost): Promise<string[]> {
  const { window, document, widget } = host;
  const found: string[] = [];
  const seen = [...textElements(widget.shadowRoot!), banner(widget)].filter((element) =>
    element.checkVisibility(CAN_BE_SEEN),
  );
  for (const element of seen) found.push(`can be seen: ${nameOf(element)}`);
  for (const share of [0, 0.5, 1]) {
    const { scrollHeight } = document.documentElement;
    window.scrollTo({ top: share * scrollHeight, behavior: 'instant' });
    await scrolled(window);
    const places = placesOf(host);
    if (places.length)
      found.push(`catches taps at ${places.length} places, ${share} of the way down`);
  }
  const below = [...document.querySelectorAll('body :is(a, button, input)')].filter(
    (element) => !widget.contains(element) && element.checkVisibility(CAN_BE_SEEN),
  );
  if (!below.length) found.push('the page has no links');
  for (const element of below) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await scrolled(window);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const tapped = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (!element.contains(tapped)) found.push(`lies over the page’s ${nameOf(element)}`);
  }
  return found.slice(0, 10);
}

/** It can be read, and no tap lands on it. */
export const inspectUntapped = (host: OpenHost): string[] =>
  placesOf(host)
    .map(([x, y]) => `catches a tap at ${x}, ${y}`)
    .slice(0, 10);

/** Whether the helpline's number in the banner can be tapped where the page is scrolled to. */
function isBannerThere(host: OpenHost): boolean {
  const { window, widget } = host;
  const call = $(widget, '[part=banner] .call');
  if (isHit(window, call.firstElementChild!)) return true;
  // WebKit is wrong about where a sticky box inside `zoom` is: look for it all over the window.
  return placesOf(host).some(([x, y]) => call.contains(widget.shadowRoot!.elementFromPoint(x, y)));
}

/** The scrolling box that the widget is in: the window's, or one of the page's own. */
function scrollerOf({ document, window, widget }: OpenHost): Element {
  for (let box = widget.parentElement; box && box !== document.body; box = box.parentElement) {
    const { overflowY } = window.getComputedStyle(box);
    if (/auto|scroll/.test(overflowY) && box.scrollHeight > box.clientHeight) return box;
  }
  return document.scrollingElement!;
}

/**
 * Scrolls from the widget's first screen to its last, and says where the number was not in view;
 * `flow`: only that it can be scrolled to.
 */
export async function inspectBanner(host: OpenHost, place: 'docked' | 'flow'): Promise<string[]> {
  const { window, widget } = host;
  const found: string[] = [];
  const scroller = scrollerOf(host);
  const rect = () => $(widget, '.root').getBoundingClientRect();
  if (place === 'docked') {
    const height = Math.min(window.innerHeight, scroller.clientHeight);
    $(widget, '.mast').scrollIntoView({ block: 'start', behavior: 'instant' });
    const steps = 5;
    const way = Math.max(0, rect().height - height);
    const start = scroller.scrollTop;
    for (let step = 0; step < steps; step += 1) {
      scroller.scrollTop = start + (way * step) / (steps - 1);
      await settled(window);
      if (!isBannerThere(host)) await settled(window);
      if (!isBannerThere(host)) found.push(`no number in view ${step} quarters of the way down`);
    }
    return found;
  }
  const call = $(widget, '[part=banner] .call');
  call.scrollIntoView({ block: 'center', behavior: 'instant' });
  await scrolled(window);
  call.scrollIntoView({ block: 'center', behavior: 'instant' });
  await scrolled(window);
  if (!isBannerThere(host)) found.push('the number can’t be reached by scrolling');
  if (window.getComputedStyle(banner(widget)).position === 'fixed')
    found.push('the banner is fixed');
  return found;
}

/** Scroll events have been heard and answered. */
async function scrolled(window: Window): Promise<void> {
  await settled(window);
  await settled(window);
}

/** Properties that change with the size of the widget's own box. */
const SIZES =
  /^(block-size|height|inline-size|width|perspective-origin|transform-origin|inset.*|top|bottom|left|right|grid-template-(rows|columns))$/;

/** Every computed style of every element of the page itself. */
export function stylesOf({ window, document }: Pick<OpenHost, 'window' | 'document'>): string[][] {
  return [...document.querySelectorAll('body, body *')]
    .filter((element) => !element.closest('clonazepam-info, script'))
    .map((element) => {
      const style = window.getComputedStyle(element);
      const names = [...style].filter((name) => !SIZES.test(name));
      return names.map((name) => `${element.localName} ${name}: ${style.getPropertyValue(name)}`);
    });
}

/** What differs between two such lists. */
export const differences = (before: string[][], after: string[][]): string[] =>
  after.flatMap((styles, index) =>
    styles.flatMap((now, at) =>
      before[index]?.[at] === now ? [] : `${before[index]?.[at]} → ${now}`,
    ),
  );

/** One of everything, of the sections that are asked for, styled, with the safety message and numbers that can be seen. */
export function inspectWhole(
  window: Window,
  widget: Element,
  content = EN,
  sections: readonly string[] = SECTION_IDS,
): string[] {
  const found: string[] = [];
  const root = widget.shadowRoot;
  if (!root) return ['not upgraded'];
  const counts = {
    '.root': 1,
    '[part=title]': 1,
    '[part=safety]': 1,
    '[part=nav]': 1,
    '[part=section]': sections.length,
    '[part=section-button]': sections.length,
    '[part=section-panel]': sections.length,
    '[part=banner]': 1,
    '[part=banner] .call': 1,
    'slot:not([name])': 0,
  };
  for (const [selector, count] of Object.entries(counts)) {
    const { length } = root.querySelectorAll(selector);
    if (length !== count) found.push(`${length} of ${selector}, not ${count}`);
  }
  if (found.length) return found;
  const safety = $(widget, '[part=safety]');
  if (!textOf(safety).includes(content.safety.heading)) found.push('no safety message');
  if (safety.getBoundingClientRect().height < 50) found.push('the safety message can’t be seen');
  const call = $(widget, '[part=banner] .call');
  if (!new RegExp(`^${content.labels.call} [\\d +-]{3,}$`).test(textOf(call)))
    found.push(`no number: ${textOf(call)}`);
  if (call.getBoundingClientRect().height < 24) found.push('the number can’t be tapped');
  const { position } = window.getComputedStyle(banner(widget));
  if (position !== 'sticky') found.push(`the banner is ${position}`);
  const leaks = /undefined|\[object|function ?\w* ?\(|NaN|\bnull\b|Error/.exec(
    textOf($(widget, '.root')),
  );
  if (leaks) found.push(`“${leaks[0]}” in the text`);
  return found;
}
