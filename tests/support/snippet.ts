/** The plain snippet of the README, as the tests and the README's own check ask for it. */
import { EN } from '../../src/content/en.ts';
import type { Region } from '../../src/model.ts';
import { writeSnippet } from '../../src/snippet.ts';

/** What to paste for a region; `src` is the address of the script. In English, like the leaflet. */
export const snippetFor = (region: Region, src: string): string =>
  writeSnippet({ src, attributes: [['region', region]], content: EN, region });
