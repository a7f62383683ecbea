/**
 * Fills closed panels while the browser has nothing else to do, one at a time: find-in-page looks into
 * them, and a press finds them ready. What the first screen needs never waits for them.
 */

/** Latest that a panel is filled on a busy page, in milliseconds. */
const TIMEOUT_MS = 500;

/** @param fillNext Fills one panel. Returns whether there was one to fill. */
export function fillWhenIdle(fillNext: () => boolean): void {
  const fill = () => {
    if (fillNext()) fillWhenIdle(fillNext);
  };
  try {
    requestIdleCallback(fill, { timeout: TIMEOUT_MS });
  } catch {
    // Safari has no idle callbacks; there, each panel gets a turn of its own.
    setTimeout(fill);
  }
}
