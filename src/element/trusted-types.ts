/** The one Trusted Types policy of the element, and the one place where it turns text into markup. */

/** Host pages that list their policies add this name. */
const POLICY_NAME = 'clonazepam-info';

export interface HtmlPolicy {
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
