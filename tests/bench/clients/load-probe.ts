/** Runs in every document before anything else, and notes what a load shows and shifts. */

/** What one load brings; times in ms since the page's navigation began. */
export interface LoadReport {
  /** The first text or picture is on the screen. */
  firstPaintMs: number | null;
  /** The frame begins that is the first to hold the leaflet. */
  leafletFrameMs: number | null;
  /** That frame is painted, or a little later. */
  leafletPaintedMs: number | null;
  shift: number;
}

declare global {
  var benchLoad: LoadReport | undefined;
}

const FIRST = '[data-first], [part~=safety]';
const HOSTS = 'clonazepam-info, lit-leaflet, bare-copy';

performance.mark('bench-start');

const page = window.top as Window & typeof globalThis;
const report = (page.benchLoad ??= {
  firstPaintMs: null,
  leafletFrameMs: null,
  leafletPaintedMs: null,
  shift: 0,
});
/** A frame's clock starts later than the page's. */
const offsetMs = performance.timeOrigin - page.performance.timeOrigin;

const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
  new PerformanceObserver((list) => {
    list.getEntries().forEach(note);
  }).observe({ type, buffered: true });

observe('paint', ({ name, startTime }) => {
  if (name === 'first-contentful-paint') report.firstPaintMs ??= startTime + offsetMs;
});

observe('layout-shift', (entry) => {
  report.shift += (entry as PerformanceEntry & { value: number }).value;
});

const findFirst = () =>
  document.querySelector('[data-first]') ??
  document.querySelector(HOSTS)?.shadowRoot?.querySelector(FIRST);

const now = () => performance.now() + offsetMs;

function look() {
  const first = findFirst();
  if (!first) {
    requestAnimationFrame(look);
    return;
  }
  const frameMs = now();
  performance.mark('bench-leaflet-frame');
  // The message arrives once the browser has laid out and painted this frame.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    // A script that has taken over since took the element away.
    if (first.isConnected && !first.getClientRects().length) {
      requestAnimationFrame(look);
    } else {
      report.leafletFrameMs ??= frameMs;
      report.leafletPaintedMs ??= now();
    }
  };
  port2.postMessage(null);
}
requestAnimationFrame(look);
