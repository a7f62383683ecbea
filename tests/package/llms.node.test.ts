/** dist/llms.txt has all that an assistant needs for a right snippet, and nothing that the code does not say. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ATTRIBUTES, type AttributeName, type AttributeRule } from '../../src/attributes.ts';
import { LANGUAGES } from '../../src/content/languages.ts';
import { LEAFLETS } from '../../src/node/leaflets.ts';
import { EXAMPLE_SRC, SNIPPET_WAYS, writeSnippet } from '../../src/node/snippet.ts';
import { snippetFor } from '../../scripts/plain-snippet.ts';
import { CONTRACT } from '../support/contract.ts';

const text = readFileSync(new URL('../../dist/llms.txt', import.meta.url), 'utf8');
const integrity = JSON.parse(
  readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'),
) as Record<string, string>;

/** From a heading to the next one of its level. */
const section = (heading: string) => {
  const level = heading.replace(/ .*/, '');
  const [, rest = ''] = text.split(`\n${heading}\n`);
  return rest.split(new RegExp(`^#{1,${level.length}} `, 'm'))[0] ?? '';
};

const lineOf = (name: string) =>
  section('## Attributes')
    .split('\n')
    .find((line) => line.startsWith(`- \`${name}\`. `)) ?? '';

describe('dist/llms.txt', () => {
  for (const name of ['lang', ...CONTRACT.attributes]) {
    it(`has ${name}, with what it allows and its default`, () => {
      assert.match(lineOf(name), /\. Allowed: \S.*\. .*Default: \S/);
    });
  }

  it('has every allowed value, and says which attributes take several', () => {
    for (const name of CONTRACT.attributes) {
      const rule: AttributeRule = ATTRIBUTES[name as AttributeName];
      if (typeof rule === 'string') continue;
      const isList = 'listOf' in rule;
      const values = (isList ? rule.listOf : rule.oneOf).join(', ');
      assert.ok(lineOf(name).includes(values), name);
      assert.equal(lineOf(name).includes('with spaces between them'), isList, name);
    }
  });

  it('names no attribute that the element does not have', () => {
    const names = [...section('## Attributes').matchAll(/^- `([\w-]+)`/gm)].map(([, name]) => name);
    assert.deepEqual(names, ['lang', ...CONTRACT.attributes]);
  });

  for (const way of SNIPPET_WAYS) {
    it(`has the way ${way}, with its snippet and its files`, () => {
      const part = section(`### ${way}`);
      if (way === 'prerendered') assert.ok(part.includes('`dist/snippets/US.en.html`'));
      else assert.ok(part.includes(`\n${snippetFor('US', EXAMPLE_SRC, LEAFLETS.en, way)}`));
      assert.ok(part.includes(`--way ${way} `));
      const files = /^Files from `dist\/`.*$/m.exec(part)?.[0] ?? '';
      // What the snippet loads is among the files, and each file is one that is built.
      for (const [, file = ''] of part.matchAll(/ src="[^"]*\/([\w.-]+)[?"]/g)) {
        assert.ok(files.includes(file), file);
      }
      for (const [, file = ''] of files.matchAll(/`(clonazepam-info[\w.]*)`/g)) {
        assert.ok(integrity[file], file);
      }
    });
  }

  it('has the way npm', () => {
    assert.ok(section('### npm').includes("import 'clonazepam-info';"));
  });

  it('has the snippet of every country, and of any other, in every language', () => {
    const part = section('## The way `tag` for every country');
    for (const lang of LANGUAGES) {
      const content = LEAFLETS[lang];
      for (const region of CONTRACT.regions as readonly 'US'[]) {
        const snippet = snippetFor(region, EXAMPLE_SRC, content);
        assert.ok(part.includes(`${region}, ${lang}:\n\n\`\`\`\n${snippet}\`\`\``), region);
      }
      const attributes = [['lang', lang]] as const;
      const other = writeSnippet(
        { src: EXAMPLE_SRC, attributes, content, region: undefined },
        'tag',
      );
      assert.ok(part.includes(`any other country, ${lang}:\n\n\`\`\`\n${other}\`\`\``));
    }
  });

  it('says what not to do', () => {
    const rules = section('## Rules');
    for (const wanted of [
      /never write a phone number from memory/i,
      /never write a hash from memory/i,
      /keep the paragraphs between the tags/i,
      /no inline script/i,
      /do not hide them/i,
      /dose plan/i,
    ]) {
      assert.match(rules, wanted);
    }
  });

  it('has slots, events, and who has reviewed the text', () => {
    const part = section('## Slots and events');
    for (const name of [...CONTRACT.slots.filter(Boolean), ...CONTRACT.events]) {
      assert.ok(part.includes(`\`${name}\``), name);
    }
    assert.equal(text.includes('Not yet reviewed by a clinician.'), !LEAFLETS.en.reviewedBy);
    assert.doesNotMatch(text, /undefined|\[object/);
  });
});
