/** What is on the screen, as data: which lines, whose words, which colours. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EN } from '../../src/content/en.ts';
import { HELPLINES } from '../../src/content/helplines.ts';
import { SOURCES } from '../../src/content/sources.ts';
import type { Region, SourceId } from '../../src/model.ts';
import { SOURCE_IDS, fragmentOf, idOfFragment, sectionOf, sourceAnchor } from '../../src/view.ts';
import { asShown, view } from './fixtures.ts';

const REGIONS: readonly Region[] = ['US', 'GB', 'IE', 'CA', 'AU', 'NZ'];

const PARTNER = {
  'helpline-name': 'Harbour Line',
  'helpline-number': '+1 800 555 0100',
  'helpline-hours': 'Weekdays, 9 to 5',
  'helpline-operator': 'Harbour Trust',
};

const ids = (lines: readonly { line: { id: string } }[]) => lines.map(({ line }) => line.id);

/** The public line of this name. */
const shown = (region: Region, name: string) => {
  const found = view({ raw: { region } }).lines.find(({ line }) => line.name === name);
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
        assert.equal(view({ raw: { region } }).banner.line?.line.name, name);
      });
    }

    it('is the crisis line in Canada, which has helplines for provinces only', () => {
      assert.equal(
        view({ raw: { region: 'CA' } }).banner.line?.line.name,
        '9-8-8 Suicide Crisis Helpline',
      );
    });

    it('is the line of the site wherever there is one', () => {
      for (const region of [...REGIONS, '']) {
        assert.equal(view({ raw: { ...PARTNER, region } }).banner.line?.line.id, 'partner');
      }
    });

    it('is none where the country is not known', () => {
      assert.equal(view().banner.line, undefined);
    });

    it('takes its place and size from the site and the reader', () => {
      const raw = { region: 'US', banner: 'fixed', 'banner-position': 'top' };
      const { docking, edge, small } = view({ raw, reader: { bannerSmall: true } }).banner;
      assert.deepEqual({ docking, edge, small }, { docking: 'fixed', edge: 'top', small: true });
      assert.equal(view({ raw }).banner.small, false);
    });
  });

  describe("the site's own line", () => {
    for (const region of REGIONS) {
      it(`stands before every public line in ${region} and replaces none`, () => {
        const own = view({ raw: { ...PARTNER, region } });
        const built = HELPLINES[region].map(({ id }) => id);
        assert.deepEqual(ids(own.lines), ['partner', ...built]);
        assert.deepEqual(ids(own.crisisLines), ids(view({ raw: { region } }).crisisLines));
        assert.deepEqual(own.emergency, view({ raw: { region } }).emergency);
      });
    }

    it('stands alone where the country is not known, beside the emergency words', () => {
      const own = view({ raw: PARTNER });
      assert.deepEqual(ids(own.lines), ['partner']);
      assert.deepEqual(own.crisisLines, []);
      assert.equal(asShown(own.emergency), EN.labels.localEmergency);
    });

    it('names who answers', () => {
      const line = view({ raw: PARTNER }).lines[0];
      assert.ok(line, 'a line');
      assert.equal(line.who, `${EN.labels.runBy} Harbour Trust`);
      assert.deepEqual(line.facts, [
        [EN.labels.hours, 'Weekdays, 9 to 5'],
        [EN.labels.runBy, 'Harbour Trust'],
      ]);
      assert.equal(line.kind, EN.labels.kind.partner);
      assert.equal(line.hours, 'Weekdays, 9 to 5');
    });

    it('says that the site set the number where nobody is named', () => {
      const line = view({ raw: { 'helpline-number': '1 800 555 0100' } }).lines[0];
      assert.ok(line, 'a line');
      assert.match(line.who, /\bnumber was set by the site\b/);
      assert.deepEqual(line.facts, [[EN.labels.hours, EN.labels.hoursOf.unknown]]);
    });

    it('tells its hours in the words of the site, whatever they are', () => {
      for (const words of ['always', 'unknown', 'ie-hse', 'constructor', 'Mo–Fr']) {
        const raw = { ...PARTNER, 'helpline-hours': words };
        assert.equal(view({ raw }).lines[0]?.hours, words);
      }
    });

    it('carries no day of a check that never was', () => {
      for (const raw of [PARTNER, { 'helpline-number': '911' }]) {
        assert.doesNotMatch(view({ raw }).lines[0]?.note ?? '2026', /\d/);
      }
    });
  });

  describe('public lines', () => {
    it('name who runs them, and say nothing where nobody is known', () => {
      assert.equal(shown('CA', '9-8-8 Suicide Crisis Helpline').who, `${EN.labels.runBy} CAMH`);
      assert.equal(shown('CA', 'ConnexOntario').who, '');
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
        const line = view({ raw: { region } }).lines.find((one) => one.line.kind === 'emergency');
        assert.deepEqual(line?.facts, [], region);
      }
    });
  });

  describe('country', () => {
    it('is that of the site until the reader chooses', () => {
      assert.equal(view({ raw: { region: 'GB' } }).region, 'GB');
      assert.equal(view({ raw: { region: 'GB' }, reader: { region: undefined } }).region, 'GB');
    });

    it('is what the reader chose', () => {
      const chosen = view({ raw: { region: 'GB' }, reader: { region: 'NZ' } });
      assert.equal(chosen.region, 'NZ');
      assert.deepEqual(
        ids(chosen.lines),
        HELPLINES.NZ.map(({ id }) => id),
      );
      assert.equal(asShown(chosen.emergency), '111');
      assert.equal(chosen.banner.line?.line.name, 'Alcohol Drug Helpline');
    });

    it('is what the reader chose where the site could not tell', () => {
      assert.equal(view({ around: { lang: 'en-ZA' }, reader: { region: 'IE' } }).region, 'IE');
    });

    it('is none where the reader chose another one', () => {
      const chosen = view({ raw: { region: 'GB' }, reader: { region: '' } });
      assert.equal(chosen.region, '');
      assert.deepEqual(chosen.lines, []);
    });

    it('can be chosen by name, another country last', () => {
      assert.deepEqual(
        view().regions.map(({ value, name }) => [value, name]),
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
        assert.equal(asShown(view({ raw: { region } }).emergency), shown);
      });
    }

    it('can be called by either number in Ireland', () => {
      const calls = view({ raw: { region: 'IE' } }).emergency.flatMap((one) =>
        typeof one === 'string' ? [] : [[one.service, one.phone.dial]],
      );
      const service = HELPLINES.IE.find(({ kind }) => kind === 'emergency')?.id;
      assert.deepEqual(calls, [
        [service, '112'],
        [service, '999'],
      ]);
    });
  });

  describe('theme', () => {
    for (const [theme, schemeUnset, expected] of [
      ['auto', true, 'reader'],
      ['auto', false, 'auto'],
      ['light', true, 'light'],
      ['light', false, 'light'],
      ['dark', true, 'dark'],
      ['dark', false, 'dark'],
    ] as const) {
      it(`${theme} is ${expected} on a page ${schemeUnset ? 'without' : 'with'} a scheme`, () => {
        assert.equal(view({ raw: { theme }, around: { schemeUnset } }).theme, expected);
      });
    }
  });

  describe('direction', () => {
    it('is that of the page where it is set', () => {
      assert.equal(view({ around: { dir: 'rtl' } }).dir, 'rtl');
      const arabic = { ...EN, dir: 'rtl' } as const;
      assert.equal(view({ around: { dir: 'ltr' }, content: arabic }).dir, 'ltr');
    });

    it('is that of the language where the page leaves it open', () => {
      assert.equal(view().dir, 'ltr');
      const arabic = { ...EN, dir: 'rtl' } as const;
      assert.equal(view({ around: { dir: undefined }, content: arabic }).dir, 'rtl');
    });
  });

  describe('title', () => {
    it('is the built-in one until the site sets another', () => {
      assert.equal(view().title, EN.title);
      assert.equal(view().titleLevel, 2);
      const own = view({ raw: { heading: 'Ask us', 'heading-level': '3' } });
      assert.deepEqual([own.title, own.titleLevel], ['Ask us', 3]);
    });
  });

  describe('date of the last update', () => {
    it('is the same day in every time zone', () => {
      const before = process.env['TZ'];
      try {
        for (const zone of ['Pacific/Pago_Pago', 'Pacific/Kiritimati', 'UTC']) {
          process.env['TZ'] = zone;
          const { updated } = view({ content: { ...EN, updated: '2027-01-01' } });
          assert.ok(updated.includes('January 1, 2027'), `${zone}: ${updated}`);
        }
      } finally {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      }
    });
  });

  describe('sections', () => {
    const only = (sections: string) => view({ raw: { sections } });

    it('stand in the order of the site', () => {
      assert.deepEqual(
        only('sources help about').sections.map(({ id }) => id),
        ['sources', 'help', 'about'],
      );
      assert.deepEqual(view().sections, EN.sections);
    });

    it('keep the helplines', () => {
      assert.deepEqual(
        only('about').sections.map(({ id }) => id),
        ['about', 'help'],
      );
    });

    it('link claims inside only where the sources are shown', () => {
      assert.equal(view().sourcesShown, true);
      assert.equal(only('about sources').sourcesShown, true);
      assert.equal(only('about risks').sourcesShown, false);
    });

    it('close one another where the site asks for it', () => {
      assert.equal(view({ raw: { exclusive: '' } }).exclusive, true);
      assert.equal(view().exclusive, false);
    });
  });

  describe('what was copied', () => {
    it('is passed on as it is', () => {
      const copied = { key: 'call-988', text: '988', done: false };
      assert.equal(view({ reader: { copied } }).copied, copied);
      assert.equal(view().copied, undefined);
    });
  });
});

