/** Whether the page and the browser let the leaflet be drawn at all. */
import { EngineSet } from '../engine-set.ts';
import { parseHtml } from './trusted-types.ts';

/** Markup like Lit's marks. A page's default policy may strip it, and XHTML can't parse it. */
const MARKS = '<p @a="b"><!--?c--></p>';

const NUMBERS = [1, 2];

/** Whether what the program is built on does what it should: some pages replace it badly, at any time. */
export const builtInsWork = (): boolean =>
  [[1], [2]].flat().find((number) => number > 1) === 2 &&
  NUMBERS.flatMap((number) => [number, number]).length === 4 &&
  NUMBERS.filter((number) => number > 1)
    .map(String)
    .join() === '2' &&
  NUMBERS.slice(0, 1).join() === '1' &&
  NUMBERS.some((number) => number > 1) &&
  !NUMBERS.every((number) => number > 1) &&
  NUMBERS.includes(2) &&
  [...new EngineSet(NUMBERS)].join() === '1,2' &&
  Object.keys({ a: 1 }).join() === 'a' &&
  Object.entries({ a: 1 }).join() === 'a,1' &&
  Object.fromEntries([['a', 1]])['a'] === 1 &&
  'ab'.endsWith('b') &&
  !'ab'.endsWith('a') &&
  ' a-b '.trim().split('-').join('') === 'ab';

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
