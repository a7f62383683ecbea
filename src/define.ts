/** Registration, alone and harmless twice: the first script on a page wins. */

export const TAG_NAME = 'clonazepam-info';

export function define(element: CustomElementConstructor): void {
  if (!customElements.get(TAG_NAME)) customElements.define(TAG_NAME, element);
}
