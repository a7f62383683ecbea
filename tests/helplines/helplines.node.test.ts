/** The built-in lines against the helplines brief, as data and as they are shown. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EN } from '../../src/content/en.ts';
import { CHECKED_ON, DIRECTORY_URL, HELPLINES } from '../../src/content/helplines.ts';
import type { Checked, Helpline, LineKind, Region } from '../../src/model.ts';
import { asShown, view } from './fixtures.ts';

/** How the brief says how far an entry was confirmed. */
const CHECKED = {
  page: 'page',
  'page (copy)': 'page',
  'page (old)': 'old-page',
  'page (number)': 'number-only',
  'unconfirmed hours': 'hours-unconfirmed',
  secondary: 'secondary',
  unconfirmed: 'unconfirmed',
} as const satisfies Record<string, Checked>;

const AROUND_THE_CLOCK = /^24 hours\b/;

interface Row {
  id: string;
  kind: LineKind;
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
const TABLE: Record<Region, readonly Row[]> = {
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

/** Facts of the table that are told in a note: what it has to name. */
const NOTED: Readonly<Record<string, RegExp>> = {
  '988 Suicide & Crisis Lifeline': /interpret/i,
  'SAMHSA National Helpline': /referral/i,
  'Poison Help': /\b161\b/,
  'NHS 111': /\boption 2\b/i,
  ConnexOntario: /\ball of Canada\b/i,
  'National Alcohol and Other Drug Hotline': /\bstate/i,
  '1737 Need to talk?': /\b150\b/,
};

/** Lines of which the brief could not confirm the hours, or nothing but the number. */
const HOURS_UNCONFIRMED = [
  'FRANK',
  'ConnexOntario',
  'Poisons Information',
  'Alcohol Drug Helpline',
];

const REGIONS = Object.keys(TABLE) as Region[];
const ALL = REGIONS.flatMap((region) => HELPLINES[region]);

const HOURS: Readonly<Record<string, string>> = EN.labels.hoursOf;

/** Every number of a line that can be called or texted. */
const numbersOf = ({ phone, also, sms }: Helpline) =>
  [phone, also, sms].flatMap((one) => (one ? [one.dial] : []));

const numbersIn = (row: Row) =>
  [row.number[1], row.also?.[2], row.sms?.[1]].flatMap((one) => one ?? []);

describe('the helplines', () => {
  it('were checked on the day of the brief', () => {
    assert.equal(CHECKED_ON, '2026-11-22');
  });

  it('send readers of other countries to a directory of lines', () => {
    assert.equal(DIRECTORY_URL, 'https://findahelpline.com');
  });

  it('cover the six countries and no other', () => {
    assert.deepEqual(Object.keys(HELPLINES).sort(), [...REGIONS].sort());
  });

  it('have ids that are unique across countries', () => {
    assert.equal(new Set(ALL.map(({ id }) => id)).size, ALL.length);
  });

  it('have numbers that a telephone can dial', () => {
    for (const dial of ALL.flatMap(numbersOf)) assert.match(dial, /^\+?\d{3,15}$/);
  });

  it('have sites on https only', () => {
    for (const { id, site } of ALL) if (site) assert.equal(new URL(site).protocol, 'https:', id);
  });

  for (const region of REGIONS) {
    describe(region, () => {
      const rows = TABLE[region];
      const lines = HELPLINES[region];
      const shown = view({ raw: { region } });

      it('stands first to last by kind', () => {
        const order = { emergency: 0, crisis: 1, helpline: 2, poison: 3, advice: 3, partner: NaN };
        const kinds = lines.map(({ kind }) => order[kind]);
        assert.deepEqual(
          kinds,
          [...kinds].sort((a, b) => a - b),
        );
      });

      it('has one emergency number, a crisis line and a helpline', () => {
        const count = (kind: LineKind) => lines.filter((line) => line.kind === kind).length;
        assert.equal(count('emergency'), 1);
        assert.notEqual(count('crisis'), 0);
        assert.notEqual(count('helpline'), 0);
      });

      it('has ids that begin with the country', () => {
        for (const { id } of lines) {
          assert.match(id, /^[a-z]{2}-[a-z\d-]+$/);
          assert.equal(id.slice(0, 2), region.toLowerCase());
        }
      });

      it('has the lines of the brief and no other', () => {
        assert.deepEqual(
          lines.map(({ id }) => id),
          rows.map(({ id }) => id),
        );
      });

      for (const row of rows) {
        it(`has ${row.id} as the brief has it`, () => {
          const line = lines.find(({ id }) => id === row.id);
          assert.ok(line, row.id);
          const { also, sms, hours } = line;
          if (row.hours) assert.match(HOURS[hours ?? ''] ?? '', row.hours);
          else assert.equal(hours, undefined);
          assert.deepEqual(
            {
              kind: line.kind,
              name: line.name,
              area: line.area,
              number: [line.phone.shown, line.phone.dial],
              also: also && [also.label, also.shown, also.dial],
              sms: sms && [sms.shown, sms.dial],
              languages: line.languages?.split('-').sort(),
              cost: line.cost,
              by: line.operator,
              site: line.site,
              checked: line.checked,
            },
            {
              kind: row.kind,
              name: row.name,
              area: row.area,
              number: row.number,
              also: row.also,
              sms: row.sms,
              languages: row.languages && [...row.languages].sort(),
              cost: row.cost,
              by: row.by,
              site: row.site && `https://${row.site}`,
              checked: CHECKED[row.checked],
            },
          );
        });
      }

      it('is shown whole, in its order', () => {
        assert.deepEqual(
          shown.lines.map(({ line }) => line),
          lines,
        );
        assert.deepEqual(
          shown.crisisLines.map(({ line }) => line.id),
          rows.filter(({ kind }) => kind === 'crisis').map(({ id }) => id),
        );
      });

      it('is shown without a number of another country', () => {
        const own = new Set(rows.flatMap(numbersIn));
        const { banner, emergency } = shown;
        const numbers = [
          ...[...shown.lines, ...shown.crisisLines, banner.line].flatMap((one) =>
            one ? numbersOf(one.line) : [],
          ),
          ...emergency.flatMap((one) => (typeof one === 'string' ? [] : [one.phone.dial])),
        ];
        assert.notEqual(numbers.length, 0);
        assert.deepEqual(
          numbers.filter((dial) => !own.has(dial)),
          [],
        );
      });

      it('tells the day of the check in the note of each line', () => {
        for (const { line, note } of shown.lines)
          assert.ok(note.includes('November 22, 2026'), line.id);
      });

      it('tells hours only where they were confirmed', () => {
        for (const { line, hours, facts, note, does } of shown.lines) {
          if (line.kind === 'emergency') continue;
          const known = !HOURS_UNCONFIRMED.includes(line.name ?? '');
          const row = rows.find(({ id }) => id === line.id);
          assert.equal(Boolean(hours), known, line.id);
          if (known && row?.hours) assert.match(hours, row.hours);
          const fact = facts.find(([label]) => label === EN.labels.hours)?.[1];
          assert.equal(fact, known ? hours : EN.labels.hoursOf.unknown, line.id);
          if (!known)
            assert.doesNotMatch([note, does, ...facts.flat()].join(' '), /\b24\b/, line.id);
        }
      });
    });
  }

  describe('notes', () => {
    it('belong to lines that exist', () => {
      const ids = ALL.map(({ id }) => id);
      assert.deepEqual(
        Object.keys(EN.labels.notes).filter((id) => !ids.includes(id)),
        [],
      );
    });

    for (const [name, fact] of Object.entries(NOTED)) {
      it(`tell what is special about ${name}`, () => {
        const shown = REGIONS.flatMap((region) => view({ raw: { region } }).lines);
        assert.match(shown.find(({ line }) => line.name === name)?.note ?? '', fact);
      });
    }
  });

  describe('where no country fits', () => {
    for (const [where, shown] of [
      ['nothing names a country', view()],
      ['the page names a country that is not built in', view({ around: { lang: 'en-ZA' } })],
      ['the site names a country that is not built in', view({ raw: { region: 'FR' } })],
      ['the reader chose another country', view({ raw: { region: 'US' }, reader: { region: '' } })],
    ] as const) {
      it(`are not shown at all: ${where}`, () => {
        assert.equal(shown.region, '');
        assert.deepEqual(shown.lines, []);
        assert.deepEqual(shown.crisisLines, []);
        assert.equal(shown.banner.line, undefined);
        assert.equal(asShown(shown.emergency), 'your local emergency number');
      });
    }
  });
});
