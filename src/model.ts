/** The shapes that everything else speaks in. Types only: nothing here is shipped. */

/** How sure a claim is. Shown to readers as words, never as colour alone. */
export type Certainty = 'strong' | 'moderate' | 'limited' | 'contested';

/** The sections of the leaflet, in the order in which they are built. */
export type SectionId = 'about' | 'risks' | 'healing' | 'stopping' | 'help' | 'sources';

/** The four topics inside the section `risks`. */
export type TopicId = 'dependence' | 'brain-chemistry' | 'thinking' | 'mood';

/** Countries whose helplines are built in (ISO 3166-1 alpha-2). */
export type Region = 'US' | 'GB' | 'IE' | 'CA' | 'AU' | 'NZ';

/** Topics of the article that the leaflet replaces; each must be answered somewhere. */
export type SeedTopic =
  | 'what-it-is'
  | 'psychological-dependency'
  | 'altered-brain-chemistry'
  | 'cognitive-difficulties'
  | 'depression'
  | 'effects-that-ease'
  | 'effects-that-last'
  | 'help-quitting';

/** Safety messages; each must be said somewhere, the first one always in view. */
export type SafetyId =
  | 'never-stop-suddenly'
  | 'emergency-signs'
  | 'already-stopped'
  | 'never-mix'
  | 'epilepsy'
  | 'low-mood'
  | 'ask-first'
  | 'driving-and-sharing'
  | 'prescriber-sets-pace'
  | 'no-schedule'
  | 'helpline-limits';

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

interface Covers {
  /** Stable name of this piece, unique in the leaflet. */
  id: string;
  text: Text;
  seed?: readonly SeedTopic[];
  safety?: readonly SafetyId[];
}

/** A statement of fact, with how sure it is and who says so. */
export interface Claim extends Covers {
  certainty: Certainty;
  sources: readonly SourceId[];
}

/** Something to do, or to keep in mind. It may name sources; it claims nothing itself. */
export interface Advice extends Covers {
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

export type Block = Claim | Advice | Steps | CrisisLines;

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
  /** One sentence that stands even when the section is closed. */
  summary: Claim | Advice;
  blocks: readonly Block[];
  topics?: readonly Topic[];
}

/** The kinds of line, in the order in which they are shown. `partner`: put first by the host site. */
export type LineKind = 'partner' | 'emergency' | 'crisis' | 'helpline' | 'poison' | 'advice';

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
  kind: LineKind;
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
  chooseCountry: string;
  otherCountry: string;
  noLines: string;
  directory: string;
  kind: Record<LineKind, string>;
  does: Record<LineKind, string>;
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

/** The leaflet in one language. A missing string is a compile error. */
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
  safety: { heading: string; main: Claim; action: Advice; more: readonly (Claim | Advice)[] };
  sections: readonly Section[];
  labels: Labels;
}

/** Attribute values as they stand on the element: any text at all, or `null` where absent. */
export type RawConfig = Readonly<Record<string, string | null>>;

/** What surrounds the element, read from the document. */
export interface Surroundings {
  /** `lang` of the nearest ancestor, or ''. */
  lang: string;
  /** Direction set by the nearest ancestor; undefined where a nearer `lang` leaves it to the language. */
  dir?: 'ltr' | 'rtl' | undefined;
  /** The browser's own language: the second and later ones often name a country only by habit. */
  browserLang: string;
  /** Whether the page names no `color-scheme`: then the reader's own setting decides. */
  schemeUnset: boolean;
}

/** The attributes, checked: inside, everything is valid. */
export interface Config {
  region: Region | undefined;
  heading: string;
  headingLevel: number;
  sections: readonly SectionId[];
  /** Ids to open, sections or topics. */
  open: readonly (SectionId | TopicId)[];
  exclusive: boolean;
  theme: 'auto' | 'light' | 'dark';
  banner: 'sticky' | 'fixed' | 'static';
  bannerPosition: 'bottom' | 'top';
  /** The host site's own line. */
  partner: Helpline | undefined;
}

/** What the reader did: never stored, gone with the page. */
export interface ReaderState {
  open: ReadonlySet<SectionId>;
  bannerSmall: boolean;
  /** A language the reader chose; undefined while none was chosen. */
  lang?: string | undefined;
  /** A country the reader chose; '' for another country; undefined while nothing was chosen. */
  region?: Region | '' | undefined;
  /** What was last copied, or could not be and is shown for copying by hand. */
  copied?: CopyResult | null | undefined;
}

export interface CopyResult {
  /** Which copy button. */
  key: string;
  text: string;
  done: boolean;
}

/** A value that could not be used, in the words of one console warning. */
export interface Problem {
  attribute: string;
  value: string;
  allowed: string;
}

/** What the attributes come to. */
export interface Reading {
  config: Config;
  problems: readonly Problem[];
}

/** A run of text, or a number that can be called. */
export type Inline = string | { service: ServiceId; phone: Phone };

/** A fact about a line: its label and its value. */
export type Fact = readonly [label: string, value: string];

export interface LineView {
  line: Helpline;
  kind: string;
  does: string;
  note: string;
  hours: string;
  /** Who runs it or, where nobody is named, that the host site set the number. */
  who: string;
  facts: readonly Fact[];
}

export interface BannerView {
  docking: Config['banner'];
  edge: Config['bannerPosition'];
  small: boolean;
  /** None where the country is not known: then the directory stands in its place. */
  line: LineView | undefined;
}

/** Everything that is on the screen, as data. The leaflet's own text stands in `content`. */
export interface View {
  content: Content;
  dir: 'ltr' | 'rtl';
  /** `reader`: follows the reader's setting, since the page has none. */
  theme: Config['theme'] | 'reader';
  title: string;
  titleLevel: number;
  /** Date of the last content update, in the words of the language. */
  updated: string;
  review: string;
  sections: readonly Section[];
  open: ReadonlySet<SectionId>;
  exclusive: boolean;
  /** Whether claims can link into the sources section; else they link outside. */
  sourcesShown: boolean;
  region: Region | '';
  regions: readonly { value: Region | ''; name: string }[];
  lines: readonly LineView[];
  crisisLines: readonly LineView[];
  banner: BannerView;
  /** The emergency number, or words where the country is not known. */
  emergency: readonly Inline[];
  copied: CopyResult | null | undefined;
}
