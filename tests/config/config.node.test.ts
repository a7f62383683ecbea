/** The one door for configuration, attribute by attribute. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ATTRIBUTE_NAMES, REGIONS, SECTION_IDS, TOPIC_IDS } from '../../src/attributes.ts';
import { TEXT_LIMIT, describeProblem, type Config } from '../../src/config.ts';
import { parse } from '../support/scene.ts';

const ALL_SECTIONS = ['about', 'risks', 'healing', 'stopping', 'help', 'sources'];
const ALL_TOPICS = ['dependence', 'brain-chemistry', 'thinking', 'mood'];
const ALL_REGIONS = ['US', 'GB', 'IE', 'CA', 'AU', 'NZ'];

const DEFAULTS = {
  region: undefined,
  heading: '',
  headingLevel: 2,
  sections: ALL_SECTIONS,
  open: [],
  exclusive: false,
  theme: 'auto',
  banner: 'sticky',
  bannerPosition: 'bottom',
  partner: undefined,
};

const NUMBER = '+1 800 555 0100';

/** A kilobyte a hundred times over. */
const LARGE = 100_000;

/** The config of a value that is taken without a word. */
function taken(attribute: string, value: string | null): Config {
  const { config, problems } = parse({ [attribute]: value });
  assert.deepEqual(problems, [], `${attribute}=${JSON.stringify(value)}`);
  return config;
}

/** Asserts that a value is left out: the default stands, and one problem tells why. */
function refused(attribute: string, value: string, allowed: string, named = value) {
  const { config, problems } = parse({ [attribute]: value });
  assert.deepEqual(config, DEFAULTS);
  assert.deepEqual(problems, [{ attribute, value: named, allowed }]);
}

/** The same for a value of the partner's line, on which a good number stands. */
function refusedOnLine(attribute: string, value: string, allowed: string) {
  const { config, problems } = parse({ 'helpline-number': NUMBER, [attribute]: value });
  assert.deepEqual(config.partner, parse({ 'helpline-number': NUMBER }).config.partner);
  assert.deepEqual(problems, [{ attribute, value: value.slice(0, 60), allowed }]);
}

const partner = (raw: Record<string, string>) => {
  const { config, problems } = parse({ 'helpline-number': NUMBER, ...raw });
  assert.deepEqual(problems, []);
  assert.ok(config.partner, 'a line');
  return config.partner;
};

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

/** Tests that every attribute of plain text has in common. */
function takesText(attribute: string, read: (text: string) => string | undefined) {
  const allowed = 'plain text, up to 200 characters';

  it('takes text in any script, with its spaces evened out', () => {
    assert.equal(read('  Línea \n de   ayuda  '), 'Línea de ayuda');
    assert.equal(read('می\u200cخواهم'), 'می\u200cخواهم');
    assert.equal(read('帮助热线'), '帮助热线');
  });

  it('keeps markup as the text that it is', () => {
    assert.equal(read('<b>Call</b> &amp; ${text}'), '<b>Call</b> &amp; ${text}');
  });

  it('takes 200 characters and refuses 201', () => {
    assert.equal(TEXT_LIMIT, 200);
    assert.equal(read('x'.repeat(200)), 'x'.repeat(200));
    refusedOnLine(attribute, 'x'.repeat(201), allowed);
  });

  it('refuses control characters and direction marks', () => {
    for (const code of [
      ...[0x00, 0x07, 0x08, 0x0e, 0x1b, 0x1f, 0x7f, 0x80, 0x9f],
      ...[0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e],
      ...[0x2066, 0x2067, 0x2068, 0x2069],
    ]) {
      refusedOnLine(attribute, `call${String.fromCharCode(code)}us`, allowed);
    }
  });
}

