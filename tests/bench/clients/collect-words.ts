/** Reads the words of the leaflet out of its markup in this page, by the names of our parts. */
import type { Leaflet } from '../leaflet.ts';

declare global {
  var benchWords: Leaflet | undefined;
}

const find = (part: string, root: ParentNode = document) => root.querySelector(`[part~=${part}]`);

const wordsOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const TEXT_BLOCKS = 'p, h4, summary, dt, dd, li';

/** The texts in an element, one a block. */
const textsOf = (element: Element | null | undefined) =>
  [...(element?.querySelectorAll(`:is(${TEXT_BLOCKS}):not(:has(${TEXT_BLOCKS}))`) ?? [])]
    .map(wordsOf)
    .filter(Boolean);

for (const control of document.querySelectorAll('style, button, select, label, [role=status]')) {
  control.remove();
}

globalThis.benchWords = {
  safety: {
    heading: wordsOf(find('safety')?.querySelector('h2, h3')),
    texts: textsOf(find('safety')),
  },
  title: wordsOf(find('title')),
  intro: textsOf(find('title')?.parentElement),
  sections: [...document.querySelectorAll('[part~=section]')].map((section) => ({
    heading: wordsOf(find('section-heading', section)),
    summary: textsOf(find('section-summary', section)).join(' '),
    panel: textsOf(find('section-panel', section)).join(' '),
  })),
  helpline: wordsOf(find('banner')),
};
