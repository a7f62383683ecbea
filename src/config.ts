/** Attribute values in, a valid config and a list of problems out. Nothing else parses an attribute. */
import {
  ATTRIBUTE_NAMES,
  ATTRIBUTES,
  REGIONS,
  SECTION_IDS,
  type AttributeName,
  type AttributeRule,
} from './attributes.ts';
import { EngineSet } from './engine-set.ts';
import type { Helpline, Phone, Region, SectionId, TopicId } from './content/types.ts';

/** Attribute values as the page wrote them: any text at all, or `null` where absent. */
export type RawConfig = Readonly<Partial<Record<string, string | null>>>;

/** What the page around the element says, read from the document. */
export interface PageContext {
  /** `lang` of the nearest ancestor, or ''. */
  lang: string;
  /** Direction set by the nearest ancestor; undefined where a nearer `lang` leaves it to the language. */
  dir?: 'ltr' | 'rtl' | undefined;
  /** The browser's own language: the second and later ones often name a country only by habit. */
  browserLang: string;
  /** The reader's date, ISO 8601; '' where the page has broken dates. */
  today: string;
  /** Whether the page names no `color-scheme`: then the reader's own setting decides. */
  schemeUnset: boolean;
}

/** The attributes, checked. Every part of the program behind the parser may rely on it. */
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
  /** The host site's own helpline. */
  partner: Helpline | undefined;
}

/** A value that could not be used, in the words of one console warning. */
export interface Problem {
  attribute: string;
  value: string;
  allowed: string;
}

/** Id of the host site's own helpline in events. */
const PARTNER_SERVICE = 'partner';

/** Longest text taken from an attribute, in UTF-16 code units: room for a title, not for a page. */
export const TEXT_LIMIT = 200;
const URL_LIMIT = 2000;
const WARNED_VALUE_LIMIT = 60;

// Direction marks could turn a number or a name around on screen; joiners are part of some scripts.
const CONTROLS = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/u;

const PHONE = /^\+?[\d\s().\u2011\u2013/-]{3,40}$/;

/** The type of a parsed value, by rule. */
interface Parsed {
  text: string;
  phone: Phone;
  url: string;
  boolean: boolean;
}

type ValueOf<Rule> = Rule extends { oneOf: readonly (infer Value)[] }
  ? Value
  : Rule extends { listOf: readonly (infer Value)[] }
    ? readonly Value[]
    : Rule extends keyof Parsed
      ? Parsed[Rule]
      : never;

type Values = { [Name in AttributeName]?: ValueOf<(typeof ATTRIBUTES)[Name]> };

/** Checks every attribute. Never throws: a value that can't be used is reported, and its default applies. */
export function parseConfig(
  raw: RawConfig,
  page: PageContext,
): { config: Config; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const values = Object.fromEntries(
    ATTRIBUTE_NAMES.map((attribute) => {
      if (ATTRIBUTES[attribute] === 'boolean')
        return [attribute, typeof raw[attribute] === 'string'];
      const value = (raw[attribute] ?? '').replace(/\s+/g, ' ').trim();
      const { parsed, allowed } = value ? parse(ATTRIBUTES[attribute], value) : {};
      if (allowed) {
        problems.push({ attribute, value: value.slice(0, WARNED_VALUE_LIMIT), allowed });
      }
      return [attribute, parsed];
    }),
  ) as Values;

  // A page that names a country without built-in helplines must not show those of another country.
  const isRegionNamed = Boolean(raw['region']?.trim());
  const ownRegion = regionOf(page.lang) ?? regionOf(page.browserLang);
  const { sections: listed = [], open = [], 'helpline-number': phone } = values;
  const sections = listed.length ? [...new EngineSet([...listed, 'help' as const])] : SECTION_IDS;
  return {
    config: {
      region: isRegionNamed ? values.region : REGIONS.find((region) => region === ownRegion),
      heading: values.heading ?? '',
      headingLevel: Number(values['heading-level'] ?? 2),
      sections,
      open: open.includes('all') ? sections : open.filter((id) => id !== 'none' && id !== 'all'),
      exclusive: values.exclusive ?? false,
      theme: values.theme ?? 'auto',
      banner: values.banner ?? 'sticky',
      bannerPosition: values['banner-position'] ?? 'bottom',
      partner: phone && {
        id: PARTNER_SERVICE,
        kind: PARTNER_SERVICE,
        name: values['helpline-name'] ?? '',
        phone,
        hours: values['helpline-hours'] ?? '',
        sms: values['helpline-sms'],
        site: values['helpline-url'] ?? '',
        operator: values['helpline-operator'] ?? '',
        checked: PARTNER_SERVICE,
      },
    },
    problems,
  };
}

/** The parsed value, and the allowed values if any part was refused. */
function parse(
  rule: Exclude<AttributeRule, 'boolean'>,
  value: string,
): { parsed?: unknown; allowed?: string } {
  if (typeof rule === 'object') {
    const isList = 'listOf' in rule;
    const values = isList ? rule.listOf : rule.oneOf;
    const words = isList ? value.toLowerCase().split(/[ ,]+/) : [value.toLowerCase()];
    const known = [...new EngineSet(words)].flatMap(
      (word) => values.find((candidate) => candidate.toLowerCase() === word) ?? [],
    );
    const isAllKnown = known.length === new EngineSet(words).size;
    return {
      parsed: isList ? known : known[0],
      ...(!isAllKnown && { allowed: values.join(', ') }),
    };
  }
  const [parseOne, allowed] = PARSERS[rule];
  const parsed = parseOne(value);
  return parsed === undefined ? { allowed } : { parsed };
}

/** How each kind of text is read, and what is allowed, in words. */
const PARSERS = {
  text: [
    // A value that shows nothing would leave a blank where words belong.
    (value: string) =>
      value.length <= TEXT_LIMIT && !CONTROLS.test(value) && /[\p{L}\p{N}]/u.test(value)
        ? value
        : undefined,
    `plain text, up to ${TEXT_LIMIT} characters`,
  ],
  phone: [parsePhone, 'a phone number of 3 to 15 digits'],
  url: [parseUrl, `an https:// address of up to ${URL_LIMIT} characters`],
} as const;

function parsePhone(shown: string): Phone | undefined {
  // "+44 (0)20" is written for people: the 0 is not dialled after a country code.
  const digits = shown.replace(/^((?:\+|00).*)\(0\)/, '$1').replace(/\D/g, '');
  if (!PHONE.test(shown) || digits.length < 3 || digits.length > 15) return undefined;
  return { shown, dial: shown.startsWith('+') ? `+${digits}` : digits };
}

function parseUrl(value: string): string | undefined {
  try {
    const { protocol, username, password, href } = new URL(value);
    const isSafe = protocol === 'https:' && !username && !password;
    return isSafe && href.length <= URL_LIMIT ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The warning for one problem, in one line. */
export const describeProblem = ({ attribute, value, allowed }: Problem): string =>
  `<clonazepam-info>: ${attribute}=${JSON.stringify(value)} can't be used. Allowed: ${allowed}.`;

/** The region subtag of a language tag, known to us or not; undefined where it has none. */
const regionOf = (tag: string): string | undefined =>
  /^[a-z]{2,8}(?:-[a-z]{4})?-([a-z]{2}|\d{3})\b/i.exec(tag)?.[1]?.toUpperCase();
