/**
 * The one Trusted Types policy of the element, the one place where it turns text into markup, and
 * whether the page and the browser allow that at all.
 */

/** Host pages that list their policies add this name. */
const POLICY_NAME = 'clonazepam-info';

interface HtmlPolicy {
  createHTML(html: string): string;
}

type CreatePolicy = (name: string, rules: HtmlPolicy) => HtmlPolicy;

let made: HtmlPolicy | undefined;

function makePolicy(): HtmlPolicy {
  const plain: HtmlPolicy = { createHTML: (html) => html };
  try {
    const factory = (globalThis as { trustedTypes?: { createPolicy: CreatePolicy } }).trustedTypes;
    return factory?.createPolicy(POLICY_NAME, plain) ?? plain;
  } catch {
    // Not allowed here. Plain strings still work wherever the page doesn't enforce Trusted Types.
    return plain;
  }
}

/** Made at its first use, so that a second copy of the script makes none. */
export const policy: HtmlPolicy = {
  createHTML: (html) => (made ??= makePolicy()).createHTML(html),
};

/** Markup of ours, read into a template of a document. */
export function parseHtml(document: Document, html: string): HTMLTemplateElement {
  const template = document.createElement('template');
  template.innerHTML = policy.createHTML(html);
  return template;
}

/** What Lit marks its places with: a page's default policy may take it for dirt, and XHTML can't read it. */
const MARKS = '<p @a="b"><!--?c--></p>';

/** Whether what the program is built on still does what it should: some pages replace it badly. */
const builtInsWork = (): boolean =>
  [[1], [2, 3]].flat().find((number) => number > 1) === 2 &&
  [1, 2].flatMap((number) => [number, number]).length === 4 &&
  [2, 1]
    .filter((number) => number > 1)
    .map(String)
    .includes('2') &&
  [...new Set(['a', 'a'])].join() === 'a' &&
  Object.entries({ a: 1 }).join() === 'a,1' &&
  Object.fromEntries([['a', 1]])['a'] === 1 &&
  Object.keys({ a: 1 })
    .concat(Object.values({ b: 'c' }))
    .join() === 'a,c' &&
  'ab'.endsWith('b') &&
  'a b'.split(' ').some((word) => word.startsWith('b')) &&
  ' a-b '.trim().replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) === 'aB';

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
