/**
 * `dist/content.json`: all that the leaflet says, as a record that a reviewer keeps. Two of them can be
 * compared (content-diff.ts), so a name in it changes only with a reason.
 */
import { REGIONS } from '../attributes.ts';
import { EN } from '../content/en.ts';
import { CHECKED_ON, HELPLINES } from '../content/helplines.ts';
import { LANGUAGES, type Language } from '../content/languages.ts';
import { SOURCES } from '../content/sources.ts';
import type { Certainty, Checked, SourceId } from '../content/types.ts';
import { VERSION } from '../version.ts';
import { buildHelpline } from '../view.ts';
import { LEAFLETS } from './leaflets.ts';

type ByLanguage = Readonly<Record<Language, string>>;

/** One piece of text, in each language. */
export interface PieceRecord {
  /** Its id in the content; of a label, its path. Unique among the pieces of its kind. */
  id: string;
  /** `short`: a few words in the list of sections. `label`: a word of the page, such as on a button. */
  kind: 'text' | 'heading' | 'short' | 'label';
  /** Ids of the section, the topic and the layer that it is in, with slashes: `risks/mood/studies`. */
  place: string;
  /** The leaflet puts the emergency number of the reader's country in place of `{emergency}`. */
  words: ByLanguage;
  /** Only claims have it: advice and the description of one study have no grade. */
  certainty?: Certainty;
  sources?: readonly SourceId[];
}

export interface SourceRecord {
  id: string;
  short: string;
  text: string;
  href?: string;
}

export interface HelplineRecord {
  id: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  name: ByLanguage;
  /** As readers see it, and as a telephone dials it, in brackets where that differs. */
  phone: string;
  also?: string;
  sms?: string;
  /** What else readers are told: hours, languages, cost, who runs it, how far it was checked. */
  told: ByLanguage;
  site?: string;
  checked: Checked;
}

export interface ContentRecord {
  /** Version of the package. */
  version: string;
  /** Dates, ISO 8601. */
  updated: string;
  nextReview: string;
  helplinesChecked: string;
  /** Name and title of the clinician who reviewed each language; empty where there is none. */
  reviewedBy: ByLanguage;
  pieces: readonly PieceRecord[];
  sources: readonly SourceRecord[];
  helplines: readonly HelplineRecord[];
}

const inEach = (say: (language: Language) => string): ByLanguage =>
  Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as ByLanguage;

/** The kinds of text that a piece of content may hold, by the names of their properties. */
const KINDS = ['heading', 'short', 'text'] as const;

/** Lists whose items are a place of their own. */
const PLACES: ReadonlySet<string> = new Set(['sections', 'topics']);

type Found = Omit<PieceRecord, 'words'> & { words: string };

/** Every text inside a value, in the order of the leaflet. */
function piecesIn(value: unknown, place: string, list = ''): Found[] {
  if (Array.isArray(value)) return value.flatMap((item) => piecesIn(item, place, list));
  if (typeof value !== 'object' || value === null) return [];
  const { id, certainty, sources } = value as Partial<Found>;
  const graded = { ...(certainty && { certainty }), ...(sources && { sources }) };
  const here = id && PLACES.has(list) ? [place, id].filter(Boolean).join('/') : place;
  const own = value as Partial<Record<string, unknown>>;
  const found = KINDS.flatMap((kind): Found[] => {
    const words = own[kind];
    if (!id || typeof words !== 'string') return [];
    return [{ id, kind, place: here, words, ...(kind === 'text' ? graded : {}) }];
  });
  const inside = Object.entries(own).flatMap(([name, inner]) =>
    piecesIn(inner, name === 'studies' ? `${here}/${name}` : here, name),
  );
  return [...found, ...inside];
}

function labelsIn(value: unknown, id: string): Found[] {
  if (typeof value === 'string') return [{ id, kind: 'label', place: 'labels', words: value }];
  return Object.entries(value ?? {}).flatMap(([name, inner]) =>
    labelsIn(inner, id ? `${id}.${name}` : name),
  );
}

function textsOf(language: Language): Found[] {
  const { title, lead, safety, sections, labels } = LEAFLETS[language];
  return [
    { id: 'title', kind: 'heading', place: 'title', words: title },
    ...piecesIn(lead, 'lead'),
    ...piecesIn(safety, 'safety'),
    ...piecesIn(sections, '', 'sections'),
    ...labelsIn(labels, ''),
  ];
}

function pieces(): PieceRecord[] {
  const texts = { en: textsOf('en'), es: textsOf('es') };
  return texts.en.map((piece, index) => ({
    ...piece,
    words: inEach((language) => texts[language][index]?.words ?? ''),
  }));
}

const numberOf = ({ shown, dial }: { shown: string; dial: string }) =>
  shown === dial ? shown : `${shown} (${dial})`;

function helplines(): HelplineRecord[] {
  return REGIONS.flatMap((country) =>
    HELPLINES[country].map((helpline) => {
      const { id, phone, also, sms, site, checked } = helpline;
      return {
        id,
        country,
        name: inEach((language) => buildHelpline(helpline, LEAFLETS[language]).name),
        phone: numberOf(phone),
        ...(also && { also: numberOf(also) }),
        ...(sms && { sms: numberOf(sms) }),
        told: inEach((language) => buildHelpline(helpline, LEAFLETS[language]).facts),
        ...(site && { site }),
        checked,
      };
    }),
  );
}

export const makeRecord = (): ContentRecord => ({
  version: VERSION,
  updated: EN.updated,
  nextReview: EN.nextReview,
  helplinesChecked: CHECKED_ON,
  reviewedBy: inEach((language) => LEAFLETS[language].reviewedBy),
  pieces: pieces(),
  sources: Object.entries(SOURCES).map(([id, source]) => ({ id, ...source })),
  helplines: helplines(),
});
