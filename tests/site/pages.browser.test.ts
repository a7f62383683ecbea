/** Every page of the built site, under its own policy: no fault, no accessibility finding, in each width and scheme. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { PAGES } from '../../demo/pages.ts';
import { AXE, runAxe } from '../support/axe.ts';
import type { HostWindow } from '../support/hosts.ts';
import { IBM_CHECKER, ibmFindings, LEAFLET_QUESTIONS, runIbmChecker, type LookedAt } from '../support/ibm-checker.ts'; // prettier-ignore
import { addScript, openFrame, removeFrames, settled, type Page } from '../support/page.ts';

/** Higher than any page: nothing lies under a banner, and all can be judged. */
const TALL_PX = 40_000;

/** A clinic's page is somebody else's: it has neither our head nor our menus. */
const OURS = PAGES.filter(({ file }) => file !== 'clinic.html');
const FILES = ['index.html', ...OURS.map(({ file }) => file)];

/** What IBM's checker asks a person to look at on these pages, and what was seen. */
const SITE_QUESTIONS: readonly LookedAt[] = [
  ...LEAFLET_QUESTIONS,
  {
    rule: 'style_color_misuse',
    at: /<link/,
    because: 'links are underlined, buttons have a frame, and every state is said in words',
  },
  {
    rule: 'style_highcontrast_visible',
    at: /<link/,
    because: 'frames, lines and rings have the colour of the text, which forced colours replace',
  },
  {
    rule: 'style_viewport_resizable',
    at: /<link/,
    because: 'the size of the title has a part in em, and all other text has nothing of the window',
  },
  {
    rule: 'style_focus_visible',
    at: /<(a|button|iframe|input|pre|select|textarea|summary)\b/,
    because: 'the ring is measured here, and that of the leaflet in keyboard.browser.test.ts',
  },
  {
    rule: 'form_submit_button_exists',
    at: /id="questions"/,
    because: 'each answer takes effect at once, and nothing is sent',
  },
  {
    rule: 'input_fields_grouped',
    at: /<(select|input|textarea)/,
    because: 'each is a question of its own under a heading of its own',
  },
  {
    rule: 'input_checkboxes_grouped',
    at: /id="(exclusive|large|unscripted)"/,
    because: 'each is a question of its own',
  },
  {
    rule: 'select_options_grouped',
    at: /id="(place|format)"/,
    because: 'the names are of one kind',
  },
  {
    rule: 'input_label_visible',
    at: /id="(lang|width|paste|source)"/,
    because: 'the label is the text before it',
  },
  {
    rule: 'text_block_heading',
    at: /<(p|div) lang=|id="compare"/,
    because: 'it is what the leaflet says, quoted, or the label of the field after it',
  },
  {
    rule: 'element_tabbable_unobscured',
    at: /<a href="#/,
    because: 'nothing lies over it: it wraps, so that the middle of its box may be other text',
  },
  {
    rule: 'text_quoted_correctly',
    at: /"Helpline of this site"/,
    because: 'it is a name',
  },
  {
    rule: 'text_sensory_misuse',
    at: /word\(s\) '(above|beside|Left, beside|little|right-to-left|Size|top)'/,
    because:
      'above is also before, beside is in the same folder, “left empty” is no side, sizes are of text',
  },
];

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

const open = (file: string, wish: string, width = 1280, height = 800): Promise<Page> =>
  openFrame({ src: `/site/${file}?${wish}` }, { width, height });

/** The page with all in view that is folded or hidden until it is wanted, and a checker in it. */
async function openWhole(file: string, checker: string): Promise<Page> {
  const page = await open(file, 'checked', 1280, TALL_PX);
  for (const details of page.document.querySelectorAll('details')) details.open = true;
  for (const hidden of page.document.querySelectorAll<HTMLElement>('[hidden]')) {
    hidden.hidden = false;
  }
  await addScript(page.document, checker);
  await settled(page.window);
  return page;
}

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

      it('gives IBM’s checker nothing to find', async () => {
        const page = await openWhole(file, IBM_CHECKER);
        expect(ibmFindings(await runIbmChecker(page), SITE_QUESTIONS)).to.deep.equal([]);
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
