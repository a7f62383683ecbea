/** The shapes of the content: statements, sections, helplines, labels. Types only: nothing here is shipped. */
import type { REGIONS, SECTION_IDS, TOPIC_IDS } from '../attributes.ts';

/** How sure a claim is. Shown to readers as words, never as colour alone. */
export type Certainty = 'strong' | 'moderate' | 'limited' | 'contested';

/** The sections of the leaflet. */
export type SectionId = (typeof SECTION_IDS)[number];

/** The topics inside the section `risks`. */
export type TopicId = (typeof TOPIC_IDS)[number];

/** Countries whose helplines are built in (ISO 3166-1 alpha-2). */
export type Region = (typeof REGIONS)[number];

/** Ids of the references, as in the evidence table; S18 was withdrawn before the first version. */
export type SourceId =
  | 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6' | 'S7' | 'S8' | 'S9' | 'S10' | 'S11' | 'S12'
  | 'S13' | 'S14' | 'S15' | 'S16' | 'S17' | 'S19' | 'S20' | 'S21' | 'S22' | 'S23' | 'S24'; // prettier-ignore

/** One reference: a short name used beside claims, and the full reference. */
export interface Source {
  /** Who says so, in two or three words. */
  short: string;
  /** The reference in full; a part with an address becomes a link, a part without stays text. */
  parts: readonly (readonly [text: string, href?: string])[];
}

/**
 * Text that may hold the word `{emergency}`, replaced by the emergency number of the region, or by
 * the words "your local emergency number".
 */
export type Text = string;

interface Wording {
  /** Stable name of this piece, unique in the leaflet. */
  id: string;
  text: Text;
}

/** A statement of fact, with how sure it is and who says so. */
export interface Claim extends Wording {
  certainty: Certainty;
  sources: readonly SourceId[];
}

/** Something to do, or to keep in mind. It may name sources; it claims nothing itself. */
export interface Advice extends Wording {
  certainty?: undefined;
  sources?: readonly SourceId[];
}

/** A list of actions, in order, under a heading of its own. */
export interface Steps {
  id: string;
  heading: string;
  steps: readonly Advice[];
}

/** The place where the crisis lines of the reader's country are shown. */
export interface CrisisLines {
  id: string;
  crisisLines: true;
}

/** What is shown as a sentence or a few. */
export type Statement = Claim | Advice;

/** Statements that belong together and are read as one paragraph. */
export type Paragraph = readonly Statement[];

export type Block = Paragraph | Steps | CrisisLines;

/** A topic inside a section: always shown with its section, never folded on its own. */
export interface Topic {
  id: TopicId;
  heading: string;
  blocks: readonly Block[];
}

export interface Section {
  id: SectionId;
  /** The reader's own question. */
  heading: string;
  /** One or two words for the jump list. */
  short: string;
  /** One sentence that is shown even while the section is closed. */
  summary: Statement;
  blocks: readonly Block[];
  topics?: readonly Topic[];
}

/** The kinds of helpline, in the order in which they are shown. `partner`: put first by the host site. */
export type HelplineKind = 'partner' | 'emergency' | 'crisis' | 'helpline' | 'poison' | 'advice';

/** A number as people read it, and as a telephone dials it (digits, with `+` in front of E.164). */
export interface Phone {
  shown: string;
  dial: string;
}

/** When a line answers, as a key of `Labels.hoursOf`: in local time, in the words of the language. */
export type HoursKey = 'always' | 'ie-hse' | 'ie-poison';

/**
 * How far an entry could be confirmed. `page`: seen on a (stored) official or primary page;
 * `old-page`: on an older one; `number-only`: only the number was seen there; `hours-unconfirmed`:
 * all but the hours; `secondary`: seen on another page; `unconfirmed`: known, but not seen;
 * `partner`: set by the host site.
 */
export type Checked =
  | 'page'
  | 'old-page'
  | 'number-only'
  | 'hours-unconfirmed'
  | 'secondary'
  | 'unconfirmed'
  | 'partner';

/** Names of services, unique across regions. Also the `service` of contact events. */
export type ServiceId = string;

/** Languages that a line answers in, as a key of `Labels.languagesOf`. */
export type LanguagesKey = 'en-es' | 'en-fr';

export interface Helpline {
  id: ServiceId;
  kind: HelplineKind;
  /** The service's own name, not translated. Most emergency lines have none. */
  name?: string;
  /** Where only a part of the country is served. */
  area?: string;
  phone: Phone;
  /** Another number of the same service. */
  also?: Phone & { label: 'tty' | 'or' | 'quebec' };
  sms?: Phone | undefined;
  /** A key of `Labels.hoursOf`, or the host site's own words. */
  hours?: string;
  languages?: LanguagesKey;
  cost?: 'free' | 'national-rate';
  /** Who runs it; not translated. */
  operator?: string;
  /** https address. */
  site?: string;
  checked: Checked;
}

/** Every string that is not part of the leaflet itself. `{x}` is a placeholder. */
export interface Labels {
  onThisPage: string;
  openAll: string;
  closeAll: string;
  certainty: Record<Certainty, string>;
  certaintyMeaning: Record<Certainty, string>;
  certaintyKey: string;
  sourcesLabel: string;
  sourceList: string;
  updated: string;
  notReviewed: string;
  reviewedBy: string;
  notAdvice: string;
  aboutThisPage: string;
  /** Who wrote it, and who pays for it. */
  authors: string;
  call: string;
  text: string;
  copy: string;
  copied: string;
  copyFailed: string;
  copyLink: string;
  localEmergency: string;
  /** `Content.updated`, in the words of the language. A test compares the two, and the next two. */
  updatedOn: string;
  /** `CHECKED_ON` of the helplines, in the words of the language. */
  checkedOn: string;
  /** Names of the countries that are built in. */
  regions: Readonly<Record<Region, string>>;
  chooseCountry: string;
  otherCountry: string;
  noLines: string;
  directory: string;
  kind: Record<HelplineKind, string>;
  does: Record<HelplineKind, string>;
  /** What is special about one service, where there is something. */
  notes: Readonly<Record<ServiceId, string>>;
  hours: string;
  hoursOf: Record<HoursKey | 'unknown', string>;
  languages: string;
  /** In words of our own: engines differ in whether a language is written in capitals. */
  languagesOf: Record<LanguagesKey, string>;
  cost: string;
  costs: Record<'free' | 'national-rate', string>;
  runBy: string;
  also: Record<'tty' | 'or' | 'quebec', string>;
  checked: Record<Checked, string>;
  /** The other language of the leaflet: its code, and what it calls itself. */
  otherLanguage: readonly [code: string, name: string];
  bannerLess: string;
  bannerMore: string;
}

/** The leaflet in one language. A missing text is a compile error. */
export interface Content {
  /** BCP 47 tag of the language that the text is written in. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Date of the last content update, ISO 8601. */
  updated: string;
  /** Name and title of the clinician who reviewed the text; empty until there is one. */
  reviewedBy: string;
  title: string;
  /** The answer to the title, always in view. */
  lead: Claim;
  safety: { heading: string; main: Claim; action: Advice; more: readonly Statement[] };
  sections: readonly Section[];
  labels: Labels;
}
