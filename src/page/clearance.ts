/**
 * Keeps the banner where a reader can reach it: on the screen though the page breaks `sticky` or
 * `fixed`, off what has focus (WCAG 2.2, 2.4.11), and out of a window too small for both.
 */

/** A lower window (a phone on its side, a zoomed page) is left to the text. In CSS pixels. */
export const MIN_WINDOW_PX = 416;

/** A banner that takes more of the window than this goes into the flow. */
export const MAX_SHARE = 0.4;

/** What is docked to the window is this near to an edge of it; `banner-offset` has room. */
const MAX_OFFSET_PX = 150;

/** As far inside the window a docked banner is looked for. */
const EDGE_PX = 9;

/** Tried in this order; the first is what the site asked for, and the last always works. */
const PLACES = ['', 'fixed', 'sticky', 'static'];

/** Docks the banner, or puts it into the flow where it would hide what has focus or fill the window. */
export function fitBanner(root: ShadowRoot, hidesFocus = false): void {
  const { host } = root;
  const { innerHeight } = host.ownerDocument.defaultView ?? window;
  const tree = host.getRootNode() as Document;
  /** Whether a finger there comes to the widget. */
  const isOurs = (x: number, y: number) => host.contains(tree.elementFromPoint(x, y));
  /** Whether a finger on the middle of what is in the window of an element comes to the widget. */
  const isReached = (element: Element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    // Fixed to an ancestor that a page has transformed, it would lie anywhere.
    const isAstray =
      getComputedStyle(element).position === 'fixed' &&
      Math.min(top, innerHeight - bottom) > MAX_OFFSET_PX;
    return !isAstray && isOurs((left + right) / 2, y);
  };
  const isDocked = (banner: Element) => {
    // WebKit is wrong about where a sticky box inside `zoom` is, so first look where it belongs.
    const { left, right } = host.getBoundingClientRect();
    const x = (left + right) / 2;
    const y = banner.matches('.top') ? EDGE_PX : innerHeight - EDGE_PX;
    // Firefox tells what is ours at a place even where the page lies above it.
    return (isOurs(x, y) && banner.contains(root.elementFromPoint(x, y))) || isReached(banner);
  };
  for (const banner of root.querySelectorAll<HTMLElement>('.banner')) {
    const isTooTall = banner.clientHeight > innerHeight * MAX_SHARE;
    const isTight = hidesFocus || isTooTall || innerHeight < MIN_WINDOW_PX;
    // An ancestor's overflow stops sticky, its transform fixed, and bars of the page lie above both.
    // Out of view, in a closed drawer or under a dialog, there is nothing to show or to find out.
    PLACES.some((place) => {
      banner.dataset['place'] = place;
      return !isTight && (!isReached(host) || isDocked(banner));
    });
  }
}

/** Watches focus, scrolling and the window for as long as `signal` lets it. */
export function keepClear(
  root: ShadowRoot,
  view: Window & typeof globalThis,
  signal: AbortSignal,
): void {
  const clear = (event: Event) => {
    const banner = root.querySelector('.banner');
    const [target] = event.composedPath() as Element[];
    if (!banner || !target?.scrollIntoView || banner.contains(target)) return;
    fitBanner(root);
    if (!hides(banner, target)) return;
    target.scrollIntoView({ block: 'center' });
    // At the end of a page there may be nothing left to scroll.
    fitBanner(root, hides(banner, target));
  };
  const fit = () => fitBanner(root);
  // Focus that moves inside a shadow tree is not heard of in the document.
  root.addEventListener('focusin', clear, { signal });
  view.document.addEventListener('focusin', clear, { signal });
  view.addEventListener('resize', fit, { signal });
  // Drawers and tabs of the page open without scrolling; at first nothing may be drawn yet.
  const seen = new view.IntersectionObserver(fit, { threshold: 0.01 });
  seen.observe(root.host);
  signal.addEventListener('abort', () => seen.disconnect());
  // Boxes of the page scroll too, and tell only who listens on the way down.
  view.addEventListener('scroll', fit, { signal, capture: true, passive: true });
}

function hides(banner: Element, target: Element): boolean {
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
