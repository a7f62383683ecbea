/** Reads what only a page that runs can show: what is drawn, where the banner is, what hides or covers it. */
import { isTooTall, isDocked } from '../element/banner-placement.ts';
import { builtInsWork } from '../element/can-render.ts';
import { ancestorsOf } from '../element/page-context.ts';
import type { BannerFacts, FaintText, LiveLeaflet } from '../findings/facts.ts';
import { MIN_WINDOW_PX } from '../styles/shared.ts';
import { backgroundOf, contrastOf, textElements } from './contrast.ts';

/** WCAG 2.2, 1.4.3. */
const ENOUGH = 4.5;
const ENOUGH_LARGE = 3;
const LARGE_PX = 24;
const LARGE_BOLD_PX = 18.66;
const BOLD = 700;

/** The measuring is not exact to the last place. */
const ROUNDING = 0.05;

/** How far inside the window's edge to look for what covers it, in CSS pixels. */
const EDGE_PX = 9;

/** Help that no rule may hide. */
const HELP_PARTS = ['safety', 'banner'];

const HIDES_NOTHING = { opacityProperty: true, visibilityProperty: true };

/** A name by which the owner finds an element: `<main.container>`. */
export function nameOf(element: Element): string {
  const id = element.id ? `#${element.id}` : '';
  const classes = [...element.classList].slice(0, 2).map((name) => `.${name}`);
  return `<${element.localName}${id}${classes.join('')}>`;
}

/** The nearest ancestor of which something holds, and what: `overflow: hidden on <main>`. */
function around(host: Element, test: (style: CSSStyleDeclaration, box: Element) => string): string {
  for (const box of ancestorsOf(host).slice(1)) {
    const found = test(getComputedStyle(box), box);
    if (found) return `\`${found}\` on ${nameOf(box)}`;
  }
  return '';
}

/** What the overflow of html does, the window does; and that of body, where html has none. */
const isWindow = (box: Element) =>
  box.localName === 'html' ||
  (box.localName === 'body' && getComputedStyle(document.documentElement).overflowX === 'visible');

const clips = ({ overflowX, overflowY }: CSSStyleDeclaration, box: Element): string => {
  const kept = [overflowX, overflowY].find((value) => value !== 'visible' && value !== 'clip');
  return kept && !isWindow(box) ? `overflow: ${kept}` : '';
};

/** Makes an element what `fixed` keeps to (CSS Transforms, Filter Effects, Containment). */
function holds(style: CSSStyleDeclaration): string {
  const set = ['transform', 'filter', 'backdrop-filter', 'perspective'].find(
    (name) => !['none', ''].includes(style.getPropertyValue(name)),
  );
  if (set) return set;
  if (/layout|paint|strict|content/.test(style.contain)) return `contain: ${style.contain}`;
  return /transform|filter|perspective/.test(style.willChange)
    ? `will-change: ${style.willChange}`
    : '';
}

const breaks = ({ columnCount, columnWidth }: CSSStyleDeclaration): string =>
  columnCount !== 'auto' || columnWidth !== 'auto' ? 'columns' : '';

/** What of the page lies at the edge where the banner belongs, over everything. */
function coverAt(host: Element, edge: string): string {
  const { left, right } = host.getBoundingClientRect();
  const y = edge === 'top' ? EDGE_PX : innerHeight - EDGE_PX;
  const top = document.elementFromPoint((left + right) / 2, y);
  if (!top || top.contains(host) || host.contains(top)) return '';
  const bar = ancestorsOf(top).find((box) =>
    ['fixed', 'sticky'].includes(getComputedStyle(box).position),
  );
  return bar ? nameOf(bar) : '';
}

function readBanner(root: ShadowRoot): BannerFacts | undefined {
  const dock = root.querySelector<HTMLElement>('.dock');
  if (!dock) return undefined;
  const { host } = root;
  const { docking = '', place = '', edge = '' } = dock.dataset;
  const isReached = isDocked(root, dock);
  return {
    asked: docking,
    place,
    isReached,
    clippedBy: around(host, clips),
    heldBy: around(host, holds),
    brokenBy: around(host, breaks),
    coveredBy: place || !isReached ? coverAt(host, edge) : '',
    isLow: innerHeight < MIN_WINDOW_PX || isTooTall(dock, innerHeight),
  };
}

