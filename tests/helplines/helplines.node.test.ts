/** The built-in helplines against the helplines brief, as data and as they are shown. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EN } from '../../src/content/en.ts';
import { ES } from '../../src/node/leaflets.ts';
import { CHECKED_ON, DIRECTORY_URL, HELPLINES } from '../../src/content/helplines.ts';
import type { Helpline, HelplineKind, Phone, Region } from '../../src/content/types.ts';
import { asShown, help } from '../support/scene.ts';
import { CHECKED, TABLE, type Row } from './brief.ts';

const REGIONS = Object.keys(TABLE) as Region[];
const ALL = REGIONS.flatMap((region) => HELPLINES[region]);

const HOURS: Readonly<Record<string, string>> = EN.labels.hoursOf;

/** Advice comes first among what is not for emergencies: in Britain, the helpline fits prescribed medicines badly. */
const ORDER: Record<HelplineKind, number> = {
  partner: 0,
  emergency: 1,
  crisis: 2,
  advice: 3,
  helpline: 4,
  poison: 5,
};

/** Codes for dialling from abroad. What is dialled with one is shown without it, and perhaps with a 0 in its place. */
const COUNTRY_CODES: Record<Region, string> = {
  US: '1',
  GB: '44',
  IE: '353',
  CA: '1',
  AU: '61',
  NZ: '64',
  ZA: '27',
};

/** Every number of a helpline that can be called or texted. */
const phonesOf = ({ phone, also, sms }: Helpline): readonly Phone[] =>
  [phone, also, sms].flatMap((one) => one ?? []);

const numbersOf = (helpline: Helpline) => phonesOf(helpline).map(({ dial }) => dial);

const numbersIn = (row: Row) =>
  [row.number[1], row.also?.[2], row.sms?.[1]].flatMap((one) => one ?? []);

