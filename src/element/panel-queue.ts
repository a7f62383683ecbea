/**
 * Fills closed panels while the browser has nothing else to do, as many as there is time for: find-in-page looks into
 * them, and a press finds them ready. What the first screen needs never waits for them.
 */

/** Latest that a panel is filled on a busy page, in milliseconds. */
const TIMEOUT_MS = 500;

/** A panel takes a slow phone about this long, in milliseconds. */
const PANEL_MS = 10;

/** @param fillNext Fills one panel. Returns whether there was one to fill. */
export function fillWhenIdle(fillNext: () => boolean): void {
  const fill = (deadline?: IdleDeadline) => {
    let isFilled = fillNext();
    while (isFilled && deadline && deadline.timeRemaining() > PANEL_MS) isFilled = fillNext();
    if (isFilled) fillWhenIdle(fillNext);
  };
  try {
    requestIdleCallback(fill, { timeout: TIMEOUT_MS });
  } catch {
    // Safari has no idle callbacks; there, each panel gets a turn of its own.
    setTimeout(fill);
  }
}
