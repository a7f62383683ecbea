/** What the written parts of the site's pages have in common. Text comes from the sources of the project. */
import { REGIONS } from '../../src/attributes.ts';
import { LANGUAGES, type Language } from '../../src/content/languages.ts';
import type { Region } from '../../src/content/types.ts';
import { escapeHtml } from '../../src/templates/serialize.ts';

/** Markdown with code spans and nothing else, as HTML. Values in a row get commas between them. */
export const proseOf = (markdown: string): string =>
  escapeHtml(markdown)
    .replaceAll('` `', '`, `')
    .replace(/`([^`]+)`/g, '<code>$1</code>');

/** Links to the parts of a page. */
export const jumps = (
  name: string,
  links: readonly (readonly [id: string, text: string, more?: string | number])[],
): string =>
  `<nav aria-label="${name}"><ul class="jumps">${links
    .map(([id, text, more = '']) => `<li><a href="#${id}">${text}</a> ${more}</li>`)
    .join('')}</ul></nav>`;

/** A block of code that wraps, so that nothing has to be scrolled sideways. */
export const codeBlock = (code: string): string =>
  `<pre class="wrapped"><code>${escapeHtml(code.trim())}</code></pre>`;

/** A question, its answer and what proves it: one row of a page. */
export const row = (
  question: string,
  answer: string,
  proof: string,
  attributes = '',
): string => `<section class="row"${attributes}>
  <div>${question}</div>
  <div class="answer">${answer}</div>
  <div class="proof">${proof}</div>
</section>`;

/** A table of files by country and language; '' is for countries that are not built in. */
export function filesTable(
  addressOf: (region: Region | '', lang: Language) => string,
  attributes = '',
): string {
  const regionName = new Intl.DisplayNames('en', { type: 'region' });
  const languageName = (lang: string) => {
    const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
    return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  };
  const link = (region: Region | '', place: string, lang: Language) =>
    `<td><a href="${addressOf(region, lang)}"${attributes} hreflang="${lang}"><span lang="${lang}">${languageName(lang)}</span><span class="unseen">, ${place}</span></a></td>`;
  const line = (region: Region | '', place: string) =>
    `<tr><th scope="row">${place}</th>${LANGUAGES.map((lang) => link(region, place, lang)).join('')}</tr>`;
  const places = REGIONS.map((region) => line(region, regionName.of(region) ?? region));
  return `<table class="files">
      <thead><tr><th scope="col">Country</th><th scope="col" colspan="${LANGUAGES.length}">File</th></tr></thead>
      <tbody>${[...places, line('', 'Another country')].join('\n')}</tbody>
    </table>`;
}
