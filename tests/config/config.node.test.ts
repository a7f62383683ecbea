/** The parser of attributes, attribute by attribute; those of the site's own helpline are beside it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ATTRIBUTE_NAMES, REGIONS, SECTION_IDS, TOPIC_IDS } from '../../src/attributes.ts';
import { describeProblem } from '../../src/config.ts';
import { CONTRACT } from '../support/contract.ts';
import { parse } from '../support/scene.ts';
import { DEFAULTS, NUMBER, refused, taken, takesText } from './checks.ts';

/** Tests that every attribute with a fixed set of words has in common. */
function takesOneOf(
  attribute: string,
  key: 'region' | 'headingLevel' | 'theme' | 'banner' | 'bannerPosition',
  values: readonly (string | number)[],
) {
  const allowed = values.join(', ');

  for (const value of values) {
    it(`takes ${String(value)}, in any case and with space around it`, () => {
      const word = String(value);
      for (const written of [word, word.toUpperCase(), word.toLowerCase(), ` \n${word}\t`]) {
        assert.deepEqual(taken(attribute, written), { ...DEFAULTS, [key]: value });
      }
    });
  }

  it('keeps the default where it is absent or empty', () => {
    for (const value of [null, '', '  ']) assert.deepEqual(taken(attribute, value), DEFAULTS);
  });

  it('refuses anything else', () => {
    for (const value of ['neon', `${String(values[0])}s`, 'constructor', '__proto__', '-1', '0']) {
      refused(attribute, value, allowed);
    }
  });
}

/** A kilobyte a hundred times over. */
const LARGE = 100_000;

