/** The package as npm would publish it, packed and unpacked where a partner's site would have it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const windows = process.platform === 'win32';

/** What the sites of the tests have installed besides the package. */
const INSTALLED = [
  '@types',
  'csstype',
  'lit',
  'preact',
  'react',
  'react-dom',
  'solid-js',
  'svelte',
  'vue',
];

export interface PackageJson {
  version: string;
  exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  bin: Readonly<Record<string, string>>;
  customElements: string;
  'web-types': string;
  unpkg: string;
  jsdelivr: string;
}

/** Where it is, from the first test on: the site, the package in it, its archive and its files. */
export const place = { site: '', tarball: '', packed: [] as readonly string[] };

export const installed = (path = '') => join(place.site, 'node_modules', 'clonazepam-info', path);
export const readPacked = (path: string) => readFileSync(installed(path), 'utf8');
export const readJson = <T>(path: string) => JSON.parse(readPacked(path)) as T;
export const packageJson = () => readJson<PackageJson>('package.json');

/** To be called in a file of tests: packs before the first of them, and takes all away after the last. */
export function packForTests(): void {
  before(() => {
    // The real path: where it is a link, Vite would take the site's own files for those of others.
    const site = realpathSync(mkdtempSync(join(tmpdir(), 'clonazepam-info-site-')));
    mkdirSync(join(site, 'node_modules'));
    for (const name of INSTALLED) {
      symlinkSync(join(ROOT, 'node_modules', name), join(site, 'node_modules', name), 'junction');
    }
    cpSync(join(ROOT, 'tests', 'package', 'consumers'), site, { recursive: true });

    execFileSync('npm', ['pack', '--silent', '--pack-destination', site], {
      cwd: ROOT,
      shell: windows,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [name = ''] = readdirSync(site).filter((file) => file.endsWith('.tgz'));
    place.site = site;
    place.tarball = join(site, name);
    execFileSync('tar', ['-xzf', name], { cwd: site });
    cpSync(join(site, 'package'), installed(), { recursive: true });
    rmSync(join(site, 'package'), { recursive: true });
    place.packed = readdirSync(installed(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name: file }) =>
        join(parentPath, file).slice(installed().length).replaceAll('\\', '/').replace(/^\//, ''),
      );
  });
  after(() => rmSync(place.site, { recursive: true, force: true }));
}

/** What a module says, run in a Node of its own in the folder of the site. */
export function runInNode(code: string, type: 'module' | 'commonjs' = 'module'): string {
  return execFileSync(process.execPath, [`--input-type=${type}`, '--eval', code], {
    cwd: place.site,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production' },
    stdio: 'pipe',
  });
}
