/**
 * What runs in embed.html, the page for iframes: its address sets the attributes, the page around it
 * is told the height, and the banner stays where the reader can see it though the frame may not scroll.
 */
import type { ClonazepamInfo } from '../clonazepam-info.ts';
import { TAG_NAME } from '../define.ts';
import { attributesFrom } from './address.ts';

/** Type of the message that tells the page around how tall the leaflet is. Public: sites listen for it. */
const HEIGHT_MESSAGE = 'clonazepam-info-height';

/** While less of the leaflet is on the screen, in CSS pixels, the banner would hide what there is. */
const MIN_SEEN_PX = 416;

/** A banner that takes more of what is on the screen than this stays at its end of the leaflet. */
const MAX_SHARE = 0.4;

/** Scrolling has come to rest when nothing has moved for as long. */
const REST_MS = 120;

/** As far from the edge of the screen, in CSS pixels, stand the marks that tell of scrolling. */
const MARK_PX = 2;

const isFramed = window.parent !== window;
const page = document.documentElement;

/** Keeps language and title of the page those of the leaflet: the reader may change them. */
async function nameAfter(element: ClonazepamInfo): Promise<void> {
  await customElements.whenDefined(TAG_NAME);
  await element.updateComplete;
  const root = element.shadowRoot;
  if (!root) return;
  const name = () => {
    const drawn = root.querySelector<HTMLElement>('[lang]');
    const title = root.querySelector('[part=title]')?.textContent.trim();
    if (!drawn || !title) return;
    page.lang = drawn.lang;
    document.title = title;
  };
  name();
  new MutationObserver(name).observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['lang'],
  });
}

/**
 * Tells the height now and whenever it changes, but not that of the fallback while the leaflet is on
 * its way: the page around would shrink and grow. To any page: a number says nothing of the reader.
 */
async function tellHeight(element: ClonazepamInfo): Promise<void> {
  const loaded = new Promise((resolve) => window.addEventListener('load', resolve));
  // Where the leaflet's script never comes, there is nothing more to wait for.
  await Promise.race([customElements.whenDefined(TAG_NAME), loaded]);
  await element.updateComplete;
  let isScrolled = false;
  const tell = () => {
    isScrolled = window.scrollY > 0;
    const height = Math.ceil(page.getBoundingClientRect().height);
    window.parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
  };
  // A section that opened was scrolled to inside the frame, which has grown to its size since.
  window.addEventListener('resize', () => {
    if (isScrolled && !window.scrollY) element.shadowRoot?.activeElement?.scrollIntoView();
  });
  // Engines put off what observers see in a frame below the screen; its place should be ready.
  tell();
  new ResizeObserver(tell).observe(page);
}

/** Most sites refuse to be shown in a frame, and the leaflet would be gone. */
function openOutside(event: Event): void {
  const [target] = event.composedPath() as Partial<Element>[];
  const link = target?.closest?.<HTMLAnchorElement>('a[href^="https:"]');
  if (link) link.target = '_blank';
}

/** Stands for a line of the page, so that the engine can tell whether that is on the screen. */
function makeMark(): HTMLElement {
  const mark = document.createElement('div');
  mark.style.cssText =
    'position: absolute; inset-inline-start: 0; inline-size: 1px; block-size: 1px';
  document.body.append(mark);
  return mark;
}

/**
 * A frame as tall as the leaflet never scrolls, so nothing in it sticks to the screen: its end may be
 * pages below. The engine alone knows which part is on the screen, and tells when that part begins or
 * ends at another line: of two marks beside the edge, one then comes or goes. Whenever scrolling has
 * come to rest, the banner is put at that edge.
 */
function keepBannerSeen(element: ClonazepamInfo): void {
  const marks = [makeMark(), makeMark()];
  let markedAt: readonly string[] = [];
  let tallest = 0;
  let resting: number | undefined;
  let isAsked = false;
  let hasFocusMoved = false;

  const place = ({ top, bottom, height }: DOMRectReadOnly) => {
    const isOnTop = element.getAttribute('banner-position') === 'top';
    const edge = isOnTop ? top : bottom;
    tallest = Math.max(tallest, height);
    const banner = element.shadowRoot?.querySelector('[part=banner]');
    const hasRoom =
      height > 0 && tallest >= MIN_SEEN_PX && (banner?.clientHeight ?? 0) <= tallest * MAX_SHARE;
    const hidden = Math.max(0, Math.round(isOnTop ? edge : window.innerHeight - edge));
    element.style.setProperty(`--${TAG_NAME}-banner-offset`, `${hasRoom ? hidden : 0}px`);

    const last = page.getBoundingClientRect().height - 1;
    const before = markedAt;
    markedAt = [edge - MARK_PX, edge + MARK_PX].map(
      (line) => `${Math.round(Math.min(Math.max(0, line + window.scrollY), last))}px`,
    );
    marks.forEach((mark, index) => {
      mark.style.insetBlockStart = markedAt[index] ?? '';
    });
    // Where they are now, nobody has looked yet: a scroll in between would be missed.
    if (markedAt.join() !== before.join()) whenAtRest();

    // The element keeps focus clear of its banner when focus moves; here the banner came after it.
    const focused = hasFocusMoved ? element.shadowRoot?.activeElement : undefined;
    hasFocusMoved = false;
    focused?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  };
  const observer = new IntersectionObserver((entries) => {
    const seen = entries.find(({ target }) => target === page);
    if (isAsked && seen) place(seen.intersectionRect);
    else whenAtRest();
    isAsked = false;
  });
  /** To be observed anew is to be told at once, and to the pixel. */
  const ask = () => {
    isAsked = true;
    observer.disconnect();
    for (const target of [page, ...marks]) observer.observe(target);
  };
  const whenAtRest = () => {
    clearTimeout(resting);
    resting = window.setTimeout(ask, REST_MS);
  };
  window.addEventListener('resize', () => {
    tallest = 0;
    whenAtRest();
  });
  element.shadowRoot?.addEventListener('focusin', ({ isTrusted }) => {
    hasFocusMoved ||= isTrusted;
  });
  ask();
}

function setUp(): void {
  const element = document.querySelector(TAG_NAME);
  if (!element) return;
  const { attributes, problems } = attributesFrom(location.search, isFramed);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  for (const problem of problems) console.warn(problem);
  // Around the leaflet's round corners, the page itself is seen.
  const theme = element.getAttribute('theme') ?? '';
  if (/^(light|dark)$/i.test(theme)) page.style.colorScheme = theme;
  void nameAfter(element);
  page.classList.toggle('alone', !isFramed);
  if (!isFramed) return;
  void tellHeight(element).then(() => keepBannerSeen(element));
  document.addEventListener('click', openOutside, { capture: true });
}

setUp();
