/** The page for iframes: attributes from its address, its height to the page around, help on the screen. */
import { expect } from '@open-wc/testing';
import type { ClonazepamInfo } from '../../src/clonazepam-info.ts';
import type { HostWindow } from '../support/hosts.ts';
import { $, $$, banner, next, removeFrames, settled, textOf, until } from '../support/widget.ts';

interface HeightMessage {
  type: string;
  height: number;
}

interface Framed {
  frame: HTMLIFrameElement;
  window: HostWindow;
  document: Document;
  widget: ClonazepamInfo;
}

/** The last height that a frame has told. */
const heights = new WeakMap<object, number>();

/** Frames that get the height they tell, as the README has it. */
const followed = new WeakSet<object>();

function listen({ data, source }: MessageEvent<HeightMessage>): void {
  if (!source || data.type !== 'clonazepam-info-height') return;
  heights.set(source, data.height);
  if (!followed.has(source)) return;
  const frame = [...document.querySelectorAll('iframe')].find(
    (one) => one.contentWindow === source,
  );
  if (frame) frame.height = String(data.height);
}

/** The page in a frame of this test's page, which is its page around. */
async function open(
  query = '?region=US',
  { width = 400, height = 640, sandbox = '', parent = document.body } = {},
): Promise<Framed> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'display: block; border: 0';
  frame.width = String(width);
  frame.height = String(height);
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.src = `/dist/embed.html${query}`;
  parent.append(frame);
  await until(() => heights.has(frame.contentWindow!));
  const inner = frame.contentWindow as Framed['window'];
  if (!frame.contentDocument) return { frame, window: inner } as Framed;
  const widget = inner.document.querySelector('clonazepam-info')!;
  await widget.updateComplete;
  await settled(inner);
  return { frame, window: inner, document: inner.document, widget };
}

const toldBy = ({ window }: Pick<Framed, 'window'>) => heights.get(window) ?? 0;
const contentHeight = ({ document }: Framed) =>
  Math.ceil(document.documentElement.getBoundingClientRect().height);

/** Makes the frame as tall as it tells, now and later. */
async function follow(page: Framed): Promise<void> {
  followed.add(page.window);
  page.frame.height = String(toldBy(page));
  await until(() => page.window.innerHeight === contentHeight(page));
}

/** How far below the top of this window, which is the screen, something in the frame begins. */
const topOnScreen = ({ frame }: Framed, element: Element) =>
  frame.getBoundingClientRect().top + element.getBoundingClientRect().top;

/** Heights that any frame tells while `act` runs, which may look at them on the way. */
async function toldDuring(act: (told: readonly number[]) => Promise<void>): Promise<number[]> {
  const told: number[] = [];
  const note = ({ data }: MessageEvent<HeightMessage>) => told.push(data.height);
  addEventListener('message', note);
  await act(told);
  removeEventListener('message', note);
  return told;
}

