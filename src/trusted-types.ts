/**
 * The one Trusted Types policy of the script-tag build, used by Lit in place of its own.
 *
 * Lit makes a policy named `lit-html` as soon as it loads, which throws on a page that lists other
 * names or already runs a copy of Lit. The build (vite.config.ts) puts this object there instead:
 * under our own name, made at the first use, so that a second copy of the script makes none.
 */

/** Host pages that list their policies add this name. */
const POLICY_NAME = 'clonazepam-info';

interface HtmlPolicy {
  createHTML(html: string): string;
}

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

type CreatePolicy = (name: string, rules: HtmlPolicy) => HtmlPolicy;

export const policy: HtmlPolicy = {
  createHTML: (html) => (made ??= makePolicy()).createHTML(html),
};

/** What Lit marks its places with: a page's default policy may take it for dirt. */
const MARKS = '<p @a="b"><!--?c--></p>';

/** Whether markup can be made on this page at all, and comes out as it went in. Makes the policy, so ask only when needed. */
export function canRender(): boolean {
  try {
    const template = document.implementation.createHTMLDocument('').createElement('template');
    template.innerHTML = policy.createHTML(MARKS);
    // Where the colours aren't known, texts would have that of their ground.
    return template.innerHTML === MARKS && CSS.supports('color:light-dark(#fff,#15191d)');
  } catch {
    return false;
  }
}
