/** Elements that look alike: what style sheets do to one, they do to all. */

/** What rules tell an element by: its name, classes, part and state, and those of everything around it. */
function kindOf(element: Element): string {
  const part = element.getAttribute('part') ?? '';
  const state = element.getAttribute('aria-expanded') ?? '';
  const own = `${element.localName}.${element.className}[${part}${state}]`;
  return element.parentElement ? `${kindOf(element.parentElement)} ${own}` : own;
}

/** The first of each kind. A leaflet has some 600 texts, of 130 kinds. */
export function oneOfEachKind<T extends Element>(elements: readonly T[]): T[] {
  const kinds = new Map<string, T>();
  for (const element of elements) {
    const kind = kindOf(element);
    if (!kinds.has(kind)) kinds.set(kind, element);
  }
  return [...kinds.values()];
}
