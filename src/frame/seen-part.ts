/** Keeps the banner at the edge of what the reader sees, though the frame that it is in may not scroll. */
import { keepFocusClear, placeInSeenPart } from '../element/banner-placement.ts';
import type { ClonazepamInfo } from '../element/clonazepam-info.ts';

/** Scrolling has come to rest when nothing has moved for this long. */
const REST_MS = 120;

/** Distance from the edge of the screen, in CSS pixels, of the marks that show scrolling. */
const MARK_PX = 2;

const html = document.documentElement;

/** A line of the page that the engine can watch. */
function makeMark(): HTMLElement {
  const mark = document.createElement('div');
  mark.style.cssText =
    'position: absolute; inset-inline-start: 0; inline-size: 1px; block-size: 1px';
  document.body.append(mark);
  return mark;
}

/**
 * A frame as tall as the leaflet never scrolls, so nothing in it sticks to the screen: its end may be
 * pages below. Only the engine knows which part is on the screen, and it reports when that part begins or
 * ends at another line: of two marks beside the edge, one then comes or goes. Whenever scrolling has
 * come to rest, the banner is put at that edge.
 */
export function followSeenPart(element: ClonazepamInfo): void {
  const root = element.shadowRoot;
  if (!root) return;
  const marks = [makeMark(), makeMark()];
  let markedAt: readonly string[] = [];
  let screen = 0;
  let rest: number | undefined;
  let isAsked = false;
  let hasFocusMoved = false;

  const place = ({ top, bottom, height }: DOMRectReadOnly) => {
    // The tallest part seen is as tall as the screen, whose height no frame knows.
    screen = Math.max(screen, height);
    placeInSeenPart(root, { top, bottom }, screen);
    mark(element.getAttribute('banner-position') === 'top' ? top : bottom);
    // In a frame of another origin the page around scrolls for focus, and the banner comes after it.
    if (hasFocusMoved && root.activeElement) keepFocusClear(root, root.activeElement);
    hasFocusMoved = false;
  };
  const mark = (edge: number) => {
    const last = html.getBoundingClientRect().height - 1;
    const before = markedAt;
    markedAt = [edge - MARK_PX, edge + MARK_PX].map(
      (line) => `${Math.round(Math.min(Math.max(0, line + window.scrollY), last))}px`,
    );
    marks.forEach((line, index) => {
      line.style.insetBlockStart = markedAt[index] ?? '';
    });
    // The engine has not looked at the new lines yet: a scroll in between would be missed.
    if (markedAt.join() !== before.join()) placeAtRest();
  };
  const observer = new IntersectionObserver((entries) => {
    const seen = entries.find(({ target }) => target === html);
    if (isAsked && seen) place(seen.intersectionRect);
    else placeAtRest();
    isAsked = false;
  });
  /** An observer that starts to observe reports at once, and to the pixel. */
  const ask = () => {
    isAsked = true;
    observer.disconnect();
    for (const target of [html, ...marks]) observer.observe(target);
  };
  const placeAtRest = () => {
    clearTimeout(rest);
    rest = window.setTimeout(ask, REST_MS);
  };
  window.addEventListener('resize', () => {
    screen = 0;
    placeAtRest();
  });
  root.addEventListener('focusin', () => {
    hasFocusMoved = true;
  });
  ask();
}
