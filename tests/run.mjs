/**
 * `npm test`: builds, then runs the tests without a browser and those in every engine found. With no
 * browser at all it gets Chromium first. Ends with what really ran: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox, findWebKit } from './support/browsers.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'clonazepam-info-'));
const windows = process.platform === 'win32';

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}

const isThere = (command) =>
  spawnSync(windows ? 'where' : 'which', [command], { stdio: 'ignore' }).status === 0;

/** Debian's package where that may be installed, else what the browser tools fetch by themselves. */
function getChromium() {
  console.log('No browser found. Getting Chromium …');
  if (isThere('apt-get') && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  } else {
    const cache = join('node_modules', '.cache', 'browsers');
    const found = spawnSync(
      'npx',
      [
        'browsers',
        'install',
        'chrome-headless-shell@stable',
        '--path',
        cache,
        '--format',
        '{{path}}',
      ],
      { encoding: 'utf8', shell: windows, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    process.env.CHROME_PATH = found.stdout.trim().split('\n').at(-1);
  }
  return Boolean(findChromium());
}

/** Adds up the counts that a TAP report ends with. */
function countTap(file) {
  const tap = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  return { passed: count('pass'), failed: count('fail') + count('cancelled') };
}

if (!findChromium() && !findFirefox() && !findWebKit() && !getChromium()) {
  console.error('No browser to test in: install Chrome, Chromium or Firefox, or set CHROME_PATH.');
  process.exit(1);
}
if (run('npm', ['run', '--silent', 'build'])) process.exit(1);

const totals = {};

const tap = join(scratch, 'node.tap');
const nodeFailed = run(process.execPath, [
  '--import=tsx',
  '--test',
  '--test-reporter=dot',
  '--test-reporter-destination=stdout',
  '--test-reporter=tap',
  `--test-reporter-destination=${tap}`,
  ...['content', 'helplines', 'config', 'view', 'docs'].map((name) => `tests/node/${name}.test.ts`),
]);
totals['Without a browser'] = countTap(tap);
if (nodeFailed) {
  console.log(
    readFileSync(tap, 'utf8')
      .split('\n')
      .filter((line) => /not ok|error:/.test(line))
      .join('\n'),
  );
}

const counts = join(scratch, 'browsers.json');
const browsersFailed = run('npx', ['wtr'], { TEST_COUNT_FILE: counts });
if (existsSync(counts)) Object.assign(totals, JSON.parse(readFileSync(counts, 'utf8')));

console.log();
let passed = 0;
let failed = 0;
for (const [name, count] of Object.entries(totals)) {
  console.log(`${name}: ${count.passed} passed, ${count.failed} failed`);
  passed += count.passed;
  failed += count.failed;
}
for (const engine of (process.env.REQUIRED_ENGINES ?? '').split(' ').filter(Boolean)) {
  if (totals[engine]?.passed) continue;
  console.log(`${engine} ran no test, and must.`);
  failed += 1;
}
if (!failed && (nodeFailed || browsersFailed)) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
