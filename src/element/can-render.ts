/** Whether the page and the browser let the leaflet be drawn at all. */
import { parseHtml } from './trusted-types.ts';

/** Markup like Lit's marks. A page's default policy may strip it, and XHTML can't parse it. */
const MARKS = '<p @a="b"><!--?c--></p>';

/** Whether what the program is built on does what it should: some pages replace it badly. */
export const builtInsWork = (): boolean =>
  [[1], [2]].flat().find((number) => number > 1) === 2 &&
  [1].flatMap((number) => [number, number]).length > 1 &&
  Object.entries({ a: 1 }).join() === 'a,1' &&
  'ab'.endsWith('b');

/** Whether the leaflet can be drawn on this page. Makes the policy, so ask only when needed. */
export function canRender(): boolean {
  try {
    return (
      builtInsWork() &&
      parseHtml(document, MARKS).innerHTML === MARKS &&
      // Where the colours aren't known, texts would have that of their ground.
      CSS.supports('color:light-dark(#fff,#15191d)')
    );
  } catch {
    return false;
  }
}
