/** The pages say what the contract says, each snippet in them has the right shape, and each page keeps its length. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PAGES_TO_PASTE_FROM } from '../../demo/ways.ts';
import { EN } from '../../src/content/en.ts';
import { ES } from '../../src/node/leaflets.ts';
import { CONTRACT } from '../support/contract.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const reference = read('docs/reference.md');

/** The most lines of a page; docs/hosts.md and docs/editors.md are as long as their tables. */
const LINES = {
  'README.md': 180,
  'docs/embedding.md': 330,
  'docs/reference.md': 120,
  'docs/pinning.md': 110,
  'docs/performance.md': 80,
};
const README_BYTES = 18_000;
const DECISION_LINES = 25;

/** The name in the first cell of every row of a table. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);

/** The names in the table under a heading of the reference. */
function names(heading: string): string[] {
  const [, section = ''] = reference.split(`\n## ${heading}\n`);
  return namesIn(section.split('\n## ')[0] ?? '');
}

const lengthOf = (text: string) => text.trimEnd().split('\n').length;

describe('The pages', () => {
  it('list the attributes', () => {
    assert.deepEqual(namesIn(read('README.md')), ['lang', ...CONTRACT.attributes]);
  });

  it('list a property for each attribute', () => {
    const [, section = ''] = reference.split('\n## Properties\n');
    const rows = (section.split('\n## ')[0] ?? '')
      .split('\n')
      .filter((row) => row.startsWith('| `'));
    const listed = rows.flatMap((row) =>
      [...row.replace(/^\| `.*?` \|/, '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
    );
    const wanted = ['lang', ...CONTRACT.attributes].map((name) =>
      name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    );
    assert.deepEqual(listed.sort(), wanted.sort());
  });

  it('list the methods', () => {
    const methods = names('Methods').map((name) => name.replace(/[(:].*/, ''));
    assert.deepEqual(methods, [...CONTRACT.methods, 'updateComplete']);
  });

  it('list the events', () => {
    assert.deepEqual(names('Events').sort(), CONTRACT.events);
  });

  it('list the parts', () => {
    assert.deepEqual(names('Parts'), CONTRACT.parts);
  });

  it('list the named slots', () => {
    assert.deepEqual(names('Slots'), CONTRACT.slots.filter(Boolean));
  });

  it('list the CSS custom properties', () => {
    assert.deepEqual(names('CSS variables'), CONTRACT.variables);
  });

  it('list the ids of sections and topics', () => {
    const [, section = ''] = reference.split('\n## Ids and links\n');
    const listed = [...section.matchAll(/^(?:Sections|Topics .*?): (.*)\.$/gm)].map(
      ([, ids = '']) => ids.replaceAll('`', '').split(', '),
    );
    assert.deepEqual(listed, [CONTRACT.sections, CONTRACT.topics]);
  });

  it('carry a fallback in every snippet, in the shape that survives editors', () => {
    const pages = PAGES_TO_PASTE_FROM.map(read).join('\n');
    const snippets = pages.match(/^<div[ >].*(?:tel:|clonazepam-info).*$/gm) ?? [];
    // One a country, one in Spanish, a block in each language and two frames.
    assert.equal(snippets.length, CONTRACT.regions.length + 1 + 4);
    for (const region of CONTRACT.regions) {
      const ours = snippets.filter((snippet) =>
        snippet.startsWith(`<div><clonazepam-info region="${region}">`),
      );
      assert.equal(ours.length, 1, region);
    }
    for (const snippet of snippets) {
      const text = snippet.replace(/&#(\d+);/g, (_, code: string) =>
        String.fromCodePoint(Number(code)),
      );
      assert.ok(
        [EN, ES].some(({ safety }) => text.includes(safety.heading)),
        snippet,
      );
      assert.ok((snippet.match(/href="tel:\d+"/g) ?? []).length >= 2, snippet);
      assert.match(snippet, /<script src="[^"]+" async="async"> <\/script><\/div>$/);
      assert.match(snippet, /<a href="[^"]*embed\.html\?[^"]*">/);
      assert.doesNotMatch(snippet, /[^ -~]|style=|<noscript|<style|'/);
      // Every attribute has a value.
      for (const [tag] of snippet.matchAll(/<[a-z][^>]*>/g)) {
        assert.match(tag, /^<[\w-]+( [\w-]+="[^"]*")*>$/);
      }
    }
  });

  for (const [path, most] of Object.entries(LINES)) {
    it(`keep to their length: ${path}`, () => {
      assert.ok(lengthOf(read(path)) <= most, `${lengthOf(read(path))} lines of ${most}`);
    });
  }

  it('keep to their length: each decision', () => {
    for (const name of readdirSync(new URL('../../docs/decisions/', import.meta.url))) {
      const lines = lengthOf(read(`docs/decisions/${name}`));
      assert.ok(lines <= DECISION_LINES, `${name}: ${lines} lines of ${DECISION_LINES}`);
    }
  });

  it('number the decisions without a gap, each with its four parts', () => {
    const files = readdirSync(new URL('../../docs/decisions/', import.meta.url)).sort();
    files.forEach((name, index) => {
      assert.match(name, new RegExp(`^${String(index + 1).padStart(2, '0')}-[a-z-]+\\.md$`));
      for (const part of ['Status', 'Context', 'Decision', 'Consequence']) {
        assert.match(
          read(`docs/decisions/${name}`),
          new RegExp(`^\\*\\*${part}[.:]\\*\\*`, 'm'),
          name,
        );
      }
    });
  });

  it('keep the README well under the 64 kB of a package registry', () => {
    assert.ok(Buffer.byteLength(read('README.md')) <= README_BYTES);
  });
});