describe('<clonazepam-info> attributes', () => {
  it('are those of the public interface', () => {
    assert.deepEqual(ATTRIBUTE_NAMES, CONTRACT.attributes);
  });

  it('have ids that are those of the public interface', () => {
    assert.deepEqual(SECTION_IDS, CONTRACT.sections);
    assert.deepEqual(TOPIC_IDS, CONTRACT.topics);
    assert.deepEqual(REGIONS, CONTRACT.regions);
  });

  it('may all be absent', () => {
    const absent = Object.fromEntries(ATTRIBUTE_NAMES.map((name) => [name, null]));
    assert.deepEqual(parse(absent), { config: DEFAULTS, problems: [] });
    assert.deepEqual(parse({}), { config: DEFAULTS, problems: [] });
  });

  describe('region', () => {
    takesOneOf('region', 'region', REGIONS);

    it('wins over the language of the page and the browser', () => {
      const { config } = parse({ region: 'IE' }, { lang: 'en-GB', browserLang: 'en-US' });
      assert.equal(config.region, 'IE');
    });

    it('leaves no country, rather than another one, where it is not built in', () => {
      for (const region of ['FR', 'ZW', 'UK', 'USA']) {
        const { config, problems } = parse({ region }, { lang: 'en-US', browserLang: 'en-US' });
        assert.equal(config.region, undefined, region);
        assert.deepEqual(problems, [
          { attribute: 'region', value: region, allowed: REGIONS.join(', ') },
        ]);
      }
    });

    for (const [lang, browserLang, region, why] of [
      ['en-GB', 'en-US', 'GB', 'comes from the language of the page'],
      ['en-gb', '', 'GB', 'comes from a language tag in any case'],
      ['es-US', '', 'US', 'comes from the country, whatever the language'],
      ['en-Latn-AU-x-site', '', 'AU', 'comes from a tag with more subtags'],
      ['en', 'fr-CA', 'CA', 'comes from the browser where the page names no country'],
      ['', 'en-NZ', 'NZ', 'comes from the browser where the page names no language'],
      ['en_GB', 'en-IE', 'IE', 'comes from the browser where the tag of the page is broken'],
      ['en-ZW', 'en-US', undefined, 'stays open where the country of the page is not built in'],
      ['en', 'en-ZW', undefined, 'stays open where the country of the browser is not built in'],
      ['es-419', 'en-US', undefined, 'stays open where the page names a part of the world'],
      ['en-u-ca-gregory', '', undefined, 'is not read from a setting in a tag, such as a calendar'],
      ['en-x-us', '', undefined, 'is not read from the private part of a tag'],
      ['en', 'en', undefined, 'stays open where neither names a country'],
      ['!', '\0', undefined, 'stays open where no tag can be read'],
    ] as const) {
      it(`${why}: ${JSON.stringify([lang, browserLang])}`, () => {
        const { config, problems } = parse({}, { lang, browserLang });
        assert.equal(config.region, region);
        assert.deepEqual(problems, []);
      });
    }

    it('counts as absent where it is empty', () => {
      assert.equal(parse({ region: ' ' }, { lang: 'en-AU' }).config.region, 'AU');
    });
  });

  describe('heading', () => {
    takesText('heading', (text) => taken('heading', text).heading);
  });

  describe('heading-level', () => {
    takesOneOf('heading-level', 'headingLevel', [1, 2, 3, 4, 5]);

    it('refuses numbers written in another way', () => {
      for (const value of ['6', '2.0', '02', '1e0', 'h2']) {
        refused('heading-level', value, '1, 2, 3, 4, 5');
      }
    });
  });

  describe('sections', () => {
    const allowed = SECTION_IDS.join(', ');
    const sections = (value: string) => taken('sections', value).sections;

    it('takes ids in the order given', () => {
      assert.deepEqual(sections('help sources about'), ['help', 'sources', 'about']);
    });

    it('takes ids in any case, with commas or spaces, each once', () => {
      assert.deepEqual(sections(' Help,ABOUT,  help\nabout '), ['help', 'about']);
    });

    it('keeps the section with the helplines, last where it is not named', () => {
      assert.deepEqual(sections('healing about'), ['healing', 'about', 'help']);
    });

    it('shows all where it is absent or empty', () => {
      for (const value of [null, '', ' ']) {
        assert.deepEqual(taken('sections', value).sections, SECTION_IDS);
      }
    });

    it('passes over an unknown id and keeps the others', () => {
      const { config, problems } = parse({ sections: 'healing dosage prices' });
      assert.deepEqual(config.sections, ['healing', 'help']);
      assert.deepEqual(problems, [
        { attribute: 'sections', value: 'healing dosage prices', allowed },
      ]);
    });

    it('shows all where no id is known', () => {
      for (const value of ['dosage', 'mood', 'none', 'constructor __proto__', '"about"']) {
        refused('sections', value, allowed);
      }
    });
  });

  describe('open', () => {
    const allowed = ['all', 'none', ...SECTION_IDS, ...TOPIC_IDS].join(', ');
    const open = (value: string) => taken('open', value).open;

    it('takes sections and topics', () => {
      assert.deepEqual(open('healing mood'), ['healing', 'mood']);
      assert.deepEqual(open('Risks, BRAIN-CHEMISTRY'), ['risks', 'brain-chemistry']);
    });

    it('takes all, which opens the sections that are shown', () => {
      assert.deepEqual(open('all'), SECTION_IDS);
      const { config } = parse({ open: 'ALL', sections: 'about help' });
      assert.deepEqual(config.open, ['about', 'help']);
    });

    it('takes none', () => {
      assert.deepEqual(open('none'), []);
    });

    it('opens nothing where it is absent or empty', () => {
      for (const value of [null, '', ' ']) assert.deepEqual(taken('open', value), DEFAULTS);
    });

    it('passes over an unknown id and keeps the others', () => {
      const { config, problems } = parse({ open: 'mood dosage' });
      assert.deepEqual(config.open, ['mood']);
      assert.deepEqual(problems, [{ attribute: 'open', value: 'mood dosage', allowed }]);
    });

    it('opens nothing where no id is known', () => {
      refused('open', 'everything', allowed);
    });
  });

  describe('exclusive', () => {
    it('is on where it is present, with any value', () => {
      for (const value of ['', 'exclusive', 'false']) {
        assert.deepEqual(taken('exclusive', value), { ...DEFAULTS, exclusive: true });
      }
    });

    it('is off where it is absent', () => {
      assert.equal(taken('exclusive', null).exclusive, false);
    });
  });

  describe('theme', () => {
    takesOneOf('theme', 'theme', ['auto', 'light', 'dark']);
  });

  describe('banner', () => {
    takesOneOf('banner', 'banner', ['sticky', 'fixed', 'static']);

    it('has no value that removes it', () => {
      for (const value of ['none', 'off', 'false', 'hidden']) {
        refused('banner', value, 'sticky, fixed, static');
      }
    });
  });

  describe('banner-position', () => {
    takesOneOf('banner-position', 'bannerPosition', ['bottom', 'top']);
  });

  describe('any value at all', () => {
    const seeds = [
      'a',
      '0',
      ' ',
      '+',
      '(0)',
      '-',
      '. ',
      'help ',
      '😀',
      '\0',
      '\u202e',
      'https://a',
    ];
    const hostile = seeds.map((seed) => seed.repeat(LARGE / seed.length));

    for (const attribute of ATTRIBUTE_NAMES) {
      it(`of 100 kB in ${attribute} is dealt with at once`, () => {
        const started = performance.now();
        for (const value of hostile) {
          const raw = { 'helpline-number': NUMBER, [attribute]: value };
          const { config, problems } = parse(raw);
          assert.ok(problems.length <= 1, `${problems.length} problems`);
          for (const problem of problems) {
            assert.equal(problem.attribute, attribute);
            assert.ok(problem.value.length <= 60, `${problem.value.length} characters told`);
            const told = describeProblem(problem).length;
            assert.ok(told < 1000, `${told} characters in the console`);
          }
          const kept = JSON.stringify(config).length;
          assert.ok(kept < 5000, `${kept} characters kept`);
        }
        const took = performance.now() - started;
        assert.ok(took < 2000, `${took} ms`);
      });
    }

    it('is told of once for each attribute that has a bad one', () => {
      const bad = Object.fromEntries(ATTRIBUTE_NAMES.map((name) => [name, '\u202e?']));
      const { config, problems } = parse(bad);
      assert.deepEqual(config, { ...DEFAULTS, exclusive: true });
      assert.deepEqual(
        problems.map(({ attribute }) => attribute).sort(),
        ATTRIBUTE_NAMES.filter((name) => name !== 'exclusive').sort(),
      );
    });
  });

  describe('problems', () => {
    const told = (attribute: string, value: string) =>
      parse({ [attribute]: value }).problems.map(describeProblem);

    it('name the attribute, the value and what is allowed, in one line', () => {
      assert.deepEqual(told('theme', 'neon'), [
        '<clonazepam-info>: theme="neon" can\'t be used. Allowed: auto, light, dark.',
      ]);
    });

    it('quote the value, so that it can fake nothing in the console', () => {
      const [line = ''] = told('theme', '"\n\0\x1b[31m%c');
      assert.ok(line.includes(String.raw`theme="\" \u0000\u001b[31m%c"`), line);
    });
  });
});
