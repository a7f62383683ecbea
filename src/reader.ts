/** What a reader can do, as pure steps from one state to the next. Nothing of it is stored. */
import type { Config } from './config.ts';
import { EN } from './content/en.ts';
import { SOURCES } from './content/sources.ts';
import type { Region, SectionId, SourceId } from './content/types.ts';
import { EngineSet } from './engine-set.ts';

/** What the reader did. It is gone with the page. */
export interface Reader {
  open: ReadonlySet<SectionId>;
  bannerSmall: boolean;
  /** The language that the reader chose; undefined until then. */
  lang?: string | undefined;
  /** The country that the reader chose; '' for another country; undefined until then. */
  region?: Region | '' | undefined;
  /** What was last copied, or could not be copied and is shown for copying by hand. */
  copied?: CopyResult | undefined;
}

export interface CopyResult {
  /** Which copy button. */
  key: string;
  text: string;
  done: boolean;
}

/** What the site owner decides about what can be open. */
export type Rules = Pick<Config, 'sections' | 'exclusive'>;

/** A reader who has done nothing yet. */
export const NEW_READER: Reader = { open: new EngineSet<SectionId>(), bannerSmall: false };

export const SOURCE_IDS = Object.keys(SOURCES) as SourceId[];

/** The id by which a source is linked to. */
export const sourceAnchor = (id: SourceId): string => `source-${id.toLowerCase()}`;

const STUDIES = '-studies';

/** The id by which the studies of a section or a topic are linked to. */
export const studiesAnchor = (id: string): string => id + STUDIES;

/** The section that a section, a topic, a source or studies are in; undefined where it is unknown or not shown. */
export function sectionOf(
  id: string,
  { sections }: Pick<Rules, 'sections'>,
): SectionId | undefined {
  const found = SOURCE_IDS.some((source) => sourceAnchor(source) === id)
    ? 'sources'
    : EN.sections.find(({ id: section, topics = [] }) =>
        [section, ...topics.map((topic) => topic.id)].some((place) =>
          [place, studiesAnchor(place)].includes(id),
        ),
      )?.id;
  return sections.find((section) => section === found);
}

/** The reader with these sections open, and only the first of them where one at a time is the rule. */
export const withOpen = (
  reader: Reader,
  open: Iterable<SectionId>,
  { sections, exclusive }: Rules,
): Reader => {
  const shown = [...open].filter((id) => sections.includes(id));
  return { ...reader, open: new EngineSet(exclusive ? shown.slice(0, 1) : shown) };
};

/** Opens what the attribute `open` names. */
export const openAsConfigured = (reader: Reader, config: Config): Reader =>
  withOpen(
    reader,
    config.open.flatMap((id) => sectionOf(id, config) ?? []),
    config,
  );

/** Opens or closes the section of an id. An unknown id changes nothing. */
export function setOpen(reader: Reader, id: string, open: boolean, rules: Rules): Reader {
  const section = sectionOf(id, rules);
  if (!section) return reader;
  const others = [...reader.open].filter((other) => other !== section);
  // The newest comes first: it is the one that stays where only one may be open.
  return withOpen(reader, open ? [section, ...others] : others, rules);
}

/** Opens every section (with `exclusive`, the first), or closes every section. */
export const setAllOpen = (reader: Reader, open: boolean, rules: Rules): Reader =>
  withOpen(reader, open ? rules.sections : [], rules);

export const isAllOpen = (open: Reader['open'], sections: readonly SectionId[]): boolean =>
  sections.every((id) => open.has(id));

/** Opens every section or, where all are open, closes them. */
export const toggleAll = (reader: Reader, rules: Rules): Reader =>
  setAllOpen(reader, !isAllOpen(reader.open, rules.sections), rules);

export const toggleBanner = (reader: Reader): Reader => ({
  ...reader,
  bannerSmall: !reader.bannerSmall,
});

/** Another language also forgets what was copied: its label belongs to the old one. */
export const chooseLanguage = (reader: Reader, lang: string): Reader => ({
  ...reader,
  lang,
  copied: undefined,
});

/** So does another country: the number that was copied is not one of its own. */
export const chooseRegion = (reader: Reader, region: Region | ''): Reader => ({
  ...reader,
  region,
  copied: undefined,
});

export const noteCopied = (reader: Reader, copied: CopyResult): Reader => ({ ...reader, copied });
