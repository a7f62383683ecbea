/** The built-in helplines against the helplines brief, as data and as they are shown. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EN } from '../../src/content/en.ts';
import { CHECKED_ON, DIRECTORY_URL, HELPLINES } from '../../src/content/helplines.ts';
import type { Helpline, HelplineKind, Region } from '../../src/content/types.ts';
import { asShown, help } from '../support/scene.ts';
import { CHECKED, TABLE, type Row } from './brief.ts';

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
      const helplines = HELPLINES[region];
      const shown = help({ raw: { region } });

      it('stands first to last by kind', () => {
        const order = { emergency: 0, crisis: 1, helpline: 2, poison: 3, advice: 3, partner: NaN };
        const kinds = helplines.map(({ kind }) => order[kind]);
        assert.deepEqual(
          kinds,
          [...kinds].sort((a, b) => a - b),
        );
      });

      it('has one emergency number, a crisis line and a helpline', () => {
        const count = (kind: HelplineKind) =>
          helplines.filter((helpline) => helpline.kind === kind).length;
        assert.equal(count('emergency'), 1);
        assert.notEqual(count('crisis'), 0);
        assert.notEqual(count('helpline'), 0);
      });

      it('has ids that begin with the country', () => {
        for (const { id } of helplines) {
          assert.match(id, /^[a-z]{2}-[a-z\d-]+$/);
          assert.equal(id.slice(0, 2), region.toLowerCase());
        }
      });

      it('has the lines of the brief and no other', () => {
        assert.deepEqual(
          helplines.map(({ id }) => id),
          rows.map(({ id }) => id),
        );
      });

      for (const row of rows) {
        it(`has ${row.id} as the brief has it`, () => {
          const helpline = helplines.find(({ id }) => id === row.id);
          assert.ok(helpline, row.id);
          const { also, sms, hours } = helpline;
          if (row.hours) assert.match(HOURS[hours ?? ''] ?? '', row.hours);
          else assert.equal(hours, undefined);
          assert.deepEqual(
            {
              kind: helpline.kind,
              name: helpline.name,
              area: helpline.area,
              number: [helpline.phone.shown, helpline.phone.dial],
              also: also && [also.label, also.shown, also.dial],
              sms: sms && [sms.shown, sms.dial],
              languages: helpline.languages?.split('-').sort(),
              cost: helpline.cost,
              by: helpline.operator,
              site: helpline.site,
              checked: helpline.checked,
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
          shown.helplines.map(({ helpline }) => helpline),
          helplines,
        );
        assert.deepEqual(
          shown.crisisLines.map(({ helpline }) => helpline.id),
          rows.filter(({ kind }) => kind === 'crisis').map(({ id }) => id),
        );
      });

      it('is shown without a number of another country', () => {
        const own = new Set(rows.flatMap(numbersIn));
        const { bannerHelpline, emergency } = shown;
        const numbers = [
          ...[...shown.helplines, ...shown.crisisLines, bannerHelpline].flatMap((one) =>
            one ? numbersOf(one.helpline) : [],
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
        for (const { helpline, note } of shown.helplines)
          assert.ok(note.includes('November 22, 2026'), helpline.id);
      });

      it('tells hours only where they were confirmed', () => {
        for (const { helpline, hours, facts, note, purpose } of shown.helplines) {
          if (helpline.kind === 'emergency') continue;
          const known = !HOURS_UNCONFIRMED.includes(helpline.name ?? '');
          const row = rows.find(({ id }) => id === helpline.id);
          assert.equal(Boolean(hours), known, helpline.id);
          if (known && row?.hours) assert.match(hours, row.hours);
          const fact = facts.find(([label]) => label === EN.labels.hours)?.[1];
          assert.equal(fact, known ? hours : EN.labels.hoursOf.unknown, helpline.id);
          if (!known)
            assert.doesNotMatch([note, purpose, ...facts.flat()].join(' '), /\b24\b/, helpline.id);
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
        const shown = REGIONS.flatMap((region) => help({ raw: { region } }).helplines);
        assert.match(shown.find(({ helpline }) => helpline.name === name)?.note ?? '', fact);
      });
    }
  });

  describe('where no country fits', () => {
    for (const [where, shown] of [
      ['nothing names a country', help()],
      ['the page names a country that is not built in', help({ page: { lang: 'en-ZA' } })],
      ['the site names a country that is not built in', help({ raw: { region: 'FR' } })],
      ['the reader chose another country', help({ raw: { region: 'US' }, reader: { region: '' } })],
    ] as const) {
      it(`are not shown at all: ${where}`, () => {
        assert.equal(shown.region, '');
        assert.deepEqual(shown.helplines, []);
        assert.deepEqual(shown.crisisLines, []);
        assert.equal(shown.bannerHelpline, undefined);
        assert.equal(asShown(shown.emergency), 'your local emergency number');
      });
    }
  });
});
