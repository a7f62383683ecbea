/** Parses a pasted source into a document that runs and loads nothing. */
import type { SourceFacts } from '../src/findings/facts.ts';
import { readMarkup } from '../src/check/read-markup.ts';

/** Named in the policy of the site's pages (site-pages.ts). */
const POLICY_NAME = 'clonazepam-info-source';

interface HtmlPolicy {
  createHTML: (html: string) => string;
}

const PLAIN: HtmlPolicy = { createHTML: (html) => html };

/** Only what goes into a parser of its own passes through it: that document has no window. */
const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy: (name: string, rules: HtmlPolicy) => HtmlPolicy };
};
const policy = trustedTypes?.createPolicy(POLICY_NAME, PLAIN) ?? PLAIN;

/** A page, and not a piece of one. */
const WHOLE = /<!doctype|<html[\s>]|<head[\s>]|<body[\s>]/i;

/** `<clonazepam-info … />`, its values in quotes or not. */
const SELF_CLOSED = /<clonazepam-info(?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?\/>/i;

const withoutComments = (source: string) => source.replace(/<!--[\s\S]*?-->/g, '');

/** What the source shows of the leaflet. */
export function readSource(source: string): SourceFacts {
  const page = new DOMParser().parseFromString(policy.createHTML(source), 'text/html');
  return {
    ...readMarkup(page),
    isWhole: WHOLE.test(source),
    isSelfClosed: SELF_CLOSED.test(withoutComments(source)),
  };
}
