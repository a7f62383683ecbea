/** The one list of examples: the demo shows them, and the tests run axe on each, closed and open. */
import type { ClonazepamInfo } from '../src/element/clonazepam-info.ts';

export interface Example {
  /** Short and stable: it is the query of its address. */
  name: string;
  /** What the example shows, in one sentence. */
  title: string;
  attributes: Readonly<Record<string, string>>;
  /** CSS custom properties, set on the element. */
  variables?: Readonly<Record<string, string>>;
  /** A logo or a line for the slots. */
  slots?: { header?: string; footer?: string };
}

export const PARTNER = {
  'helpline-name': 'Riverside medicines helpline',
  'helpline-number': '+1 (555) 010-0199',
  'helpline-hours': 'Weekdays 9 to 5',
  'helpline-sms': '555010',
  'helpline-url': 'https://example.com/help',
  'helpline-operator': 'Riverside Clinic pharmacists',
};

export const EXAMPLES: readonly Example[] = [
  { name: 'plain', title: 'As it comes, for the United States', attributes: { region: 'US' } },
  { name: 'britain', title: 'Public helplines of Great Britain', attributes: { region: 'GB' } },
  { name: 'ireland', title: 'Public helplines of Ireland', attributes: { region: 'IE' } },
  { name: 'canada', title: 'Public helplines of Canada', attributes: { region: 'CA' } },
  { name: 'australia', title: 'Public helplines of Australia', attributes: { region: 'AU' } },
  { name: 'new-zealand', title: 'Public helplines of New Zealand', attributes: { region: 'NZ' } },
  { name: 'south-africa', title: 'Public helplines of South Africa', attributes: { region: 'ZA' } },
  {
    name: 'no-country',
    title: 'A country that is not built in: no other country’s helplines are shown',
    attributes: { lang: 'en-ZW' },
  },
  {
    name: 'partner-line',
    title: 'The site’s own helpline comes first; crisis and emergency numbers stay',
    attributes: { region: 'US', ...PARTNER },
    slots: { header: 'Riverside Clinic', footer: 'Questions about this page? Ask at the desk.' },
  },
  {
    name: 'exclusive',
    title: 'One section open at a time, healing first',
    attributes: { region: 'IE', exclusive: '', open: 'healing', 'heading-level': '3' },
  },
  {
    name: 'few-sections',
    title: 'Only healing and coming off; help always stays',
    attributes: { region: 'GB', sections: 'healing stopping' },
  },
  {
    name: 'dark-top',
    title: 'Dark, with the banner on top',
    attributes: { region: 'AU', theme: 'dark', 'banner-position': 'top' },
  },
  {
    name: 'themed',
    title: 'Colours and roundness of the site',
    attributes: { region: 'NZ', theme: 'light', banner: 'static' },
    variables: {
      '--clonazepam-info-accent': '#7a1fa2',
      '--clonazepam-info-surface': '#fdf6e3',
      '--clonazepam-info-radius': '0',
    },
  },
  {
    name: 'right-to-left',
    title: 'In a right-to-left page',
    attributes: { region: 'US', dir: 'rtl' },
  },
];

/** Puts an example together. It is not connected yet. */
export function createExample({ attributes, variables = {}, slots = {} }: Example): ClonazepamInfo {
  const element = document.createElement('clonazepam-info');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const [name, value] of Object.entries(variables)) element.style.setProperty(name, value);
  for (const [slot, text] of Object.entries(slots)) {
    const line = document.createElement('p');
    line.slot = slot;
    line.textContent = text;
    element.append(line);
  }
  return element;
}
