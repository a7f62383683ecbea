/** The ways to embed the leaflet in a page of a site, for the layout shift that each of them brings. */
import { OUR_BUTTON } from './contestants.ts';
import { SCRIPT_SRC, type Snippets } from './leaflet.ts';
import { FRAME_LISTENER, writeFrame, writePage } from './pages.ts';
import type { ServedPage } from './site.ts';

export interface Way {
  title: string;
  /** Nothing comes after the leaflet. */
  last: ServedPage;
  /** More text comes after it, in view at first. */
  amid: ServedPage;
  /** What can be pressed once the leaflet is there. */
  press: string;
}

const BEFORE = '<h1>Clonazepam and your brain</h1>\n<p>A word of the clinic first.</p>\n';
const AFTER = '\n<p>A word of the clinic afterwards.</p>'.repeat(20);

export function makeWays({ plain, readyMade, closed }: Snippets): readonly Way[] {
  const tag = '<clonazepam-info region="US"></clonazepam-info>';
  const ways = {
    'script with fallback': plain,
    'script without fallback': `${tag}\n<script src="${SCRIPT_SRC}" async></script>`,
    'one tag': `<script src="${SCRIPT_SRC}" data-mount data-region="US" async></script>`,
    'prerendered, open': readyMade,
    'prerendered, closed': closed,
    frame: writeFrame('/embed.html?region=US') + FRAME_LISTENER,
  };
  return Object.entries(ways).map(([title, html], index) => ({
    title,
    last: { address: `/way-${index}`, html: writePage('', BEFORE + html) },
    amid: { address: `/way-${index}-amid`, html: writePage('', BEFORE + html + AFTER) },
    press: OUR_BUTTON,
  }));
}
