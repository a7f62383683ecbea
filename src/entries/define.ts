/** Registration, alone and harmless twice: the first script on a page wins. */

export const TAG_NAME = 'clonazepam-info';

/** `choose` runs only if the name is still free. */
export function define(choose: () => CustomElementConstructor): void {
  if (!customElements.get(TAG_NAME)) customElements.define(TAG_NAME, choose());
}
