/** What the style sheet shows on paper, in a browser that can be told to draw as for a printer. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { BROWSERS, drawn, inBrowser, serve } from '../support/windows.ts';

const originAt = serve({
  '/page': () => ({
    body: '<!doctype html><title>Page</title><clonazepam-info region="US"></clonazepam-info><script src="/dist/clonazepam-info.js"></script>',
  }),
});

// Firefox can't be told so from outside.
for (const name of BROWSERS.filter((one) => one === 'chrome')) {
  it(`every claim, source and study is on paper, though all was closed: ${name}`, async () => {
    await inBrowser(name, async (browser) => {
      const page = await browser.newPage();
      await page.goto(`${originAt('localhost')}/page`);
      await drawn(page, '.root');
      /** The first words of what is drawn nowhere. */
      const unseen = () =>
        page.evaluate(() =>
          [
            ...document
              .querySelector('clonazepam-info')!
              .shadowRoot!.querySelectorAll(
                '[part=claim], .steps li, .pairs dd, .sure li, .studies dd, .refs li',
              ),
          ]
            .filter((one) => !one.checkVisibility() || one.getBoundingClientRect().height < 3)
            .map((one) => one.textContent.trim().slice(0, 40)),
        );
      assert.ok((await unseen()).length > 100);
      await page.emulateMediaType('print');
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      assert.deepEqual(await unseen(), []);
      await page.emulateMediaType('screen');
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      assert.ok((await unseen()).length > 100);
    });
  });
}
