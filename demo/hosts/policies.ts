/** Content security policies, with and without Trusted Types. */
import { ARTICLE, WIDGET, type HostPage } from './host.ts';

/** The page's own icon is an image of its own; nothing else may be loaded. */
const STRICT = "default-src 'none'; img-src data:; script-src 'nonce-NONCE'; style-src 'none'";
const TYPED = `${STRICT}; require-trusted-types-for 'script'`;

const NOT_LISTED =
  'Where a page lists its Trusted Types policies and ours is not among them, markup can’t be made: list `clonazepam-info`.';

/** Nothing between the tags. */
const EMPTY = ARTICLE.replace(WIDGET, '<clonazepam-info region="US"></clonazepam-info>');

export const POLICIES: readonly HostPage[] = [
  {
    name: 'csp',
    kind: 'policy',
    title: 'Nothing but scripts with a nonce',
    policy: STRICT,
  },
  {
    name: 'csp-strict-dynamic',
    kind: 'policy',
    title: 'Scripts with a nonce, and what they load',
    policy: STRICT.replace('NONCE', "NONCE' 'strict-dynamic"),
    load: 'late',
  },
  {
    name: 'trusted-types',
    kind: 'policy',
    title: 'Trusted Types, with any policy',
    policy: TYPED,
  },
  {
    name: 'trusted-types-ours',
    kind: 'policy',
    title: 'Trusted Types, with our policy listed',
    policy: `${TYPED}; trusted-types clonazepam-info`,
  },
  {
    name: 'trusted-types-twice',
    kind: 'policy',
    title: 'Trusted Types, with our policy listed and our script there twice',
    policy: `${TYPED}; trusted-types clonazepam-info`,
    load: 'twice',
  },
  {
    name: 'trusted-types-lit',
    kind: 'policy',
    title: 'Trusted Types, with another copy of Lit there first',
    policy: `${TYPED}; trusted-types lit-html clonazepam-info`,
    script: `if (window.trustedTypes) trustedTypes.createPolicy('lit-html', { createHTML: function (html) { return html; } });`,
  },
  {
    name: 'trusted-types-default',
    kind: 'policy',
    title: 'Trusted Types, with a default policy that lets everything through',
    policy: `${TYPED}; trusted-types default`,
    script: `if (window.trustedTypes) trustedTypes.createPolicy('default', { createHTML: function (html) { return html; } });`,
  },
  {
    name: 'trusted-types-cleaner',
    kind: 'policy',
    title: 'Trusted Types, with a default policy that takes comments and handlers out of markup',
    policy: `${TYPED}; trusted-types default`,
    script: `if (window.trustedTypes) trustedTypes.createPolicy('default', { createHTML: function (html) {
      return html.replace(/<[?!][^>]*>/g, '').replace(/ [^ =>]*[$@][^ =>]*=("[^"]*"|[^ >]*)/g, '');
    } });`,
    shows: 'fallback',
    because:
      'A default policy that cleans markup cleans ours too, where the page doesn’t list `clonazepam-info`.',
  },
  {
    name: 'trusted-types-other',
    kind: 'policy',
    title: 'Trusted Types, with other policies listed',
    policy: `${TYPED}; trusted-types other`,
    shows: 'fallback',
    because: NOT_LISTED,
  },
  {
    name: 'trusted-types-none',
    kind: 'policy',
    title: 'Trusted Types, with no policy allowed',
    policy: `${TYPED}; trusted-types 'none'`,
    shows: 'fallback',
    because: NOT_LISTED,
  },
  {
    name: 'trusted-types-other-empty',
    kind: 'policy',
    title: 'Trusted Types, with other policies listed, and nothing between the tags',
    policy: `${TYPED}; trusted-types other`,
    body: EMPTY,
    shows: 'fallback',
    because: NOT_LISTED,
  },
  {
    name: 'trusted-types-none-empty',
    kind: 'policy',
    title: 'Trusted Types, with no policy allowed, and nothing between the tags',
    policy: `${TYPED}; trusted-types 'none'`,
    body: EMPTY,
    shows: 'fallback',
    because: NOT_LISTED,
  },
];
