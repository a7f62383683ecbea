/** Makes a leaflet from the words of another language: everything else is as English has it. */
import { EN } from './en.ts';
import type { Words } from './languages.ts';
import type { Content } from './types.ts';

type Texts = Readonly<Record<string, string>>;

/** A piece of content as English has it, with each `text`, `heading` and `short` in other words. */
function inWords<Piece>(piece: Piece, words: Readonly<Record<string, Texts>>): Piece {
  if (Array.isArray(piece)) return piece.map((item) => inWords<unknown>(item, words)) as Piece;
  if (typeof piece !== 'object' || piece === null) return piece;
  const { id } = piece as { id?: string };
  return Object.fromEntries(
    Object.entries(piece).map(([key, value]) => [
      key,
      id && words[key] ? (words[key][id] ?? '') : inWords<unknown>(value, words),
    ]),
  ) as Piece;
}

/** The leaflet in the words of another language. */
export function translate(words: Words): Content {
  const { lang, dir, reviewedBy, title, labels } = words;
  const texts = { text: words.statements, heading: words.headings, short: words.shorts };
  return {
    ...EN,
    lang,
    dir,
    reviewedBy,
    title,
    lead: inWords(EN.lead, texts),
    safety: inWords(EN.safety, texts),
    sections: inWords(EN.sections, texts),
    labels,
  };
}
