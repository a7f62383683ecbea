/** Keeps the banner where the reader can see it, though the frame that it is in may not scroll. */
import type { ClonazepamInfo } from '../clonazepam-info.ts';
import { TAG_NAME } from '../define.ts';
import { MAX_SHARE, MIN_WINDOW_PX } from '../page/clearance.ts';

/** Scrolling has come to rest when nothing has moved for as long. */
const REST_MS = 120;

/** As far from the edge of the screen, in CSS pixels, stand the marks that tell of scrolling. */
const MARK_PX = 2;

const html = document.documentElement;

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
export function keepBannerSeen(element: ClonazepamInfo): void {
  const marks = [makeMark(), makeMark()];
  let markedAt: readonly string[] = [];
  let tallest = 0;
  let resting: number | undefined;
  let isAsked = false;
  let hasFocusMoved = false;

  /** The part of the page that is on the screen stands for the window, whose height nobody here is told. */
  const place = ({ top, bottom, height }: DOMRectReadOnly) => {
    const isOnTop = element.getAttribute('banner-position') === 'top';
    const edge = isOnTop ? top : bottom;
    tallest = Math.max(tallest, height);
    const banner = element.shadowRoot?.querySelector('[part=banner]');
    const hasRoom =
      height > 0 && tallest >= MIN_WINDOW_PX && (banner?.clientHeight ?? 0) <= tallest * MAX_SHARE;
    const hidden = Math.max(0, Math.round(isOnTop ? edge : window.innerHeight - edge));
    element.style.setProperty(`--${TAG_NAME}-banner-offset`, `${hasRoom ? hidden : 0}px`);
    // Where it stood aside for what had focus, it may dock again: here nothing else scrolls.
    window.dispatchEvent(new Event('scroll'));

    const last = html.getBoundingClientRect().height - 1;
    const before = markedAt;
    markedAt = [edge - MARK_PX, edge + MARK_PX].map(
      (line) => `${Math.round(Math.min(Math.max(0, line + window.scrollY), last))}px`,
    );
    marks.forEach((mark, index) => {
      mark.style.insetBlockStart = markedAt[index] ?? '';
    });
    // Where they are now, nobody has looked yet: a scroll in between would be missed.
    if (markedAt.join() !== before.join()) whenAtRest();

    // In a frame of another origin the page around scrolls for focus, and the banner comes after it.
    const focused = hasFocusMoved ? element.shadowRoot?.activeElement : undefined;
    hasFocusMoved = false;
    focused?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  };
  const observer = new IntersectionObserver((entries) => {
    const seen = entries.find(({ target }) => target === html);
    if (isAsked && seen) place(seen.intersectionRect);
    else whenAtRest();
    isAsked = false;
  });
  /** To be observed anew is to be told at once, and to the pixel. */
  const ask = () => {
    isAsked = true;
    observer.disconnect();
    for (const target of [html, ...marks]) observer.observe(target);
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
