/** The README says what the contract says: no public name is missing, and none is made up. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { EN } from '../../src/content/en.ts';
import { ES } from '../../src/node/leaflets.ts';
import { CONTRACT } from '../support/contract.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The first cell of every row of a generated table, without its quotes. */
function names(part: string): string[] {
  const [, table = ''] = readme.split(`<!-- docs:${part} -->`);
  const [rows = ''] = table.split(`<!-- /docs:${part} -->`);
  return [...rows.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
}

describe('README.md', () => {
  it('lists the attributes', () => {
    assert.deepEqual(names('attributes'), ['lang', ...CONTRACT.attributes]);
  });

  it('lists the methods', () => {
    const methods = names('methods').map((name) => name.replace(/[(:].*/, ''));
    assert.deepEqual(methods, [...CONTRACT.methods, 'updateComplete']);
  });

  it('lists the events', () => {
    assert.deepEqual(names('events').sort(), CONTRACT.events);
  });

  it('lists the parts', () => {
    assert.deepEqual(names('parts'), CONTRACT.parts);
  });

  it('lists the named slots', () => {
    assert.deepEqual(names('slots'), CONTRACT.slots.filter(Boolean));
  });

  it('lists the CSS custom properties', () => {
    assert.deepEqual(names('css-properties'), CONTRACT.variables);
  });

  it('carries a fallback in every snippet, in the shape that survives editors', () => {
    const snippets = readme.match(/^<div[ >].*(?:tel:|clonazepam-info).*$/gm) ?? [];
    // One, one in Spanish, one a country, a block in each language and two frames.
    assert.equal(snippets.length, 2 + CONTRACT.regions.length + 4);
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
});
