/**
 * The one Trusted Types policy of the element, the one place where it turns text into markup, and
 * whether the page and the browser allow that at all.
 */

/** Host pages that list their policies add this name. */
const POLICY_NAME = 'clonazepam-info';

interface HtmlPolicy {
  createHTML(html: string): string;
}

/** Plain strings work wherever the page doesn't enforce Trusted Types. */
const PLAIN: HtmlPolicy = { createHTML: (html) => html };

let made: HtmlPolicy | undefined;

function makePolicy(): HtmlPolicy {
  try {
    const { trustedTypes } = globalThis as {
      trustedTypes?: { createPolicy: (name: string, rules: HtmlPolicy) => HtmlPolicy };
    };
    return trustedTypes?.createPolicy(POLICY_NAME, PLAIN) ?? PLAIN;
  } catch {
    return PLAIN; // not allowed here
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

/** Whether what the program is built on does what it should: some pages replace it badly. */
const builtInsWork = (): boolean =>
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
