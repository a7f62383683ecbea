/**
 * Draws elements together: first all read what the page says, then all write, so that the engine works
 * the page out once and not once an element.
 */

export interface Updatable {
  /** Measures the page, and changes nothing that has a layout. */
  read: () => void;
  /** Draws. It measures only to keep focus in its place. */
  write: () => void;
}

const settle = async (value?: PromiseLike<void>): Promise<void> => {
  await value;
};

/** A promise that the engine made, whatever the page's `Promise` is. */
export const SETTLED = settle();

const pending = new Set<Updatable>();
let next: Promise<void> | undefined;

/** Queues the element. Resolves when the whole queue is drawn. */
export function requestUpdate(element: Updatable): Promise<void> {
  pending.add(element);
  return (next ??= updateAll());
}

async function updateAll(): Promise<void> {
  // One turn later, when every element that changes now is in the queue.
  await SETTLED;
  next = undefined;
  const elements = [...pending];
  pending.clear();
  for (const { read } of elements) attempt(read);
  for (const { write } of elements) attempt(write);
}

/** One element that fails must not keep the others from being drawn. */
function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // Its last resort failed too: what it showed before stays.
  }
}
