/** What the pages tell a site to paste. */
import { existsSync, readFileSync } from 'node:fs';
import { REGIONS } from '../../src/attributes.ts';
import { EN } from '../../src/content/en.ts';
import type { Region } from '../../src/content/types.ts';
import { TAG_NAME } from '../../src/entries/define.ts';
import { ES } from '../../src/node/leaflets.ts';
import { EXAMPLE_SRC, type SnippetWay } from '../../src/node/snippet.ts';
import { VERSION } from '../../src/version.ts';
import { snippetFor } from '../plain-snippet.ts';
import { dist } from '../project.ts';
import { fenced } from '../markdown.ts';
import type { Parts } from './markers.ts';

const INTEGRITY = `${dist}integrity.json`;

/** The networks that serve every public package of npm, with the part of an address before its name. */
const CDNS = {
  jsDelivr: 'https://cdn.jsdelivr.net/npm/',
  unpkg: 'https://unpkg.com/',
};
const EXAMPLE_REGION: Region = 'US';

const pasted = (way: SnippetWay, content = EN, region: Region = EXAMPLE_REGION) =>
  snippetFor(region, EXAMPLE_SRC, content, way);

/** The one snippet of the README. */
export const snippet = (): string => fenced([pasted('tag')]);

/** For docs/embedding.md. */
export function embeddingParts(): Parts {
  const names = new Intl.DisplayNames(EN.lang, { type: 'region' });
  return {
    'snippets-by-region': fenced(
      REGIONS.filter((region) => region !== EXAMPLE_REGION).map(
        (region) => `<!-- ${names.of(region) ?? region} -->\n${pasted('tag', EN, region)}`,
      ),
    ),
    'snippet-es': fenced([pasted('tag', ES)]),
    'one-tag': fenced([pasted('one-tag')]),
    'one-tag-es': fenced([pasted('one-tag', ES)]),
    iframe: fenced([pasted('iframe')]),
    'iframe-sandbox': fenced([pasted('iframe-sandbox')]),
    'plain-lines': (['markdown', 'wikitext'] as const)
      .map((way) => fenced([pasted(way)], 'text'))
      .join('\n\n'),
  };
}

/** For docs/pinning.md: tags with the hashes of the scripts of the last build, and tags without. */
export function pinningParts(): Parts {
  if (!existsSync(INTEGRITY)) throw new Error('No dist/integrity.json: run `npm run build` first.');
  const hashes = JSON.parse(readFileSync(INTEGRITY, 'utf8')) as Readonly<Record<string, string>>;
  const hashOf = (file: string) => {
    const hash = hashes[file];
    if (!hash) throw new Error(`dist/integrity.json has no ${file}: run \`npm run build\`.`);
    return hash;
  };
  const script = `${TAG_NAME}.js`;
  const spanish = `${TAG_NAME}.es.js`;
  const address = (start: string, range: string, file: string) =>
    `${start}${TAG_NAME}@${range}/dist/${file}`;
  const tags = (range: string, more: string) =>
    fenced(
      Object.entries(CDNS).map(
        ([name, start]) =>
          `<!-- ${name} -->\n<script src="${address(start, range, script)}"${more} async="async"> </script>`,
      ),
    );
  const integrity = { [address(CDNS.jsDelivr, VERSION, spanish)]: hashOf(spanish) };
  return {
    pinned: tags(VERSION, ` integrity="${hashOf(script)}" crossorigin="anonymous"`),
    'pinned-spanish': fenced([
      `<script type="importmap">\n${JSON.stringify({ integrity }, null, 2)}\n</script>`,
    ]),
    floating: tags(VERSION.replace(/\..*/, ''), ''),
  };
}