describe('the helplines', () => {
  it('were checked on the day of the brief', () => {
    assert.equal(CHECKED_ON, '2026-11-27');
  });

  it('send readers of other countries to a directory', () => {
    assert.equal(DIRECTORY_URL, 'https://findahelpline.com');
  });

  it('cover the seven countries and no other', () => {
    assert.deepEqual(Object.keys(HELPLINES), REGIONS);
    assert.equal(REGIONS.length, 7);
  });

  it('have ids that are unique across countries', () => {
    assert.equal(new Set(ALL.map(({ id }) => id)).size, ALL.length);
  });

  it('have numbers that a telephone can dial', () => {
    for (const dial of ALL.flatMap(numbersOf)) assert.match(dial, /^\+?\d{3,15}$/);
  });

  it('are dialled as they are shown', () => {
    for (const region of REGIONS) {
      for (const { shown, dial } of HELPLINES[region].flatMap(phonesOf)) {
        const digits = shown.replace(/\D/g, '');
        const code = COUNTRY_CODES[region];
        const withCode = [digits, digits.replace(/^0/, '')].flatMap((one) => [
          `+${one}`,
          `+${code}${one}`,
        ]);
        assert.ok([digits, ...withCode].includes(dial), `${shown}: ${dial}`);
      }
    }
  });

  it('have sites on https only', () => {
    for (const { id, site } of ALL) if (site) assert.equal(new URL(site).protocol, 'https:', id);
  });

  for (const region of REGIONS) {
    describe(region, () => {
      const rows = TABLE[region];
      const helplines = HELPLINES[region];
      const shown = help({ raw: { region } });

      it('has emergencies first, then crises, then advice, helplines and poison', () => {
        const kinds = helplines.map(({ kind }) => ORDER[kind]);
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

      it('has the helplines of the brief, in its order, and no other', () => {
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

        if (!row.told) continue;
        it(`tells what else to know about ${row.id}`, () => {
          const found = shown.helplines.find(({ helpline }) => helpline.id === row.id);
          const told = `${found?.purpose} ${found?.facts}`;
          for (const words of row.told ?? []) assert.match(told, words);
        });
      }

      it('is shown whole, in its order', () => {
        assert.deepEqual(
          shown.helplines.map(({ helpline }) => helpline),
          helplines,
        );
        assert.deepEqual(
          shown.crisisHelplines.map(({ helpline }) => helpline.id),
          rows.filter(({ kind }) => kind === 'crisis').map(({ id }) => id),
        );
      });

      it('is shown without a number of another country', () => {
        const own = new Set(rows.flatMap(numbersIn));
        const { bannerHelpline, emergency, emergencyHelpline } = shown;
        const numbers = [
          ...[...shown.helplines, ...shown.crisisHelplines, bannerHelpline].flatMap((one) =>
            one ? numbersOf(one.helpline) : [],
          ),
          ...emergency.flatMap((one) => (typeof one === 'string' ? [] : [one.phone.dial])),
          ...(emergencyHelpline ? numbersOf(emergencyHelpline) : []),
        ];
        assert.notEqual(numbers.length, 0);
        assert.deepEqual(
          numbers.filter((dial) => !own.has(dial)),
          [],
        );
      });

      it('tells hours only where the brief has them', () => {
        for (const { helpline, hours, facts, purpose } of shown.helplines) {
          const row = rows.find(({ id }) => id === helpline.id);
          if (row?.hours) {
            assert.match(hours, row.hours, helpline.id);
            // The sentence begins with them, in a capital.
            assert.ok(facts.toLowerCase().startsWith(hours.toLowerCase()), helpline.id);
          } else {
            assert.equal(hours, '', helpline.id);
            assert.doesNotMatch(`${purpose} ${facts}`, /\b24\b|\bday and night\b/, helpline.id);
          }
        }
      });

      it('tells of each helpline what the line on all of them does not say of it', () => {
        for (const { helpline, facts } of shown.helplines) {
          const differs = EN.labels.checked[helpline.checked];
          assert.equal(Boolean(differs), helpline.checked !== 'saved', helpline.id);
          assert.ok(facts.endsWith(differs), helpline.id);
        }
      });
    });
  }

  it('are said to be seen on saved copies of their pages, and on which date', () => {
    assert.match(EN.labels.howChecked, /\bsaved copies\b.*\{date\}/);
    assert.match(ES.labels.howChecked, /\bcopias guardadas\b.*\{date\}/);
    assert.match(EN.labels.checked.old, /\bold saved copy\b/);
    assert.match(EN.labels.checked.number, /\bonly the number\b/i);
    assert.match(EN.labels.checked.secondary, /\banother\b.*\bonly\b/);
    assert.match(EN.labels.checked.unconfirmed, /\bnot confirmed\b/i);
  });

  it('come after a pharmacist, free and without an appointment', () => {
    for (const [{ sections }, words] of [
      [EN, /\bany pharmacist\b.*\bfree\b.*\bappointment\b.*\bhelpline/],
      [ES, /\bcualquier farmacéutico\b.*\bgrat(is|uit[oa])\b.*\bcita\b.*\blíneas? de ayuda\b/],
    ] as const) {
      const help = sections.find(({ id }) => id === 'help');
      assert.match(help?.summary.map(({ text }) => text).join(' ') ?? '', words);
    }
  });

  describe('notes and purposes', () => {
    it('belong to helplines that exist', () => {
      const ids = ALL.map(({ id }) => id);
      const kinds = Object.keys(ORDER);
      for (const { labels } of [EN, ES]) {
        assert.deepEqual(
          Object.keys(labels.notes).filter((id) => !ids.includes(id)),
          [],
        );
        assert.deepEqual(
          Object.keys(labels.purpose).filter((id) => !ids.includes(id) && !kinds.includes(id)),
          [],
        );
      }
    });
  });

  describe('where no country fits', () => {
    for (const [where, shown] of [
      ['nothing names a country', help()],
      ['the page names a country that is not built in', help({ page: { lang: 'en-IN' } })],
      ['the site names a country that is not built in', help({ raw: { region: 'FR' } })],
      ['the reader chose another country', help({ raw: { region: 'US' }, reader: { region: '' } })],
    ] as const) {
      it(`are not shown at all: ${where}`, () => {
        assert.equal(shown.region, '');
        assert.deepEqual(shown.helplines, []);
        assert.deepEqual(shown.crisisHelplines, []);
        assert.equal(shown.bannerHelpline, undefined);
        assert.equal(shown.emergencyHelpline, undefined);
        assert.equal(asShown(shown.emergency), 'your local emergency number');
      });
    }

    it('are missed in words, in favour of the local emergency number and the directory', () => {
      assert.match(EN.labels.noHelplines, /\byour local emergency number\b/);
      assert.match(ES.labels.noHelplines, /\bnúmero de emergencias de su zona\b/);
    });
  });
});
