/** The table of the helplines brief, second edition, typed from it by hand: what the built-in helplines are compared with. */
import type { Checked, HelplineKind, Region } from '../../src/content/types.ts';

/** How the brief says how far an entry was confirmed. */
export const CHECKED = {
  saved: 'saved',
  'saved (first edition)': 'saved',
  'saved (old)': 'old',
  'saved (numbers)': 'number',
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
  /** What the hours read; absent where the brief leaves them out or could not confirm them. */
  hours?: RegExp;
  languages?: readonly string[];
  cost?: string;
  by?: string;
  site?: string;
  /** What else a reader has to be told: in what it is for, or in its facts. */
  told?: readonly RegExp[];
}

/** The rows of the brief by country, in the order in which they are shown. */
export const TABLE: Record<Region, readonly Row[]> = {
  US: [
    { id: 'us-emergency', kind: 'emergency', number: ['911', '911'], checked: 'saved' },
    {
      id: 'us-crisis',
      kind: 'crisis',
      name: '988 Suicide & Crisis Lifeline',
      number: ['988', '988'],
      sms: ['988', '988'],
      hours: AROUND_THE_CLOCK,
      languages: ['en', 'es'],
      cost: 'free',
      by: 'SAMHSA',
      site: '988lifeline.org',
      checked: 'saved',
      told: [
        /\bSpanish: press 2\b/,
        /\btext AYUDA to 988\b/,
        /\bVeterans: press 1\b/i,
        /\btext 838255\b/,
        /\binterpret/i,
        /\bchat\b/i,
      ],
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
      checked: 'saved',
      told: [
        /\brefers you to treatment and support near you\b/i,
        /\b(no counseling|not counsel)\b/,
      ],
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
      checked: 'saved (first edition)',
      told: [/\b161\b/],
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
      checked: 'saved (first edition)',
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
      checked: 'saved',
      told: [/\bmental health option\b/, /^(?!.*\boption 2\b)/],
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
      told: [/\byoung people\b/, /\billegal drugs\b/],
    },
  ],
  IE: [
    {
      id: 'ie-emergency',
      kind: 'emergency',
      number: ['112', '112'],
      also: ['or', '999', '999'],
      checked: 'saved',
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
      checked: 'saved (first edition)',
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
      checked: 'secondary',
    },
    {
      id: 'ie-poison',
      kind: 'poison',
      name: 'Public Poisons Line',
      number: ['01 809 2166', '+35318092166'],
      hours: /\bday\b.*\b8:00\b.*\b22:00$/,
      by: 'National Poisons Information Centre',
      site: 'poisons.ie',
      checked: 'saved',
      told: [/\bparents and carers of young children\b/, /\bat night\b.*\bGP\b.*\bhospital\b/i],
    },
  ],
  CA: [
    { id: 'ca-emergency', kind: 'emergency', number: ['911', '911'], checked: 'saved' },
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
      checked: 'saved (first edition)',
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
      checked: 'secondary',
      told: [/\ball of Canada\b/],
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
      checked: 'saved (old)',
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
      checked: 'saved',
      told: [/\bNunavut\b.*\blocal health unit\b/],
    },
  ],
  AU: [
    {
      id: 'au-emergency',
      kind: 'emergency',
      name: 'Triple Zero',
      number: ['000', '000'],
      checked: 'saved',
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
      checked: 'saved',
      // Of the number for text messages, only the first edition knew.
      told: [/\btexts?\b.*\bnot confirmed\b/i],
    },
    {
      id: 'au-helpline',
      kind: 'helpline',
      name: 'National Alcohol and Other Drug Hotline',
      number: ['1800 250 015', '1800250015'],
      cost: 'free',
      by: 'Department of Health',
      site: 'health.gov.au',
      checked: 'saved',
      told: [/\byour state’s service\b/, /\bhours depend on the state\b/i],
    },
    {
      // Run by "state centres": as above.
      id: 'au-poison',
      kind: 'poison',
      name: 'Poisons Information',
      number: ['13 11 26', '131126'],
      hours: AROUND_THE_CLOCK,
      checked: 'secondary',
    },
  ],
  NZ: [
    { id: 'nz-emergency', kind: 'emergency', number: ['111', '111'], checked: 'saved' },
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
      checked: 'saved',
      told: [/\b150\b/, /\baddiction\b/],
    },
    {
      id: 'nz-helpline',
      kind: 'helpline',
      name: 'Alcohol Drug Helpline',
      number: ['0800 787 797', '0800787797'],
      sms: ['8681', '8681'],
      cost: 'free',
      by: 'Whakarongorau',
      site: 'alcoholdrughelp.org.nz',
      checked: 'saved (numbers)',
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
      checked: 'saved (first edition)',
    },
  ],
  ZA: [
    {
      id: 'za-emergency',
      kind: 'emergency',
      number: ['112', '112'],
      also: ['or', '10177', '10177'],
      checked: 'unconfirmed',
      told: [/\b112\b.*\bmobile\b/],
    },
    {
      id: 'za-crisis',
      kind: 'crisis',
      name: 'Suicide Crisis Helpline',
      number: ['0800 567 567', '0800567567'],
      hours: AROUND_THE_CLOCK,
      cost: 'free',
      by: 'SADAG',
      site: 'sadag.org',
      checked: 'saved',
    },
    {
      id: 'za-helpline',
      kind: 'helpline',
      name: 'Substance Abuse Helpline',
      number: ['0800 12 13 14', '0800121314'],
      sms: ['32312', '32312'],
      cost: 'free',
      by: 'SADAG',
      site: 'sadag.org',
      checked: 'saved',
    },
  ],
};
