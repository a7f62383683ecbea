/** The package as npm would publish it: packed, unpacked where a partner's site would have it, and used. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build, type InlineConfig } from 'vite';
import { camelCase } from '../../src/attributes.ts';
import { CONTRACT } from '../support/contract.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
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

const FRAMEWORKS = ['react', 'preact', 'solid', 'vue', 'svelte'];

interface PackageJson {
  version: string;
  exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  bin: Readonly<Record<string, string>>;
  customElements: string;
  'web-types': string;
  unpkg: string;
  jsdelivr: string;
}

let site = '';
let tarball = '';
let packed: string[] = [];

const installed = (path = '') => join(site, 'node_modules', 'clonazepam-info', path);
const readPacked = (path: string) => readFileSync(installed(path), 'utf8');
const readJson = <T>(path: string) => JSON.parse(readPacked(path)) as T;
const packageJson = () => readJson<PackageJson>('package.json');

before(() => {
  // The real path: where it is a link, Vite would take the site's own files for those of others.
  site = realpathSync(mkdtempSync(join(tmpdir(), 'clonazepam-info-site-')));
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
  tarball = join(site, name);
  execFileSync('tar', ['-xzf', name], { cwd: site });
  cpSync(join(site, 'package'), installed(), { recursive: true });
  rmSync(join(site, 'package'), { recursive: true });
  packed = readdirSync(installed(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) =>
      join(parentPath, file).slice(installed().length).replaceAll('\\', '/').replace(/^\//, ''),
    );
});

after(() => rmSync(site, { recursive: true, force: true }));

/** The scripts and pages that Vite makes of one folder of consumers/. */
async function buildSite(folder: string, input: string, more: InlineConfig = {}) {
  const result = await build({
    configFile: false,
    root: join(site, folder),
    mode: 'production',
    logLevel: 'error',
    ...more,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(site, folder, input) },
      ...more.build,
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  // Other languages stand in chunks of their own, sent for when they are wanted.
  const scripts = outputs.flatMap((one) => (one.type === 'chunk' && one.isEntry ? one.code : []));
  const pages = outputs.flatMap((one) =>
    one.type === 'asset' && one.fileName.endsWith('.html') ? String(one.source) : [],
  );
  assert.equal(scripts.length, 1, 'one script to begin with');
  return { script: scripts[0]!, page: pages[0] ?? '' };
}

/** As much of a browser as a script asks for before it draws anything. */
const BROWSER = `
  const defined = {};
  const node = () => ({ append() {}, setAttribute() {}, style: {} });
  globalThis.window = globalThis;
  globalThis.HTMLElement = class {};
  globalThis.customElements = {
    get() {},
    define: (name, { observedAttributes }) => { defined[name] = observedAttributes; },
  };
  globalThis.document = {
    createElement: node,
    createComment: node,
    createTreeWalker: node,
    addEventListener() {},
    querySelector: () => null,
  };
`;

/** The tags that a built script defines when a browser runs it, with their attributes. */
function definedBy(script: string): unknown {
  const file = join(site, 'script.mjs');
  writeFileSync(file, script);
  return JSON.parse(
    runInNode(`${BROWSER}
      await import(${JSON.stringify(pathToFileURL(file).href)});
      process.stdout.write(JSON.stringify(defined));
      process.exit();`),
  );
}

/** What a module says, run in a Node of its own in the folder of the site. */
function runInNode(code: string, type: 'module' | 'commonjs' = 'module'): string {
  return execFileSync(process.execPath, [`--input-type=${type}`, '--eval', code], {
    cwd: site,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production' },
    stdio: 'pipe',
  });
}

describe('The packed package', () => {
  describe('holds', () => {
    it('the built files, the README and the licence, and nothing else', () => {
      const allowed = [
        /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
        /^dist\/clonazepam-info(\.[a-z]{2}|\.embed)?\.js$/,
        /^dist\/(clonazepam-info\.d\.ts|(cli|ssr|[\w-]+-shared)\.js)$/,
        /^dist\/(custom-elements|integrity|web-types|vscode\.html-custom-data)\.json$/,
        /^dist\/types\/[a-z]+\.d\.ts$/,
        /^dist\/(embed\.html|snippets\/[\w./-]+\.html)$/,
      ];
      const strange = packed.filter(
        (path) =>
          !allowed.some((pattern) => pattern.test(path)) &&
          !/^dist\/esm\/.+(\.js|\.d\.ts)$/.test(path),
      );
      assert.deepEqual(strange, []);
    });

    it('only modules whose source is still there', () => {
      const stale = packed
        .filter((path) => path.startsWith('dist/esm/'))
        .map((path) => path.replace('dist/esm/', 'src/').replace(/(\.d\.ts|\.js)$/, '.ts'))
        .filter((source) => !existsSync(ROOT + source));
      assert.deepEqual(stale, []);
    });

    it('the page for iframes with its script, a snippet for each country and language, and Spanish', () => {
      const wanted = ['embed.html', 'clonazepam-info.embed.js', 'clonazepam-info.es.js'].concat(
        ['en', 'es'].flatMap((lang) =>
          [...CONTRACT.regions, 'none'].map((region) => `snippets/${region}.${lang}.html`),
        ),
      );
      assert.deepEqual(
        wanted.filter((path) => !packed.includes(`dist/${path}`)),
        [],
      );
    });

    it('every file that package.json names', () => {
      const { exports, customElements, unpkg, jsdelivr, bin, ...more } = packageJson();
      const named = [
        ...Object.values(exports).flatMap((one) =>
          typeof one === 'string' ? one : Object.values(one),
        ),
        ...Object.values(bin),
        customElements,
        unpkg,
        jsdelivr,
        more['web-types'],
      ].map((path) => path.replace(/^\.\//, ''));
      assert.deepEqual(
        named.filter((path) => !path.includes('*') && !packed.includes(path)),
        [],
      );
    });

    it('no path of the machine it was built on', () => {
      const places = [ROOT.replace(/\/$/, ''), join(homedir(), ' ').trimEnd(), 'file:///'];
      const telling = packed.filter((path) =>
        places.some((place) => readPacked(path).includes(place)),
      );
      assert.deepEqual(telling, []);
    });
  });

  describe('is described', () => {
    it('without a complaint from publint', async () => {
      const { messages } = await publint({
        pkgDir: installed(),
        pack: false,
        level: 'suggestion',
        strict: true,
      });
      const manifest = packageJson();
      assert.deepEqual(
        messages.map((message) => formatMessage(message, manifest as never, { color: false })),
        [],
      );
    });

    it('without a complaint from arethetypeswrong, old resolution included, but that it is ESM', async () => {
      const analysis = await checkPackage(
        createPackageFromTarballData(new Uint8Array(readFileSync(tarball))),
      );
      assert.ok(analysis.types, 'has types');
      assert.ok(Object.keys(analysis.entrypoints).includes('./types/react'));
      // ES modules only, so `require` gets one: Node ≥ 20.19 allows that, and TypeScript warns.
      const problems = analysis.problems.filter(({ kind }) => kind !== 'CJSResolvesToESM');
      assert.deepEqual(problems, []);
    });

    it('to editors and to each framework, attribute for attribute', () => {
      interface VsCode {
        tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[];
      }
      const tag = readJson<VsCode>('dist/vscode.html-custom-data.json').tags[0]!;
      assert.deepEqual(
        tag.attributes.map(({ name }) => name),
        CONTRACT.attributes,
      );
      const valuesOf = (name: string) =>
        tag.attributes.find((one) => one.name === name)?.values?.map((value) => value.name);
      assert.deepEqual(valuesOf('region'), CONTRACT.regions);
      assert.deepEqual(valuesOf('sections'), CONTRACT.sections);
      assert.deepEqual(valuesOf('open'), ['all', 'none', ...CONTRACT.sections, ...CONTRACT.topics]);
      assert.equal(valuesOf('helpline-number'), undefined);

      interface WebTypes {
        version: string;
        contributions: {
          html: {
            elements: {
              attributes: { name: string }[];
              js: { events: { name: string }[]; properties: { name: string }[] };
              css: { parts: { name: string }[]; properties: { name: string }[] };
            }[];
          };
        };
      }
      const { version, contributions } = readJson<WebTypes>('dist/web-types.json');
      assert.equal(version, packageJson().version);
      const element = contributions.html.elements[0]!;
      const names = (some: readonly { name: string }[]) => some.map(({ name }) => name);
      assert.deepEqual(names(element.attributes), CONTRACT.attributes);
      assert.deepEqual(names(element.js.properties), CONTRACT.attributes.map(camelCase));
      assert.deepEqual(names(element.js.events).sort(), CONTRACT.events);
      assert.deepEqual(names(element.css.parts), CONTRACT.parts);
      assert.deepEqual(names(element.css.properties), CONTRACT.variables);

      const shared = readPacked('dist/types/attributes.d.ts');
      for (const name of CONTRACT.attributes) {
        assert.match(shared, new RegExp(`^ {2}'?${name}'?\\?: `, 'm'));
        assert.match(shared, new RegExp(`^ {2}${camelCase(name)}\\?: `, 'm'));
      }
      for (const framework of FRAMEWORKS) {
        const text = readPacked(`dist/types/${framework}.d.ts`).replaceAll(/[':-]/g, '');
        for (const event of CONTRACT.events) {
          assert.ok(text.toLowerCase().includes(`on${event.replaceAll('-', '')}?`), framework);
        }
      }
    });
  });

  describe('type checks', () => {
    for (const [resolution, options] of [
      ['bundler', { module: 'ESNext', moduleResolution: 'bundler' }],
      ['nodenext', { module: 'NodeNext', moduleResolution: 'NodeNext' }],
      // What projects had before `exports`; TypeScript 6 wants to hear that we know its age.
      ['node10', { module: 'ESNext', moduleResolution: 'node10', ignoreDeprecations: '6.0' }],
    ] as const) {
      it(`in TypeScript, React, Preact, Solid, Vue and Svelte with ${resolution} resolution`, () => {
        const config = join(site, `tsconfig.${resolution}.json`);
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
        writeFileSync(join(site, 'types', 'package.json'), '{ "type": "module" }');
        writeFileSync(config, JSON.stringify({ compilerOptions, include: ['types'] }));
        const { status, stdout } = spawnSync(
          process.execPath,
          [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', config],
          { cwd: site, encoding: 'utf8' },
        );
        assert.equal(status, 0, stdout);
      });
    }
  });

  it('is taken by `require` too, in Node', () => {
    const said = runInNode(
      "process.stdout.write(typeof require('clonazepam-info').ClonazepamInfo)",
      'commonjs',
    );
    assert.equal(said, 'function');
  });

  describe('is built', () => {
    it('into a plain Vite site, whose script registers the element', async () => {
      const { script, page } = await buildSite('vite', 'index.html');
      assert.deepEqual(definedBy(script), { 'clonazepam-info': CONTRACT.attributes });
      assert.match(script, /Don’t stop clonazepam suddenly/);
      assert.match(page, /<clonazepam-info><p>Don’t stop/);
    });

    it('into a static page with a module script (Astro-like), the fallback in the HTML', async () => {
      const { script, page } = await buildSite('astro', 'index.html');
      assert.deepEqual(definedBy(script), { 'clonazepam-info': CONTRACT.attributes });
      assert.match(page, /<clonazepam-info region="GB" theme="dark">\s*<p>Don’t stop/);
      assert.match(page, /<script type="module"[^>]* src="/);
    });

    const react: InlineConfig = {
      oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
      define: { 'process.env.NODE_ENV': '"production"' },
    };

    it('into the server of a React app (Next-like), which writes the tag', async () => {
      const { script } = await buildSite('next', 'server.jsx', {
        ...react,
        ssr: { noExternal: true },
        build: { ssr: join(site, 'next', 'server.jsx') },
      });
      const file = join(site, 'next', 'server.mjs');
      writeFileSync(file, script);
      const said = runInNode(`await import(${JSON.stringify(pathToFileURL(file).href)})`);
      assert.deepEqual(JSON.parse(said), {
        html:
          '<clonazepam-info region="GB" heading-level="3" exclusive="">' +
          '<p>Don’t stop clonazepam suddenly.</p></clonazepam-info>',
        is: 'function',
      });
    });

    it('into the browser’s part of it, which registers the element', async () => {
      const { script } = await buildSite('next', 'client.jsx', react);
      assert.deepEqual(definedBy(script), { 'clonazepam-info': CONTRACT.attributes });
    });

    it('to nothing, where only the door without registration is named and nothing is used', async () => {
      const { script } = await buildSite('vite', 'element.js');
      assert.match(script, /^\s*globalThis\.built\s*=\s*!0;?\s*$/);
    });
  });

  describe('can be pinned', () => {
    it('by the hashes in integrity.json, one for each script that pages load', () => {
      const integrity = readJson<Record<string, string>>('dist/integrity.json');
      // What Node runs is no script of a page.
      const scripts = packed.filter((path) => /^dist\/clonazepam-info[^/]*\.js$/.test(path));
      assert.ok(scripts.includes('dist/clonazepam-info.js'));
      assert.deepEqual(
        integrity,
        Object.fromEntries(
          scripts.map((path) => [
            path.replace('dist/', ''),
            `sha384-${createHash('sha384')
              .update(readFileSync(installed(path)))
              .digest('base64')}`,
          ]),
        ),
      );
    });

    it('since a second build makes the same scripts, byte for byte', () => {
      // In a Vite of its own, as `npm run build` has it.
      const again = join(site, 'again');
      execFileSync(
        process.execPath,
        [
          join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js'),
          'build',
          '--logLevel',
          'error',
          '--outDir',
          again,
        ],
        { cwd: ROOT, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
      );
      for (const name of Object.keys(readJson<Record<string, string>>('dist/integrity.json'))) {
        assert.ok(
          readFileSync(join(again, name)).equals(readFileSync(installed(`dist/${name}`))),
          `dist/${name} is what the sources make: run \`npm run build\``,
        );
      }
    });
  });
});
