/** Which languages the leaflet comes in, and what another language has to say. */
import type { English } from './en.ts';
import type { Content, Labels, SectionId } from './types.ts';

/** Languages that the leaflet is written in, as BCP 47 tags. English comes with the script. */
export const LANGUAGES = ['en', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The ids of all pieces of content that hold a property of this name, at any depth. */
type IdsOf<Piece, Property extends string> = Piece extends string
  ? never
  : Piece extends { id: infer Id extends string } & Record<Property, unknown>
    ? Id | IdsOf<Piece[keyof Piece], Property>
    : Piece extends readonly (infer Item)[]
      ? IdsOf<Item, Property>
      : Piece extends object
        ? { [Key in keyof Piece]: IdsOf<Piece[Key], Property> }[keyof Piece]
        : never;

export type StatementId = IdsOf<English, 'text'>;

/** The words of the leaflet in another language. How sure a statement is, and by which sources, only English says. */
export interface Words {
  /** BCP 47 tag of the language. */
  lang: Exclude<Language, 'en'>;
  dir: 'ltr' | 'rtl';
  /** Name and title of the clinician who reviewed these words; empty until there is one. */
  reviewedBy: string;
  title: string;
  /** What each piece of content says, by the name of its property and by its id. */
  byId: {
    short: Readonly<Record<SectionId, string>>;
    heading: Readonly<Record<IdsOf<English, 'heading'>, string>>;
    text: Readonly<Record<StatementId, string>>;
  };
  labels: Labels;
}

/** What is loaded for another language. */
export interface LanguageFile {
  /** `versionOf` the English leaflet that these words translate. */
  version: string;
  words: Words;
}

/** The language for a tag (BCP 47), such as `es` for `es-MX`; undefined where it is not written. */
export const languageOf = (tag: string): Language | undefined => {
  const [primary] = tag.toLowerCase().split('-', 1);
  return LANGUAGES.find((language) => language === primary);
};

/**
 * A fingerprint of the English leaflet (FNV-1a, 32 bits, in base 36). It differs between two builds
 * as soon as one text, id, certainty or source does. Throws on a page that has broken `JSON`.
 */
export function versionOf(english: Content): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(english)) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