describe('<clonazepam-info> attributes', () => {
  it('are those of the public interface', () => {
    assert.deepEqual(
      [...ATTRIBUTE_NAMES].sort(),
      [
        'region',
        'heading',
        'heading-level',
        'sections',
        'open',
        'exclusive',
        'theme',
        'banner',
        'banner-position',
        'helpline-name',
        'helpline-number',
        'helpline-hours',
        'helpline-sms',
        'helpline-url',
        'helpline-operator',
      ].sort(),
    );
  });

  it('have ids that are those of the public interface', () => {
    assert.deepEqual(SECTION_IDS, ALL_SECTIONS);
    assert.deepEqual(TOPIC_IDS, ALL_TOPICS);
    assert.deepEqual(REGIONS, ALL_REGIONS);
  });

  it('may all be absent', () => {
    const absent = Object.fromEntries(ATTRIBUTE_NAMES.map((name) => [name, null]));
    assert.deepEqual(parse(absent), { config: DEFAULTS, problems: [] });
    assert.deepEqual(parse({}), { config: DEFAULTS, problems: [] });
  });

  describe('region', () => {
    takesOneOf('region', 'region', ['US', 'GB', 'IE', 'CA', 'AU', 'NZ']);

    it('wins over the language of the page and the browser', () => {
      const { config } = parse({ region: 'IE' }, { lang: 'en-GB', browserLang: 'en-US' });
      assert.equal(config.region, 'IE');
    });

    it('leaves no country, rather than another one, where it is not built in', () => {
      for (const region of ['FR', 'ZA', 'UK', 'USA']) {
        const { config, problems } = parse({ region }, { lang: 'en-US', browserLang: 'en-US' });
        assert.equal(config.region, undefined, region);
        assert.deepEqual(problems, [
          { attribute: 'region', value: region, allowed: 'US, GB, IE, CA, AU, NZ' },
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
      ['en-ZA', 'en-US', undefined, 'stays open where the country of the page is not built in'],
      ['en', 'en-ZA', undefined, 'stays open where the country of the browser is not built in'],
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
    const allowed = ALL_SECTIONS.join(', ');
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
        assert.deepEqual(taken('sections', value).sections, ALL_SECTIONS);
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
    const allowed = ['all', 'none', ...ALL_SECTIONS, ...ALL_TOPICS].join(', ');
    const open = (value: string) => taken('open', value).open;

    it('takes sections and topics', () => {
      assert.deepEqual(open('healing mood'), ['healing', 'mood']);
      assert.deepEqual(open('Risks, BRAIN-CHEMISTRY'), ['risks', 'brain-chemistry']);
    });

    it('takes all, which opens the sections that are shown', () => {
      assert.deepEqual(open('all'), ALL_SECTIONS);
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

  describe('helpline-number', () => {
    const allowed = 'a phone number of 3 to 15 digits';

    for (const [shown, dial] of [
      ['911', '911'],
      ['116 123', '116123'],
      ['+44 (0)20 7946 0000', '+442079460000'],
      ['+44 20 7946 0000', '+442079460000'],
      ['(0)20 7946 0000', '02079460000'],
      ['+1 (800) 555-0100', '+18005550100'],
      ['1.800.555.0100', '18005550100'],
      ['1\u2013800\u2011555\u20130100', '18005550100'],
      ['01/809 2166', '018092166'],
      ['+123456789012345', '+123456789012345'],
    ] as const) {
      it(`takes ${shown} and dials ${dial}`, () => {
        assert.deepEqual(taken('helpline-number', shown).partner?.phone, { shown, dial });
      });
    }

    it('evens out the spaces that it is shown with', () => {
      const { phone } = partner({ 'helpline-number': '\n 1800\u00a0\u00a0555 0100 ' });
      assert.deepEqual(phone, { shown: '1800 555 0100', dial: '18005550100' });
    });

    it('makes a line of its own kind, set by the site', () => {
      assert.deepEqual(taken('helpline-number', NUMBER).partner, {
        id: 'partner',
        kind: 'partner',
        name: '',
        phone: { shown: NUMBER, dial: '+18005550100' },
        hours: '',
        sms: undefined,
        site: '',
        operator: '',
        checked: 'partner',
      });
    });

    it('refuses what is no phone number', () => {
      for (const value of [
        '1-800-HELP-NOW',
        'tel:18005550100',
        '12',
        '1234567890123456',
        '+1234567890123456',
        '---',
        '1+800',
        '++1800',
        '911;ext=2',
        '911,,1',
        '911#',
        '*67 911',
        '٩١١',
        '\u202e911',
        'javascript:alert(1)',
      ]) {
        refused('helpline-number', value, allowed);
      }
    });

    it('refuses three digits in forty-two characters', () => {
      refused('helpline-number', `9${'-'.repeat(39)}11`, allowed);
    });

    it('leaves no line where it is absent, whatever else is set', () => {
      const { config, problems } = parse({
        'helpline-name': 'Our line',
        'helpline-hours': 'Weekdays',
        'helpline-sms': '82111',
        'helpline-url': 'https://example.org/',
        'helpline-operator': 'Example Trust',
      });
      assert.deepEqual({ config, problems }, { config: DEFAULTS, problems: [] });
    });

    it('leaves no line where it is refused, whatever else is set', () => {
      const { config, problems } = parse({ 'helpline-number': 'call us', 'helpline-name': 'Ours' });
      assert.equal(config.partner, undefined);
      assert.equal(problems.length, 1);
    });
  });

  describe('helpline-name', () => {
    takesText('helpline-name', (name) => partner({ 'helpline-name': name }).name);
  });

  describe('helpline-hours', () => {
    takesText('helpline-hours', (hours) => partner({ 'helpline-hours': hours }).hours);
  });

  describe('helpline-operator', () => {
    takesText('helpline-operator', (name) => partner({ 'helpline-operator': name }).operator);
  });

  describe('helpline-sms', () => {
    it('takes a number', () => {
      assert.deepEqual(partner({ 'helpline-sms': '+44 (0)7700 900000' }).sms, {
        shown: '+44 (0)7700 900000',
        dial: '+447700900000',
      });
    });

    it('refuses what is no phone number, and keeps the line', () => {
      for (const value of ['HELLO', '12', '1234567890123456', 'sms:82111']) {
        refusedOnLine('helpline-sms', value, 'a phone number of 3 to 15 digits');
      }
    });
  });

  describe('helpline-url', () => {
    it('takes an https address', () => {
      const url = 'https://example.org/help?from=leaflet#call';
      assert.equal(partner({ 'helpline-url': url }).site, url);
      assert.equal(
        partner({ 'helpline-url': ' HTTPS://EXAMPLE.org ' }).site,
        'https://example.org/',
      );
    });

    it('refuses any other address, and keeps the line', () => {
      for (const value of [
        'http://example.org/',
        'javascript:alert(1)',
        'JavaScript:alert(1)',
        'data:text/html,hello',
        'blob:https://example.org/1',
        'mailto:help@example.org',
        '//example.org',
        '/help',
        'example.org',
        'https://',
        'https://user@example.org/',
        'https://user:word@example.org/',
        'https://:word@example.org/',
        'https://exam ple.org/',
        `https://example.org/${'a'.repeat(2000)}`,
      ]) {
        refusedOnLine('helpline-url', value, 'an https:// address');
      }
    });
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
