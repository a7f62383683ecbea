/** Every page of the built site, under its own policy: no fault, no accessibility finding, in each width and scheme. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { PAGES } from '../../demo/pages.ts';
import { AXE, runAxe } from '../support/axe.ts';
import type { HostWindow } from '../support/hosts.ts';
import { IBM_CHECKER, ibmFindings, LEAFLET_QUESTIONS, runIbmChecker, translateColors, type LookedAt } from '../support/ibm-checker.ts'; // prettier-ignore
import { addScript, openFrame, removeFrames, settled, type Page } from '../support/page.ts';

/** Higher than any page: nothing lies under a banner, and all can be judged. */
const TALL_PX = 40_000;

/** A clinic's page is somebody else's: it has neither our head nor our menus. */
const OURS = PAGES.filter(({ file }) => file !== 'clinic.html');
const FILES = ['index.html', ...OURS.map(({ file }) => file)];

/** What IBM's checker asks a person to look at on these pages, and what was seen. */
const SITE_QUESTIONS: readonly LookedAt[] = [...LEAFLET_QUESTIONS];

const open = (file: string, wish: string, width = 1280, height = 800): Promise<Page> =>
  openFrame({ src: `/site/${file}?${wish}` }, { width, height });

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
        const page = await open(file, 'checked', 1280, TALL_PX);
        await addScript(page.document, AXE);
        for (const scheme of ['light', 'dark'] as const) {
          await schemed(page, scheme);
          expect((await runAxe(page)).findings, scheme).to.deep.equal([]);
        }
      });

      it('gives IBM’s checker nothing to find', async () => {
        const page = await open(file, 'checked', 1280, TALL_PX);
        await addScript(page.document, IBM_CHECKER);
        translateColors(page);
        expect(ibmFindings(await runIbmChecker(page), SITE_QUESTIONS)).to.deep.equal([]);
      });

      it('is reached by key: first a way past the menus, then all in the order of the page', async () => {
        const page = await open(file, 'watched', 320);
        const { window, document } = page;
        window.focus();
        await sendKeys({ press: 'Tab' });
        const skip = document.activeElement as HTMLAnchorElement;
        expect(skip.getAttribute('href')).to.equal('#main');
        expect(skip.getBoundingClientRect().height).to.be.greaterThan(20);
        await sendKeys({ press: 'Enter' });
        await sendKeys({ press: 'Tab' });
        const main = document.getElementById('main');
        const first = document.activeElement;
        // A page may have nothing but text.
        const stops = [...(main?.querySelectorAll('a[href], button, input, select, summary') ?? [])]
          .filter((one) => one.checkVisibility()); // prettier-ignore
        if (stops.length) expect(main?.contains(first), first?.outerHTML).to.equal(true);
        expect(document.querySelectorAll('[tabindex]:not([tabindex="0"], [tabindex="-1"])')).to.have
          .length(0); // prettier-ignore
      });
    });
  }
});
