/** The banner: docked, yielding, small, and never over what has focus. */
import { expect } from '@open-wc/testing';
import { REGIONS } from '../../src/attributes.ts';
import { HELPLINES } from '../../src/content/helplines.ts';
import {
  $,
  $$,
  banner,
  mount,
  next,
  openPage,
  removeFrames,
  settled,
  textOf,
  type Page,
} from '../support/widget.ts';

const LONG = 'style="height: 1500px; margin: 0"';

const positionOf = (page: Page) => page.window.getComputedStyle(banner(page.widget)).position;

/** Whether the banner is inside the window. */
const inView = (page: Page) => {
  const { top, bottom } = banner(page.widget).getBoundingClientRect();
  return top >= -1 && bottom <= page.window.innerHeight + 1;
};

const overlaps = (a: DOMRect, b: DOMRect) =>
  a.bottom > b.top && a.top < b.bottom && a.right > b.left && a.left < b.right;

describe('<clonazepam-info>', () => {
  // Below what a failed test left open, some engines let a frame’s time stop.
  afterEach(removeFrames);

  describe('the banner', () => {
    it('says name, number, hours, who runs it and the emergency number', async () => {
      const element = await mount({ region: 'US' });
      expect(textOf(banner(element))).to.contain('988 Suicide & Crisis Lifeline');
      expect(textOf(banner(element))).to.contain('24 hours');
      expect(textOf(banner(element))).to.contain('Run by SAMHSA');
      expect($$(element, '[part=banner-link]').map(textOf)).to.deep.equal(['Call 988']);
      expect($$(element, '[part=banner] a').map(textOf)).to.deep.equal(['Call 988', 'Call 911']);
    });

    it('leads to a crisis line, and to none that only refers or answers in the daytime', async () => {
      const element = await mount({ region: 'US' });
      for (const region of REGIONS) {
        element.setAttribute('region', region);
        await element.updateComplete;
        const crisis = HELPLINES[region].find(({ kind }) => kind === 'crisis')!;
        expect($(element, '[part=banner-link]').getAttribute('href')).to.equal(
          `tel:${crisis.phone.dial}`,
        );
      }
    });

    it('sticky: is on screen while any of the widget is, and gone with it', async () => {
      const page = await openPage(
        `<p ${LONG}></p><clonazepam-info region="US" open="all"></clonazepam-info><p ${LONG}></p>`,
        { height: 800 },
      );
      const { top, bottom } = page.widget.getBoundingClientRect();
      for (const at of [top, (top + bottom) / 2, bottom - 800]) {
        page.window.scrollTo(0, at);
        await settled(page.window);
        expect(inView(page), `at ${at}`).to.equal(true);
      }
      page.window.scrollTo(0, 0);
      await settled(page.window);
      expect(inView(page)).to.equal(false);
      page.remove();
    });

    it('fixed: is on screen wherever the page is', async () => {
      const page = await openPage(
        `<p ${LONG}></p><clonazepam-info region="US" banner="fixed"></clonazepam-info><p ${LONG}></p>`,
        { height: 800 },
      );
      for (const at of [0, 2000, 9999]) {
        page.window.scrollTo(0, at);
        await settled(page.window);
        expect(inView(page), `at ${at}`).to.equal(true);
      }
      page.remove();
    });

    it('top: keeps to the upper edge', async () => {
      const page = await openPage(
        '<clonazepam-info region="US" banner-position="top" open="all"></clonazepam-info>',
        { height: 800 },
      );
      page.window.scrollTo(0, 900);
      await settled(page.window);
      expect(banner(page.widget).getBoundingClientRect().top).to.be.within(-1, 1);
      page.remove();
    });

    it('goes into the flow in a short window, such as a phone on its side or a zoomed page', async () => {
      for (const mode of ['sticky', 'fixed']) {
        const page = await openPage(
          `<clonazepam-info region="US" banner="${mode}"></clonazepam-info>`,
          { width: 640, height: 320 },
        );
        expect(positionOf(page)).to.equal('static');
        page.remove();
      }
    });

    it('goes into the flow when it would take too much of the window', async () => {
      const name = 'A very long name of a helpline '.repeat(6).trim();
      const page = await openPage(
        `<clonazepam-info region="US" helpline-number="555 0100" helpline-name="${name}" style="--clonazepam-info-font-size: 140px"></clonazepam-info>`,
        { width: 320, height: 560 },
      );
      await settled(page.window);
      expect(positionOf(page)).to.equal('static');
      page.remove();
    });

    it('leaves the flow again in a window grown to just its size', async () => {
      const page = await openPage('<clonazepam-info region="US"></clonazepam-info>', {
        width: 640,
        height: 320,
      });
      expect(positionOf(page)).to.equal('static');
      const frame = page.window.frameElement as HTMLIFrameElement;
      frame.style.height = `${page.document.documentElement.offsetHeight}px`;
      await next(page.window, 'resize');
      await settled(page.window);
      expect(positionOf(page)).to.equal('sticky');
      page.remove();
    });

    it('takes less than a third of a small phone', async () => {
      const page = await openPage('<clonazepam-info region="US"></clonazepam-info>', {
        width: 320,
        height: 568,
      });
      expect(positionOf(page)).to.equal('sticky');
      expect(banner(page.widget).offsetHeight).to.be.lessThan(568 / 3);
      page.remove();
    });

    it('can be made small and brought back, and keeps its numbers', async () => {
      const element = await mount({ region: 'US' });
      const button = () => $(element, '[part=banner] button');
      const tall = banner(element).offsetHeight;
      expect(button().getAttribute('aria-expanded')).to.equal('true');
      button().click();
      await element.updateComplete;
      expect(button().getAttribute('aria-expanded')).to.equal('false');
      expect(banner(element).offsetHeight).to.be.at.most(tall);
      expect($$(element, '[part=banner] a').map(textOf)).to.deep.equal(['Call 988', 'Call 911']);
      button().click();
      await element.updateComplete;
      expect(textOf(banner(element))).to.contain('988 Suicide & Crisis Lifeline');
    });

    for (const mode of ['sticky', 'fixed']) {
      for (const position of ['bottom', 'top']) {
        it(`${mode} at the ${position}: never hides what has focus, in the widget or in the page`, async () => {
          const page = await openPage(
            `<a href="#x">Before</a><clonazepam-info region="US" open="all" banner="${mode}" banner-position="${position}"></clonazepam-info><p>After</p><a href="#y">Last</a>`,
            { width: 400, height: 640 },
          );
          const targets = [
            ...$$(page.widget, '.leaflet :is(a, button, select, summary)').filter((one) =>
              one.checkVisibility(),
            ),
            ...page.document.querySelectorAll<HTMLElement>('body > a'),
          ];
          expect(targets.length).to.be.greaterThan(60);
          page.window.focus();
          for (const target of [...targets, ...targets.reverse()]) {
            // What a browser does when Tab comes to something just outside the window.
            target.scrollIntoView({ block: position === 'bottom' ? 'end' : 'start' });
            target.focus({ preventScroll: true });
            if (!page.document.hasFocus()) {
              // A window in the background gives focus, but tells nobody.
              target.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
            }
            const hidden =
              positionOf(page) !== 'static' &&
              overlaps(target.getBoundingClientRect(), banner(page.widget).getBoundingClientRect());
            expect(hidden, textOf(target)).to.equal(false);
          }
          page.remove();
        });
      }
    }

    describe('in a page that stops it', () => {
      const scrollTo = async (page: Page, top: number) => {
        page.window.scrollTo(0, top);
        await settled(page.window);
        await settled(page.window);
      };
      const numberIsThere = (page: Page) => {
        const { left, top } = $(page.widget, '[part=banner] .call').getBoundingClientRect();
        return page.document.elementFromPoint(left + 9, top + 9) === page.widget;
      };

      it('docks to the window where hidden overflow stops sticky, and leaves with the widget', async () => {
        const page = await openPage(
          `<div style="overflow: hidden"><clonazepam-info region="US"></clonazepam-info></div><div ${LONG}>After</div>`,
          { height: 640 },
        );
        await scrollTo(page, 50);
        expect(positionOf(page)).to.equal('fixed');
        expect(inView(page)).to.equal(true);
        await scrollTo(page, page.document.documentElement.scrollHeight);
        expect(inView(page)).to.equal(false);
        await scrollTo(page, 50);
        expect(inView(page)).to.equal(true);
        page.remove();
      });

      for (const position of ['bottom', 'top']) {
        it(`keeps to the widget’s own place beside the columns of the page, at the ${position}`, async () => {
          const page = await openPage(
            `<div style="display: grid; grid-template-columns: 180px 1fr 150px; gap: 20px; padding: 10px">
              <nav style="background: #ddd">Menu</nav>
              <main style="overflow: hidden"><clonazepam-info region="US" open="all" banner-position="${position}"></clonazepam-info></main>
              <aside style="background: #ddd">Beside</aside>
            </div><div ${LONG}>After</div>`,
            { width: 900, height: 640 },
          );
          await scrollTo(page, 700);
          expect(positionOf(page)).to.equal('fixed');
          expect(inView(page)).to.equal(true);
          const compare = () => {
            const own = page.widget.getBoundingClientRect();
            const { left, width } = banner(page.widget).getBoundingClientRect();
            expect(left).to.be.closeTo(own.left, 1);
            expect(width).to.be.closeTo(own.width, 1);
          };
          compare();
          // A wider window moves the widget and its banner alike.
          const resized = next(page.window, 'resize');
          (page.window.frameElement as HTMLIFrameElement).style.width = '760px';
          await resized;
          await settled(page.window);
          await settled(page.window);
          compare();
          page.remove();
        });
      }

      it('goes into the text under a bar of the page, and docks again when the bar is gone', async () => {
        const page = await openPage(
          '<div id="bar" style="position: fixed; inset: auto 0 0; height: 300px; z-index: 99999; background: #ccc">Cookies</div><clonazepam-info region="US"></clonazepam-info>',
          { height: 640 },
        );
        await scrollTo(page, 60);
        expect(positionOf(page)).to.equal('static');
        page.document.getElementById('bar')!.remove();
        await scrollTo(page, 120);
        expect(positionOf(page)).to.equal('sticky');
        expect(numberIsThere(page)).to.equal(true);
        page.remove();
      });

      it('does not come out of a drawer that is closed around the widget', async () => {
        const page = await openPage(
          `<div id="drawer" style="overflow: hidden; height: 0"><clonazepam-info region="US"></clonazepam-info></div><div ${LONG}>After</div>`,
          { height: 640 },
        );
        await scrollTo(page, 20);
        expect(positionOf(page)).to.equal('sticky');
        await scrollTo(page, 0);
        page.document.getElementById('drawer')!.style.height = '600px';
        // Opening it scrolls nothing.
        await settled(page.window);
        await settled(page.window);
        expect(numberIsThere(page)).to.equal(true);
        page.document.getElementById('drawer')!.style.height = '0';
        await scrollTo(page, 20);
        expect(numberIsThere(page)).to.equal(false);
        page.remove();
      });

      it('sticks where a transform stops fixed', async () => {
        const page = await openPage(
          `<div style="transform: translateZ(0)"><clonazepam-info region="US" banner="fixed"></clonazepam-info><div ${LONG}>After</div></div>`,
          { height: 640 },
        );
        await scrollTo(page, 50);
        expect(positionOf(page)).to.equal('sticky');
        expect(numberIsThere(page)).to.equal(true);
        page.remove();
      });
    });
  });
});
