/** When a prerendered leaflet may be taken over without disturbing its reader. */

/** What may set it free. */
export const MOMENTS = ['readystatechange', 'focusout', 'selectionchange'];

/** Whether more of it may still come, or a reader has focus or a selection in it. */
export const isHeld = ({ activeElement, ownerDocument }: ShadowRoot): boolean =>
  activeElement !== null ||
  ownerDocument.readyState === 'loading' ||
  ownerDocument.getSelection()?.type === 'Range';
