/** Attribute values in, a valid config and a list of problems out. Nothing else parses an attribute. */
import {
  ATTRIBUTES,
  REGIONS,
  SECTION_IDS,
  type AttributeName,
  type AttributeRule,
} from './attributes.ts';
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

/** Checks every attribute. Never throws: a value that can't be used is reported, and its default applies. */
export function parseConfig(
  raw: RawConfig,
  page: PageContext,
): { config: Config; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (attribute: AttributeName, value: string, allowed: string) =>
    problems.push({ attribute, value: value.slice(0, WARNED_VALUE_LIMIT), allowed });

  /** What `parse` makes of the value; undefined where it is absent or, with a report, not allowed. */
  const read = <T>(
    attribute: AttributeName,
    allowed: string,
    parse: (value: string) => T | undefined,
  ): T | undefined => {
    const value = (raw[attribute] ?? '').replace(/\s+/g, ' ').trim();
    const parsed = value ? parse(value) : undefined;
    if (value && parsed === undefined) report(attribute, value, allowed);
    return parsed;
  };

  const readText = (attribute: AttributeName) =>
    read(attribute, `plain text, up to ${TEXT_LIMIT} characters`, parseText) ?? '';

  const readPhone = (attribute: AttributeName) =>
    read(attribute, 'a phone number of 3 to 15 digits', parsePhone);

  /** One of the values that the table lists, in any case. */
  const readChoice = <Name extends AttributeName>(attribute: Name) => {
    const values = valuesOf(attribute);
    return read(attribute, values.join(', '), (value) =>
      values.find((candidate) => candidate.toLowerCase() === value.toLowerCase()),
    );
  };

  /** Known ids in the order given; unknown ones are passed over and reported. */
  const readIds = <Name extends AttributeName>(attribute: Name) => {
    const values = valuesOf(attribute);
    const parsed = read(attribute, '', (value) => {
      const ids = [...new Set(value.toLowerCase().split(/[ ,]+/))];
      const known = values.filter((candidate) => ids.includes(candidate));
      known.sort((first, second) => ids.indexOf(first) - ids.indexOf(second));
      if (known.length < ids.length) report(attribute, value, values.join(', '));
      return known;
    });
    return parsed ?? [];
  };

  const readRegion = () => {
    const chosen = readChoice('region');
    // A page that names a country without built-in helplines must not show those of another country.
    if (chosen ?? raw['region']?.trim()) return chosen;
    const region = regionOf(page.lang) ?? regionOf(page.browserLang);
    return REGIONS.find((candidate) => candidate === region);
  };

  const readPartner = (): Helpline | undefined => {
    const phone = readPhone('helpline-number');
    const helpline = {
      id: PARTNER_SERVICE,
      kind: PARTNER_SERVICE,
      name: readText('helpline-name'),
      hours: readText('helpline-hours'),
      sms: readPhone('helpline-sms'),
      site: read('helpline-url', 'an https:// address', parseUrl) ?? '',
      operator: readText('helpline-operator'),
      checked: PARTNER_SERVICE,
    } as const;
    return phone && { ...helpline, phone };
  };

  const listed = readIds('sections');
  const sections = listed.length ? [...new Set([...listed, 'help' as const])] : SECTION_IDS;
  const open = readIds('open');

  return {
    config: {
      region: readRegion(),
      heading: readText('heading'),
      headingLevel: Number(readChoice('heading-level') ?? 2),
      sections,
      open: open.includes('all') ? sections : open.filter((id) => id !== 'none' && id !== 'all'),
      exclusive: typeof raw['exclusive'] === 'string',
      theme: readChoice('theme') ?? 'auto',
      banner: readChoice('banner') ?? 'sticky',
      bannerPosition: readChoice('banner-position') ?? 'bottom',
      partner: readPartner(),
    },
    problems,
  };
}

/** The warning for one problem, in one line. */
export function describeProblem({ attribute, value, allowed }: Problem): string {
  return `<clonazepam-info>: ${attribute}=${JSON.stringify(value)} can't be used. Allowed: ${allowed}.`;
}

type ValueOf<Name extends AttributeName> = (typeof ATTRIBUTES)[Name] extends {
  values: readonly (infer Value extends string)[];
}
  ? Value
  : never;

/** The values that the table lists for an attribute. */
function valuesOf<Name extends AttributeName>(attribute: Name): readonly ValueOf<Name>[] {
  const rule: AttributeRule = ATTRIBUTES[attribute];
  return 'values' in rule ? (rule.values as readonly ValueOf<Name>[]) : [];
}

/** The text, unless it is too long or shows nothing: that would leave a blank where words belong. */
const parseText = (value: string): string | undefined =>
  value.length <= TEXT_LIMIT && !CONTROLS.test(value) && /[\p{L}\p{N}]/u.test(value)
    ? value
    : undefined;

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
    return isSafe && href.length < URL_LIMIT ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The region subtag of a language tag, known to us or not; undefined where it has none. */
function regionOf(tag: string): string | undefined {
  return /^[a-z]{2,8}(?:-[a-z]{4})?-([a-z]{2}|\d{3})\b/i.exec(tag)?.[1]?.toUpperCase();
}
