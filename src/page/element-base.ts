/** On a server there are no elements, and importing the package must not fail there. */
export const ElementBase =
  (globalThis as Partial<typeof globalThis>).HTMLElement ?? (Object as never);
