/** The packed package type checks in sites of others, however TypeScript looks for it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { packForTests, place, ROOT } from './packed.ts';

packForTests();

describe('The packed package type checks', () => {
  for (const [resolution, options] of [
    ['bundler', { module: 'ESNext', moduleResolution: 'bundler' }],
    ['nodenext', { module: 'NodeNext', moduleResolution: 'NodeNext' }],
    // What projects had before `exports`; TypeScript 6 wants to hear that we know its age.
    ['node10', { module: 'ESNext', moduleResolution: 'node10', ignoreDeprecations: '6.0' }],
  ] as const) {
    it(`in TypeScript, React, Preact, Solid, Vue and Svelte with ${resolution} resolution`, () => {
      const config = join(place.site, `tsconfig.${resolution}.json`);
      const compilerOptions = {
        ...options,
        target: 'ES2022',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        // As Solid and Vue ask for; the files name their framework.
        jsx: 'preserve',
        strict: true,
        exactOptionalPropertyTypes: true,
        // Ours is checked, though it is a library; the others' are not ours to check.
        skipLibCheck: true,
        noEmit: true,
        types: [],
      };
      writeFileSync(join(place.site, 'types', 'package.json'), '{ "type": "module" }');
      writeFileSync(config, JSON.stringify({ compilerOptions, include: ['types'] }));
      const { status, stdout } = spawnSync(
        process.execPath,
        [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', config],
        { cwd: place.site, encoding: 'utf8' },
      );
      assert.equal(status, 0, stdout);
    });
  }
});
