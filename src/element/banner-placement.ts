/**
 * Keeps the banner where a reader can reach it: on the screen though the page breaks `sticky` or
 * `fixed`, off what has focus (WCAG 2.2, 2.4.11), and out of a window too small for both.
 */
import { MIN_WINDOW_PX } from '../styles/shared.ts';

/** A banner that takes more of the window than this goes into the flow. */
const MAX_SHARE = 0.4;

/** A banner further than this from both edges is not docked. It leaves room for `banner-offset`. In CSS pixels. */
const MAX_OFFSET_PX = 150;

/** How far inside the window's edge to look for a docked banner, in CSS pixels. */
const EDGE_PX = 9;

/** Tried in this order. The first is what the site asked for, and the last always works. */
const POSITIONS = ['', 'fixed', 'sticky', 'static'];

const ON_TOP = '[data-edge=top]';

/** The part of a window that the reader sees, in CSS pixels from its top: of a tall frame, not all. */
export interface SeenPart {
  top: number;
  bottom: number;
}

let seenPart: SeenPart | undefined;

/** What the reader sees of the window that a widget is in. */
function seenIn(root: ShadowRoot): SeenPart {
  return seenPart ?? { top: 0, bottom: windowOf(root).innerHeight };
}

const bannerOf = (root: ShadowRoot) => root.querySelector<HTMLElement>('.dock');

const windowOf = ({ ownerDocument }: ShadowRoot) => ownerDocument.defaultView ?? window;

/** Whether a tap at (x, y) lands on the widget. */
function isOurs({ host }: ShadowRoot, x: number, y: number): boolean {
  return host.contains((host.getRootNode() as Document).elementFromPoint(x, y));
}

/** What is on the screen of an element, from its upper to its lower edge. */
function shownPartOf(element: Element, seen: SeenPart): readonly [upper: number, lower: number] {
  const { top, bottom } = element.getBoundingClientRect();
  return [Math.max(top, seen.top), Math.min(bottom, seen.bottom)];
}

/** Whether a tap on the middle of what is on the screen of an element lands on the widget. */
function isReached(root: ShadowRoot, element: Element, seen: SeenPart): boolean {
  const { left, right } = element.getBoundingClientRect();
  const [upper, lower] = shownPartOf(element, seen);
  // Fixed to an ancestor that the page has transformed, the banner would lie anywhere.
  const isAstray =
    getComputedStyle(element).position === 'fixed' &&
    Math.min(upper - seen.top, seen.bottom - lower) > MAX_OFFSET_PX;
  // The edge of a box may lie on a part of a pixel, and nothing more of it be on the screen.
  return lower - upper >= 1 && !isAstray && isOurs(root, (left + right) / 2, (upper + lower) / 2);
}

export function isDocked(root: ShadowRoot, banner: HTMLElement, seen = seenIn(root)): boolean {
  // WebKit is wrong about where a sticky box inside `zoom` is, so first look where it belongs.
  const { left, right } = root.host.getBoundingClientRect();
  const x = (left + right) / 2;
  const y = banner.matches(ON_TOP) ? seen.top + EDGE_PX : seen.bottom - EDGE_PX;
  // Firefox tells what is ours at a place even where the page lies above it.
  const isAtEdge = isOurs(root, x, y) && banner.contains(root.elementFromPoint(x, y));
  return isAtEdge || isReached(root, banner, seen);
}

export const isTooTall = ({ clientHeight }: HTMLElement, screenHeight: number) =>
  clientHeight > screenHeight * MAX_SHARE;

/** Whether the page hides the widget or keeps taps off it. Then a test tap can't find the banner. */
function isOutOfReach({ host }: ShadowRoot): boolean {
  const { visibility, pointerEvents } = getComputedStyle(host);
  return visibility !== 'visible' || pointerEvents === 'none';
}

function isOnScreen(root: ShadowRoot): boolean {
  const [upper, lower] = shownPartOf(root.host, seenIn(root));
  return upper < lower;
}

