/** Every page of the built site, under its own policy: no fault in a narrow window, and every stop by key. Sweeps check them with axe and IBM's checker. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HostWindow } from '../support/hosts.ts';
import { removeFrames } from '../support/page.ts';
import { FILES, open } from './open-page.ts';

const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** Stops that a page would put before all others. */
const OUT_OF_ORDER = '[tabindex]:not([tabindex="0"], [tabindex="-1"])';
const MIN_RING_PX = 3;

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
