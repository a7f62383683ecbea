/** The sheet on paper: one page in each browser, for each country, language and paper. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { READY_MADE } from '../../demo/sheet/ready-made.ts';
import { BROWSERS, inBrowser } from '../support/windows.ts';
import { serveSheets } from './sheet-pages.ts';

const PAPERS = ['a4', 'letter'] as const;

const address = serveSheets();

/** Firefox keeps the objects of a PDF in streams, which are compressed. */
function countPages(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: start }) => {
    try {
      return inflateSync(bytes.subarray(index + start.length)).toString('latin1');
    } catch {
      return ''; // not a start, or not compressed
    }
  });
  return [text, ...streams].join('\n').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
}

async function pagesAt(page: Page, path: string, format: (typeof PAPERS)[number]) {
  if (!page.url().endsWith(path)) await page.goto(address('localhost') + path);
  return countPages(await page.pdf({ format }));
}

// Both browsers at once: each waits for its own most of the time.
describe('The sheet on paper', { concurrency: true }, () => {
  for (const browser of BROWSERS) {
    it(`is one page for each country, language and paper, with a clinic and without: ${browser}`, async () => {
      await inBrowser(browser, async (driver) => {
        const wrong: string[] = [];
        let printed = 0;
        const print = async (paths: readonly string[]) => {
          const page = await driver.newPage();
          for (const path of paths) {
            for (const paper of PAPERS) {
              const pages = await pagesAt(page, path, paper);
              if (pages !== 1) wrong.push(`${path} on ${paper}: ${pages}`);
              printed += 1;
            }
          }
        };
        const files = READY_MADE.map(({ file }) => `/sheets/${file}`);
        await print([...files, ...files.map((file) => `${file}?filled`)]);
        // The site’s own page prints the sheet and nothing else.
        await print(['/sheet.html']);
        assert.deepEqual(wrong, []);
        assert.equal(printed, (READY_MADE.length * 2 + 1) * PAPERS.length);
        // What counts the pages sees a second one.
        assert.equal(await pagesAt(await driver.newPage(), '/two-pages', 'a4'), 2);
      });
    });
  }
});
