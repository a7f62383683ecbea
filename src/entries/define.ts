/** Registration, alone and harmless twice: the first script on a page wins. */

export const TAG_NAME = 'clonazepam-info';

/** `choose` runs only if the name is still free. Returns whether it was. */
export function define(choose: () => CustomElementConstructor): boolean {
  const isFree = !customElements.get(TAG_NAME);
  if (isFree) customElements.define(TAG_NAME, choose());
  return isFree;
}
