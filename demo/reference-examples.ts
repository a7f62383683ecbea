/** An example of each name of the interface, for the reference. A new name has no page before it has one. */
import type { AttributeName } from '../src/attributes.ts';
import type { Token } from '../src/styles/tokens.ts';
import { PARTNER } from './examples.ts';

type Attributes = Readonly<Record<string, string>>;

/** Attributes that show one at work, itself among them. */
const ofPartner = (name: keyof typeof PARTNER): Attributes => ({
  region: 'US',
  open: 'help',
  'helpline-number': PARTNER['helpline-number'],
  [name]: PARTNER[name],
});

export const ATTRIBUTE_EXAMPLES: Readonly<Record<AttributeName | 'lang', Attributes>> = {
  lang: { lang: 'es' },
  region: { region: 'GB', open: 'help' },
  heading: { heading: 'Clonazepam: what our patients ask' },
  'heading-level': { 'heading-level': '3' },
  sections: { sections: 'stopping healing' },
  open: { open: 'symptoms' },
  exclusive: { exclusive: '', open: 'healing' },
  theme: { theme: 'dark' },
  banner: { region: 'US', banner: 'fixed' },
  'banner-position': { region: 'US', banner: 'sticky', 'banner-position': 'top' },
  'helpline-name': ofPartner('helpline-name'),
  'helpline-number': ofPartner('helpline-number'),
  'helpline-hours': ofPartner('helpline-hours'),
  'helpline-sms': ofPartner('helpline-sms'),
  'helpline-url': ofPartner('helpline-url'),
  'helpline-operator': ofPartner('helpline-operator'),
};

export const VARIABLE_EXAMPLES: Readonly<Record<Token, string>> = {
  accent: '#7a1fa2',
  surface: '#fdf6e3',
  text: '#3b2a1a',
  muted: '#5a4632',
  border: '#7a1fa2',
  radius: '0',
  space: '0.75em',
  'font-family': 'Georgia, serif',
  'heading-font-family': 'Georgia, serif',
  'font-size': '1.25em',
  'line-height': '1.8',
  'max-width': '36em',
  'alert-surface': '#fff3c4',
  'alert-text': '#5c1a00',
  'banner-surface': '#24453f',
  'banner-text': '#ffe9a8',
  'focus-ring': '#7a1fa2',
  'z-index': '1000',
  'banner-offset': '4rem',
};

/** What else a variable needs to be seen. */
export const VARIABLE_ATTRIBUTES: Readonly<Partial<Record<Token, Attributes>>> = {
  'banner-offset': { region: 'US', banner: 'fixed' },
  'z-index': { region: 'US', banner: 'fixed' },
  'banner-surface': { region: 'US' },
  'banner-text': { region: 'US' },
};

/** The attributes of the element before the call, and the argument. */
export const METHOD_EXAMPLES: Readonly<Record<string, { before?: Attributes; argument?: string }>> =
  {
    show: { argument: 'healing' },
    hide: { before: { open: 'healing stopping' }, argument: 'healing' },
    expandAll: {},
    collapseAll: { before: { open: 'all' } },
    updateComplete: {},
  };

export const SLOT_EXAMPLES: Readonly<Record<string, string>> = {
  '': 'Don’t stop clonazepam suddenly.',
  header: 'Riverside Clinic',
  footer: 'Questions about this page? Ask at the desk.',
};

/** What a listener reads of an event. */
export const EVENT_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'clonazepam-info-toggle': ['section', 'open'],
  'clonazepam-info-contact': ['channel', 'service'],
};
