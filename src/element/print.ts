/** Opens the evidence and the studies while a page is printed, in browsers without `::details-content`. */

/** On each list that was opened for printing. */
export const PRINTED = 'data-printed';

export function openForPrint(root: ShadowRoot): void {
  if (CSS.supports('selector(::details-content)')) return;
  for (const details of root.querySelectorAll('details:not([open])')) {
    details.setAttribute(PRINTED, '');
    details.setAttribute('open', '');
  }
}

export function closeAfterPrint(root: ShadowRoot): void {
  for (const details of root.querySelectorAll(`[${PRINTED}]`)) {
    details.removeAttribute(PRINTED);
    details.removeAttribute('open');
  }
}
