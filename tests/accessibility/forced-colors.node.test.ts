/**
 * The reader's own colours in Firefox, from its settings or from the contrast themes of Windows. No driver switches
 * them on in a page that is open, so they come with the browser.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BROWSERS, drawn, inBrowser, serve } from '../support/windows.ts';

const OWN_COLORS = {
  // Always, and not only where the system asks for it.
  'browser.display.document_color_use': 2,
  'browser.display.foreground_color': '#ffff00',
  'browser.display.background_color': '#000000',
  'browser.anchor_color': '#00ffff',
};

const page = (theme: string) => ({
  body: `<!doctype html><html lang="en"><clonazepam-info region="US" theme="${theme}" open="help"></clonazepam-info><script src="/dist/clonazepam-info.js"></script>`,
});

const originAt = serve({ '/light': () => page('light'), '/dark': () => page('dark') });

/** Every background that is not see-through, and every colour of what has text. */
function colorsOnScreen() {
  const root = document.querySelector('clonazepam-info')!.shadowRoot!;
  const elements = [...root.querySelectorAll('.root *')].filter((one) => one.checkVisibility());
  const styles = elements.map((one) => getComputedStyle(one));
  return {
    grounds: [...new Set(styles.map((style) => style.backgroundColor))].filter((color) =>
      color.startsWith('rgb('),
    ),
    texts: [...new Set(styles.map((style) => style.color))],
  };
}

describe('<clonazepam-info>, in colours of the reader’s own', () => {
  for (const browser of BROWSERS.filter((name) => name === 'firefox')) {
    it(`has no text on a ground of its own colour: ${browser}`, async () => {
      await inBrowser(
        browser,
        async (driver) => {
          const tab = await driver.newPage();
          for (const theme of ['light', 'dark']) {
            await tab.goto(`${originAt('localhost')}/${theme}`);
            await drawn(tab, '.root');
            const { grounds, texts } = await tab.evaluate(colorsOnScreen);
            assert.ok(texts.includes('rgb(255, 255, 0)'), theme);
            assert.deepEqual(
              grounds.filter((color) => texts.includes(color)),
              [],
              theme,
            );
          }
        },
        OWN_COLORS,
      );
    });
  }
});
