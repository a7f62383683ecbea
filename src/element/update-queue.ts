/**
 * Draws elements together: first all read what the page says, then all write, so that the engine works
 * the page out once and not once an element.
 */

export interface Updatable {
  /** Reads from the page, and writes nothing to it. */
  read: () => void;
  /** Writes to the page, and reads nothing from it. */
  write: () => void;
}

const settle = async (value?: PromiseLike<void>): Promise<void> => {
  await value;
};

/** A promise that the engine made, whatever the page's `Promise` is. */
export const SETTLED = settle();

const pending = new Set<Updatable>();
let next: Promise<void> | undefined;

/** Resolves when the element has been drawn, in the same turn as all that ask until then. */
export function requestUpdate(element: Updatable): Promise<void> {
  pending.add(element);
  return (next ??= updateAll());
}

async function updateAll(): Promise<void> {
  // One turn later, when every element that changes now has asked.
  await SETTLED;
  next = undefined;
  const elements = [...pending];
  pending.clear();
  for (const element of elements) element.read();
  for (const element of elements) element.write();
}
