/** Counts what listens, observes and waits in a window. To be set up before our script runs there. */

/** Tells of every call of a method, before it is carried out. */
function spy(
  owner: object,
  name: string,
  see: (self: unknown, parts: readonly unknown[]) => void,
): void {
  const original = Reflect.get(owner, name) as (...parts: unknown[]) => unknown;
  Reflect.set(owner, name, function (this: unknown, ...parts: unknown[]) {
    see(this, parts);
    return original.apply(this, parts);
  });
}

/** Ways to wait for a later turn, each with the way to call it off, and whether it runs only once. */
const TIMERS = [
  ['setTimeout', 'clearTimeout', true],
  ['setInterval', 'clearInterval', false],
  ['requestAnimationFrame', 'cancelAnimationFrame', true],
  ['requestIdleCallback', 'cancelIdleCallback', true],
] as const;

type Callback = (...parts: unknown[]) => unknown;

/** Keeps the names of the timers that are set and have neither run nor been called off. */
function watchTimers(window: Window): ReadonlyMap<string, string> {
  const pending = new Map<string, string>();
  for (const [name, cancel, once] of TIMERS) {
    // Safari has no idle callbacks.
    if (!(name in window)) continue;
    const set = (Reflect.get(window, name) as Callback).bind(window);
    Reflect.set(window, name, (callback: Callback, ...more: unknown[]) => {
      const id = set(
        (...parts: unknown[]) => {
          if (once) pending.delete(`${name} ${id}`);
          return callback(...parts);
        },
        ...more,
      ) as number;
      pending.set(`${name} ${id}`, name);
      return id;
    });
    spy(window, cancel, (_, [id]) => pending.delete(`${name} ${String(id)}`));
  }
  return pending;
}

export function countIn(window: Window & typeof globalThis) {
  const listeners = new Map<string, readonly [EventTarget, AbortSignal | undefined]>();
  const observers = new Set<unknown>();
  const { prototype } = window.EventTarget;
  const names = new Map<unknown, number>();
  const nameOf = (value: unknown) => {
    if (!names.has(value)) names.set(value, names.size);
    return names.get(value);
  };
  const of = (options: unknown) => (options ?? {}) as AddEventListenerOptions;
  /** A listener is the same by target, type, function and phase, as browsers have it. */
  const keyOf = (target: unknown, [type, listener, options]: readonly unknown[]) => {
    const capture = typeof options === 'object' ? of(options).capture : options;
    return [nameOf(target), type, nameOf(listener), Boolean(capture)].join();
  };
  spy(prototype, 'addEventListener', (target, parts) => {
    listeners.set(keyOf(target, parts), [target as EventTarget, of(parts[2]).signal]);
  });
  spy(prototype, 'removeEventListener', (target, parts) => {
    listeners.delete(keyOf(target, parts));
  });
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    spy(window[name].prototype, 'observe', (observer) => observers.add(observer));
    spy(window[name].prototype, 'disconnect', (observer) => observers.delete(observer));
  }
  const isOver = (target: unknown) => target instanceof window.AbortSignal && target.aborted;
  return {
    /** What can still hear something. */
    targets: () =>
      [...listeners.values()]
        .filter(([target, signal]) => !isOver(target) && !isOver(signal))
        .map(([target]) => target),
    observers,
    /** Names of the timers that are set and have neither run nor been called off. */
    timers: watchTimers(window),
  };
}
