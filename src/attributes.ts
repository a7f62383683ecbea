/** Makes each attribute a property of the same name in camelCase. The attribute is the only state. */

/** `heading-level` as `headingLevel`. */
export const camelCase = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Pages may set anything as a property; some things have no text at all. */
export function toText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}

/** Text, or null where the attribute is absent; the names in `booleans` are true or false. */
export function reflectAttributes(
  prototype: HTMLElement,
  names: readonly string[],
  booleans: readonly string[],
): void {
  for (const name of names) {
    const isBoolean = booleans.includes(name);
    Object.defineProperty(prototype, camelCase(name), {
      get(this: HTMLElement) {
        return isBoolean ? this.hasAttribute(name) : this.getAttribute(name);
      },
      set(this: HTMLElement, value: unknown) {
        if (isBoolean) this.toggleAttribute(name, !!value);
        else if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, toText(value));
      },
    });
  }
}

/** Hands properties that were set before the element was defined to its setters. */
export function upgradeProperties(element: HTMLElement, names: readonly string[]): void {
  const own = element as unknown as Record<string, unknown>;
  for (const name of names.map(camelCase)) {
    if (!Object.hasOwn(element, name)) continue;
    const value = own[name];
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- it hides the setter
    delete own[name];
    own[name] = value;
  }
}
