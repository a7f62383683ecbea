/** The built package: the ready-made snippets, `clonazepam-info/ssr` and the command line. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ATTRIBUTE_NAMES, REGIONS } from '../../src/attributes.ts';
import { LANGUAGES } from '../../src/content/languages.ts';
import { snippetFor } from '../../scripts/plain-snippet.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

describe('dist/snippets', () => {
  it('has one for each country and for none, in each language', () => {
    const wanted = [...REGIONS, 'none'].flatMap((region) =>
      LANGUAGES.map((lang) => `${region}.${lang}.html`),
    );
    assert.deepEqual(readdirSync(`${ROOT}dist/snippets`).sort(), wanted.sort());
    for (const file of wanted) {
      const html = readFileSync(`${ROOT}dist/snippets/${file}`, 'utf8');
      const [region = '', lang = ''] = file.split('.');
      assert.ok(html.includes(`<clonazepam-info lang="${lang}"`), file);
      assert.equal(html.includes(` region="${region}"`), region !== 'none', file);
      assert.ok(
        html.includes('<template shadowrootmode="open"><style data-rules="data-rules">'),
        file,
      );
      // At an empty line, Markdown takes what follows for text of its own.
      assert.doesNotMatch(html, /\n\s*\n/, file);
    }
  });
});

/** Runs Node with these arguments in the root of the package. */
function node(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { status, stdout, stderr };
}

describe('clonazepam-info/ssr', () => {
  it('is one function in Node, and no DOM is needed', () => {
    const { status, stdout, stderr } = node(
      '--input-type=module',
      '--eval',
      `import * as door from 'clonazepam-info/ssr';
       const html = door.renderSnippet({ region: 'CA', lang: 'en' });
       console.log(JSON.stringify([Object.keys(door), typeof document, html.length > 20_000]));`,
    );
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(JSON.parse(stdout), [['renderSnippet'], 'undefined', true]);
  });

  it('warns on the console where nobody listens', () => {
    const { stderr } = node(
      '--input-type=module',
      '--eval',
      `import { renderSnippet } from 'clonazepam-info/ssr'; renderSnippet({ theme: 'pink' });`,
    );
    assert.match(stderr, /^<clonazepam-info>: theme="pink" can't be used\./);
  });
});

describe('The command line', () => {
  const run = (...args: readonly string[]) => node('dist/cli.js', ...args);

  it('prints the snippet', () => {
    const { status, stdout, stderr } = run(
      ...['snippet', '--region', 'GB', '--lang=en', '--theme', 'dark', '--exclusive'],
    );
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(
      stdout,
      /<clonazepam-info lang="en" region="GB" open="all" exclusive="exclusive" theme="dark">/,
    );
    assert.match(stdout, /class="root dark ltr"/);
  });

  it('prints the short one with --plain', () => {
    const { status, stdout } = run('snippet', '--region', 'IE', '--src', '/x.js', '--plain');
    assert.deepEqual([status, stdout], [0, snippetFor('IE', '/x.js')]);
  });

  it('names on stderr what can’t be used, and prints the snippet all the same', () => {
    const { status, stdout, stderr } = run('snippet', '--region', 'FR');
    assert.equal(status, 0);
    assert.match(stderr, /^<clonazepam-info>: region="FR" can't be used\. Allowed: US, .*\n$/);
    assert.match(stdout, /<clonazepam-info region="FR" open="all">/);
  });

  it('ends quietly where whoever reads it has heard enough', async () => {
    const child = spawn(process.execPath, ['dist/cli.js', 'snippet', '--region', 'US'], {
      cwd: ROOT,
    });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (text) => (said += String(text)));
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([status, said], [0, '']);
  });

  it('explains itself when asked, with every option', () => {
    for (const args of [['--help'], ['snippet', '--help']]) {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /^Usage: clonazepam-info snippet/);
      for (const name of ['src', 'lang', 'plain', ...ATTRIBUTE_NAMES]) {
        assert.ok(stdout.includes(`--${name}`), name);
      }
      assert.match(stdout, /^ +clonazepam-info verify URL\|FILE$/m);
      const [, codes = ''] = stdout.split('Exit codes\n');
      assert.deepEqual(
        [...codes.matchAll(/^ {2}(\d) {2}\S/gm)].map(([, code]) => code),
        ['0', '1', '2', '3'],
      );
    }
  });

  for (const [what, args, why] of [
    ['no command', [], 'Missing: the command.'],
    ['an unknown command', ['paste'], 'Unknown: paste'],
    ['more than one command', ['snippet', 'snippet'], 'Unknown: snippet'],
    ['an unknown flag', ['snippet', '--colour', 'red'], "Unknown option '--colour'."],
    ['a flag without its value', ['snippet', '--region'], 'argument missing'],
  ] as const) {
    it(`ends with 2 at ${what}, says why on stderr and prints nothing`, () => {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.ok(stderr.includes(why), stderr);
      assert.match(stderr, /See: clonazepam-info --help\n$/);
    });
  }
});
