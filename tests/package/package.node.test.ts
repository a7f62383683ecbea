/** The package as npm would publish it: what is in it, how it is described, and that it can be pinned. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { camelCase } from '../../src/attributes.ts';
import { CONTRACT } from '../support/contract.ts';
import {
  installed,
  packageJson,
  packForTests,
  place,
  readJson,
  readPacked,
  ROOT,
} from './packed.ts';

const FRAMEWORKS = ['react', 'preact', 'solid', 'vue', 'svelte'];

packForTests();

describe('The packed package', () => {
  describe('holds', () => {
    it('the built files, the README and the licence, and nothing else', () => {
      const allowed = [
        /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
        /^dist\/clonazepam-info(\.[a-z]{2}|\.embed|\.frame|\.check)?\.js$/,
        /^dist\/(clonazepam-info\.d\.ts|(cli|ssr|[\w-]+-shared)\.js)$/,
        /^dist\/(content|custom-elements|integrity|web-types|vscode\.html-custom-data)\.json$/,
        /^dist\/types\/[a-z]+\.d\.ts$/,
        /^dist\/(embed\.html|llms\.txt|snippets\/[\w./-]+\.html)$/,
      ];
      const strange = place.packed.filter(
        (path) =>
          !allowed.some((pattern) => pattern.test(path)) &&
          !/^dist\/esm\/.+(\.js|\.d\.ts)$/.test(path),
      );
      assert.deepEqual(strange, []);
    });

    it('only modules whose source is still there', () => {
      const stale = place.packed
        .filter((path) => path.startsWith('dist/esm/'))
        .map((path) => path.replace('dist/esm/', 'src/').replace(/(\.d\.ts|\.js)$/, '.ts'))
        .filter((source) => !existsSync(ROOT + source));
      assert.deepEqual(stale, []);
    });

    it('the page for iframes with its script, a snippet for each country and language, and Spanish', () => {
      const wanted = [
        'embed.html',
        'clonazepam-info.embed.js',
        'clonazepam-info.frame.js',
        'clonazepam-info.es.js',
        'clonazepam-info.check.js',
      ].concat(
        ['en', 'es'].flatMap((lang) =>
          [...CONTRACT.regions, 'none'].map((region) => `snippets/${region}.${lang}.html`),
        ),
      );
      assert.deepEqual(
        wanted.filter((path) => !place.packed.includes(`dist/${path}`)),
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
        named.filter((path) => !path.includes('*') && !place.packed.includes(path)),
        [],
      );
    });

    it('no path of the machine it was built on', () => {
      const places = [ROOT.replace(/\/$/, ''), join(homedir(), ' ').trimEnd(), 'file:///'];
      const telling = place.packed.filter((path) =>
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
        createPackageFromTarballData(new Uint8Array(readFileSync(place.tarball))),
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

  describe('can be pinned', () => {
    it('by the hashes in integrity.json, one for each script that pages load', () => {
      const integrity = readJson<Record<string, string>>('dist/integrity.json');
      // What Node runs is no script of a page.
      const scripts = place.packed.filter((path) => /^dist\/clonazepam-info[^/]*\.js$/.test(path));
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
  });
});
