/** `clonazepam-info verify`: whether a script is one of ours, of which version, and what it says when it can't know. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../../src/version.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SCRIPT = 'dist/clonazepam-info.js';
const integrity = JSON.parse(readFileSync(`${ROOT}dist/integrity.json`, 'utf8')) as Readonly<
  Record<string, string>
>;

/** Runs the command while this process goes on serving. */
async function verify(...args: readonly string[]) {
  const child = spawn(process.execPath, ['dist/cli.js', 'verify', ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => (said.stdout += String(text)));
  child.stderr.on('data', (text) => (said.stderr += String(text)));
  const [status] = (await once(child, 'close')) as [number];
  return { status, ...said };
}

const server = createServer((request, response) => {
  if (request.url === '/ours.js') response.end(readFileSync(ROOT + SCRIPT));
  else if (request.url === '/moved.js') response.writeHead(302, { location: '/ours.js' }).end();
  else if (request.url === '/cut.js') response.writeHead(200).destroy();
  else response.writeHead(404).end();
});
const folder = mkdtempSync(join(tmpdir(), 'clonazepam-info-verify-'));
let site = '';

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

describe('clonazepam-info verify', () => {
  for (const name of Object.keys(integrity)) {
    it(`knows ${name} by its hash, whatever the file is called`, async () => {
      const copy = join(folder, 'renamed.txt');
      writeFileSync(copy, readFileSync(`${ROOT}dist/${name}`));
      assert.deepEqual(await verify(copy), {
        status: 0,
        stdout: `${name}, version ${VERSION}\n${integrity[name]}\n`,
        stderr: '',
      });
    });
  }

  it('fetches an address, and follows where the server sends it', async () => {
    for (const path of ['/ours.js', '/moved.js']) {
      const { status, stdout, stderr } = await verify(site + path);
      assert.deepEqual([status, stderr], [0, ''], path);
      assert.match(stdout, /^clonazepam-info\.js, version /, path);
    }
  });

  it('ends with 1 at a script that differs by one byte, and says what it can’t know', async () => {
    const changed = join(folder, 'changed.js');
    writeFileSync(changed, `${readFileSync(ROOT + SCRIPT, 'utf8')}\n`);
    const { status, stdout, stderr } = await verify(changed);
    assert.deepEqual([status, stderr], [1, '']);
    assert.match(stdout, new RegExp(`^Unknown: no script of clonazepam-info ${VERSION} `));
    assert.match(stdout, /^sha384-\S{64}$/m);
    assert.match(stdout, /^This command knows no other version\./m);
  });

  for (const [what, target, why] of [
    ['a file that is not there', () => join(folder, 'none.js'), 'no such file or directory'],
    ['a folder', () => folder, 'illegal operation on a directory'],
    ['an address that is not there', () => `${site}/none.js`, 'the server answered 404'],
    ['an answer that breaks off', () => `${site}/cut.js`, 'other side closed'],
    ['a server that is not there', () => 'http://no-server.invalid/x.js', 'no-server.invalid'],
    ['an address that is none', () => 'https://', 'URL'],
  ] as const) {
    it(`ends with 3 at ${what}, with one plain line on stderr`, async () => {
      const { status, stdout, stderr } = await verify(target());
      assert.deepEqual([status, stdout], [3, '']);
      assert.match(stderr, /^Can't read [^\n]*: [^\n]*\.\n$/);
      assert.ok(stderr.includes(why), stderr);
    });
  }

  for (const [what, args, why] of [
    ['no address', [], 'Missing: the address or the file.'],
    ['two files', ['a.js', 'b.js'], 'Unknown: b.js'],
    ['an option of the snippet', ['a.js', '--region', 'GB'], 'verify takes no option: --region'],
  ] as const) {
    it(`ends with 2 at ${what}`, async () => {
      const { status, stdout, stderr } = await verify(...args);
      assert.deepEqual([status, stdout, stderr], [2, '', `${why}\nSee: clonazepam-info --help\n`]);
    });
  }
});
