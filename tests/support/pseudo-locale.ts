/**
 * A leaflet in no language, from right to left: the English one with Hebrew letters for Latin ones. What
 * is tied to left and right, or written in English outside the content, comes to light in it.
 */
import { EN } from '../../src/content/en.ts';
import type { Content } from '../../src/content/types.ts';

/** The language that it says it is in: by this one, dates and names of countries are written. */
export const PSEUDO_LANG = 'ar';

/** What names and does not speak. */
const DATA = new Set(['id', 'certainty', 'sources']);

const ALEF = 0x05d0;

/** Letter for letter, but for what is filled in later: `{date}`. */
const transliterated = (text: string): string =>
  text
    .split(/(\{\w+\})/)
    .map((part) =>
      part.startsWith('{')
        ? part
        : part.replace(/[a-z]/gi, (letter) =>
            String.fromCharCode(ALEF + (letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0))),
          ),
    )
    .join('');

function translate(value: unknown): unknown {
  if (typeof value === 'string') return transliterated(value);
  if (Array.isArray(value)) return value.map(translate);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      // The labels have names of their own, and one of them is `certainty`.
      const isData = DATA.has(name) && (typeof inner === 'string' || Array.isArray(inner));
      return [name, isData ? inner : translate(inner)];
    }),
  );
}

const { labels, ...rest } = translate(EN) as Content;

export const PSEUDO: Content = {
  ...rest,
  lang: PSEUDO_LANG,
  dir: 'rtl',
  updated: EN.updated,
  nextReview: EN.nextReview,
  reviewedBy: EN.reviewedBy,
  labels: { ...labels, otherLanguage: EN.labels.otherLanguage },
};
