/**
 * Chromium keeps a script that it has compiled, and gives it to the next page with the nonce that it
 * first had, or with none: what the script then imports is refused by a policy of nonces. It does so in
 * a window of its own only, with a script from the cache: the browser tests see that once in hundreds.
 */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ES } from '../../src/node/leaflets.ts';
import { BROWSERS, drawn, inBrowser, serve } from '../support/windows.ts';

const widgetIn = (lang: string) => `<clonazepam-info lang="${lang}" region="US"></clonazepam-info>`;

const originAt = serve({
  '/tag-manager': () => ({
    body: `<!doctype html><title>No policy</title>${widgetIn('en')}<script>
document.head.append(Object.assign(document.createElement('script'), { src: '/dist/clonazepam-info.js' }));</script>`,
  }),
  '/nonce': () => ({
    body: `<!doctype html><title>Nonces</title>${widgetIn('es')}<script nonce="bm9uY2U" src="/dist/clonazepam-info.js"></script>`,
    headers: { 'content-security-policy': "default-src 'none'; script-src 'nonce-bm9uY2U'" },
  }),
});

for (const name of BROWSERS) {
  it(`Spanish comes under a policy of nonces after pages without one: ${name}`, async () => {
    await inBrowser(name, async (browser) => {
      const warmUp = await browser.newPage();
      for (let visit = 0; visit < 5; visit += 1) {
        await warmUp.goto(`${originAt('localhost')}/tag-manager`);
        await drawn(warmUp, '.root');
        // A script is put into the cache of compiled ones some time after it has run.
        await new Promise((resolve) => setTimeout(resolve, 700));
      }
      const page = await browser.newPage();
      await page.goto(`${originAt('localhost')}/tag-manager`);
      await drawn(page, '.root');
      await page.goto(`${originAt('localhost')}/nonce`);
      assert.ok((await drawn(page, '.root[lang=es]')).includes(ES.safety.heading));
    });
  });
}
