/** The table of the helplines brief, typed from it by hand: what the built-in helplines are compared with. */
import type { Checked, HelplineKind, Region } from '../../src/content/types.ts';

/** How the brief says how far an entry was confirmed. */
export const CHECKED = {
  page: 'page',
  'page (copy)': 'page',
  'page (old)': 'old-page',
  'page (number)': 'number-only',
  'unconfirmed hours': 'hours-unconfirmed',
  secondary: 'secondary',
  unconfirmed: 'unconfirmed',
} as const satisfies Record<string, Checked>;

const AROUND_THE_CLOCK = /^24 hours\b/;

export interface Row {
  id: string;
  kind: HelplineKind;
  /** Shown and dialled. */
  number: readonly [shown: string, dial: string];
  checked: keyof typeof CHECKED;
  name?: string;
  area?: string;
  also?: readonly [label: string, shown: string, dial: string];
  sms?: readonly [shown: string, dial: string];
  /** What the hours read. */
  hours?: RegExp;
  languages?: readonly string[];
  cost?: string;
  by?: string;
  site?: string;
}

/** The table of the brief, typed from it by hand. */
export const TABLE: Record<Region, readonly Row[]> = {
  US: [
    { id: 'us-emergency', kind: 'emergency', number: ['911', '911'], checked: 'page' },
    {
      id: 'us-crisis',
      kind: 'crisis',
      name: '988 Suicide & Crisis Lifeline',
      number: ['988', '988'],
      sms: ['988', '988'],
      hours: AROUND_THE_CLOCK,
      languages: ['en', 'es'],
      cost: 'free',
      by: 'Vibrant for SAMHSA',
      site: '988lifeline.org',
      checked: 'page',
    },
    {
      id: 'us-helpline',
      kind: 'helpline',
      name: 'SAMHSA National Helpline',
      number: ['1-800-662-4357', '+18006624357'],
      also: ['tty', '1-800-487-4889', '+18004874889'],
      hours: AROUND_THE_CLOCK,
      languages: ['en', 'es'],
      cost: 'free',
      by: 'SAMHSA',
      site: 'samhsa.gov/find-help/national-helpline',
      checked: 'page (copy)',
    },
    {
      id: 'us-poison',
      kind: 'poison',
      name: 'Poison Help',
      number: ['1-800-222-1222', '+18002221222'],
      hours: AROUND_THE_CLOCK,
      cost: 'free',
      by: 'HRSA',
      site: 'poisonhelp.hrsa.gov',
      checked: 'page',
    },
  ],
  GB: [
    { id: 'gb-emergency', kind: 'emergency', number: ['999', '999'], checked: 'unconfirmed' },
    {
      id: 'gb-crisis',
      kind: 'crisis',
      name: 'Samaritans',
      number: ['116 123', '116123'],
      hours: AROUND_THE_CLOCK,
      cost: 'free',
      by: 'Samaritans',
      site: 'samaritans.org',
      checked: 'page',
    },
    {
      id: 'gb-helpline',
      kind: 'helpline',
      name: 'FRANK',
      number: ['0300 123 6600', '+443001236600'],
      sms: ['82111', '82111'],
      cost: 'national-rate',
      by: 'UK government',
      site: 'talktofrank.com',
      checked: 'secondary',
    },
    {
      id: 'gb-advice',
      kind: 'advice',
      name: 'NHS 111',
      number: ['111', '111'],
      hours: AROUND_THE_CLOCK,
      cost: 'free',
      by: 'NHS',
      site: '111.nhs.uk',
      checked: 'page',
    },
  ],
  IE: [
    {
      id: 'ie-emergency',
      kind: 'emergency',
      number: ['112', '112'],
      also: ['or', '999', '999'],
      checked: 'page',
    },
    {
      id: 'ie-crisis',
      kind: 'crisis',
      name: 'Samaritans',
      number: ['116 123', '116123'],
      hours: AROUND_THE_CLOCK,
      cost: 'free',
      by: 'Samaritans',
      site: 'samaritans.org/ireland',
      checked: 'page',
    },
    {
      id: 'ie-helpline',
      kind: 'helpline',
      name: 'HSE Drugs & Alcohol Helpline',
      number: ['1800 459 459', '1800459459'],
      hours: /^Mon.*Fri.*\b9:30\b.*\b17:30$/,
      cost: 'free',
      by: 'HSE',
      site: 'drugs.ie',
      checked: 'page',
    },
    {
      id: 'ie-poison',
      kind: 'poison',
      name: 'Public Poisons Line',
      number: ['01 809 2166', '+35318092166'],
      hours: /\bday\b.*\b8:00\b.*\b22:00$/,
      by: 'National Poisons Information Centre',
      site: 'poisons.ie',
      checked: 'page',
    },
  ],
  CA: [
    { id: 'ca-emergency', kind: 'emergency', number: ['911', '911'], checked: 'page' },
    {
      id: 'ca-crisis',
      kind: 'crisis',
      name: '9-8-8 Suicide Crisis Helpline',
      number: ['9-8-8', '988'],
      sms: ['988', '988'],
      hours: AROUND_THE_CLOCK,
      languages: ['en', 'fr'],
      cost: 'free',
      by: 'CAMH',
      site: '988.ca',
      checked: 'page',
    },
    {
      id: 'ca-connexontario',
      kind: 'helpline',
      name: 'ConnexOntario',
      area: 'Ontario',
      number: ['1-866-531-2600', '+18665312600'],
      hours: AROUND_THE_CLOCK,
      cost: 'free',
      site: 'connexontario.ca',
      checked: 'unconfirmed',
    },
    {
      id: 'ca-drogue',
      kind: 'helpline',
      name: 'Drogue : aide et référence',
      area: 'Québec',
      number: ['1-800-265-2626', '+18002652626'],
      hours: AROUND_THE_CLOCK,
      languages: ['fr', 'en'],
      cost: 'free',
      site: 'drogue-aidereference.qc.ca',
      checked: 'page (old)',
    },
    {
      // Run by "provincial": that names nobody, so nobody is named to the reader either.
      id: 'ca-poison',
      kind: 'poison',
      name: 'Poison centres',
      number: ['1-844-764-7669', '+18447647669'],
      also: ['quebec', '1-800-463-5060', '+18004635060'],
      hours: AROUND_THE_CLOCK,
      cost: 'free',
      checked: 'page',
    },
  ],
  AU: [
    {
      id: 'au-emergency',
      kind: 'emergency',
      name: 'Triple Zero',
      number: ['000', '000'],
      checked: 'page',
    },
    {
      id: 'au-crisis',
      kind: 'crisis',
      name: 'Lifeline',
      number: ['13 11 14', '131114'],
      sms: ['0477 13 11 14', '+61477131114'],
      hours: AROUND_THE_CLOCK,
      by: 'Lifeline Australia',
      site: 'lifeline.org.au',
      checked: 'page',
    },
    {
      id: 'au-helpline',
      kind: 'helpline',
      name: 'National Alcohol and Other Drug Hotline',
      number: ['1800 250 015', '1800250015'],
      hours: AROUND_THE_CLOCK,
      cost: 'free',
      by: 'Department of Health',
      site: 'health.gov.au',
      checked: 'page',
    },
    {
      // Run by "state centres": as above.
      id: 'au-poison',
      kind: 'poison',
      name: 'Poisons Information',
      number: ['13 11 26', '131126'],
      hours: AROUND_THE_CLOCK,
      checked: 'unconfirmed hours',
    },
  ],
  NZ: [
    { id: 'nz-emergency', kind: 'emergency', number: ['111', '111'], checked: 'page' },
    {
      id: 'nz-crisis',
      kind: 'crisis',
      name: '1737 Need to talk?',
      number: ['1737', '1737'],
      sms: ['1737', '1737'],
      hours: AROUND_THE_CLOCK,
      cost: 'free',
      by: 'Whakarongorau',
      site: '1737.org.nz',
      checked: 'page',
    },
    {
      id: 'nz-helpline',
      kind: 'helpline',
      name: 'Alcohol Drug Helpline',
      number: ['0800 787 797', '0800787797'],
      sms: ['8681', '8681'],
      hours: AROUND_THE_CLOCK,
      cost: 'free',
      by: 'Whakarongorau',
      site: 'alcoholdrughelp.org.nz',
      checked: 'page (number)',
    },
    {
      id: 'nz-poison',
      kind: 'poison',
      name: 'National Poisons Centre',
      number: ['0800 764 766', '0800764766'],
      hours: AROUND_THE_CLOCK,
      cost: 'free',
      by: 'University of Otago',
      site: 'poisons.co.nz',
      checked: 'page',
    },
  ],
};
