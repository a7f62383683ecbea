/** When a prerendered leaflet may be taken over without disturbing its reader, and what goes with it. */

import { LINE_CLASS } from '../attributes.ts';

/** The leaflet says all that the line does. Its room stays, so that nothing moves, and reader views keep its text. */
export function hideLine({ nextElementSibling }: Element): void {
  const line = nextElementSibling as HTMLElement | null;
  if (line?.className !== LINE_CLASS) return;
  line.inert = true;
  line.style.opacity = '0';
}

/** What may set it free. */
export const MOMENTS = ['readystatechange', 'focusout', 'selectionchange'];

/** Whether the page is still being parsed, the reader has focus in it, or has text selected anywhere on the page. */
export const isHeld = ({ activeElement, ownerDocument }: ShadowRoot): boolean =>
  activeElement !== null ||
  ownerDocument.readyState === 'loading' ||
  ownerDocument.getSelection()?.type === 'Range';
