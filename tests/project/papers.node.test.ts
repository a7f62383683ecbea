/** CONTRIBUTING.md and SECURITY.md: short, and they name only what is there. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');
const isThere = (path: string) => existsSync(new URL(path, ROOT));

const LINES = { 'CONTRIBUTING.md': 120, 'SECURITY.md': 40, 'CODE_OF_CONDUCT.md': 40 };

/** Names in the text that are examples, or that come with the build, or are still to come. */
const NOT_FILES = /^(dist|site|node_modules)\/|NAME|CODE|[*^ :]/;

for (const [file, limit] of Object.entries(LINES)) {
  describe(file, () => {
    const text = read(file);

    it(`is at most ${limit} lines`, () => {
      assert.ok(text.trimEnd().split('\n').length <= limit);
    });

    it('links to files that are there', () => {
      const links = [...text.matchAll(/\]\((?!https:)([^)#]+)\)/g)].map(([, path = '']) => path);
      assert.deepEqual(
        links.filter((path) => !isThere(path)),
        [],
      );
    });

    it('names files and folders that are there', () => {
      const names = [...text.matchAll(/`([\w.*-]+\/[\w./*-]*)`/g)].map(([, name = '']) => name);
      const inSource = (name: string) => isThere(name) || isThere(`src/${name}`);
      assert.deepEqual(
        names.filter((name) => !NOT_FILES.test(name) && !inSource(name)),
        [],
      );
    });

    it('names scripts of package.json, and tests that are there', () => {
      const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
      const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
      assert.deepEqual(
        named.filter((name) => !(name in scripts)),
        [],
      );
      for (const [test] of text.matchAll(/tests\/[\w/-]+\.test\.ts/g)) assert.ok(isThere(test));
    });
  });
}

describe('The table of floors in CONTRIBUTING.md', () => {
  it('has everything in src/, on the floor that ESLint holds it to', () => {
    const [, list = ''] = /const FLOORS = (\[.*?\n\]);/s.exec(read('eslint.config.mjs')) ?? [];
    const floors = [...list.matchAll(/^ {2}\[(.*)\],$/gm)].map(([, names = '']) =>
      [...names.matchAll(/'([^']+)'/g)].map(([, name]) => name),
    );
    const rows = [...read('CONTRIBUTING.md').matchAll(/^\| +(\d) \| ([^|]+)\|/gm)].map(
      ([, , names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    const sorted = (all: readonly (readonly (string | undefined)[])[]) =>
      all.map((names) => names.toSorted());
    assert.deepEqual(sorted(rows), sorted(floors));
    const inSource = readdirSync(new URL('src/', ROOT), { withFileTypes: true })
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .filter((name) => name !== 'tsconfig.json');
    assert.deepEqual(rows.flat().toSorted(), inSource.sort());
  });
});
