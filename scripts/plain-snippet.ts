/** The plain snippet of the README, as the tests and the README's own check ask for it. */
import { EN } from '../../src/content/en.ts';
import type { Content, Region } from '../../src/model.ts';
import { writeSnippet } from '../../src/snippet.ts';

/** What to paste for a region; `src` is the address of the script. */
export const snippetFor = (region: Region, src: string, content: Content = EN): string => {
  const lang = content === EN ? [] : [['lang', content.lang] as const];
  return writeSnippet({ src, attributes: [...lang, ['region', region]], content, region });
};