describe('embed.html', () => {
  before(() => addEventListener('message', listen));
  after(() => removeEventListener('message', listen));
  afterEach(() => {
    removeFrames();
    scrollTo(0, 0);
  });

  describe('its address', () => {
    it('sets the attributes', async () => {
      const { widget, document } = await open(
        '?region=GB&theme=dark&heading=Our%20leaflet&open=healing&heading-level=3&exclusive&utm_source=x',
      );
      expect($(widget, '[part=title]').localName).to.equal('h3');
      expect(textOf($(widget, '[part=title]'))).to.equal('Our leaflet');
      expect(textOf($(widget, '[part=safety]'))).to.contain('999');
      expect($(widget, '#healing').getAttribute('aria-expanded')).to.equal('true');
      expect($(widget, '.root').className).to.contain('dark');
      expect(widget.exclusive).to.equal(true);
      expect(widget.hasAttribute('utm_source')).to.equal(false);
      expect(getComputedStyle(document.documentElement).colorScheme).to.equal('dark');
    });

    it('brings the line of whoever shows the page, marked as theirs', async () => {
      const { widget } = await open(
        '?region=US&helpline-number=555%200100&helpline-name=Riverside',
      );
      expect(textOf(banner(widget)))
        .to.contain('Riverside')
        .and.to.contain('Call 555 0100');
      expect(textOf(banner(widget))).to.contain('This number was set by the site you are on.');
      expect(textOf($(widget, '#panel-help'))).to.contain('988');
    });

    it('opens the section in its fragment though the frame grows in steps', async () => {
      const page = await open('?region=US#clonazepam-info-mood');
      await until(() => page.window.scrollY > 0);
      const tall = contentHeight(page);
      for (const height of [page.window.innerHeight + 200, tall]) {
        const resized = next(page.window, 'resize');
        page.frame.height = String(height);
        await resized;
        await settled(window);
      }
      expect(page.window.scrollY).to.equal(0);
      expect(topOnScreen(page, $(page.widget, '#mood'))).to.be.within(0, innerHeight);
    });

    it('becomes neither markup, nor script, nor style', async () => {
      const { widget, document } = await open(
        '?heading=%3Cimg%20src=x%20onerror=alert(1)%3E&onclick=alert(1)&style=display:none&class=x&id=y&slot=z',
      );
      expect(textOf($(widget, '[part=title]'))).to.equal('<img src=x onerror=alert(1)>');
      expect(document.querySelector('img') ?? widget.shadowRoot!.querySelector('img')).to.equal(
        null,
      );
      for (const name of ['onclick', 'class', 'id', 'slot']) {
        expect(widget.hasAttribute(name), name).to.equal(false);
      }
      expect(widget.getBoundingClientRect().height).to.be.greaterThan(500);
    });

    it('opens the section in its fragment', async () => {
      const { widget } = await open('?region=US#clonazepam-info-mood');
      await until(() => $(widget, '#risks').getAttribute('aria-expanded') === 'true');
      expect($(widget, '#mood').getBoundingClientRect().top).to.be.within(0, 640);
    });
  });

  describe('its title and language', () => {
    it('are those of the leaflet', async () => {
      const { document } = await open();
      expect(document.title).to.equal('Can my brain heal after clonazepam?');
      expect(document.documentElement.lang).to.equal('en');
    });

    it('are the heading asked for, in the language asked for, once that is there', async () => {
      const { document } = await open('?lang=es-MX&region=US&heading=Folleto');
      await until(() => document.documentElement.lang === 'es');
      expect(document.title).to.equal('Folleto');
    });

    it('follow the reader', async () => {
      const { document, widget } = await open();
      $(widget, 'button[lang=es]').click();
      await until(() => document.documentElement.lang === 'es');
      expect(document.title).to.match(/^¿Puede/);
      $(widget, 'button[lang=en]').click();
      await until(() => document.documentElement.lang === 'en');
      expect(document.title).to.match(/^Can my/);
    });
  });

  describe('its height', () => {
    it('is told, to the pixel, as sections open and close', async () => {
      const page = await open();
      const closed = toldBy(page);
      expect(closed).to.equal(contentHeight(page));
      page.widget.expandAll();
      await until(() => toldBy(page) > closed + 1000);
      expect(toldBy(page)).to.equal(contentHeight(page));
      page.widget.collapseAll();
      await until(() => toldBy(page) < closed + 5);
      expect(toldBy(page)).to.equal(closed);
    });

    for (const hidden of ['display: none', 'inline-size: 1px; overflow: hidden']) {
      it(`is told once it can be seen, and not while it is hidden: ${hidden}`, async () => {
        const tab = document.createElement('div');
        const told = await toldDuring(async (soFar) => {
          tab.style.cssText = hidden;
          document.body.append(tab);
          const frame = document.createElement('iframe');
          frame.style.cssText = 'inline-size: 100%';
          frame.src = '/dist/embed.html?region=US';
          const loaded = next(frame, 'load');
          tab.append(frame);
          await loaded;
          await settled(window);
          expect(soFar).to.deep.equal([]);
          tab.style.cssText = 'inline-size: 400px';
          await until(() => soFar.length > 0);
          await settled(window);
        });
        expect(Math.min(...told)).to.be.greaterThan(1000);
        expect(Math.max(...told)).to.be.lessThan(4000);
        tab.remove();
      });
    }

    it('is never that of the fallback while the leaflet is on its way', async () => {
      const told = await toldDuring(async () => {
        const page = await open();
        await settled(page.window);
      });
      expect(Math.min(...told)).to.be.greaterThan(1000);
    });

    for (const width of [280, 320, 768, 1280]) {
      it(`leaves nothing to scroll in a frame of that size, ${width} px wide`, async () => {
        const page = await open('?region=US&open=all', { width });
        await follow(page);
        const { scrollWidth, scrollHeight } = page.document.documentElement;
        expect(scrollWidth).to.equal(width);
        expect(scrollHeight).to.equal(page.window.innerHeight);
        expect(toldBy(page)).to.equal(contentHeight(page));
      });
    }
  });

  it('prints help first, since what a page prints of a frame may be cut off', async () => {
    for (const [query, order] of [
      ['?region=US', 'about risks healing stopping help sources'],
      ['?region=US&sections=healing%20sources', 'healing sources help'],
    ] as const) {
      const { window: inner, widget } = await open(query);
      const ids = () => $$(widget, '[part=section-button]').map(({ id }) => id);
      expect(ids()).to.deep.equal(order.split(' '));
      inner.dispatchEvent(new Event('beforeprint'));
      await widget.updateComplete;
      expect(ids()[0]).to.equal('help');
      expect(ids().slice(1)).to.deep.equal(order.split(' ').filter((id) => id !== 'help'));
      inner.dispatchEvent(new Event('afterprint'));
      await widget.updateComplete;
      expect(ids()).to.deep.equal(order.split(' '));
    }
  });

  describe('its banner', () => {
    /** A page of which the frame, as tall as the leaflet, is a part. */
    async function openTall(query = '?region=US&open=all') {
      const page = await open(query, { width: 500 });
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
      const links = $$(page.widget, '#panel-risks a').filter((_, index) => index % 4 === 0);
      expect(links.length).to.be.greaterThan(5);
      const isCovered = (link: Element) => {
        const above = banner(page.widget).getBoundingClientRect();
        const { top, bottom } = link.getBoundingClientRect();
        return bottom > above.top && top < above.bottom;
      };
      for (const link of links) {
        link.focus();
        await until(() => !isCovered(link) && Math.abs(onScreen(page).bottom - innerHeight) <= 1.5);
      }
    });

    it('is there again after it has stood aside for what had focus under it', async () => {
      const page = await openTall();
      const link = $$(page.widget, '#panel-healing a').at(-1)!;
      const top = () => topOnScreen(page, link);
      const isDocked = () => Math.abs(onScreen(page).bottom - innerHeight) <= 1.5;
      scrollTo(0, scrollY + top() - innerHeight + 60);
      await until(isDocked);
      expect(top()).to.be.greaterThan(onScreen(page).top);
      link.focus({ preventScroll: true });
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
        const page = await open('?region=US&open=all', { width: 500, parent: screen });
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
      const offset = () => page.widget.style.getPropertyValue('--clonazepam-info-banner-offset');
      await until(() => offset() === '0px');
      expect(banner(page.widget).getBoundingClientRect().bottom).to.be.closeTo(
        page.window.innerHeight,
        2,
      );
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

  describe('its links', () => {
    it('to other sites open outside the frame; numbers and sections do not', async () => {
      const { document, window, widget } = await open('?region=US&open=all');
      const kept: string[] = [];
      window.addEventListener('click', (event) => {
        const [target] = event.composedPath() as HTMLElement[];
        kept.push(target!.closest('a')!.target);
        event.preventDefault();
      });
      for (const selector of ['.references a', 'a[href^="tel:"]', '[part=sources] a']) {
        $(widget, selector).click();
      }
      expect(kept).to.deep.equal(['_blank', '', '']);
      expect(document.querySelector<HTMLAnchorElement>('a[href^="https:"]')!.target).to.equal(
        '_blank',
      );
    });
  });

  describe('in a sandbox', () => {
    for (const sandbox of ['allow-scripts', 'allow-scripts allow-popups']) {
      it(`is whole with ${sandbox}, in Spanish too`, async () => {
        const english = await open('?region=US', { sandbox });
        expect(english.frame.contentDocument).to.equal(null);
        const height = toldBy(english);
        expect(height).to.be.greaterThan(1500);
        // Engines draw no frame of another origin below the screen.
        english.frame.remove();
        const spanish = await open('?region=US&lang=es', { sandbox });
        // Of another length in the other language: its origin may load the file beside the script.
        await until(() => Math.abs(toldBy(spanish) - height) > 20);
        expect(toldBy(spanish)).to.be.greaterThan(1500);
      });
    }
  });

  it('warns of nothing, and stores nothing', async () => {
    const { window, document } = await open('?region=US&watched');
    expect(window.failures).to.deep.equal([]);
    expect(window.localStorage).to.have.length(0);
    expect(document.cookie).to.equal('');
    const loaded = window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
    expect(loaded.sort()).to.deep.equal([
      '/dist/clonazepam-info.embed.js',
      '/dist/clonazepam-info.js',
    ]);
  });

  it('warns of what can’t be used', async () => {
    const { window } = await open('?region=Atlantis&watched');
    expect(window.failures.join()).to.contain('region="Atlantis"');
  });
});
