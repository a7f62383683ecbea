/** Every page of the built site, under its own policy: no fault, no accessibility finding, in each width and scheme. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { AXE, runAxe } from '../support/axe.ts';
import type { HostWindow } from '../support/hosts.ts';
import { removeFrames, settled, type Page } from '../support/page.ts';
import { FILES, open, openWhole } from './open-page.ts';

const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** Stops that a page would put before all others. */
const OUT_OF_ORDER = '[tabindex]:not([tabindex="0"], [tabindex="-1"])';
const MIN_RING_PX = 3;

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
    describe(file, () => {
      it('breaks no rule of its policy, logs nothing, and needs no sideways scrolling at 320 px', async () => {
        const page = await open(file, 'watched', 320);
        const { window, document } = page;
        expect(document.querySelector('meta[http-equiv=Content-Security-Policy]')).not.to.equal(
          null,
        );
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        expect((window as HostWindow).failures).to.deep.equal([]);
      });

      it('gives axe nothing to find, light and dark', async () => {
        const page = await openWhole(file, AXE);
        for (const scheme of ['light', 'dark'] as const) {
          await schemed(page, scheme);
          // In the dark, nothing but colours has changed.
          const { findings } = await runAxe(page, scheme === 'dark' ? ['cat.color'] : undefined);
          const open = findings.filter((finding) => !SEEN_TO.some((seen) => seen.test(finding)));
          expect(open, scheme).to.deep.equal([]);
        }
      });

      it('is reached by key: past the menus, with a ring around each stop', async () => {
        const page = await open(file, 'watched', 320);
        const { window, document } = page;
        window.focus();
        await sendKeys({ press: 'Tab' });
        const skip = document.activeElement as HTMLAnchorElement;
        expect(skip.getAttribute('href')).to.equal('#main');
        expect(skip.getBoundingClientRect().height).to.be.greaterThan(20);
        await sendKeys({ press: 'Enter' });
        await sendKeys({ press: 'Tab' });
        const first = document.activeElement;
        expect(document.getElementById('main')?.contains(first), first?.outerHTML).to.equal(true);

        expect(document.querySelectorAll(OUT_OF_ORDER)).to.have.length(0);
        const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
          (one) => one.checkVisibility() && one.tabIndex === 0,
        );
        const withoutRing = stops.filter((one) => {
          one.focus();
          const { outlineStyle, outlineWidth } = window.getComputedStyle(one);
          return outlineStyle !== 'solid' || parseFloat(outlineWidth) < MIN_RING_PX;
        });
        expect(withoutRing.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      });
    });
  }
});
