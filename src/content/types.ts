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

/** Ids of the references, as in the evidence table. S12 is part of S1; S18 and S24 support nothing that is said here. */
export type SourceId =
  | 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6' | 'S7' | 'S8' | 'S9' | 'S10' | 'S11' | 'S13' | 'S14'
  | 'S15' | 'S16' | 'S17' | 'S19' | 'S20' | 'S21' | 'S22' | 'S23' | 'S25' | 'S26' | 'S27' | 'S28'; // prettier-ignore

/** One reference: the short name that claims cite, and the rest of it. */
export interface Source {
  /** Who says so, in two or three words. */
  short: string;
  /** Title, journal, and what a reader should know about it. */
  text: string;
  /** https address; absent where none is sure. */
  href?: string;
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

/** Something to do, to keep in mind, or not to know. It claims nothing. */
export interface Advice extends Wording {
  certainty?: undefined;
  sources?: undefined;
}

/** What is shown as a sentence or a few. */
export type Statement = Claim | Advice;

/** Statements that belong together and are read as one paragraph. The first claim is its answer. */
export type Paragraph = readonly Statement[];

/** A heading over the blocks that follow. */
export interface Subheading {
  id: string;
  heading: string;
}

/** A list of actions, in order. */
export interface Steps {
  id: string;
  steps: readonly Statement[];
}

/** A claim that a list of terms spells out. */
export interface Pairs extends Claim {
  pairs: readonly (Subheading & Wording)[];
}

/** The place where the crisis lines of the reader's country are shown. */
export interface CrisisHelplines {
  id: string;
  crisisHelplines: true;
}

export type Block = Paragraph | Subheading | Steps | Pairs | CrisisHelplines;

/** One entry of the studies layer: figures and designs, without a grade, since a grade on one study says nothing. */
export interface Study extends Wording {
  heading: string;
  sources: readonly SourceId[];
}

/** A topic inside a section: always shown with its section, never folded on its own. */
export interface Topic {
  id: TopicId;
  heading: string;
  blocks: readonly Block[];
  studies?: readonly Study[];
}

export interface Section {
  id: SectionId;
  /** The reader's own question. */
  heading: string;
  /** A few words for the jump list. */
  short: string;
  /** The answer in a sentence or two, shown even while the section is closed. */
  summary: Paragraph;
  blocks: readonly Block[];
  topics?: readonly Topic[];
  studies?: readonly Study[];
}

/** The safety message: always in view, first, and in nothing that folds. */
export interface Safety {
  id: 'safety';
  heading: string;
  main: Claim;
  action: Advice;
  /** When to call the emergency number. */
  signs: readonly Advice[];
  /** Each begins with its heading, in bold. */
  more: readonly { id: string; heading: string; statements: Paragraph }[];
}

/** `partner`: set by the host site. */
export type HelplineKind = 'partner' | 'emergency' | 'crisis' | 'helpline' | 'poison' | 'advice';

/** A number as people read it, and as a telephone dials it (digits, with `+` in front of E.164). */
export interface Phone {
  shown: string;
  dial: string;
}

/** When a helpline answers, as a key of `Labels.hoursOf`: in local time, in the words of the language. */
export type HoursKey = 'always' | 'ie-hse' | 'ie-poison';

/**
 * How far an entry could be confirmed. `saved`: seen on a saved copy of an official or primary page;
 * `old`: on an old one; `number`: only the number was seen there; `secondary`: seen on another page;
 * `unconfirmed`: known, but not seen; `partner`: set by the host site.
 */
export type Checked = 'saved' | 'old' | 'number' | 'secondary' | 'unconfirmed' | 'partner';

/** Names of services, unique across regions. Also the `service` of contact events. */
export type ServiceId = string;

/** Languages that a helpline answers in, as a key of `Labels.languagesOf`. */
export type LanguagesKey = 'en-es' | 'en-fr';

export interface Helpline {
  id: ServiceId;
  kind: HelplineKind;
  /** The service's own name, not translated. Most emergency numbers have none. */
  name?: string;
  /** Where only a part of the country is served. */
  area?: string;
  phone: Phone;
  /** Another number of the same service. */
  also?: Phone & { label: 'tty' | 'or' | 'quebec' };
  sms?: Phone | undefined;
  /** A key of `Labels.hoursOf`, or the host site's own words. Absent where no hours are confirmed. */
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
  howSure: string;
  certainty: Record<Certainty, string>;
  /** Goes on after the word and a colon. */
  certaintyMeaning: Record<Certainty, string>;
  certaintyKey: string;
  oneSource: string;
  manySources: string;
  /** The first words of a claim, for readers who can't see its mark. */
  quote: string;
  studies: string;
  sourceList: string;
  updated: string;
  nextReview: string;
  notReviewed: string;
  reviewedBy: string;
  notAdvice: string;
  aboutThisPage: string;
  /** Who wrote it, and who pays for it. */
  authors: string;
  call: string;
  text: string;
  /** Between the emergency number and the signs. */
  nowFor: string;
  /** The same where the number is not known. */
  localNowFor: string;
  copy: string;
  copied: string;
  copyFailed: string;
  copyLink: string;
  localEmergency: string;
  /** `Content.updated`, in the words of the language. A test compares the two, and the next two. */
  updatedOn: string;
  /** Month of `Content.nextReview`. */
  nextReviewOn: string;
  /** Month of `CHECKED_ON` of the helplines. */
  checkedOn: string;
  /** Names of the countries that are built in. */
  regions: Readonly<Record<Region, string>>;
  chooseCountry: string;
  otherCountry: string;
  noHelplines: string;
  directory: string;
  kind: Record<HelplineKind, string>;
  /** What a kind of helpline is for and, by its id, a service that differs. */
  purpose: Record<HelplineKind, string> & Readonly<Record<ServiceId, string>>;
  /** What else to know about one service, where there is something. */
  notes: Readonly<Record<ServiceId, string>>;
  hoursOf: Record<HoursKey, string>;
  /** In words of our own: engines differ in whether a language is written in capitals. */
  languagesOf: Record<LanguagesKey, string>;
  costs: Record<'free' | 'national-rate', string>;
  runBy: string;
  also: Record<'tty' | 'or' | 'quebec', string>;
  /** How the numbers were checked. */
  howChecked: string;
  /** What differs from that; '' where nothing does. */
  checked: Record<Checked, string>;
  /** For copies older than twelve months. */
  aged: string;
  /** The other language of the leaflet: its code, what it calls itself and, in it, that it can't be had. */
  otherLanguage: readonly [code: string, name: string, missing: string];
  bannerFull: string;
}

/** The leaflet in one language. A missing text is a compile error. */
export interface Content {
  /** BCP 47 tag of the language that the text is written in. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Date of the last content update, ISO 8601. */
  updated: string;
  /** Date by which the text is to be reviewed next, ISO 8601. */
  nextReview: string;
  /** Name and title of the clinician who reviewed the text; empty until there is one. */
  reviewedBy: string;
  title: string;
  /** The answer to the title, always in view. */
  lead: Paragraph;
  safety: Safety;
  sections: readonly Section[];
  labels: Labels;
}
