/** The one table of attributes. The parser, the properties, the types, `--help`, editor data and the frame read it. */

/** Countries whose helplines are built in (ISO 3166-1 alpha-2). */
export const REGIONS = ['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'ZA'] as const;

/** Ids of the sections, in built order. They are public: deep links and attributes use them. */
export const SECTION_IDS = [
  'healing',
  'symptoms',
  'stopping',
  'risks',
  'about',
  'help',
  'sources',
] as const;

/** Ids of the topics inside the section `risks`. */
export const TOPIC_IDS = ['dependence', 'brain-chemistry', 'thinking', 'dementia', 'mood'] as const;

/**
 * What the parser allows. `oneOf`: one of these values, in any case; `listOf`: several of them, space
 * separated; `text`: plain text; `phone`: a phone number; `url`: an https address; `boolean`: present or not.
 */
export type AttributeRule =
  | { oneOf: readonly string[] }
  | { listOf: readonly string[] }
  | 'text'
  | 'phone'
  | 'url'
  | 'boolean';

/** Every attribute, in the order of the docs. Each has a property of the same name in camelCase. */
export const ATTRIBUTES = {
  region: { oneOf: REGIONS },
  heading: 'text',
  'heading-level': { oneOf: ['1', '2', '3', '4', '5'] },
  sections: { listOf: SECTION_IDS },
  open: { listOf: ['all', 'none', ...SECTION_IDS, ...TOPIC_IDS] },
  exclusive: 'boolean',
  theme: { oneOf: ['auto', 'light', 'dark'] },
  banner: { oneOf: ['sticky', 'fixed', 'static'] },
  'banner-position': { oneOf: ['bottom', 'top'] },
  'helpline-name': 'text',
  'helpline-number': 'phone',
  'helpline-hours': 'text',
  'helpline-sms': 'phone',
  'helpline-url': 'url',
  'helpline-operator': 'text',
} as const satisfies Readonly<Record<string, AttributeRule>>;

export type AttributeName = keyof typeof ATTRIBUTES;

export const ATTRIBUTE_NAMES = Object.keys(ATTRIBUTES) as readonly AttributeName[];

/** What an address or a script tag may set: the attributes, and two that HTML has for all elements. */
export const TAG_ATTRIBUTES: readonly string[] = [...ATTRIBUTE_NAMES, 'lang', 'dir'];

/** `heading-level` as `headingLevel`. */
export const camelCase = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Pages may set anything as a property, and some values have no text at all. */
export function toText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}

/** Class of the line with message and numbers that a prerendered snippet has after the element. */
export const LINE_CLASS = 'clonazepam-info-line';
