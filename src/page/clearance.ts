/** Keeps the banner from hiding what has focus (WCAG 2.2, 2.4.11) and from filling a small window. */

/** A lower window (a phone on its side, a zoomed page) is left to the text. In CSS pixels. */
const MIN_WINDOW_PX = 416;

/** A banner that takes more of the window than this goes into the flow. */
const MAX_SHARE = 0.4;

/** Docks the banner, or puts it into the flow where the window is too small for both. */
export function fitBanner(root: ShadowRoot, yields = false): void {
  const { innerHeight } = window;
  for (const banner of root.querySelectorAll('.banner')) {
    const isTooTall = banner.clientHeight > innerHeight * MAX_SHARE;
    banner.toggleAttribute('data-yield', yields || isTooTall || innerHeight < MIN_WINDOW_PX);
  }
}

/** Watches focus and the window for as long as `signal` lets it. */
export function keepClear(root: ShadowRoot, signal: AbortSignal): void {
  const clear = (event: Event) => {
    const banner = root.querySelector('.banner');
    const [target] = event.composedPath();
    if (!banner || !(target instanceof Element) || banner.contains(target)) return;
    fitBanner(root);
    if (!hides(banner, target)) return;
    target.scrollIntoView({ block: 'center' });
    // At the end of a page there may be nothing left to scroll.
    fitBanner(root, hides(banner, target));
  };
  // Focus that moves inside a shadow tree is not heard of in the document.
  root.addEventListener('focusin', clear, { signal });
  document.addEventListener('focusin', clear, { signal });
  window.addEventListener('resize', () => fitBanner(root), { signal });
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