/** Whether the banner is where the reader can reach it. */
function isWellPlaced(root: ShadowRoot, banner: HTMLElement): boolean {
  const seen = seenIn(root);
  // Out of view, in a closed drawer or under a dialog, there is nothing to show or to find out.
  return !isReached(root, root.host, seen) || isDocked(root, banner, seen);
}

function moveTo(root: ShadowRoot, banner: HTMLElement, place: string): void {
  banner.dataset['place'] = place;
  // In place of `sticky`, it keeps to the widget's own width, beside the page's columns.
  const { left, width } = root.host.getBoundingClientRect();
  const isFallback = place === 'fixed' && banner.dataset['docking'] !== 'fixed';
  banner.style.left = isFallback ? `${left}px` : '';
  banner.style.width = isFallback ? `${width}px` : '';
  if (!banner.style.length) banner.removeAttribute('style');
}

/** Places the banners of widgets that are on the screen: all are looked at first, and few are moved. */
export function placeBanners(roots: readonly ShadowRoot[]): void {
  const misplaced = roots.flatMap((root) => {
    const banner = bannerOf(root);
    if (!banner) return [];
    const { place } = banner.dataset;
    const { innerHeight } = windowOf(root);
    // The style sheet leaves the banner in the text there.
    if (innerHeight < MIN_WINDOW_PX) return place ? [{ root, banner, positions: [''] }] : [];
    if (isTooTall(banner, innerHeight)) {
      return place === 'static' ? [] : [{ root, banner, positions: ['static'] }];
    }
    // Hidden in its place, it comes back there. What was docked to the window leaves with the widget.
    if (isOutOfReach(root) && (!place || isOnScreen(root))) return [];
    return !place && isWellPlaced(root, banner) ? [] : [{ root, banner, positions: POSITIONS }];
  });
  for (const { root, banner, positions } of misplaced) {
    // An ancestor's overflow stops sticky, its transform fixed, and bars of the page lie above both.
    for (const place of positions) {
      moveTo(root, banner, place);
      if (isWellPlaced(root, banner)) break;
    }
  }
}

/**
 * For the iframe page: puts the banner at the edge of what the reader sees, since the window's own edge may
 * be off the screen.
 *
 * @param screenHeight Height of the screen, in CSS pixels. On a low one the banner stays at the window's edge.
 */
export function placeInSeenPart(root: ShadowRoot, seen: SeenPart, screenHeight: number): void {
  const banner = bannerOf(root);
  if (!banner) return;
  const hasRoom = screenHeight >= MIN_WINDOW_PX && !isTooTall(banner, screenHeight);
  seenPart = hasRoom ? seen : undefined;
  const isOnTop = banner.matches(ON_TOP);
  const { top, bottom } = seenIn(root);
  const hidden = isOnTop ? top : windowOf(root).innerHeight - bottom;
  const side = isOnTop ? 'inset-block-start' : 'inset-block-end';
  banner.style.setProperty(side, `${Math.max(0, Math.round(hidden))}px`);
  placeBanners([root]);
}

/** Scrolls what has focus out from under the banner or, where nothing is left to scroll, moves the banner. */
export function keepFocusClear(root: ShadowRoot, target: Element | undefined): void {
  const banner = bannerOf(root);
  if (!banner || !target?.scrollIntoView || banner.contains(target)) return;
  // In a closed drawer, it lies over the page and hides nothing.
  if (!root.host.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
  placeBanners([root]);
  if (!hides(banner, target)) return;
  target.scrollIntoView({ block: 'center' });
  if (hides(banner, target)) moveTo(root, banner, 'static');
}

function hides(banner: HTMLElement, target: Element): boolean {
  const above = banner.getBoundingClientRect();
  const below = target.getBoundingClientRect();
  return (
    getComputedStyle(banner).position !== 'static' &&
    below.bottom > above.top &&
    below.top < above.bottom &&
    below.right > above.left &&
    below.left < above.right
  );
}
