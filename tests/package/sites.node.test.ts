/** The packed package in sites of others: required, and built with Vite. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'node:test';
import { build, type InlineConfig } from 'vite';
import { CONTRACT } from '../support/contract.ts';
import { packForTests, place, runInNode } from './packed.ts';

packForTests();

/** The scripts and pages that Vite makes of one folder of consumers/. */
async function buildSite(folder: string, input: string, more: InlineConfig = {}) {
  const result = await build({
    configFile: false,
    root: join(place.site, folder),
    mode: 'production',
    logLevel: 'error',
    ...more,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(place.site, folder, input) },
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
  const file = join(place.site, 'script.mjs');
  writeFileSync(file, script);
  return JSON.parse(
    runInNode(`${BROWSER}
      await import(${JSON.stringify(pathToFileURL(file).href)});
      process.stdout.write(JSON.stringify(defined));
      process.exit();`),
  );
}

describe('The packed package', () => {
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
        build: { ssr: join(place.site, 'next', 'server.jsx') },
      });
      const file = join(place.site, 'next', 'server.mjs');
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
});
