/** When a prerendered leaflet may be taken over without disturbing its reader. */

/** What may set it free. */
export const MOMENTS = ['readystatechange', 'focusout', 'selectionchange'];

/** Whether the page is still being parsed, the reader has focus in it, or has text selected anywhere on the page. */
export const isHeld = ({ activeElement, ownerDocument }: ShadowRoot): boolean =>
  activeElement !== null ||
  ownerDocument.readyState === 'loading' ||
  ownerDocument.getSelection()?.type === 'Range';
