/** How often the engine lays the page out for many elements. Only Chromium counts it. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { SECTION_IDS } from '../../src/attributes.ts';
import { BROWSERS, inBrowser, serve } from '../support/windows.ts';

/** Elements in the page, and the most layouts that they may cost together. */
const ELEMENTS = 200;
const MAX_LAYOUTS = 20;

const WIDGETS = '<clonazepam-info region="US"></clonazepam-info>'.repeat(ELEMENTS);

const originAt = serve({
  '/parsed': () => ({
    body: `<!doctype html><title>Many</title>${WIDGETS}<script src="/dist/clonazepam-info.js"></script>`,
  }),
  '/later': () => ({
    body: '<!doctype html><title>Many</title><script src="/dist/clonazepam-info.js"></script>',
  }),
});

async function layoutsOf(page: Page): Promise<number> {
  const { LayoutCount = 0 } = await page.metrics();
  return LayoutCount;
}

/** Waits until all are drawn, with every panel filled. */
const allFilled = (page: Page) =>
  page.waitForFunction(
    (count) => {
      const panels = [...document.querySelectorAll('clonazepam-info')].flatMap((widget) => [
        ...(widget.shadowRoot?.querySelectorAll('.panel[id]') ?? []),
      ]);
      return panels.length === count && panels.every((panel) => panel.firstElementChild);
    },
    { polling: 500 },
    ELEMENTS * SECTION_IDS.length,
  );

for (const name of BROWSERS.filter((browser) => browser === 'chrome')) {
  it(`${ELEMENTS} elements need at most ${MAX_LAYOUTS} layouts until they are drawn`, async () => {
    await inBrowser(name, async (browser) => {
      const page = await browser.newPage();
      await page.goto(`${originAt('localhost')}/parsed`);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('clonazepam-info')].every(
          (widget) => widget.shadowRoot?.querySelector('.root') !== null,
        ),
      );
      const layouts = await layoutsOf(page);
      assert.ok(layouts <= MAX_LAYOUTS, `${layouts} layouts`);
    });
  });

  it(`so do ${ELEMENTS} that a script puts in at once, their closed panels included`, async () => {
    await inBrowser(name, async (browser) => {
      const page = await browser.newPage();
      await page.goto(`${originAt('localhost')}/later`);
      const before = await layoutsOf(page);
      await page.evaluate(async (count) => {
        const widgets = Array.from({ length: count }, () =>
          document.createElement('clonazepam-info'),
        );
        for (const widget of widgets) widget.setAttribute('region', 'US');
        document.body.append(...widgets);
        await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
      }, ELEMENTS);
      await allFilled(page);
      const layouts = (await layoutsOf(page)) - before;
      assert.ok(layouts <= MAX_LAYOUTS, `${layouts} layouts`);
    });
  });
}
