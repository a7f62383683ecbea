/** The preview of the set-up page, which no test of the page itself can reach: its frames are as far away as another site. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { SITE } from '../support/site-pages.ts';
import { BROWSERS, inBrowser, serve } from '../support/windows.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

const files = ['', 'assets', 'dist'].flatMap((folder) =>
  readdirSync(join(SITE, folder))
    .filter((name) => extname(name) in TYPES)
    .map((name) => join(folder, name)),
);

const originAt = serve(
  Object.fromEntries(
    files.map((file) => [
      `/${file}`,
      () => ({
        body: readFileSync(SITE + file, 'utf8'),
        type: TYPES[extname(file)] ?? '',
        headers: { 'content-type': TYPES[extname(file)] ?? '' },
      }),
    ]),
  ),
);

const PRINTED = 'the page in the preview was printed';

/** Opens the set-up page, and returns what its frames write to the console. */
async function openSetup(page: Page): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  // In every frame: no dialog opens, and it is said.
  await page.evaluateOnNewDocument((line) => {
    window.print = () => {
      const hasLeaflet = document.querySelector('clonazepam-info') !== null;
      console.log(`${line}: ${hasLeaflet ? 'with' : 'without'} the leaflet`);
    };
  }, PRINTED);
  // When the hashes are there, the page in the preview is made again.
  await page.goto(`${originAt('localhost')}/setup.html`, { waitUntil: 'networkidle0' });
  return said;
}

/** Asks the page with the snippet in it, when that is drawn. */
async function askInnermost<T>(page: Page, question: () => T, tries = 3): Promise<T> {
  try {
    const frame = await page.waitForFrame(
      async (one) => Boolean(one.parentFrame()?.parentFrame()) && (await one.title()) !== '',
    );
    await frame.waitForFunction(() => {
      const root = document.querySelector('clonazepam-info')?.shadowRoot;
      return root?.querySelector('[part=safety]') !== null;
    });
    return await frame.evaluate(question);
  } catch (error) {
    // On a busy machine the hashes come late: the frame has gone, and another has come.
    if (tries === 1) throw error;
    return askInnermost(page, question, tries - 1);
  }
}

describe('The preview', () => {
  for (const browser of BROWSERS) {
    it(`prints the page in it, and nothing else: ${browser}`, async () => {
      await inBrowser(browser, async (driver) => {
        const page = await driver.newPage();
        const said = await openSetup(page);
        await askInnermost(page, () => true);
        await page.evaluate(() => document.getElementById('print')!.click());
        const isPrinted = () => said.some((line) => line.startsWith(PRINTED));
        while (!isPrinted()) await page.evaluate(() => new Promise(requestAnimationFrame));
        assert.deepEqual(
          said.filter((line) => line.startsWith(PRINTED)),
          [`${PRINTED}: with the leaflet`],
        );
      });
    });

    it(`can’t reach the set-up page from the page in it: ${browser}`, async () => {
      await inBrowser(browser, async (driver) => {
        const page = await driver.newPage();
        await openSetup(page);
        const reached = await askInnermost(page, () => {
          try {
            return top!.document.title;
          } catch (error) {
            return (error as Error).name;
          }
        });
        assert.equal(reached, 'SecurityError');
      });
    });
  }
});
