/** Registration, alone and harmless twice: the first script on a page wins. */

export const TAG_NAME = 'clonazepam-info';

/** `choose` is asked only where nobody was first. */
export function define(choose: () => CustomElementConstructor): void {
  if (!customElements.get(TAG_NAME)) customElements.define(TAG_NAME, choose());
}
