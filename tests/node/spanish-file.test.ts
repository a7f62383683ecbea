/** Spanish where its file can't be had at first. In windows of their own: frames of one page share a cache. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { BROWSERS, inBrowser, serve } from '../support/windows.ts';

const SCRIPT = 'clonazepam-info.js';
const FILE = 'clonazepam-info.es.js';
const builtFile = (name: string) =>
  readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');

let isThere = false;
let asked = 0;

const originAt = serve({
  '/page': () => ({
    body: `<!doctype html><title>Page</title><clonazepam-info lang="en" region="US"></clonazepam-info><script src="/site/${SCRIPT}"></script>`,
  }),
  [`/site/${SCRIPT}`]: () => ({ body: builtFile(SCRIPT), type: 'text/javascript' }),
  [`/site/${FILE}`]: () => {
    asked += 1;
    return isThere
      ? { body: builtFile(FILE), type: 'text/javascript' }
      : { body: '<p>Sorry, try again later', type: 'text/html' };
  },
});

// The others keep in mind that a module failed, for as long as the page is open: HTML lets them.
for (const name of BROWSERS.filter((one) => one === 'chrome')) {
  it(`comes when the reader asks again, and is not sent for until then: ${name}`, async () => {
    isThere = false;
    asked = 0;
    await inBrowser(name, async (browser) => {
      const page = await browser.newPage();
      await page.goto(`${originAt('localhost')}/page`);
      const refused = page.waitForResponse((response) => response.url().endsWith(FILE));
      const button = await page.waitForSelector('clonazepam-info >>> button[lang=es]');
      await button!.click();
      await refused;
      await page.evaluate(async () => {
        const widget = document.querySelector('clonazepam-info')!;
        for (const theme of ['dark', 'light', 'dark', 'light']) {
          await new Promise(requestAnimationFrame);
          widget.setAttribute('theme', theme);
          await widget.updateComplete;
        }
      });
      assert.equal(asked, 1);
      isThere = true;
      await page.waitForFunction(() => {
        const root = document.querySelector('clonazepam-info')?.shadowRoot;
        root?.querySelector<HTMLElement>('button[lang=es]')?.click();
        return root?.querySelector('.root[lang=es]');
      });
    });
  });
}
