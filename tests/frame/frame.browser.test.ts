/** The page for iframes: attributes from its address, its height for the page around, links and printing. */
import { expect } from '@open-wc/testing';
import { SECTION_IDS } from '../../src/attributes.ts';
import { EN } from '../../src/content/en.ts';
import { $, $$, banner, next, settled, textOf, until } from '../support/widget.ts';
import { contentHeight, follow, hearFrames, openFramed, toldBy, topOnScreen, type HeightMessage } from './open-framed.ts'; // prettier-ignore

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
  hearFrames();

  describe('its address', () => {
    it('sets the attributes', async () => {
      const { widget, document } = await openFramed(
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
      const { widget } = await openFramed(
        '?region=US&helpline-number=555%200100&helpline-name=Riverside',
      );
      expect(textOf(banner(widget)))
        .to.contain('Riverside')
        .and.to.contain('Call 555 0100');
      expect(textOf($(widget, '#panel-help')))
        .to.contain('988')
        .and.to.contain(EN.labels.purpose.partner);
      expect(textOf(banner(widget))).to.match(/\b(set by the|of this) site\b/i);
    });

    it('opens the section in its fragment though the frame grows in steps', async () => {
      const page = await openFramed('?region=US#clonazepam-info-mood');
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
      const { widget, document } = await openFramed(
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
      const { widget } = await openFramed('?region=US#clonazepam-info-mood');
      await until(() => $(widget, '#risks').getAttribute('aria-expanded') === 'true');
      expect($(widget, '#mood').getBoundingClientRect().top).to.be.within(0, 640);
    });
  });

  describe('its title and language', () => {
    it('are those of the leaflet', async () => {
      const { document } = await openFramed();
      expect(document.title).to.equal(EN.title);
      expect(document.documentElement.lang).to.equal('en');
    });

    it('are the heading asked for, in the language asked for, once that is there', async () => {
      const { document } = await openFramed('?lang=es-MX&region=US&heading=Folleto');
      await until(() => document.documentElement.lang === 'es');
      expect(document.title).to.equal('Folleto');
    });

    it('follow the reader', async () => {
      const { document, widget } = await openFramed();
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
      const page = await openFramed();
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
        const page = await openFramed();
        await settled(page.window);
      });
      expect(Math.min(...told)).to.be.greaterThan(1000);
    });

    for (const width of [280, 320, 768, 1280]) {
      it(`leaves nothing to scroll in a frame of that size, ${width} px wide`, async () => {
        const page = await openFramed('?region=US&open=all', { width });
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
      ['?region=US', SECTION_IDS],
      ['?region=US&sections=healing%20sources', ['healing', 'sources', 'help']],
    ] as const) {
      const { window: inner, widget } = await openFramed(query);
      const ids = () => $$(widget, '[part=section-button]').map(({ id }) => id);
      expect(ids()).to.deep.equal(order);
      inner.dispatchEvent(new Event('beforeprint'));
      await widget.updateComplete;
      expect(ids()[0]).to.equal('help');
      expect(ids().slice(1)).to.deep.equal(order.filter((id) => id !== 'help'));
      inner.dispatchEvent(new Event('afterprint'));
      await widget.updateComplete;
      expect(ids()).to.deep.equal(order);
    }
  });

  it('prints what is closed in itself, also where the style sheet can’t open it', async () => {
    const { window: inner, widget } = await openFramed();
    Object.assign(inner.CSS, { supports: () => false });
    inner.dispatchEvent(new Event('beforeprint'));
    await widget.updateComplete;
    expect($$(widget, 'details').length).to.be.greaterThan(30);
    expect($$(widget, 'details:not([open])')).to.have.length(0);
    inner.dispatchEvent(new Event('afterprint'));
    await widget.updateComplete;
    expect($$(widget, 'details[open]')).to.have.length(0);
  });

  describe('its links', () => {
    it('to other sites open outside the frame; numbers and sections do not', async () => {
      const { document, widget } = await openFramed('?region=US&open=all');
      const kept: string[] = [];
      widget.shadowRoot!.addEventListener('click', (event) => {
        kept.push((event.target as HTMLElement).closest('a')!.target);
        event.preventDefault();
      });
      for (const selector of ['.refs a', '[part=sources] a', 'a[href^="tel:"]', '[part=nav] a']) {
        $(widget, selector).click();
      }
      expect(kept).to.deep.equal(['_blank', '_blank', '', '']);
      expect(document.querySelector<HTMLAnchorElement>('a[href^="https:"]')!.target).to.equal(
        '_blank',
      );
    });
  });

  describe('in a sandbox', () => {
    for (const sandbox of ['allow-scripts', 'allow-scripts allow-popups']) {
      it(`is whole with ${sandbox}, in Spanish too`, async () => {
        const english = await openFramed('?region=US', { sandbox });
        expect(english.frame.contentDocument).to.equal(null);
        const height = toldBy(english);
        expect(height).to.be.greaterThan(1500);
        // Engines draw no frame of another origin below the screen.
        english.frame.remove();
        const spanish = await openFramed('?region=US&lang=es', { sandbox });
        // Of another length in the other language: its origin may load the file beside the script.
        await until(() => Math.abs(toldBy(spanish) - height) > 20);
        expect(toldBy(spanish)).to.be.greaterThan(1500);
      });
    }
  });

  it('warns of nothing, and stores nothing', async () => {
    const { window, document } = await openFramed('?region=US&watched');
    expect(window.failures).to.deep.equal([]);
    expect(window.localStorage).to.have.length(0);
    expect(document.cookie).to.equal('');
    const loaded = window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
    expect(loaded).to.deep.equal(['/dist/clonazepam-info.embed.js']);
  });

  it('warns of what can’t be used', async () => {
    const { window } = await openFramed('?region=Atlantis&watched');
    expect(window.failures.join()).to.contain('region="Atlantis"');
  });
});
