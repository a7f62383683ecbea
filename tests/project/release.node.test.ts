/** A tag is published only where version, changelog and hashes agree. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { releaseProblems, type Release, type Releases } from '../../scripts/release.ts';
import { makeRecord } from '../../src/node/content-record.ts';
import { VERSION } from '../../src/version.ts';

const HASHES = { 'clonazepam-info.js': 'sha384-a', 'clonazepam-info.es.js': 'sha384-b' };

const CONTENT = { ...makeRecord(), version: '1.2.0' };
const [, ...OTHER_PIECES] = CONTENT.pieces;

const GOOD: Release = {
  tag: 'v1.2.0',
  version: '1.2.0',
  changelog: '# Changelog\n\n## Unreleased\n\n## 1.2.0 (2027-01-01)\n\n### Added\n\n## 1.1.0\n',
  releases: { '1.1.0': { 'clonazepam-info.js': 'sha384-z' }, '1.2.0': HASHES },
  built: HASHES,
  contents: [{ ...CONTENT, version: '1.1.0', pieces: [] }, CONTENT],
  content: CONTENT,
};

describe('A release', () => {
  it('passes where everything agrees', () => {
    assert.deepEqual(releaseProblems(GOOD), []);
  });

  for (const [what, change, said] of [
    ['a tag of another version', { tag: 'v1.2.1' }, /tag is v1\.2\.1, .* version 1\.2\.0/],
    ['a tag without its letter', { tag: '1.2.0' }, /tag is 1\.2\.0/],
    ['no section in the changelog', { changelog: '## Unreleased\n' }, /no section "## 1\.2\.0"/],
    ['a longer version in the changelog', { changelog: '## 1.2.0-beta\n' }, /no section/],
    ['no record of its content', { contents: [] }, /docs\/content has nothing for 1\.2\.0/],
    [
      'another text',
      { content: { ...CONTENT, pieces: OTHER_PIECES } },
      /not the one in docs\/content: 0 changed, 0 added, 1 removed/,
    ],
    ['no hashes kept', { releases: {} }, /no hashes for 1\.2\.0/],
    [
      'another build',
      { built: { ...HASHES, 'clonazepam-info.js': 'sha384-c' } },
      /^clonazepam-info\.js: this build is not the one/,
    ],
    [
      'a script that was not kept',
      { built: { ...HASHES, 'clonazepam-info.new.js': 'sha384-c' } },
      /^clonazepam-info\.new\.js: /,
    ],
    [
      'a script that was not built',
      { built: { 'clonazepam-info.js': 'sha384-a' } },
      /^clonazepam-info\.es\.js: /,
    ],
  ] as const) {
    it(`is refused for ${what}`, () => {
      const problems = releaseProblems({ ...GOOD, ...change });
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', said);
    });
  }
});

describe('releases.json', () => {
  it('has hashes of scripts, by version, and none of a version that is still to come', () => {
    const text = readFileSync(new URL('../../releases.json', import.meta.url), 'utf8');
    const releases = JSON.parse(text) as Releases;
    const numbers = (version: string) => version.split('.').map(Number);
    for (const [version, hashes] of Object.entries(releases)) {
      assert.match(version, /^\d+\.\d+\.\d+$/);
      const [major = 0, minor = 0, patch = 0] = numbers(version);
      const [ourMajor = 0, ourMinor = 0, ourPatch = 0] = numbers(VERSION);
      const later = major - ourMajor || minor - ourMinor || patch - ourPatch;
      assert.ok(later <= 0, version);
      for (const [name, hash] of Object.entries(hashes)) {
        assert.match(name, /^clonazepam-info[.\w]*\.js$/);
        assert.match(hash, /^sha384-\S{64}$/);
      }
    }
  });
});
