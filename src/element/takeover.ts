/** When a prerendered leaflet may be taken over without disturbing its reader, and what goes with it. */

import { LINE_CLASS } from '../attributes.ts';

/** The leaflet says all that the line does. Its room stays, so that nothing moves. */
export function hideLine({ nextElementSibling: line }: Element): void {
  if (line?.className === LINE_CLASS) (line as HTMLElement).style.visibility = 'hidden';
}

/** What may set it free. */
export const MOMENTS = ['readystatechange', 'focusout', 'selectionchange'];

/** Whether the page is still being parsed, the reader has focus in it, or has text selected anywhere on the page. */
export const isHeld = ({ activeElement, ownerDocument }: ShadowRoot): boolean =>
  activeElement !== null ||
  ownerDocument.readyState === 'loading' ||
  ownerDocument.getSelection()?.type === 'Range';
