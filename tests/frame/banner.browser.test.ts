/** The banner in a frame: at the edge of the part that the reader sees, though the frame itself never scrolls. */
import { expect } from '@open-wc/testing';
import { $, $$, banner, next, settled, until } from '../support/widget.ts';
import { follow, hearFrames, openFramed, toldBy, topOnScreen, type Framed } from './open-framed.ts';

describe('embed.html', () => {
  hearFrames();

  describe('its banner', () => {
    /** A page of which the frame, as tall as the leaflet, is a part. */
    async function openTall(query = '?region=US&open=all') {
      const page = await openFramed(query, { width: 500 });
      page.frame.style.marginBlock = '2000px';
      await follow(page);
      return page;
    }

    /** Where the banner is in this window, which is the screen. */
    function onScreen({ frame, widget }: Framed) {
      const outer = frame.getBoundingClientRect();
      const inner = banner(widget).getBoundingClientRect();
      return { top: outer.top + inner.top, bottom: outer.top + inner.bottom };
    }

    it('is at the edge of the screen wherever the reader comes to rest', async () => {
      const page = await openTall();
      for (const depth of [0, 1000, 2222, 1500]) {
        scrollTo(0, scrollY + page.frame.getBoundingClientRect().top + depth);
        await until(() => Math.abs(onScreen(page).bottom - innerHeight) <= 1.5);
      }
    });

    it('is at the top of it where the site wants it there', async () => {
      const page = await openTall('?region=US&open=all&banner-position=top&banner=fixed');
      scrollTo(0, scrollY + page.frame.getBoundingClientRect().top + 1234);
      await until(() => Math.abs(onScreen(page).top) <= 1.5);
      expect(page.window.getComputedStyle(banner(page.widget)).position).to.equal('sticky');
    });

    it('hides nothing that has focus', async () => {
      const page = await openTall();
      scrollTo(0, scrollY + page.frame.getBoundingClientRect().top + 1000);
      await until(() => Math.abs(onScreen(page).bottom - innerHeight) <= 1.5);
      const stops = $$(page.widget, '#panel-risks :is(a, summary)').filter(
        (one) => !one.closest('details:not([open]) > :not(summary)'),
      );
      expect(stops.length).to.be.greaterThan(10);
      const isCovered = (stop: Element) => {
        const above = banner(page.widget).getBoundingClientRect();
        const { top, bottom } = stop.getBoundingClientRect();
        return bottom > above.top && top < above.bottom;
      };
      for (const stop of stops) {
        stop.focus();
        expect(page.widget.shadowRoot!.activeElement).to.equal(stop);
        await until(() => !isCovered(stop) && Math.abs(onScreen(page).bottom - innerHeight) <= 1.5);
      }
    });

    it('is there again after it has stood aside for what had focus under it', async () => {
      const page = await openTall();
      const summary = $(page.widget, '#healing-studies summary');
      const top = () => topOnScreen(page, summary);
      const isDocked = () => Math.abs(onScreen(page).bottom - innerHeight) <= 1.5;
      scrollTo(0, scrollY + top() - innerHeight + 60);
      await until(isDocked);
      expect(top()).to.be.greaterThan(onScreen(page).top);
      summary.focus({ preventScroll: true });
      await until(() => isDocked() && top() < onScreen(page).top - 20);
      expect(page.window.getComputedStyle(banner(page.widget)).position).to.equal('sticky');
    });

    it('scrolls to a section that opened, once, and not again when the frame changes later', async () => {
      const page = await openTall('?region=US');
      $(page.widget, '[part=nav] a[href$=help]').click();
      const isThere = () => {
        const at = topOnScreen(page, $(page.widget, '#help'));
        return at >= 0 && at < innerHeight;
      };
      await until(isThere);
      // Back to the beginning of the leaflet; what is not on the screen, engines don't resize at once.
      scrollTo(0, scrollY + page.frame.getBoundingClientRect().top);
      const before = scrollY;
      const resized = next(page.window, 'resize');
      page.frame.height = String(toldBy(page) + 50);
      await resized;
      await settled(window);
      expect(scrollY).to.equal(before);
    });

    for (const [height, isSeen] of [
      [400, false],
      [440, true],
    ] as const) {
      it(`${isSeen ? 'is' : 'is not'} at the edge of a screen of ${height} px`, async () => {
        const screen = document.createElement('div');
        screen.style.cssText = `overflow: auto; block-size: ${height}px`;
        document.body.append(screen);
        const page = await openFramed('?region=US&open=all', { width: 500, parent: screen });
        await follow(page);
        screen.scrollTop = 1000;
        // Two marks stand where the screen ends, once it has been looked at.
        await until(() =>
          [...page.document.querySelectorAll('body > div')].every(
            (mark) => Math.abs(mark.getBoundingClientRect().top - 1000 - height) <= 3,
          ),
        );
        const { bottom } = banner(page.widget).getBoundingClientRect();
        expect(bottom).to.be.closeTo(isSeen ? 1000 + height : page.window.innerHeight, 2);
        screen.remove();
      });
    }

    it('keeps to the end of the leaflet while little of that has come on the screen', async () => {
      const page = await openTall();
      scrollTo(0, scrollY + page.frame.getBoundingClientRect().top - innerHeight + 200);
      await until(() => banner(page.widget).style.insetBlockEnd === '0px');
      expect(banner(page.widget).getBoundingClientRect().bottom).to.be.closeTo(
        page.window.innerHeight,
        2,
      );
    });

    it('is moved by the frame itself: no event is made up, and no variable of a partner’s is set', async () => {
      const page = await openTall();
      const heard: string[] = [];
      const made: string[] = [];
      const note = (event: Event) => {
        heard.push(event.type);
        if (!event.isTrusted) made.push(event.type);
      };
      for (const type of ['scroll', 'focusin', 'focusout', 'resize']) {
        for (const target of [page.window, page.document, page.widget, page.widget.shadowRoot!]) {
          target.addEventListener(type, note, true);
        }
      }
      scrollTo(0, scrollY + page.frame.getBoundingClientRect().top + 1000);
      await until(() => Math.abs(onScreen(page).bottom - innerHeight) <= 1.5);
      $(page.widget, '#healing-studies summary').focus();
      scrollTo(0, scrollY + 300);
      await until(() => Math.abs(onScreen(page).bottom - innerHeight) <= 1.5);
      expect(made).to.deep.equal([]);
      expect(heard).not.to.include('scroll');
      expect(page.widget.getAttribute('style')).to.equal(null);
      const offset = page.window
        .getComputedStyle(page.widget)
        .getPropertyValue('--clonazepam-info-banner-offset');
      expect(offset).to.equal('');
    });

    it('scrolls to a section that the reader chose, though the frame itself can’t scroll', async () => {
      const page = await openTall('?region=US');
      scrollTo(0, 0);
      $(page.widget, '[part=nav] a[href$=sources]').click();
      await until(() => $(page.widget, '#sources').getAttribute('aria-expanded') === 'true');
      await until(() => {
        const top = topOnScreen(page, $(page.widget, '#sources'));
        return top >= 0 && top < innerHeight;
      });
    });
  });
});
