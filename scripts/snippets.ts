/** Writes dist/snippets/: a file to paste for each country, and for none, in each language. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { REGIONS } from '../src/attributes.ts';
import { LANGUAGES } from '../src/content/languages.ts';
import type * as Ssr from '../src/node/render-snippet.ts';
import { EXAMPLE_SRC } from '../src/node/snippet.ts';
import { dist } from './project.ts';

const FOLDER = `${dist}snippets/`;

/** Renders with the built dist/ssr.js, which has the styles minified. */
export async function writeSnippets(): Promise<void> {
  const ssr = (await import(pathToFileURL(`${dist}ssr.js`).href)) as typeof Ssr;
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const lang of LANGUAGES) {
    for (const region of [...REGIONS, undefined]) {
      const html = ssr.renderSnippet({ lang, region, src: EXAMPLE_SRC }, (problem) => {
        throw new Error(problem);
      });
      writeFileSync(`${FOLDER}${region ?? 'none'}.${lang}.html`, html);
    }
  }
}
