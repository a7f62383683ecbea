/** Keeps the banner from hiding what has focus (WCAG 2.2, 2.4.11) and from filling a small window. */

/** A banner that takes more of the window than this goes into the flow. */
const MAX_SHARE = 0.4;

const YIELD = 'data-yield';

export class BannerClearance {
  readonly #root: ShadowRoot;

  constructor(root: ShadowRoot) {
    this.#root = root;
    // Focus that moves inside a shadow tree is not heard of in the document.
    root.addEventListener('focusin', this.#clear);
  }

  connect(): void {
    document.addEventListener('focusin', this.#clear);
    window.addEventListener('resize', this.fit);
  }

  disconnect(): void {
    document.removeEventListener('focusin', this.#clear);
    window.removeEventListener('resize', this.fit);
  }

  /** Docks the banner again, or not, as the window allows. */
  readonly fit = (): void => {
    const banner = this.#banner;
    banner?.toggleAttribute(YIELD, banner.clientHeight > window.innerHeight * MAX_SHARE);
  };

  get #banner(): Element | null {
    return this.#root.querySelector('.banner');
  }

  readonly #clear = (event: Event): void => {
    const banner = this.#banner;
    const target = event.composedPath()[0] as Element;
    if (!banner || banner.contains(target)) return;
    this.fit();
    if (!hides(banner, target)) return;
    target.scrollIntoView({ block: 'center' });
    // At the end of a page there may be nothing left to scroll.
    banner.toggleAttribute(YIELD, hides(banner, target));
  };
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
