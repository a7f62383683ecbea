/** What the set-up page makes of answers: the state in its address, the text to copy, and the way back. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ATTRIBUTE_NAMES, ATTRIBUTES, REGIONS } from '../../src/attributes.ts';
import { PLACES, placeOf } from '../../demo/setup/places.ts';
import { readSnippet } from '../../demo/setup/read-snippet.ts';
import {
  FORMATS,
  isHtml,
  policyInWords,
  recipeFor,
  type Format,
} from '../../demo/setup/recipes.ts';
import { fragmentFor, NEW_SETUP, setupFrom, type Setup } from '../../demo/setup/state.ts';

const ADDRESSES = {
  script: 'https://example.com/path/clonazepam-info.js',
  integrity: { 'clonazepam-info.js': 'sha384-abc', 'clonazepam-info.frame.js': 'sha384-def' },
};
const NAMES = Object.keys(FORMATS) as readonly Format[];

const recipe = (setup: Partial<Setup>) => recipeFor({ ...NEW_SETUP, ...setup }, ADDRESSES);

const OWN_HELPLINE = {
  region: 'GB',
  'helpline-name': 'Riverside “medicines” <line>',
  'helpline-number': '+44 20 7946 0000',
  theme: 'dark',
  exclusive: '',
} as const;

describe('the set-up page', () => {
  it('finds the answers again in its address', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const setups = fc.record(
      {
        place: fc.constantFrom(...PLACES.map(({ id }) => id)),
        format: fc.constantFrom('', ...NAMES),
        src: text,
        pinned: fc.boolean(),
        lang: fc.constantFrom('', 'en', 'es'),
        accent: text,
        surface: text,
        attributes: fc.dictionary(fc.constantFrom(...ATTRIBUTE_NAMES), text, {
          noNullPrototype: true,
        }),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(setups, (setup) => {
        assert.deepEqual(setupFrom(`#${fragmentFor(setup)}`), setup);
      }),
    );
  });

  it('passes over what is unknown in an address', () => {
    const setup = setupFrom('#place=moon&onload=alert(1)&region=GB&__proto__=x');
    assert.deepEqual(setup.attributes, { region: 'GB' });
    assert.equal(placeOf(setup.place), PLACES[0]);
    assert.equal(fragmentFor(NEW_SETUP), '');
  });

  for (const format of NAMES) {
    describe(`as ${format}`, () => {
      const { code, problems } = recipe({ format, lang: 'es', attributes: OWN_HELPLINE });

      it('is plain ASCII, and names what was answered', () => {
        assert.doesNotMatch(code, /[^\t\n -~]/);
        assert.deepEqual(problems, []);
        assert.ok(code.includes('7946'), code);
        assert.ok(code.includes('999'), code);
        assert.match(code, /No deje de tomar/);
      });

      if (isHtml(format)) {
        it('is one line, that can be read again', () => {
          // The build has the leaflet in one line, too.
          assert.doesNotMatch(code.replace(/<template.*<\/template>/s, ''), /\n/);
          const again = readSnippet(code);
          assert.ok(again);
          assert.equal(again.format, format);
          assert.equal(again.lang, 'es');
          assert.equal(again.src, ADDRESSES.script);
          // A boolean attribute is there, whatever its value.
          const { exclusive, open, ...rest } = again.attributes;
          const others: Setup['attributes'] = { ...OWN_HELPLINE };
          delete others.exclusive;
          assert.notEqual(exclusive, undefined);
          assert.equal(open, format === 'prerendered' ? 'all' : undefined);
          assert.deepEqual(rest, others);
        });

        it('is held to the hash of the script, where that is asked for', () => {
          const pinned = recipe({ format, pinned: true }).code;
          assert.match(
            pinned,
            /<script src="[^"]+" integrity="sha384-(abc|def)" crossorigin="anonymous"/,
          );
          assert.equal(readSnippet(pinned)?.pinned, true);
          assert.doesNotMatch(recipe({ format }).code, /integrity/);
        });
      }
    });
  }

  it('reads a snippet with round quotes and no spaces, as editors leave it', () => {
    const { code } = recipe({ format: 'tag', attributes: { region: 'IE' } });
    const spoiled = code.replace(/"/g, '”').replace(/<p>.*<\/p>/, '');
    assert.equal(readSnippet(spoiled)?.attributes.region, 'IE');
  });

  it('reads nothing in a text that is none of ours', () => {
    for (const text of [
      '',
      'Hello',
      '<p>clonazepam-info</p>',
      '<script src="other.js"></script>',
    ]) {
      assert.equal(readSnippet(text), undefined, text);
    }
  });

  it('names what can’t be used, and leaves the default', () => {
    const { problems } = recipe({ attributes: { region: 'FR', theme: 'purple' } });
    assert.equal(problems.length, 2);
    assert.match(problems.join(), /Allowed: US, GB/);
  });

  it('writes colours as rules for a style sheet, and nothing else that a rule could hold', () => {
    assert.equal(
      recipe({ accent: 'teal' }).css,
      'clonazepam-info {\n  --clonazepam-info-accent: teal;\n}\n',
    );
    for (const accent of ['red; } body { display: none', 'url(https://example.com)', '</style>']) {
      assert.equal(recipe({ accent }).css, '', accent);
    }
    assert.equal(recipe({ accent: 'teal', format: 'iframe' }).css, '');
  });

  it('asks a policy for the script alone: a list of names for Trusted Types would break other scripts', () => {
    const { policy } = recipe({ format: 'tag' });
    assert.equal(policy, 'script-src https://example.com');
    assert.match(policyInWords(policy), /If that has a list named trusted-types, add/);
    assert.equal(policyInWords(recipe({ place: 'react' }).policy), '');
  });

  it('knows that a line works on one computer only', () => {
    const local = { ...ADDRESSES, script: 'http://localhost:5173/dist/clonazepam-info.js' };
    assert.equal(recipeFor(NEW_SETUP, local).isLocal, true);
    const src = 'https://clinic.example/clonazepam-info.js';
    assert.equal(recipeFor({ ...NEW_SETUP, src }, local).isLocal, false);
    assert.equal(recipe({}).isLocal, false);
  });

  it('knows a way for each place, and says what to do where there is something to paste', () => {
    for (const { id, format, steps } of PLACES) {
      assert.ok(format in FORMATS, id);
      const isApp = ['npm', 'react', 'vue', 'svelte', 'angular'].includes(format);
      assert.equal(steps.length > 0, !isApp, id);
    }
  });

  it('has a value of every attribute in its snippet', () => {
    for (const name of ATTRIBUTE_NAMES) {
      const rule = ATTRIBUTES[name];
      const value =
        typeof rule === 'object' ? ('oneOf' in rule ? rule.oneOf : rule.listOf)[0] : 'x';
      const { code } = recipe({ format: 'tag', attributes: { [name]: value } });
      assert.ok(code.includes(` ${name}=`), name);
    }
    for (const region of REGIONS)
      assert.ok(recipe({ attributes: { region } }).code.includes(region));
  });
});
