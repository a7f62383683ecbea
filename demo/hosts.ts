/**
 * The one gallery of host pages, each hostile in its own way without meaning to be. The demo shows
 * them (`/hosts/NAME`), the tests run them in every engine (`npm test -- NAME` runs one), and the
 * tables in docs/hosts.md are made from those runs.
 */

import { FRAMEWORKS } from './hosts/frameworks.ts';
import { HIDDEN } from './hosts/hidden.ts';
import { ARTICLE, tagWith, WIDGET, type HostPage } from './hosts/host.ts';
import { LOADING } from './hosts/loading.ts';
import { POLICIES } from './hosts/policies.ts';
import { SCRIPTS } from './hosts/scripts.ts';
import { STYLES } from './hosts/styles.ts';

export type { HostPage } from './hosts/host.ts';

export const HOSTS: readonly HostPage[] = [
  ...STYLES,
  ...HIDDEN,
  ...SCRIPTS,
  ...LOADING,
  ...POLICIES,
  ...FRAMEWORKS,
];

const NONCE = 'bm9uY2U';

export interface HostResponse {
  body: string;
  type: string;
  headers: Readonly<Record<string, string>>;
}

/** Where a host page is, from the root of the site. A server of files knows XHTML by its ending. */
export const addressOf = ({ name, type }: HostPage): string =>
  `hosts/${name}/${type ? 'index.xhtml' : ''}`;

/** Parts of a policy that a browser takes from a header alone. */
const HEADER_ONLY = /^(frame-ancestors|report-to|report-uri|sandbox)\b/;

/** A policy as a page can say it itself, and the parts that it can't. */
export function asMeta(policy: string): { meta: string; left: readonly string[] } {
  const parts = policy.split(';').map((part) => part.trim());
  const said = parts.filter((part) => !HEADER_ONLY.test(part)).join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${said}" />`;
  return { meta, left: parts.filter((part) => HEADER_ONLY.test(part)) };
}

/** The page of a host, as its site would serve it. `withScript` is false for a look at it without us. */
export function hostPage(host: HostPage, withScript = true): HostResponse {
  const { sheets = [], css = '', scripts = [], script = '', after = '', load = 'end' } = host;
  const { root = 'lang="en"', body = ARTICLE, policy, type = 'text/html', quirks = false } = host;
  const { charset } = host;
  const address = `/dist/clonazepam-info.js${charset ? '?without-charset' : ''}`;
  const ours = (attributes = '', src = address) =>
    withScript ? `<script nonce="${NONCE}" src="${src}" ${attributes}></script>` : '';
  const own = (code: string) => (code ? `<script nonce="${NONCE}">${code}</script>` : '');
  const isXml = type !== 'text/html';
  const atEnd: Record<string, string> = {
    end: ours(),
    twice: ours() + ours('', '/dist/clonazepam-info.js?again'),
    late: own(
      withScript
        ? `addEventListener('load', () => setTimeout(() => { const s = document.createElement('script'); s.src = '/dist/clonazepam-info.js'; document.body.append(s); }))`
        : '',
    ),
  };
  const inHead: Record<string, string> = {
    head: ours(),
    async: ours('async=""'),
    defer: ours('defer=""'),
    module: ours('type="module"'),
  };
  const markup = `${isXml || quirks ? '' : '<!doctype html>'}<html ${isXml ? 'xmlns="http://www.w3.org/1999/xhtml" ' : ''}${root}><head>
<meta charset="${charset ?? 'utf-8'}" /><meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${host.name} – host pages</title><link rel="icon" href="data:," />
${own(WATCH)}
${sheets.map((sheet) => `<link rel="stylesheet" href="/node_modules/${sheet}" />`).join('')}
${css ? `<style nonce="${NONCE}">${css}</style>` : ''}
${scripts.map((path) => `<script nonce="${NONCE}" src="/node_modules/${path}"></script>`).join('')}
${own(script)}${inHead[load] ?? ''}</head>
<body>${body.replace(WIDGET, tagWith(host.attributes))}${atEnd[load] ?? ''}${own(after)}</body></html>`;
  return {
    body: charset ? inAscii(markup) : markup,
    type: charset ? type : `${type}; charset=utf-8`,
    headers: policy ? { 'content-security-policy': policy.replaceAll('NONCE', NONCE) } : {},
  };
}

/** The same page in every character set. */
const inAscii = (markup: string) =>
  markup.replace(/[^ -~\s]/gu, (letter) => `&#${letter.codePointAt(0)};`);

/** Keeps what goes wrong in a page, for the tests to read: `failures`. */
export const WATCH = `globalThis.failures = [];
addEventListener('error', function (event) { failures.push(event.message || 'error'); });
addEventListener('unhandledrejection', function (event) { failures.push(String(event.reason)); });
document.addEventListener('securitypolicyviolation', function (event) { failures.push(event.violatedDirective); });
['error', 'warn'].forEach(function (level) {
  var original = console[level];
  console[level] = function () { failures.push([].join.call(arguments, ' ')); original.apply(console, arguments); };
});`;
