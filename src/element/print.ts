/** Opens what is closed in itself while a page is printed, where the style sheet can't. */

/** Marks what was opened. */
const MARK = 'data-printed';

export function openForPrint(root: ShadowRoot): void {
  if (CSS.supports('selector(::details-content)')) return;
  for (const details of root.querySelectorAll('details:not([open])')) {
    details.setAttribute(MARK, '');
    details.setAttribute('open', '');
  }
}

export function closeAfterPrint(root: ShadowRoot): void {
  for (const details of root.querySelectorAll(`[${MARK}]`)) {
    details.removeAttribute(MARK);
    details.removeAttribute('open');
  }
}
