/**
 * `npm test`: builds, then runs the tests in Node (`*.node.test.ts`) and those in every engine found
 * (`*.browser.test.ts`). With no browser at all it gets Chromium first. Ends with what really ran:
 * `N passed, N failed`.
 *
 * `npm run test:sweeps` runs the long lists instead (`*.node-sweep.test.ts` and `*.sweep.test.ts`): the same steps for
 * every built-in that a page may replace, every colour, every sheet of paper. CI runs both.
 *
 * `npm test -- NAME` runs the one host page of that name (demo/hosts.ts) in every engine found. With BUILT=1
 * it takes dist/ as it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox, findWebKit } from './support/browsers.mjs';

const SWEEPS = '--sweeps';
const sweeps = process.argv.includes(SWEEPS);
const onlyHost = process.argv.slice(2).find((one) => one !== SWEEPS) ?? '';
/** Whether every host page is run, so that their results can be kept. */
const hasEveryHost = !onlyHost && !sweeps;
const HOST_RESULTS = new URL('./sites/results.json', import.meta.url);
const ENGINES = ['Chromium', 'Firefox', 'WebKit'];

const scratch = mkdtempSync(join(tmpdir(), 'clonazepam-info-'));
const windows = process.platform === 'win32';

function run(command, args, env = {}) {
  const { status, signal } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, ...env },
  });
  if (signal) console.log(`${command} was ended by ${signal}.`);
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

/** Packages of their own. */
const OTHERS = /^(bench|editors)\b/;

/** Every test, or every sweep, that runs in Node, wherever its subject is. */
function nodeTests() {
  const ending = sweeps ? '.node-sweep.test.ts' : '.node.test.ts';
  return readdirSync('tests', { recursive: true })
    .filter((name) => name.endsWith(ending) && !OTHERS.test(name))
    .sort()
    .map((name) => join('tests', name));
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
if (run('npm', ['run', '--silent', process.env.BUILT ? 'site' : 'build:site'])) process.exit(1);

const totals = {};

let nodeFailed = 0;
if (!onlyHost) {
  const tap = join(scratch, 'node.tap');
  nodeFailed = run(process.execPath, [
    '--import=tsx',
    '--test',
    // Node's own choice leaves one core unused.
    `--test-concurrency=${availableParallelism()}`,
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${tap}`,
    ...nodeTests(),
  ]);
  totals['Node'] = countTap(tap);
  if (nodeFailed) {
    console.log(
      readFileSync(tap, 'utf8')
        .split('\n')
        .filter((line) => /not ok|error:/.test(line))
        .join('\n'),
    );
  }
}

const counts = join(scratch, 'browsers.json');
const browsersFailed = run(
  'npx',
  ['wtr', ...(onlyHost ? ['--files', 'tests/sites/*.browser.test.ts'] : [])],
  {
    TEST_COUNT_FILE: counts,
    HOST: onlyHost,
    SWEEPS: sweeps ? '1' : '',
  },
);
let hostsWrong = 0;
if (existsSync(counts)) {
  const { engines, hosts } = JSON.parse(readFileSync(counts, 'utf8'));
  Object.assign(totals, engines);
  if (hasEveryHost) hostsWrong = keepHosts(hosts);
  else if (onlyHost && !hosts[onlyHost]) {
    console.log(`No host page is called ${onlyHost}: see demo/hosts/.`);
    hostsWrong = 1;
  }
}

/**
 * Keeps what the run says of each host page, for the tables in docs/hosts.md. In CI nothing is written: it
 * fails where the run says something else. Returns how many do.
 */
function keepHosts(hosts) {
  const kept = existsSync(HOST_RESULTS) ? JSON.parse(readFileSync(HOST_RESULTS, 'utf8')) : {};
  const ran = ENGINES.filter((engine) => totals[engine]);
  const names = [...new Set([...Object.keys(hosts), ...Object.keys(kept)])].sort();
  const differ = names.filter((name) =>
    ran.some((engine) => hosts[name]?.[engine] !== kept[name]?.[engine]),
  );
  if (!differ.length) return 0;
  if (process.env.CI) {
    console.log(`docs/hosts.md is not what ran: ${differ.join(', ')}.`);
    console.log('Run npm test and npm run docs, and commit the result.');
    return differ.length;
  }
  if (ran.length === ENGINES.length) {
    const sorted = Object.fromEntries(
      Object.keys(hosts)
        .sort()
        .map((name) => [name, hosts[name]]),
    );
    writeFileSync(HOST_RESULTS, `${JSON.stringify(sorted, null, 2)}\n`);
    console.log(
      'The results of the host pages have changed: npm run docs writes them to docs/hosts.md.',
    );
  }
  return 0;
}

console.log();
let passed = 0;
let failed = hostsWrong;
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
