/** Makes each attribute a property of the same name in camelCase. The attribute is the only state. */
import { ATTRIBUTE_NAMES, ATTRIBUTES, camelCase, toText } from '../attributes.ts';

/** Text, or null where the attribute is absent; booleans are true or false. */
export function reflectAttributes(prototype: HTMLElement): void {
  for (const name of ATTRIBUTE_NAMES) {
    const isBoolean = ATTRIBUTES[name] === 'boolean';
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

/** Hands properties that a page set before the element was defined to their setters. */
export function upgradeProperties(element: HTMLElement): void {
  const own = element as unknown as Record<string, unknown>;
  for (const name of ATTRIBUTE_NAMES.map(camelCase)) {
    if (!Object.hasOwn(element, name)) continue;
    const value = own[name];
    // The page's own property hides the setter.
    if (Reflect.deleteProperty(element, name)) own[name] = value;
  }
}
