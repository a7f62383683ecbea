/** The one door for configuration: attribute values in, a valid config and a list of problems out. */
import type {
  Config,
  PartnerLine,
  Phone,
  Problem,
  RawConfig,
  Region,
  SectionId,
  Surroundings,
  TopicId,
} from './model.ts';

/** Every attribute, in the order of the docs. Each has a property of the same name in camelCase. */
export const ATTRIBUTES = [
  'region',
  'heading',
  'heading-level',
  'sections',
  'open',
  'exclusive',
  'theme',
  'banner',
  'banner-position',
  'helpline-name',
  'helpline-number',
  'helpline-hours',
  'helpline-sms',
  'helpline-url',
  'helpline-operator',
] as const;

export const SECTION_IDS: readonly SectionId[] = [
  'about',
  'risks',
  'healing',
  'stopping',
  'help',
  'sources',
];
export const TOPIC_IDS: readonly TopicId[] = ['dependence', 'brain-chemistry', 'thinking', 'mood'];
export const REGIONS: readonly Region[] = ['US', 'GB', 'IE', 'CA', 'AU', 'NZ'];

/** Longest text taken from an attribute, in UTF-16 code units: room for a title, not for a page. */
export const TEXT_LIMIT = 200;
const WARNED_VALUE_LIMIT = 60;

// Direction marks could turn a number or a name around on screen; joiners are part of some scripts.
// eslint-disable-next-line no-control-regex -- naming control characters is the purpose here
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const PHONE = /^\+?[\d\s().\u2010-\u2015/-]{3,40}$/;

/** Checks every attribute. Never throws; what can't be used is left at its default and reported. */
export function parseConfig(
  raw: RawConfig,
  around: Surroundings,
): { config: Config; problems: readonly Problem[] } {
  const problems: Problem[] = [];

  const report = (attribute: string, value: string, allowed: string) => {
    problems.push({ attribute, value: shorten(value), allowed });
  };

  /** The value in one line; '' where absent. */
  const read = (attribute: string): string => (raw[attribute] ?? '').replace(/\s+/g, ' ').trim();

  const readText = (attribute: string): string => {
    const value = read(attribute);
    const clean = value.replace(CONTROLS, '');
    const fits = clean.length <= TEXT_LIMIT;
    if (!fits || clean !== value) {
      report(attribute, value, `plain text of up to ${TEXT_LIMIT} characters, no control characters`);
    }
    return fits ? clean : '';
  };

  const readOne = <T extends string>(attribute: string, allowed: readonly T[], fallback: T): T => {
    const value = read(attribute);
    const found = allowed.find((one) => one.toLowerCase() === value.toLowerCase());
    if (value && !found) report(attribute, value, allowed.join(', '));
    return found ?? fallback;
  };

  const readIds = <T extends string>(attribute: string, allowed: readonly T[]): readonly T[] => {
    const value = read(attribute);
    const words = value.toLowerCase().split(/[\s,]+/).filter(Boolean); // prettier-ignore
    const known = allowed.filter((id) => words.includes(id));
    if (words.some((word) => !allowed.includes(word as T))) {
      report(attribute, value, allowed.join(', '));
    }
    return known.sort((a, b) => words.indexOf(a) - words.indexOf(b));
  };

  const readPhone = (attribute: string): Phone | undefined => {
    const shown = read(attribute);
    if (!shown) return undefined;
    // "+44 (0)20" is written for people: the 0 is not dialled after a country code.
    const digits = shown.replace(/^(\+.*)\(0\)/, '$1').replace(/\D/g, '');
    if (!PHONE.test(shown) || digits.length < 3 || digits.length > 15) {
      report(attribute, shown, 'a phone number of 3 to 15 digits, such as +1 555 010 0199');
      return undefined;
    }
    return { shown, dial: shown.startsWith('+') ? `+${digits}` : digits };
  };

  const readUrl = (attribute: string): string => {
    const value = read(attribute);
    if (!value) return '';
    const url = parseUrl(value);
    if (url?.protocol !== 'https:' || url.username || url.password || value.length > 2000) {
      report(attribute, value, 'an address that starts with https://');
      return '';
    }
    return url.href;
  };

  const readRegion = (): Region | undefined => {
    const asked = read('region').toUpperCase();
    const region = asked || regionOf(around.lang) || regionOf(around.browserLang);
    const found = REGIONS.find((one) => one === region);
    if (asked && !found) report('region', asked, REGIONS.join(', '));
    return found;
  };

  const readPartner = (): PartnerLine | undefined => {
    const phone = readPhone('helpline-number');
    const sms = readPhone('helpline-sms');
    const line = {
      name: readText('helpline-name'),
      hours: readText('helpline-hours'),
      url: readUrl('helpline-url'),
      operator: readText('helpline-operator'),
    };
    if (phone) return { ...line, phone, ...(sms && { sms }) };
    if (line.name && !read('helpline-number')) {
      report('helpline-name', line.name, 'a name beside a helpline-number');
    }
    return undefined;
  };

  const readSections = (): readonly SectionId[] => {
    const asked = readIds('sections', SECTION_IDS);
    if (!asked.length) return SECTION_IDS;
    return asked.includes('help') ? asked : [...asked, 'help'];
  };

  const readOpen = (): Config['open'] => {
    const ids = readIds('open', ['all', 'none', ...SECTION_IDS, ...TOPIC_IDS] as const);
    if (ids.includes('all')) return SECTION_IDS;
    return ids.includes('none') ? [] : (ids as Config['open']);
  };

  return {
    config: {
      region: readRegion(),
      heading: readText('heading'),
      headingLevel: Number(readOne('heading-level', ['1', '2', '3', '4', '5'], '2')),
      sections: readSections(),
      open: readOpen(),
      exclusive: (raw['exclusive'] ?? null) !== null,
      theme: readOne('theme', ['auto', 'light', 'dark'], 'auto'),
      banner: readOne('banner', ['sticky', 'fixed', 'static'], 'sticky'),
      bannerPosition: readOne('banner-position', ['bottom', 'top'], 'bottom'),
      partner: readPartner(),
    },
    problems,
  };
}

/** The warning for one problem, in one line. */
export function describeProblem({ attribute, value, allowed }: Problem): string {
  return `<clonazepam-info>: ${attribute}=${JSON.stringify(value)} can't be used. Allowed: ${allowed}.`;
}

function shorten(value: string): string {
  return value.length > WARNED_VALUE_LIMIT ? `${value.slice(0, WARNED_VALUE_LIMIT)}…` : value;
}

function parseUrl(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}

/** The region subtag of a language tag, known to us or not; undefined where it has none. */
function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}
