/**
 * embed.html as the browser tests can't open it: in a window of its own, and in a frame of another
 * origin with real keys. In each browser found that Puppeteer drives.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { EN } from '../../src/content/en.ts';
import { BROWSERS, drawn, inBrowser, serve } from '../support/windows.ts';

const ASKED =
  '?region=US&theme=dark&heading=Buy&helpline-number=5550100&helpline-name=Sharks&helpline-url=https%3A%2F%2Fexample.com';

/** A partner's page; `ORIGIN` is where the frame comes from. It keeps the listener of the docs. */
const PARTNER = `<!doctype html><title>Partner</title><body style="margin: 0">
<p style="block-size: 900px"><a href="#">Before</a></p>
<iframe src="ORIGIN/dist/embed.html?region=US&open=all" width="100%" height="640" style="border: 0"></iframe>
<p style="block-size: 900px"><a href="#">After</a></p>
<script>addEventListener('message', ({ data, origin }) => {
  if (origin === 'ORIGIN' && data?.type === 'clonazepam-info-height') document.querySelector('iframe').height = data.height;
});</script>`;

const originAt = serve({
  '/partner': () => ({ body: PARTNER.replaceAll('ORIGIN', originAt('127.0.0.1')) }),
});

const inPage = (name: (typeof BROWSERS)[number], act: (page: Page) => Promise<void>) =>
  inBrowser(name, async (browser) => act(await browser.newPage()));

describe('embed.html', () => {
  for (const browser of BROWSERS) {
    it(`opened by itself has no line or title from its address: ${browser}`, async () => {
      await inPage(browser, async (page) => {
        const said: string[] = [];
        page.on('console', (message) => said.push(message.text()));
        await page.goto(`${originAt('localhost')}/dist/embed.html${ASKED}`);
        const text = await drawn(page, '.root.dark');
        assert.match(text, /Don’t stop clonazepam suddenly/);
        assert.match(text, /988/);
        assert.doesNotMatch(text, /Buy|5550100|Sharks|example\.com/);
        assert.equal(await page.title(), EN.title);
        const left = said.map((line) => /(\S+) in the address/.exec(line)?.[1]);
        assert.deepEqual(left.sort(), [
          'heading',
          'helpline-name',
          'helpline-number',
          'helpline-url',
        ]);
      });
    });

    it(`hides nothing that has focus, in a frame of another origin: ${browser}`, async () => {
      await inPage(browser, async (page) => {
        await page.setViewport({ width: 400, height: 700 });
        await page.goto(`${originAt('localhost')}/partner`);
        await page.waitForFunction(() => Number(document.querySelector('iframe')!.height) > 3000);
        const frame = page.frames().find((one) => one !== page.mainFrame())!;
        await page.bringToFront();
        await page.evaluate(() => document.querySelector('a')!.focus());
        /** What has focus in the frame, when its banner is back at the edge of the screen, or won't be. */
        const restsAt = async () => {
          for (let look = 0; ; look += 1) {
            await new Promise((resolve) => setTimeout(resolve, 150));
            const end = await page.evaluate(
              () => innerHeight - document.querySelector('iframe')!.getBoundingClientRect().top,
            );
            const found = await frame.evaluate((screenEnd) => {
              const root = document.querySelector('clonazepam-info')!.shadowRoot!;
              const banner = root.querySelector('[part=banner]')!;
              const focused = root.activeElement;
              if (!focused || banner.contains(focused)) return undefined;
              const above = banner.getBoundingClientRect();
              const { top, bottom } = focused.getBoundingClientRect();
              return {
                text: focused.textContent.trim(),
                isAtRest:
                  Math.abs(above.bottom - Math.min(screenEnd, innerHeight)) < 2 &&
                  bottom <= screenEnd,
                isCovered: bottom > above.top && top < above.bottom,
              };
            }, end);
            if (!found || look > 60) return found;
            if (!found.isCovered && (found.isAtRest || look > 15)) return found;
          }
        };
        const covered: string[] = [];
        let stops = 0;
        for (let burst = 0; burst < 24; burst += 1) {
          // Several in a row: the banner is not back yet when the page around scrolls for the next.
          for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Tab');
          const found = await restsAt();
          if (found) stops += 1;
          if (found?.isCovered) covered.push(found.text);
        }
        assert.ok(stops > 20, `${stops} stops`);
        assert.deepEqual(covered, []);
      });
    });
  }
});
