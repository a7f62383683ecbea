/**
 * Fills closed panels while the browser has nothing else to do, one at a time: find-in-page looks into
 * them, and a press finds them ready. What the first screen needs never waits for them.
 */

interface Waiting {
  readonly host: Element;
  /** Fills one panel. Returns whether there was one to fill. */
  fillNext: () => boolean;
}

/** Latest that a panel is filled on a busy page, in milliseconds. */
const TIMEOUT_MS = 500;

const queue = new Set<Waiting>();
let isDue = false;

/** Browsers without idle callbacks (Safari) get a turn of their own for each panel. */
const whenIdle = (callback: () => void): void => {
  if (typeof requestIdleCallback === 'function') {
    requestIdleCallback(callback, { timeout: TIMEOUT_MS });
  } else setTimeout(callback);
};

function fillOne(): void {
  isDue = false;
  const [first] = queue;
  if (!first) return;
  if (!first.host.isConnected || !first.fillNext()) queue.delete(first);
  schedule();
}

function schedule(): void {
  if (isDue || !queue.size) return;
  isDue = true;
  whenIdle(fillOne);
}

export function fillWhenIdle(waiting: Waiting): void {
  queue.add(waiting);
  schedule();
}