/** What hides an element; the outermost, where it is inherited. */
function hiddenBy(host: Element): string {
  if (host.checkVisibility(HIDES_NOTHING)) return '';
  let found = '';
  for (const box of ancestorsOf(host)) {
    const { display, visibility, opacity, contentVisibility } = getComputedStyle(box);
    if (display === 'none') return `\`display: none\` on ${nameOf(box)}`;
    if (visibility !== 'visible') found = `\`visibility: ${visibility}\` on ${nameOf(box)}`;
    else if (found) return found;
    if (Number(opacity) === 0) return `\`opacity: 0\` on ${nameOf(box)}`;
    const isClosed = box.localName === 'details' && !box.hasAttribute('open');
    if (isClosed) return `${nameOf(box)} is closed`;
    if (contentVisibility === 'hidden') {
      return `\`content-visibility: hidden\` on ${nameOf(box)}`;
    }
  }
  return found || 'something around it';
}

function stateOf(root: ShadowRoot | null, isFirst: boolean): LiveLeaflet['state'] {
  if (root?.querySelector('.root [part=safety]')) return 'drawn';
  const [slot, message] = root?.children ?? [];
  return isFirst && slot?.localName === 'slot' && message?.localName === 'div'
    ? 'last-resort'
    : 'other';
}

/** Tells why nothing could be drawn without trying to: a try would be reported as a violation of the policy. */
function causeOf(): LiveLeaflet['cause'] {
  const { trustedTypes } = globalThis as { trustedTypes?: { defaultPolicy: unknown } };
  if (document.contentType !== 'text/html') return 'xml';
  if (!CSS.supports('color:light-dark(#fff,#15191d)')) return 'old-browser';
  if (!builtInsWork()) return 'built-ins';
  if (trustedTypes?.defaultPolicy) return 'default-policy';
  return trustedTypes ? 'policy' : 'none';
}

function isLarge(element: Element): boolean {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = parseFloat(fontSize);
  return size >= LARGE_PX || (size >= LARGE_BOLD_PX && Number(fontWeight) >= BOLD);
}

/** Text that is too faint, once a part. What the leaflet chooses itself is not: an owner's rule is behind it. */
function readFaint(root: ShadowRoot): readonly FaintText[] {
  // There the reader's own colours count.
  if (matchMedia('(forced-colors: active)').matches) return [];
  const found: FaintText[] = [];
  for (const element of textElements(root)) {
    const part = element.closest('[part]')?.getAttribute('part') ?? '';
    if (!part || found.some((faint) => faint.part === part)) continue;
    if (!element.checkVisibility(HIDES_NOTHING) || element.matches('.unseen')) continue;
    const ratio = contrastOf(element);
    if (ratio + ROUNDING >= (isLarge(element) ? ENOUGH_LARGE : ENOUGH)) continue;
    const ground = `rgb(${backgroundOf(element).join(', ')})`;
    found.push({ part, ratio, color: getComputedStyle(element).color, ground });
  }
  return found;
}

export function readLeaflet(host: Element, isFirst: boolean): LiveLeaflet {
  const root = host.shadowRoot;
  const state = stateOf(root, isFirst);
  const hidden = hiddenBy(host);
  const isUntappable = getComputedStyle(host).pointerEvents === 'none';
  const isSeen = root && state === 'drawn' && !hidden;
  const isLost = (part: string) => {
    const found = root?.querySelector(`[part=${part}]`);
    return !found?.checkVisibility(HIDES_NOTHING);
  };
  return {
    state,
    cause: state === 'last-resort' ? causeOf() : 'none',
    hiddenBy: hidden,
    isUntappable: !hidden && isUntappable,
    lostHelp: isSeen ? HELP_PARTS.filter(isLost) : [],
    banner: isSeen && !isUntappable ? readBanner(root) : undefined,
    faint: isSeen ? readFaint(root) : [],
    lang: root?.querySelector<HTMLElement>('.root')?.lang ?? '',
  };
}
