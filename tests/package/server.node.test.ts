/** The package on a server, where there is no window: it can be imported, and its tag written. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a module in a Node of its own, and gives what it says; throws what it throws. */
const run = (code: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'development' },
      stdio: 'pipe',
    }),
  );

/** Lit counts its copies in globals of its own. */
const LITS_GLOBALS = /^(lit|reactive)/;

describe('The package on a server', () => {
  for (const entry of ['clonazepam-info', 'clonazepam-info/element']) {
    it(`${entry} can be imported, says nothing and defines nothing global`, () => {
      const { added, said, exported } = run(`
        const said = [];
        for (const level of ['log', 'info', 'warn', 'error']) {
          console[level] = (...parts) => said.push(parts.join(' '));
        }
        const before = new Set(Reflect.ownKeys(globalThis));
        const { ClonazepamInfo } = await import('${entry}');
        const added = Reflect.ownKeys(globalThis).filter((name) => !before.has(name)).map(String);
        process.stdout.write(JSON.stringify({ added, said, exported: typeof ClonazepamInfo }));
      `) as { added: string[]; said: string[]; exported: string };
      assert.equal(exported, 'function');
      assert.deepEqual(said, []);
      assert.deepEqual(
        added.filter((name) => !LITS_GLOBALS.test(name)),
        [],
      );
    });
  }

  it('a component of React that imports it is written as the tag with its attributes', () => {
    const markup = run(`
      import 'clonazepam-info';
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      const Leaflet = ({ region, exclusive }) =>
        createElement(
          'clonazepam-info',
          { region, exclusive, open: null, 'heading-level': 3, 'onclonazepam-info-toggle': () => {} },
          createElement('p', null, 'Don’t stop clonazepam suddenly.'),
        );
      const markup = [true, false].map((exclusive) =>
        renderToString(createElement(Leaflet, { region: 'GB', exclusive })));
      process.stdout.write(JSON.stringify(markup));
    `);
    const inside = '<p>Don’t stop clonazepam suddenly.</p></clonazepam-info>';
    assert.deepEqual(markup, [
      `<clonazepam-info region="GB" exclusive="" heading-level="3">${inside}`,
      `<clonazepam-info region="GB" heading-level="3">${inside}`,
    ]);
  });
});
