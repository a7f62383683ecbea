/**
 * The built-in directory of public helplines, by country, in the order in which they are shown. Nothing here is translated or worded: names,
 * numbers, hours and how far each entry could be confirmed.
 */
import type { Helpline, Phone, Region } from './types.ts';

/** The day on which the entries were last checked, ISO 8601. */
export const CHECKED_ON = '2026-11-27';

/** Directory of helplines by country, for readers whose country is not built in. */
export const DIRECTORY_URL = 'https://findahelpline.com';

/** Dialled as it is shown, digits only: short codes and free numbers, which work inside their country. */
const local = (shown: string): Phone => ({ shown, dial: shown.replace(/\D/g, '') });

/** Shown with its country code, and dialled in E.164. */
const abroad = (shown: string): Phone => ({ shown, dial: `+${local(shown).dial}` });

/** Without `id`, a helpline is named after its country and kind: `us-crisis`. */
type Entry = Omit<Helpline, 'id'> & { id?: string };

const ENTRIES: Readonly<Record<Region, readonly Entry[]>> = {
  US: [
    { kind: 'emergency', phone: local('911'), checked: 'saved' },
    {
      kind: 'crisis',
      name: '988 Suicide & Crisis Lifeline',
      phone: local('988'),
      sms: local('988'),
      hours: 'always',
      languages: 'en-es',
      cost: 'free',
      operator: 'SAMHSA',
      site: 'https://988lifeline.org',
      checked: 'saved',
    },
    {
      kind: 'helpline',
      name: 'SAMHSA National Helpline',
      phone: abroad('1-800-662-4357'),
      also: { label: 'tty', ...abroad('1-800-487-4889') },
      hours: 'always',
      languages: 'en-es',
      cost: 'free',
      operator: 'SAMHSA',
      site: 'https://samhsa.gov/find-help/national-helpline',
      checked: 'saved',
    },
    {
      kind: 'poison',
      name: 'Poison Help',
      phone: abroad('1-800-222-1222'),
      hours: 'always',
      cost: 'free',
      operator: 'HRSA',
      site: 'https://poisonhelp.hrsa.gov',
      checked: 'saved',
    },
  ],
  GB: [
    { kind: 'emergency', phone: local('999'), checked: 'unconfirmed' },
    {
      kind: 'crisis',
      name: 'Samaritans',
      phone: local('116 123'),
      hours: 'always',
      cost: 'free',
      operator: 'Samaritans',
      site: 'https://samaritans.org',
      checked: 'saved',
    },
    {
      kind: 'advice',
      name: 'NHS 111',
      phone: local('111'),
      hours: 'always',
      cost: 'free',
      operator: 'NHS',
      site: 'https://111.nhs.uk',
      checked: 'saved',
    },
    {
      kind: 'helpline',
      name: 'FRANK',
      phone: { shown: '0300 123 6600', dial: '+443001236600' },
      sms: local('82111'),
      cost: 'national-rate',
      operator: 'UK government',
      site: 'https://talktofrank.com',
      checked: 'secondary',
    },
  ],
  IE: [
    {
      kind: 'emergency',
      phone: local('112'),
      also: { label: 'or', ...local('999') },
      checked: 'saved',
    },
    {
      kind: 'crisis',
      name: 'Samaritans',
      phone: local('116 123'),
      hours: 'always',
      cost: 'free',
      operator: 'Samaritans',
      site: 'https://samaritans.org/ireland',
      checked: 'saved',
    },
    {
      kind: 'helpline',
      name: 'HSE Drugs & Alcohol Helpline',
      phone: local('1800 459 459'),
      hours: 'ie-hse',
      cost: 'free',
      operator: 'HSE',
      site: 'https://drugs.ie',
      checked: 'secondary',
    },
    {
      kind: 'poison',
      name: 'Public Poisons Line',
      phone: { shown: '01 809 2166', dial: '+35318092166' },
      hours: 'ie-poison',
      operator: 'National Poisons Information Centre',
      site: 'https://poisons.ie',
      checked: 'saved',
    },
  ],
  CA: [
    { kind: 'emergency', phone: local('911'), checked: 'saved' },
    {
      kind: 'crisis',
      name: '9-8-8 Suicide Crisis Helpline',
      phone: local('9-8-8'),
      sms: local('988'),
      hours: 'always',
      languages: 'en-fr',
      cost: 'free',
      operator: 'CAMH',
      site: 'https://988.ca',
      checked: 'saved',
    },
    {
      id: 'ca-connexontario',
      kind: 'helpline',
      name: 'ConnexOntario',
      area: 'Ontario',
      phone: abroad('1-866-531-2600'),
      hours: 'always',
      cost: 'free',
      site: 'https://connexontario.ca',
      checked: 'secondary',
    },
    {
      id: 'ca-drogue',
      kind: 'helpline',
      name: 'Drogue : aide et référence',
      area: 'Québec',
      phone: abroad('1-800-265-2626'),
      hours: 'always',
      languages: 'en-fr',
      cost: 'free',
      site: 'https://drogue-aidereference.qc.ca',
      checked: 'old',
    },
    {
      kind: 'poison',
      name: 'Poison centres',
      phone: abroad('1-844-764-7669'),
      also: { label: 'quebec', ...abroad('1-800-463-5060') },
      hours: 'always',
      cost: 'free',
      checked: 'saved',
    },
  ],
  AU: [
    { kind: 'emergency', name: 'Triple Zero', phone: local('000'), checked: 'saved' },
    {
      kind: 'crisis',
      name: 'Lifeline',
      phone: local('13 11 14'),
      sms: { shown: '0477 13 11 14', dial: '+61477131114' },
      hours: 'always',
      operator: 'Lifeline Australia',
      site: 'https://lifeline.org.au',
      checked: 'saved',
    },
    {
      kind: 'helpline',
      name: 'National Alcohol and Other Drug Hotline',
      phone: local('1800 250 015'),
      cost: 'free',
      operator: 'Department of Health',
      site: 'https://health.gov.au',
      checked: 'saved',
    },
    {
      kind: 'poison',
      name: 'Poisons Information',
      phone: local('13 11 26'),
      hours: 'always',
      checked: 'secondary',
    },
  ],
  NZ: [
    { kind: 'emergency', phone: local('111'), checked: 'saved' },
    {
      kind: 'crisis',
      name: '1737 Need to talk?',
      phone: local('1737'),
      sms: local('1737'),
      hours: 'always',
      cost: 'free',
      operator: 'Whakarongorau',
      site: 'https://1737.org.nz',
      checked: 'saved',
    },
    {
      kind: 'helpline',
      name: 'Alcohol Drug Helpline',
      phone: local('0800 787 797'),
      sms: local('8681'),
      cost: 'free',
      operator: 'Whakarongorau',
      site: 'https://alcoholdrughelp.org.nz',
      checked: 'number',
    },
    {
      kind: 'poison',
      name: 'National Poisons Centre',
      phone: local('0800 764 766'),
      hours: 'always',
      cost: 'free',
      operator: 'University of Otago',
      site: 'https://poisons.co.nz',
      checked: 'saved',
    },
  ],
  ZA: [
    {
      kind: 'emergency',
      phone: local('112'),
      also: { label: 'or', ...local('10177') },
      checked: 'unconfirmed',
    },
    {
      kind: 'crisis',
      name: 'Suicide Crisis Helpline',
      phone: local('0800 567 567'),
      hours: 'always',
      cost: 'free',
      operator: 'SADAG',
      site: 'https://sadag.org',
      checked: 'saved',
    },
    {
      kind: 'helpline',
      name: 'Substance Abuse Helpline',
      phone: local('0800 12 13 14'),
      sms: local('32312'),
      cost: 'free',
      operator: 'SADAG',
      site: 'https://sadag.org',
      checked: 'saved',
    },
  ],
};

const named = (region: Region): readonly Helpline[] =>
  ENTRIES[region].map((entry) => ({ id: `${region.toLowerCase()}-${entry.kind}`, ...entry }));

/** Written out, so that the last resort has the numbers on pages that have broken `Object`. */
export const HELPLINES: Readonly<Record<Region, readonly Helpline[]>> = {
  US: named('US'),
  GB: named('GB'),
  IE: named('IE'),
  CA: named('CA'),
  AU: named('AU'),
  NZ: named('NZ'),
  ZA: named('ZA'),
};
