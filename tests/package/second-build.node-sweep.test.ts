/** A second build makes the same scripts, byte for byte: owners pin them by their hashes. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { writeLanguageFiles } from '../../scripts/language-files.ts';
import { ROOT } from './packed.ts';

const readBuilt = (name: string) => readFileSync(join(ROOT, 'dist', name));

it('A second build makes the same scripts', () => {
  const again = mkdtempSync(join(tmpdir(), 'clonazepam-info-again-'));
  try {
    for (const mode of ['production', 'frame', 'listener', 'check']) {
      // In a Vite of its own, as `npm run build` has it.
      const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
      const options = ['--mode', mode, '--logLevel', 'error', '--outDir', again];
      execFileSync(process.execPath, [vite, 'build', ...options], {
        cwd: ROOT,
        stdio: 'inherit',
        env: { ...process.env, NODE_ENV: 'production' },
      });
    }
    writeLanguageFiles(`${again}/`);
    const hashes = JSON.parse(readBuilt('integrity.json').toString()) as Record<string, string>;
    assert.ok(Object.keys(hashes).length > 3);
    for (const name of Object.keys(hashes)) {
      assert.ok(
        readFileSync(join(again, name)).equals(readBuilt(name)),
        `dist/${name} is what the sources make: run \`npm run build\``,
      );
    }
  } finally {
    rmSync(again, { recursive: true });
  }
});
