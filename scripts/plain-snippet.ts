/** What the docs tell a site to paste, for each way. */
import { EN } from '../src/content/en.ts';
import type { Content, Region } from '../src/content/types.ts';
import { writeSnippet, type SnippetWay } from '../src/node/snippet.ts';

/** What to paste for a region; `src` is the address of the script. */
export const snippetFor = (
  region: Region,
  src: string,
  content: Content = EN,
  way: SnippetWay = 'tag',
): string => {
  const lang = content === EN ? [] : [['lang', content.lang] as const];
  return writeSnippet({ src, attributes: [...lang, ['region', region]], content, region }, way);
};
