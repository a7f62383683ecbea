/**
 * What differs between two content records (content-record.ts), piece by piece. It runs in Node and on the
 * site's page, on files of other versions: what it does not know is compared too, under its own name.
 */
import type { ContentRecord } from './content-record.ts';

export interface FieldChange {
  /** What it is, in words: "English", "How sure". */
  name: string;
  /** Undefined where it was not there. */
  before: string | undefined;
  after: string | undefined;
}

export interface Change {
  state: 'added' | 'removed' | 'changed';
  /** The id, and what it is the id of: `healing-months, in healing`. */
  name: string;
  fields: readonly FieldChange[];
}

export interface Difference {
  /** Dates, version and reviewers. */
  about: readonly FieldChange[];
  pieces: readonly Change[];
  sources: readonly Change[];
  helplines: readonly Change[];
}

/** Fields in words; others keep the name that they have in the record. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  version: 'Version',
  updated: 'Updated',
  nextReview: 'Next review',
  helplinesChecked: 'Helplines checked',
  'reviewedBy.en': 'Reviewed by, English',
  'reviewedBy.es': 'Reviewed by, Spanish',
  place: 'Place',
  'words.en': 'English',
  'words.es': 'Spanish',
  certainty: 'How sure',
  sources: 'Sources',
  short: 'Name',
  text: 'Reference',
  href: 'Address',
  country: 'Country',
  'name.en': 'Name, English',
  'name.es': 'Name, Spanish',
  phone: 'Number',
  also: 'Other number',
  sms: 'For texts',
  'told.en': 'What readers are told, English',
  'told.es': 'What readers are told, Spanish',
  site: 'Site',
  checked: 'Check',
};

type Fields = ReadonlyMap<string, string>;
type Item = Readonly<Record<string, unknown>> & { id: string };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isItem = (value: unknown): value is Item =>
  isObject(value) && typeof value['id'] === 'string';

const LISTS = ['pieces', 'sources', 'helplines'] as const;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error('It is not JSON.');
  }
}

/** Reads a record; throws, in one sentence, where the text is none. */
export function parseRecord(json: string): ContentRecord {
  const record = parse(json);
  const isRecord =
    isObject(record) &&
    typeof record['version'] === 'string' &&
    LISTS.every((list) => {
      const items = record[list];
      return Array.isArray(items) && items.every(isItem);
    });
  if (!isRecord) throw new Error('It is not a content.json of clonazepam-info.');
  return record as unknown as ContentRecord;
}

/** All fields of an object, those of inner objects by their path. */
function fieldsOf(object: object, toText: (value: unknown) => string, path = ''): Fields {
  const fields = Object.entries(object).flatMap(([name, value]): (readonly [string, string])[] => {
    const own = path + name;
    if (isObject(value)) return [...fieldsOf(value, toText, `${own}.`)];
    return value === undefined ? [] : [[own, toText(value)]];
  });
  return new Map(fields);
}

/** Values as text. Sources of a claim get their short names, since an id alone says nothing. */
function textIn(record: ContentRecord): (value: unknown) => string {
  const names = new Map(record.sources.map(({ id, short }) => [id, `${short} (${id})`]));
  return (value) =>
    Array.isArray(value)
      ? value.map((id) => names.get(String(id)) ?? String(id)).join(', ')
      : String(value);
}

function changesOf(before: Fields, after: Fields): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((field) => before.get(field) !== after.get(field))
    .map((field) => ({
      name: FIELD_NAMES[field] ?? field,
      before: before.get(field),
      after: after.get(field),
    }));
}

const NONE: Fields = new Map();

function compareItems(
  list: (typeof LISTS)[number],
  old: ContentRecord,
  now: ContentRecord,
  nameOf: (item: Item) => string,
): Change[] {
  const read = (record: ContentRecord) => {
    const toText = textIn(record);
    const items = record[list] as unknown as readonly Item[];
    return new Map(
      items.map((item) => {
        const { id, kind, ...others } = item;
        return [`${String(kind)} ${id}`, { name: nameOf(item), fields: fieldsOf(others, toText) }];
      }),
    );
  };
  const [before, after] = [read(old), read(now)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key): Change[] => {
    const [was, is] = [before.get(key), after.get(key)];
    const fields = changesOf(was?.fields ?? NONE, is?.fields ?? NONE);
    const name = (is ?? was)?.name ?? key;
    if (!was) return [{ state: 'added', name, fields }];
    if (!is) return [{ state: 'removed', name, fields }];
    return fields.length ? [{ state: 'changed', name, fields }] : [];
  });
}

/** `stopping-pace, in stopping`; of a heading also that it is one. */
function namePiece({ id, kind, place }: Item): string {
  const what = kind === 'text' ? '' : ` (${String(kind)})`;
  return `${id}${what}, in ${String(place)}`;
}

export function compareRecords(old: ContentRecord, now: ContentRecord): Difference {
  const about = ({ version, updated, nextReview, helplinesChecked, reviewedBy }: ContentRecord) =>
    fieldsOf({ version, updated, nextReview, helplinesChecked, reviewedBy }, String);
  return {
    about: changesOf(about(old), about(now)),
    pieces: compareItems('pieces', old, now, namePiece),
    sources: compareItems('sources', old, now, ({ id }) => id),
    helplines: compareItems('helplines', old, now, ({ id }) => id),
  };
}

/** The groups of a difference in which something changed, each with its heading. */
export const groupsOf = ({ pieces, sources, helplines }: Difference) =>
  [
    { heading: 'Sentences and words', changes: pieces },
    { heading: 'Sources', changes: sources },
    { heading: 'Helplines', changes: helplines },
  ].filter(({ changes }) => changes.length);

/** How much changed, in a sentence. */
export function summaryOf(difference: Difference): string {
  const all = groupsOf(difference).flatMap(({ changes }) => changes);
  if (!all.length) return 'No word, certainty, source or helpline differs.';
  const count = (state: Change['state']) => all.filter((change) => change.state === state).length;
  return `${count('changed')} changed, ${count('added')} added, ${count('removed')} removed.`;
}