describe('addresses', () => {
  const everyId = EN.sections.flatMap(({ id, topics = [] }) => [
    [id, id] as const,
    ...topics.map((topic) => [topic.id, id] as const),
  ]);

  it('lead to each section and topic by the prefix of the element', () => {
    assert.equal(fragmentOf('healing'), 'clonazepam-info-healing');
    for (const [id] of everyId) assert.equal(idOfFragment(`#${fragmentOf(id)}`), id);
  });

  it('of other things on the page lead nowhere', () => {
    for (const hash of ['', '#', '#healing', '#clonazepam', '#clonazepam-info-', 'x']) {
      assert.equal(idOfFragment(hash), '', hash);
    }
    assert.equal(idOfFragment('clonazepam-info-healing'), '');
  });

  it('of a section or a topic are found in the section that holds it', () => {
    assert.equal(everyId.length, 10);
    for (const [id, section] of everyId) assert.equal(sectionOf(id, EN), section);
    assert.equal(sectionOf('mood', EN), 'risks');
  });

  it('of a source are found in the section of the sources', () => {
    assert.deepEqual(SOURCE_IDS, Object.keys(SOURCES));
    for (const id of SOURCE_IDS) assert.equal(sectionOf(sourceAnchor(id), EN), 'sources');
    assert.equal(new Set(SOURCE_IDS.map(sourceAnchor)).size, SOURCE_IDS.length);
  });

  it('that are unknown are found nowhere', () => {
    for (const id of [
      '',
      'HEALING',
      'lead',
      'constructor',
      'S1',
      sourceAnchor('S18' as SourceId),
    ]) {
      assert.equal(sectionOf(id, EN), undefined, id);
    }
  });
});
