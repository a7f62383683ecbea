/** The one door for configuration: attribute values in, a valid config and a list of problems out. */
import { EN } from './content/en.ts';
import { HELPLINES } from './content/helplines.ts';
import type {
  Config,
  Helpline,
  Phone,
  Problem,
  RawConfig,
  Reading,
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

/** What can be asked for where no tag is written: the attributes, and two that HTML has for all elements. */
export const TAG_ATTRIBUTES: readonly string[] = [...ATTRIBUTES, 'lang', 'dir'];

type Attribute = (typeof ATTRIBUTES)[number];

// Marked as pure: the page for iframes takes only the names above, and must not carry the leaflet too.
export const SECTION_IDS: readonly SectionId[] = /* @__PURE__ */ EN.sections.map(({ id }) => id);
export const TOPIC_IDS: readonly TopicId[] = /* @__PURE__ */ EN.sections.flatMap(
  ({ topics = [] }) => topics.map(({ id }) => id),
);
export const REGIONS = /* @__PURE__ */ Object.keys(HELPLINES) as readonly Region[];

/** Name of the host site's own line in events. */
const PARTNER_SERVICE = 'partner';

/** Longest text taken from an attribute, in UTF-16 code units: room for a title, not for a page. */
export const TEXT_LIMIT = 200;
const WARNED_VALUE_LIMIT = 60;

// Direction marks could turn a number or a name around on screen; joiners are part of some scripts.
const CONTROLS = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/u;

const PHONE = /^\+?[\d\s().\u2011\u2013/-]{3,40}$/;

/** Checks every attribute. Never throws; what can't be used is left at its default and reported. */
export function parseConfig(raw: RawConfig, around: Surroundings): Reading {
  const problems: Problem[] = [];

  /** What `parse` makes of the value; undefined where it is absent or, with a report, not allowed. */
  const read = <T>(
    attribute: Attribute,
    allowed: string,
    parse: (value: string) => T | undefined,
  ): T | undefined => {
    const value = (raw[attribute] ?? '').replace(/\s+/g, ' ').trim();
    const parsed = value ? parse(value) : undefined;
    if (value && parsed === undefined) report(attribute, value, allowed);
    return parsed;
  };

  const report = (attribute: Attribute, value: string, allowed: string) =>
    problems.push({ attribute, value: value.slice(0, WARNED_VALUE_LIMIT), allowed });

  const readText = (attribute: Attribute) =>
    read(attribute, `plain text, up to ${TEXT_LIMIT} characters`, (value) =>
      // A value that shows nothing would leave a blank where words belong.
      value.length <= TEXT_LIMIT && !CONTROLS.test(value) && /[\p{L}\p{N}]/u.test(value)
        ? value
        : undefined,
    ) ?? '';

  const readOne = <T extends string>(attribute: Attribute, allowed: readonly T[]) =>
    read(attribute, allowed.join(', '), (value) =>
      allowed.find((one) => one.toLowerCase() === value.toLowerCase()),
    );

  /** Known ids in the order given; unknown ones are passed over and reported. */
  const readIds = <T extends string>(attribute: Attribute, allowed: readonly T[]) =>
    read(attribute, '', (value) => {
      const ids = [...new Set(value.toLowerCase().split(/[ ,]+/))] as T[];
      const known = ids.filter((id) => allowed.includes(id));
      if (known.length < ids.length) report(attribute, value, allowed.join(', '));
      return known;
    }) ?? [];

  const readPhone = (attribute: Attribute) =>
    read(attribute, 'a phone number of 3 to 15 digits', parsePhone);

  const readRegion = () => {
    const asked = readOne('region', REGIONS);
    // Whoever names a country that is not built in must not be shown the lines of another one.
    if (asked || raw['region']?.trim()) return asked;
    const region = regionOf(around.lang) ?? regionOf(around.browserLang);
    return REGIONS.find((one) => one === region);
  };

  const readPartner = (): Helpline | undefined => {
    const phone = readPhone('helpline-number');
    const line = {
      id: PARTNER_SERVICE,
      kind: PARTNER_SERVICE,
      name: readText('helpline-name'),
      hours: readText('helpline-hours'),
      sms: readPhone('helpline-sms'),
      site: read('helpline-url', 'an https:// address', parseUrl) ?? '',
      operator: readText('helpline-operator'),
      checked: PARTNER_SERVICE,
    } as const;
    return phone && { ...line, phone };
  };

  const asked = readIds('sections', SECTION_IDS);
  const sections = asked.length ? [...new Set([...asked, 'help' as const])] : SECTION_IDS;
  const open = readIds('open', ['all', 'none', ...SECTION_IDS, ...TOPIC_IDS] as const);

  return {
    config: {
      region: readRegion(),
      heading: readText('heading'),
      headingLevel: Number(readOne('heading-level', ['1', '2', '3', '4', '5']) ?? 2),
      sections,
      open: open.includes('all')
        ? sections
        : (open.filter((id) => id !== 'none') as Config['open']),
      exclusive: typeof raw['exclusive'] === 'string',
      theme: readOne('theme', ['auto', 'light', 'dark']) ?? 'auto',
      banner: readOne('banner', ['sticky', 'fixed', 'static']) ?? 'sticky',
      bannerPosition: readOne('banner-position', ['bottom', 'top']) ?? 'bottom',
      partner: readPartner(),
    },
    problems,
  };
}

/** The warning for one problem, in one line. */
export function describeProblem({ attribute, value, allowed }: Problem): string {
  return `<clonazepam-info>: ${attribute}=${JSON.stringify(value)} can't be used. Allowed: ${allowed}.`;
}

function parsePhone(shown: string): Phone | undefined {
  // "+44 (0)20" is written for people: the 0 is not dialled after a country code.
  const digits = shown.replace(/^((?:\+|00).*)\(0\)/, '$1').replace(/\D/g, '');
  if (!PHONE.test(shown) || digits.length < 3 || digits.length > 15) return undefined;
  return { shown, dial: shown.startsWith('+') ? `+${digits}` : digits };
}

function parseUrl(value: string): string | undefined {
  try {
    const { protocol, username, password, href } = new URL(value);
    return protocol === 'https:' && !username && !password && href.length < 2000 ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The region subtag of a language tag, known to us or not; undefined where it has none. */
function regionOf(tag: string): string | undefined {
  return /^[a-z]{2,8}(?:-[a-z]{4})?-([a-z]{2}|\d{3})\b/i.exec(tag)?.[1]?.toUpperCase();
}
