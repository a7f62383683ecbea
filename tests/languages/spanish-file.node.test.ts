/** The file with the Spanish text, in windows of their own: frames of one page share what they have loaded. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { BROWSERS, drawn, inBrowser, serve } from '../support/windows.ts';

const SCRIPT = 'clonazepam-info.js';
const FILE = 'clonazepam-info.es.js';
const builtFile = (name: string) =>
  readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');

let isThere = false;
let asked = 0;

const pageOf = (lang: string, scriptAttributes: string, below = '') =>
  `<!doctype html><title>Page</title><clonazepam-info lang="${lang}" region="US"></clonazepam-info><script ${scriptAttributes}></script>${below}`;

const originAt = serve({
  '/import-map-below': () => ({
    body: pageOf(
      'es',
      `src="/dist/${SCRIPT}"`,
      `<script src="/slow.js"></script>
<script type="importmap">{ "imports": { "theirs": "/theirs.js" } }</script>
<script type="module">import "theirs";</script>`,
    ),
  }),
  '/slow.js': () => ({
    body: new Promise((resolve) => setTimeout(resolve, 500, '')),
    type: 'text/javascript',
  }),
  '/theirs.js': () => ({ body: 'document.title = "Theirs ran";', type: 'text/javascript' }),
  '/members': () => ({
    body: pageOf('es', `crossorigin="use-credentials" src="${membersAt('localhost')}/${SCRIPT}"`),
    headers: { 'set-cookie': 'member=yes' },
  }),
  '/page': () => ({ body: pageOf('en', `src="/site/${SCRIPT}"`) }),
  [`/site/${SCRIPT}`]: () => ({ body: builtFile(SCRIPT), type: 'text/javascript' }),
  [`/site/${FILE}`]: () => {
    asked += 1;
    return isThere
      ? { body: builtFile(FILE), type: 'text/javascript' }
      : { body: '<p>Sorry, try again later', type: 'text/html' };
  },
});

/** Another origin of the same site, for those who have its cookie. */
const membersAt = serve(
  Object.fromEntries(
    [SCRIPT, FILE].map((name) => [
      `/${name}`,
      ({ cookie = '' }) => ({
        body: cookie.includes('member=yes') ? builtFile(name) : 'Members only',
        type: 'text/javascript',
        status: cookie.includes('member=yes') ? 200 : 403,
        headers: {
          'access-control-allow-origin': originAt('localhost'),
          'access-control-allow-credentials': 'true',
        },
      }),
    ]),
  ),
);

for (const name of BROWSERS) {
  it(`takes no import map away from the page: ${name}`, async () => {
    await inBrowser(name, async (browser) => {
      const page = await browser.newPage();
      await page.goto(`${originAt('localhost')}/import-map-below`);
      await drawn(page, '.root[lang=es]');
      assert.equal(await page.title(), 'Theirs ran');
    });
  });

  it(`comes with the credentials of the script: ${name}`, async () => {
    await inBrowser(name, async (browser) => {
      const page = await browser.newPage();
      await page.goto(`${originAt('localhost')}/members`);
      await drawn(page, '.root[lang=es]');
    });
  });
}

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
