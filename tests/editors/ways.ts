/** What the project hands out to be pasted. All of it is read from what the project generates; none of it is kept here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Ways from '../../demo/ways.ts';
import type * as Ssr from '../../src/node/render-snippet.ts';
import { EXAMPLE_SRC } from '../../src/node/snippet.ts';

/** How a handout is written, which decides which systems take it. */
export type Kind = 'html' | 'markdown' | 'wikitext';

export interface Handout {
  name: string;
  title: string;
  kind: Kind;
  lang: 'en' | 'es';
  /** Whether it puts a line with the message beside the leaflet, for systems that leave nothing but that. */
  hasLine?: boolean;
  /** What a site pastes. */
  code: string;
}

type Empty = Omit<Handout, 'code'>;

const REGION = 'US';

/** The folder of the example's addresses. */
export const EXAMPLE_FOLDER = EXAMPLE_SRC.replace(/[^/]*$/, '');
/** Its origin, in a script that listens for messages from it. */
export const EXAMPLE_ORIGIN = new URL(EXAMPLE_SRC).origin;

/** In the order of the table. */
export const WAY_HEADS: readonly Empty[] = [
  { name: 'tag', title: 'Tag and script', kind: 'html', lang: 'en' },
  { name: 'spanish', title: 'Spanish tag', kind: 'html', lang: 'es' },
  { name: 'one-tag', title: 'One tag', kind: 'html', lang: 'en' },
  { name: 'prerendered', title: 'Prerendered', kind: 'html', lang: 'en', hasLine: true },
  { name: 'iframe', title: 'iframe', kind: 'html', lang: 'en', hasLine: true },
  { name: 'markdown', title: 'Markdown line', kind: 'markdown', lang: 'en' },
  { name: 'wikitext', title: 'Wikitext line', kind: 'wikitext', lang: 'en' },
];

/** The lines for systems that take no HTML; '' where this version of the project has none. */
function lineOf({ renderSnippet }: typeof Ssr, way: Exclude<Kind, 'html'>): string {
  const problems: string[] = [];
  // An older version has no option of this name, and says so.
  const options = { region: REGION, way, src: EXAMPLE_SRC };
  const line = renderSnippet(options, (problem) => problems.push(problem));
  return problems.length ? '' : line;
}

/**
 * Reads every handout of a project. Its `dist/` must be built.
 *
 * @param project Path of its root.
 * @param tried Other code in place of what the project hands out, by name of the way.
 */
export async function readHandouts(
  project: string,
  tried: Readonly<Record<string, string>> = {},
): Promise<readonly Handout[]> {
  const load = (path: string): Promise<unknown> => import(pathToFileURL(join(project, path)).href);
  const { WAYS, PAGES_TO_PASTE_FROM, pasted } = (await load('demo/ways.ts')) as typeof Ways;
  const ssr = (await load('dist/ssr.js')) as typeof Ssr;
  const pages = PAGES_TO_PASTE_FROM.map((page) => readFileSync(join(project, page), 'utf8')).join(
    '\n',
  );

  const codeOf = ({ name, kind, lang }: Empty): string => {
    if (kind !== 'html') return lineOf(ssr, kind);
    if (name === 'prerendered') {
      return readFileSync(join(project, `dist/snippets/${REGION}.${lang}.html`), 'utf8');
    }
    const way = WAYS.find((known) => known.name === name);
    if (!way) throw new Error(`demo/ways.ts has no way called ${name}.`);
    return pasted(pages, way);
  };
  return WAY_HEADS.flatMap((way) => {
    const code = tried[way.name] ?? codeOf(way);
    return code ? [{ ...way, code }] : [];
  });
}
