/** The pages on which a snippet is shown: a made-up clinic's, and pages of the gallery that differ most. */
/// <reference types="vite/client" />
import CLINIC_CSS from '../clinic.css?raw';
import { HOSTS, hostPage } from '../hosts.ts';
import { ARTICLE, WIDGET } from '../hosts/host.ts';
import { escapeHtml } from '../../src/templates/serialize.ts';

export interface Look {
  id: string;
  name: string;
}

/** Host pages by their names, and what a person calls each. */
const FROM_GALLERY: Readonly<Record<string, string>> = {
  'dark-page': 'A dark page',
  'right-to-left-page': 'A page from right to left',
  narrow: 'A narrow column',
  'bootstrap-5': 'A Bootstrap page',
  'root-62': 'A page with small rems',
  monospace: 'A typewriter’s page',
  'spaced-out': 'A page with wide letters',
};

const CLINIC = 'clinic';

export const LOOKS: readonly Look[] = [
  { id: CLINIC, name: 'A clinic’s page' },
  ...Object.entries(FROM_GALLERY).map(([id, name]) => ({ id, name })),
];

/** Where the style sheets of others are, in the demo's server and in the built site. */
const PACKAGES = import.meta.env.PROD ? 'vendor/' : '/node_modules/';

/** The page is out of this site's reach, so it prints itself when it is asked to. */
const PRINTER = `<script>
addEventListener('message', (event) => {
  if (event.source === parent && event.data === 'print') print();
});
</script>`;

/** The whole page with a snippet in it. Relative addresses in it are beside the preview. */
export function pageWith(
  snippet: string,
  rulesOfSnippet: string,
  look: string,
  lang: string,
  isLarge: boolean,
): string {
  const article = look === CLINIC ? ARTICLE.replace('class="header"', 'class="site"') : ARTICLE;
  const body = article.replace(WIDGET, () => snippet);
  const rules = (
    rulesOfSnippet + (isLarge ? ' clonazepam-info { --clonazepam-info-font-size: 2.125em }' : '')
  ).replaceAll('<', '');
  const host = HOSTS.find(({ name }) => name === look);
  if (host) {
    const shown = `${body}${PRINTER}`;
    const css = `${host.css ?? ''} ${rules}`;
    const page = hostPage({ ...host, body: shown, css, load: 'none' }, false).body;
    return page.replaceAll('href="/node_modules/', `href="${PACKAGES}`);
  }
  return `<!doctype html><html lang="${escapeHtml(lang || 'en')}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>A clinic’s page</title>
<style>${CLINIC_CSS}${rules}</style></head><body>${body}${PRINTER}</body></html>`;
}
