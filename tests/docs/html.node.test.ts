/** The HTML that we hand out and show is valid: what sites paste, the page for iframes, the pages of the demo, and the sheets to print. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { READY_MADE, readyMadePage } from '../../demo/sheet/ready-made.ts';
import { PAGES_TO_PASTE_FROM } from '../../demo/ways.ts';
import { REGIONS } from '../../src/attributes.ts';
import { LANGUAGES } from '../../src/content/languages.ts';
import { EXAMPLE_SRC } from '../../src/node/snippet.ts';
import { render } from '../prerendered/read-snippet.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.html'))
    .map((name) => folder + name);

const checker = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // An iframe to paste has no style: systems keep these two attributes and remove styles.
  elements: ['html5', { iframe: { attributes: { width: {}, frameborder: {} } } }],
  rules: {
    // Matters of taste. An XML writer needs the values and the slashes.
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // A reader copies a number into a dialler, which may not know other spaces and hyphens.
    'tel-non-breaking': 'off',
  },
});

/** What is wrong with the HTML, one line each. */
async function problemsIn(name: string, html: string): Promise<string[]> {
  const { results } = await checker.validateString(html, name);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message }) => `${name}:${line}:${column}: ${message}`),
  );
}

describe('Valid HTML', () => {
  it('is what finds a mistake', async () => {
    assert.equal((await problemsIn('mistake', '<p><div></div></p>')).length > 0, true);
  });

  // The prerendered ones are in dist/snippets/.
  for (const way of ['tag', 'one-tag', 'iframe', 'iframe-sandbox'] as const) {
    it(`is in the snippets for each country and language: ${way}`, async () => {
      for (const lang of LANGUAGES) {
        for (const region of [...REGIONS, undefined]) {
          const { raw } = render({ way, lang, region, src: EXAMPLE_SRC });
          assert.deepEqual(await problemsIn(`${way} ${region ?? 'none'} ${lang}`, raw), []);
        }
      }
    });
  }

  for (const path of PAGES_TO_PASTE_FROM) {
    it(`is in the blocks of ${path}`, async () => {
      const blocks = [...read(path).matchAll(/^```html\n(.*?)^```/gms)];
      assert.ok(blocks.length > 0);
      for (const [, block = ''] of blocks) assert.deepEqual(await problemsIn(path, block), []);
    });
  }

  it('is in the ready-made sheets', async () => {
    for (const { file } of READY_MADE) {
      assert.deepEqual(await problemsIn(file, readyMadePage(file) ?? ''), []);
    }
  });

  for (const path of ['dist/embed.html', ...filesIn('dist/snippets/'), ...filesIn('demo/')]) {
    it(`is in ${path}`, async () => {
      assert.deepEqual(await problemsIn(path, read(path)), []);
    });
  }
});
