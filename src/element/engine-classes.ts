/**
 * Classes of the engine's own. Pages replace globals (MooTools replaces `Event`), and on a server there
 * are none, where importing the package must not fail.
 */

export const EngineHTMLElement =
  (globalThis as Partial<typeof globalThis>).HTMLElement ?? (Object as never);

/** `UIEvent` inherits from the engine's `Event`, whatever the global of that name is now. */
export const EngineEvent: typeof Event =
  typeof UIEvent === 'undefined' ? Event : (Object.getPrototypeOf(UIEvent) as typeof Event);
