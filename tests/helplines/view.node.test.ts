/** Which helplines are on the screen, and what is said of each, as data. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EN } from '../../src/content/en.ts';
import { HELPLINES } from '../../src/content/helplines.ts';
import type { Region } from '../../src/content/types.ts';
import { countriesOf } from '../../src/view.ts';
import { asShown, help, view } from '../support/scene.ts';

const REGIONS: readonly Region[] = ['US', 'GB', 'IE', 'CA', 'AU', 'NZ'];

const PARTNER = {
  'helpline-name': 'Harbour Line',
  'helpline-number': '+1 800 555 0100',
  'helpline-hours': 'Weekdays, 9 to 5',
  'helpline-operator': 'Harbour Trust',
};

const ids = (shown: readonly { helpline: { id: string } }[]) =>
  shown.map(({ helpline }) => helpline.id);

/** The public line of this name. */
const shown = (region: Region, name: string) => {
  const found = help({ raw: { region } }).helplines.find(({ helpline }) => helpline.name === name);
  assert.ok(found, `${name} in ${region}`);
  return found;
};

describe('the view', () => {
  describe('banner line', () => {
    for (const [region, name] of [
      ['US', 'SAMHSA National Helpline'],
      ['GB', 'FRANK'],
      ['IE', 'HSE Drugs & Alcohol Helpline'],
      ['AU', 'National Alcohol and Other Drug Hotline'],
      ['NZ', 'Alcohol Drug Helpline'],
    ] as const) {
      it(`is the helpline of the whole country in ${region}`, () => {
        assert.equal(help({ raw: { region } }).bannerHelpline?.helpline.name, name);
      });
    }

    it('is the crisis line in Canada, which has helplines for provinces only', () => {
      assert.equal(
        help({ raw: { region: 'CA' } }).bannerHelpline?.helpline.name,
        '9-8-8 Suicide Crisis Helpline',
      );
    });

    it('is the line of the site wherever there is one', () => {
      for (const region of [...REGIONS, '']) {
        assert.equal(help({ raw: { ...PARTNER, region } }).bannerHelpline?.helpline.id, 'partner');
      }
    });

    it('is none where the country is not known', () => {
      assert.equal(help().bannerHelpline, undefined);
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

  describe("the site's own line", () => {
    for (const region of REGIONS) {
      it(`stands before every public line in ${region} and replaces none`, () => {
        const own = help({ raw: { ...PARTNER, region } });
        const built = HELPLINES[region].map(({ id }) => id);
        assert.deepEqual(ids(own.helplines), ['partner', ...built]);
        assert.deepEqual(ids(own.crisisLines), ids(help({ raw: { region } }).crisisLines));
        assert.deepEqual(own.emergency, help({ raw: { region } }).emergency);
      });
    }

    it('stands alone where the country is not known, beside the emergency words', () => {
      const own = help({ raw: PARTNER });
      assert.deepEqual(ids(own.helplines), ['partner']);
      assert.deepEqual(own.crisisLines, []);
      assert.equal(asShown(own.emergency), EN.labels.localEmergency);
    });

    it('names who answers', () => {
      const line = help({ raw: PARTNER }).helplines[0];
      assert.ok(line, 'a line');
      assert.equal(line.operator, `${EN.labels.runBy} Harbour Trust`);
      assert.deepEqual(line.facts, [
        [EN.labels.hours, 'Weekdays, 9 to 5'],
        [EN.labels.runBy, 'Harbour Trust'],
      ]);
      assert.equal(line.kind, EN.labels.kind.partner);
      assert.equal(line.hours, 'Weekdays, 9 to 5');
    });

    it('says that the site set the number where nobody is named', () => {
      const line = help({ raw: { 'helpline-number': '1 800 555 0100' } }).helplines[0];
      assert.ok(line, 'a line');
      assert.match(line.operator, /\bnumber was set by the site\b/);
      assert.deepEqual(line.facts, [[EN.labels.hours, EN.labels.hoursOf.unknown]]);
    });

    it('tells its hours in the words of the site, whatever they are', () => {
      for (const words of ['always', 'unknown', 'ie-hse', 'constructor', 'Mo–Fr']) {
        const raw = { ...PARTNER, 'helpline-hours': words };
        assert.equal(help({ raw }).helplines[0]?.hours, words);
      }
    });

    it('carries no day of a check that never was', () => {
      for (const raw of [PARTNER, { 'helpline-number': '911' }]) {
        assert.doesNotMatch(help({ raw }).helplines[0]?.note ?? '2026', /\d/);
      }
    });
  });

  describe('public lines', () => {
    it('name who runs them, and say nothing where nobody is known', () => {
      assert.equal(
        shown('CA', '9-8-8 Suicide Crisis Helpline').operator,
        `${EN.labels.runBy} CAMH`,
      );
      assert.equal(shown('CA', 'ConnexOntario').operator, '');
    });

    it('name the part of the country that they serve', () => {
      const { kind } = shown('CA', 'ConnexOntario');
      assert.match(kind, new RegExp(`^${EN.labels.kind.helpline}\\b.*\\bOntario$`));
    });

    it('tell languages and cost only where they were seen', () => {
      const facts = (region: Region, name: string) => shown(region, name).facts;
      assert.deepEqual(facts('US', '988 Suicide & Crisis Lifeline'), [
        [EN.labels.hours, EN.labels.hoursOf.always],
        [EN.labels.languages, 'English, Spanish'],
        [EN.labels.cost, EN.labels.costs.free],
        [EN.labels.runBy, 'Vibrant for SAMHSA'],
      ]);
      assert.deepEqual(facts('CA', 'ConnexOntario'), [
        [EN.labels.hours, EN.labels.hoursOf.unknown],
      ]);
      assert.deepEqual(facts('NZ', 'Alcohol Drug Helpline'), [
        [EN.labels.hours, EN.labels.hoursOf.unknown],
        [EN.labels.runBy, 'Whakarongorau'],
      ]);
    });

    it('are told without hours or cost where they are for emergencies', () => {
      for (const region of REGIONS) {
        const line = help({ raw: { region } }).helplines.find(
          ({ helpline }) => helpline.kind === 'emergency',
        );
        assert.deepEqual(line?.facts, [], region);
      }
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
      assert.equal(chosen.bannerHelpline?.helpline.name, 'Alcohol Drug Helpline');
    });

    it('is what the reader chose where the site could not tell', () => {
      assert.equal(help({ page: { lang: 'en-ZA' }, reader: { region: 'IE' } }).region, 'IE');
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
          ['', EN.labels.otherCountry],
        ],
      );
    });
  });

  describe('emergency number', () => {
    for (const [region, shown] of [
      ['US', '911'],
      ['GB', '999'],
      ['IE', '112 or 999'],
      ['CA', '911'],
      ['AU', '000'],
      ['NZ', '111'],
      ['', 'your local emergency number'],
    ] as const) {
      it(`reads ${shown} in ${region || 'no country'}`, () => {
        assert.equal(asShown(help({ raw: { region } }).emergency), shown);
      });
    }

    it('can be called by either number in Ireland', () => {
      const calls = help({ raw: { region: 'IE' } }).emergency.flatMap((one) =>
        typeof one === 'string' ? [] : [[one.service, one.phone.dial]],
      );
      const service = HELPLINES.IE.find(({ kind }) => kind === 'emergency')?.id;
      assert.deepEqual(calls, [
        [service, '112'],
        [service, '999'],
      ]);
    });
  });
});
