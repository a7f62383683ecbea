/** axe on every page of the built site, light and dark. */
import { expect } from '@open-wc/testing';
import { AXE, runAxe } from '../support/axe.ts';
import { removeFrames, settled, type Page } from '../support/page.ts';
import { FILES, openWhole } from './open-page.ts';

/** What axe can't decide on these pages. */
const SEEN_TO = [
  // The preview of the set-up page shows somebody else's page.
  /^frame-tested: .*#preview/,
  // What is shown where no script runs.
  /^hidden-content: .*: \.unscripted Fix/,
];

const schemed = async ({ window, document }: Page, scheme: 'light' | 'dark') => {
  document.documentElement.style.colorScheme = scheme;
  await settled(window);
};

describe('The site', () => {
  // Also after a failure: engines draw no frames that lie far down.
  afterEach(removeFrames);

  for (const file of FILES) {
    it(`${file} gives axe nothing to find, light and dark`, async () => {
      const page = await openWhole(file, AXE);
      for (const scheme of ['light', 'dark'] as const) {
        await schemed(page, scheme);
        // In the dark, nothing but colours has changed.
        const { findings } = await runAxe(page, scheme === 'dark' ? ['cat.color'] : undefined);
        const open = findings.filter((finding) => !SEEN_TO.some((seen) => seen.test(finding)));
        expect(open, scheme).to.deep.equal([]);
      }
    });
  }
});
