/** Makes a snippet with the built package, and reads what is in it. */
import type * as Built from '../../src/node/render-snippet.ts';

/** As built: the build takes the line breaks out of templates. */
const BUILT = new URL('../../dist/ssr.js', import.meta.url).href;
const { renderSnippet } = (await import(BUILT)) as typeof Built;

/** The snippet as it is pasted and as a browser reads its letters, and what was said about its options. */
export function render(options: unknown = {}) {
  const problems: string[] = [];
  const raw = renderSnippet(options as Built.SnippetOptions, (problem) => problems.push(problem));
  const html = raw
    .replaceAll('&#38;', '&amp;')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  return { raw, html, problems };
}

/** What stands in the shadow root, without its rules. */
export const leafletOf = (html: string) =>
  /<template shadowrootmode="open">(?:<style[^>]*>.*?<\/style>)+(<div .*<\/div>)<\/template>/s.exec(
    html,
  )?.[1] ?? '';

const TAG = /<\/?([a-z][a-z0-9-]*)(?:"[^"]*"|[^">])*>/g;

export const tagsOf = (html: string) => [...html.matchAll(TAG)].map(([, name]) => name);

/** Names of the elements that are not closed where they should be. */
export const unclosed = (html: string) =>
  [...html.matchAll(TAG)].reduce<string[]>((open, [tag, name = '']) => {
    if (tag.endsWith('/>')) return open;
    if (!tag.startsWith('</')) return [...open, name];
    return open.at(-1) === name ? open.slice(0, -1) : [...open, tag];
  }, []);

export const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Text as a reader sees it. */
export const textOf = (html: string) =>
  inOneLine(
    html
      .replace(TAG, '')
      .replaceAll('&emsp;', ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );

/** The values of an attribute, in order. */
export const valuesOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
