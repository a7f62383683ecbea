/** Which helplines are on the screen, and what is said of each, as data. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EN } from '../../src/content/en.ts';
import { CHECKED_ON, HELPLINES } from '../../src/content/helplines.ts';
import type { Region } from '../../src/content/types.ts';
import { countriesOf } from '../../src/view.ts';
import { asShown, help, view } from '../support/scene.ts';

const REGIONS: readonly Region[] = ['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'ZA'];

const PARTNER = {
  'helpline-name': 'Harbour Line',
  'helpline-number': '+1 800 555 0100',
  'helpline-hours': 'Weekdays, 9 to 5',
  'helpline-operator': 'Harbour Trust',
};

const ids = (shown: readonly { helpline: { id: string } }[]) =>
  shown.map(({ helpline }) => helpline.id);

/** The public helpline of this id. */
const shown = (id: string) => {
  const region = id.slice(0, 2).toUpperCase() as Region;
  const found = help({ raw: { region } }).helplines.find(({ helpline }) => helpline.id === id);
  assert.ok(found, id);
  return found;
};

/** The day that many months after the helplines were checked. */
const monthsLater = (months: number) => {
  const day = new Date(CHECKED_ON);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 10);
};

describe('the view', () => {
  describe('banner', () => {
    for (const [region, name] of [
      ['US', '988 Suicide & Crisis Lifeline'],
      ['GB', 'Samaritans'],
      ['IE', 'Samaritans'],
      ['CA', '9-8-8 Suicide Crisis Helpline'],
      ['AU', 'Lifeline'],
      ['NZ', '1737 Need to talk?'],
      ['ZA', 'Suicide Crisis Helpline'],
    ] as const) {
      it(`gives a reader in ${region} the crisis line, and no line that only refers`, () => {
        const { bannerHelpline, emergencyHelpline } = help({ raw: { region } });
        assert.equal(bannerHelpline?.helpline.kind, 'crisis');
        assert.equal(bannerHelpline.name, name);
        assert.equal(emergencyHelpline?.kind, 'emergency');
      });
    }

    it("gives the site's own helpline wherever there is one, and the emergency number beside it", () => {
      for (const region of [...REGIONS, '']) {
        const { bannerHelpline, emergencyHelpline } = help({ raw: { ...PARTNER, region } });
        assert.equal(bannerHelpline?.helpline.id, 'partner');
        assert.equal(emergencyHelpline?.kind, region ? 'emergency' : undefined);
      }
    });

    it('gives no number where the country is not known', () => {
      assert.equal(help().bannerHelpline, undefined);
      assert.equal(help().emergencyHelpline, undefined);
    });

    it('takes its place and size from the site and the reader', () => {
      const raw = { region: 'US', banner: 'fixed', 'banner-position': 'top' };
      const { docking, edge, bannerSmall } = view({ raw, reader: { bannerSmall: true } });
      assert.deepEqual(
        { docking, edge, bannerSmall },
        { docking: 'fixed', edge: 'top', bannerSmall: true },
      );
      assert.equal(view({ raw }).bannerSmall, false);
    });
  });

  describe("the site's own helpline", () => {
    for (const region of REGIONS) {
      it(`comes before every public one in ${region} and replaces none`, () => {
        const own = help({ raw: { ...PARTNER, region } });
        const built = HELPLINES[region].map(({ id }) => id);
        assert.deepEqual(ids(own.helplines), ['partner', ...built]);
        assert.deepEqual(ids(own.crisisHelplines), ids(help({ raw: { region } }).crisisHelplines));
        assert.deepEqual(own.emergency, help({ raw: { region } }).emergency);
      });
    }

    it('is alone where the country is not known, beside the emergency words', () => {
      const own = help({ raw: PARTNER });
      assert.deepEqual(ids(own.helplines), ['partner']);
      assert.deepEqual(own.crisisHelplines, []);
      assert.equal(asShown(own.emergency), EN.labels.localEmergency);
    });

    it('names itself, who answers and when', () => {
      const [first] = help({ raw: PARTNER }).helplines;
      assert.ok(first, 'a helpline');
      assert.equal(first.name, 'Harbour Line');
      assert.equal(first.operator, 'Run by Harbour Trust');
      assert.equal(first.hours, 'Weekdays, 9 to 5');
      assert.equal(first.facts, 'Weekdays, 9 to 5 · run by Harbour Trust.');
    });

    it('says that the site set the number, which is all where nobody is named', () => {
      assert.match(EN.labels.purpose.partner, /\bset by the site\b/i);
      for (const raw of [PARTNER, { 'helpline-number': '1 800 555 0100' }]) {
        assert.equal(help({ raw }).helplines[0]?.purpose, EN.labels.purpose.partner);
      }
      const [first] = help({ raw: { 'helpline-number': '1 800 555 0100' } }).helplines;
      assert.deepEqual(
        [first?.name, first?.operator, first?.hours, first?.facts],
        [EN.labels.kind.partner, '', '', ''],
      );
    });

    it('tells its hours in the words of the site, whatever they are', () => {
      for (const words of ['always', 'unknown', 'ie-hse', 'constructor', 'Mo–Fr']) {
        const raw = { ...PARTNER, 'helpline-hours': words };
        assert.equal(help({ raw }).helplines[0]?.hours, words);
      }
    });

    it('names who answers in the words of the site, whatever they are', () => {
      for (const words of ['$& Trust', "$' & Co", '{name}', 'constructor']) {
        const raw = { ...PARTNER, 'helpline-operator': words };
        assert.equal(help({ raw }).helplines[0]?.operator, `Run by ${words}`);
      }
    });

    it('carries no date of a check that never was', () => {
      const [first] = help({ raw: { 'helpline-number': '911' } }).helplines;
      assert.doesNotMatch(`${first?.purpose} ${first?.facts}`, /\d/);
    });
  });

  describe('public helplines', () => {
    it('have their own name or, without one, that of their kind', () => {
      assert.equal(shown('us-crisis').name, '988 Suicide & Crisis Lifeline');
      assert.equal(shown('us-emergency').name, EN.labels.kind.emergency);
      assert.equal(shown('au-emergency').name, 'Triple Zero');
    });

    it('name the part of the country that they serve', () => {
      assert.equal(shown('ca-connexontario').name, 'ConnexOntario (Ontario)');
    });

    it('name who runs them, and say nothing where nobody is known', () => {
      assert.equal(shown('ca-crisis').operator, 'Run by CAMH');
      assert.equal(shown('ca-connexontario').operator, '');
    });

    it('tell what they are for by their kind, or by what is special about them', () => {
      assert.equal(shown('us-crisis').purpose, EN.labels.purpose.crisis);
      assert.equal(shown('us-helpline').purpose, EN.labels.purpose['us-helpline']);
      assert.notEqual(shown('us-helpline').purpose, EN.labels.purpose.helpline);
    });

    it('tell hours, languages, cost and operator in a sentence, then what else to know', () => {
      assert.equal(
        shown('us-poison').facts,
        `24 hours · free · run by HRSA. ${EN.labels.notes['us-poison']}`,
      );
      assert.equal(
        shown('nz-helpline').facts,
        `Free · run by Whakarongorau. ${EN.labels.checked.number}`,
      );
      assert.equal(
        shown('ie-poison').facts,
        `Every day, 8:00–22:00 · run by National Poisons Information Centre. ${EN.labels.notes['ie-poison']}`,
      );
    });

    it('tell the languages only where they were seen', () => {
      assert.match(shown('us-helpline').facts, /· English, Spanish ·/);
      assert.doesNotMatch(shown('gb-crisis').facts, /English/);
    });

    it('come without hours or cost where they are for emergencies', () => {
      for (const region of REGIONS) {
        const { hours, operator, facts } = shown(`${region.toLowerCase()}-emergency`);
        assert.deepEqual([hours, operator], ['', '']);
        assert.doesNotMatch(facts, /\bfree\b|\b24\b|·/, region);
      }
    });
  });

  describe('age', () => {
    for (const [months, isAged] of [
      [0, false],
      [11, false],
      [12, false],
      [13, true],
      [60, true],
    ] as const) {
      it(`${isAged ? 'is told' : 'is not told'} ${months} months after the numbers were checked`, () => {
        for (const raw of [{ region: 'US' }, {}, { ...PARTNER, region: 'GB' }]) {
          assert.equal(view({ raw, page: { today: monthsLater(months) } }).isAged, isAged);
        }
      });
    }

    it('is not told before the check, or where the page has broken dates', () => {
      for (const today of [monthsLater(-1), '']) {
        assert.equal(view({ page: { today } }).isAged, false);
      }
    });

    it('is told with the month of the check, the emergency number and a way on', () => {
      assert.match(EN.labels.aged, /\{date\}.*\{emergency\}/);
    });
  });

  describe('country', () => {
    it('is that of the site until the reader chooses', () => {
      assert.equal(help({ raw: { region: 'GB' } }).region, 'GB');
      assert.equal(help({ raw: { region: 'GB' }, reader: { region: undefined } }).region, 'GB');
    });

    it('is what the reader chose', () => {
      const chosen = help({ raw: { region: 'GB' }, reader: { region: 'NZ' } });
      assert.equal(chosen.region, 'NZ');
      assert.deepEqual(
        ids(chosen.helplines),
        HELPLINES.NZ.map(({ id }) => id),
      );
      assert.equal(asShown(chosen.emergency), '111');
      assert.equal(chosen.bannerHelpline?.name, '1737 Need to talk?');
    });

    it('is what the reader chose where the site could not tell', () => {
      assert.equal(help({ page: { lang: 'en-IN' }, reader: { region: 'IE' } }).region, 'IE');
    });

    it('is none where the reader chose another one', () => {
      const chosen = help({ raw: { region: 'GB' }, reader: { region: '' } });
      assert.equal(chosen.region, '');
      assert.deepEqual(chosen.helplines, []);
    });

    it('can be chosen by name, another country last', () => {
      assert.deepEqual(
        countriesOf(EN).map(({ value, name }) => [value, name]),
        [
          ['US', 'United States'],
          ['GB', 'United Kingdom'],
          ['IE', 'Ireland'],
          ['CA', 'Canada'],
          ['AU', 'Australia'],
          ['NZ', 'New Zealand'],
          ['ZA', 'South Africa'],
          ['', EN.labels.otherCountry],
        ],
      );
    });
  });

  describe('emergency number', () => {
    for (const [region, number] of [
      ['US', '911'],
      ['GB', '999'],
      ['IE', '112 or 999'],
      ['CA', '911'],
      ['AU', '000'],
      ['NZ', '111'],
      ['ZA', '112 or 10177'],
      ['', 'your local emergency number'],
    ] as const) {
      it(`reads ${number} in ${region || 'no country'}`, () => {
        assert.equal(asShown(help({ raw: { region } }).emergency), number);
      });
    }

    for (const [region, numbers] of [
      ['IE', ['112', '999']],
      ['ZA', ['112', '10177']],
    ] as const) {
      it(`can be called by either number in ${region}`, () => {
        const { emergency, emergencyHelpline } = help({ raw: { region } });
        const calls = emergency.flatMap((one) =>
          typeof one === 'string' ? [] : [[one.service, one.phone.dial]],
        );
        assert.deepEqual(
          calls,
          numbers.map((number) => [emergencyHelpline?.id, number]),
        );
      });
    }
  });
});
