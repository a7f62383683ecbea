/** Opening and closing: buttons, methods, events, find-in-page, deep links, copied links. */
import { expect } from '@open-wc/testing';
import { SECTION_IDS } from '../../src/attributes.ts';
import { SOURCES } from '../../src/content/sources.ts';
import { SOURCE_IDS, sourceAnchor } from '../../src/reader.ts';
import type { ClonazepamInfoToggleEvent } from '../../src/element/events.ts';
import {
  $,
  $$,
  mount,
  next,
  openIds,
  openPage,
  settled,
  textOf,
  until,
  warningsOf,
} from '../support/widget.ts';

const panel = (element: Element, id: string) => $(element, `#panel-${id}`);

describe('<clonazepam-info>', () => {
  describe('a section', () => {
    it('is a heading with a button that names its panel', async () => {
      const element = await mount();
      for (const button of $$<HTMLButtonElement>(element, '[part=section-button]')) {
        expect(button.parentElement!.localName).to.equal('h3');
        const id = button.getAttribute('aria-controls')!;
        expect(element.shadowRoot!.getElementById(id)).to.equal(panel(element, button.id));
      }
    });

    it('shows heading and short answer when closed, and the rest when open', async () => {
      const element = await mount();
      const summary = $$(element, '[part=section-summary]')[0]!;
      expect(summary.offsetHeight).to.be.greaterThan(20);
      expect(panel(element, 'about').getAttribute('hidden')).to.equal('until-found');
      expect(panel(element, 'about').offsetHeight).to.be.lessThan(5);
      $(element, '#about').click();
      await element.updateComplete;
      expect(panel(element, 'about').hidden).to.equal(false);
      expect(panel(element, 'about').offsetHeight).to.be.greaterThan(100);
      expect($(element, '#about').getAttribute('aria-expanded')).to.equal('true');
      $(element, '#about').click();
      await element.updateComplete;
      expect(panel(element, 'about').offsetHeight).to.be.lessThan(5);
    });

    it('opens when find-in-page comes to it', async () => {
      const element = await mount();
      panel(element, 'risks').dispatchEvent(new Event('beforematch', { bubbles: true }));
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['risks']);
    });

    it('is opened and closed with all others by one button', async () => {
      const element = await mount();
      const all = $(element, '[part=nav] button');
      expect(textOf(all)).to.equal('Open all');
      all.click();
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(SECTION_IDS);
      expect(textOf(all)).to.equal('Close all');
      all.click();
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal([]);
    });
  });

  describe('show, hide, expandAll, collapseAll', () => {
    it('open and close', async () => {
      const element = await mount();
      element.show('healing');
      element.show('thinking');
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['healing', 'risks']);
      element.hide('healing');
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['risks']);
      element.expandAll();
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(SECTION_IDS);
      element.collapseAll();
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal([]);
    });

    it('work before the element is connected', async () => {
      const element = document.createElement('clonazepam-info');
      element.show('about');
      document.body.append(element);
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['about']);
      element.remove();
    });

    it('leave the others open for a section that is not shown', async () => {
      const element = await mount({ sections: 'about', exclusive: '', open: 'about' });
      element.show('risks');
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['about']);
    });

    it('do nothing about an id that does not exist', async () => {
      const element = await mount();
      const warnings = await warningsOf(async () => {
        element.show('nonsense');
        element.hide('__proto__');
        element.show(undefined as unknown as string);
        await element.updateComplete;
      });
      expect(warnings).to.deep.equal([]);
      expect(openIds(element)).to.deep.equal([]);
    });
  });

  describe('clonazepam-info-toggle', () => {
    it('tells which section, and whether it is open now', async () => {
      const element = await mount();
      const opening = next<ClonazepamInfoToggleEvent>(element, 'clonazepam-info-toggle');
      $(element, '#about').click();
      const opened = await opening;
      expect([opened.section, opened.open, opened.bubbles, opened.composed]).to.deep.equal([
        'about',
        true,
        true,
        true,
      ]);
      const closing = next<ClonazepamInfoToggleEvent>(element, 'clonazepam-info-toggle');
      element.collapseAll();
      const closed = await closing;
      expect([closed.section, closed.open]).to.deep.equal(['about', false]);
    });

    it('is fired once for each section that changes, and not for what was open at the start', async () => {
      const heard: string[] = [];
      const listen = ({ section, open }: ClonazepamInfoToggleEvent) => {
        heard.push(`${section} ${open}`);
      };
      document.body.addEventListener('clonazepam-info-toggle', listen);
      const element = await mount({ open: 'about' });
      element.setAttribute('open', 'healing');
      await element.updateComplete;
      document.body.removeEventListener('clonazepam-info-toggle', listen);
      expect(heard).to.deep.equal(['healing true', 'about false']);
    });
  });

  describe('the sources of a claim', () => {
    const papers = new Set(Object.values(SOURCES).flatMap(({ href = [] }) => href));

    it('are links straight to the papers, and none leads into the leaflet', async () => {
      const element = await mount({ open: 'all' });
      const links = $$<HTMLAnchorElement>(element, '[part=sources] a');
      expect(links.length).to.be.greaterThan(100);
      for (const link of links) expect(papers, link.href).to.include(link.getAttribute('href'));
    });

    it('are named in the safety box, whatever is closed', async () => {
      const element = await mount();
      const details = $<HTMLDetailsElement>(element, '[part=safety] [part=evidence]');
      expect(details.open).to.equal(false);
      details.querySelector('summary')!.click();
      expect(details.open).to.equal(true);
      expect(openIds(element)).to.deep.equal([]);
      const link = details.querySelector('[part=sources] a')!;
      expect(link.getBoundingClientRect().height).to.be.greaterThan(10);
    });
  });

  describe('deep links', () => {
    const TALL = '<p style="height: 3000px">Above</p>';

    it('are followed from links in the page, again and again', async () => {
      const page = await openPage(
        `<a id="go" href="#clonazepam-info-healing">Go</a>${TALL}<clonazepam-info region="US"></clonazepam-info>`,
      );
      const follow = async () => {
        page.document.getElementById('go')!.click();
        await settled(page.window);
        await settled(page.window);
        const { top } = $(page.widget, '#healing').getBoundingClientRect();
        expect(openIds(page.widget)).to.deep.equal(['healing']);
        expect(top).to.be.within(-5, 400);
        expect(page.widget.shadowRoot!.activeElement!.id).to.equal('healing');
      };
      await follow();
      page.widget.collapseAll();
      page.window.scrollTo(0, 0);
      await settled(page.window);
      await follow();
      page.remove();
    });

    it('are followed when the address changes, to topics too', async () => {
      const page = await openPage(`${TALL}<clonazepam-info region="US"></clonazepam-info>`);
      page.window.location.hash = '#clonazepam-info-mood';
      await next(page.window, 'hashchange');
      await settled(page.window);
      expect(openIds(page.widget)).to.deep.equal(['risks']);
      expect(page.widget.shadowRoot!.activeElement!.id).to.equal('mood');
      page.window.location.hash = '#clonazepam-info-<img src=x>';
      await next(page.window, 'hashchange');
      expect(openIds(page.widget)).to.deep.equal(['risks']);
      page.remove();
    });

    it('are followed to each source, which takes focus', async () => {
      const page = await openPage(`${TALL}<clonazepam-info region="US"></clonazepam-info>`);
      for (const id of SOURCE_IDS.map(sourceAnchor)) {
        page.window.location.hash = `#clonazepam-info-${id}`;
        await next(page.window, 'hashchange');
        await until(() => page.widget.shadowRoot!.activeElement?.id === id, page.window);
        expect(openIds(page.widget)).to.deep.equal(['sources']);
        const { top, bottom } = $(page.widget, `#${id}`).getBoundingClientRect();
        expect(top, id).to.be.at.least(-1);
        expect(bottom, id).to.be.at.most(page.window.innerHeight);
      }
      page.remove();
    });

    it('are followed at load', async () => {
      const page = await openPage(`${TALL}<clonazepam-info></clonazepam-info>`, {
        hash: '#clonazepam-info-stopping',
      });
      await settled(page.window);
      await settled(page.window);
      expect(openIds(page.widget)).to.deep.equal(['stopping']);
      expect($(page.widget, '#stopping').getBoundingClientRect().top).to.be.within(-5, 400);
      page.remove();
    });

    it('are not followed again when the element is only moved', async () => {
      const page = await openPage(
        `<button>Host</button><div id="there"></div>${TALL}<clonazepam-info region="US"></clonazepam-info>`,
        { hash: '#clonazepam-info-stopping' },
      );
      await settled(page.window);
      page.widget.hide('stopping');
      page.document.querySelector('button')!.focus();
      page.document.getElementById('there')!.append(page.widget);
      await page.widget.updateComplete;
      await settled(page.window);
      expect(openIds(page.widget)).to.deep.equal([]);
      expect(page.document.activeElement!.localName).to.equal('button');
      page.remove();
    });

    it('are followed by the first element only, where there are several', async () => {
      const page = await openPage(
        '<clonazepam-info region="US"></clonazepam-info><clonazepam-info region="GB"></clonazepam-info>',
      );
      const [first, second] = page.document.querySelectorAll('clonazepam-info');
      page.window.location.hash = '#clonazepam-info-about';
      await next(page.window, 'hashchange');
      await settled(page.window);
      expect(openIds(first!)).to.deep.equal(['about']);
      expect(openIds(second!)).to.deep.equal([]);
      page.remove();
    });

    it('are followed by the first element that has the section', async () => {
      const page = await openPage(
        '<clonazepam-info sections="healing"></clonazepam-info><clonazepam-info region="GB"></clonazepam-info>',
        { hash: '#clonazepam-info-about' },
      );
      const [first, second] = page.document.querySelectorAll('clonazepam-info');
      await settled(page.window);
      expect(openIds(first!)).to.deep.equal([]);
      expect(openIds(second!)).to.deep.equal(['about']);
      page.window.location.hash = '#clonazepam-info-healing';
      await next(page.window, 'hashchange');
      await settled(page.window);
      expect(openIds(first!)).to.deep.equal(['healing']);
      page.remove();
    });

    it('can be copied from each section', async () => {
      const element = await mount({ open: 'healing' });
      const copied: string[] = [];
      const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: {
          writeText: (text: string) => {
            copied.push(text);
            return Promise.resolve();
          },
        },
      });
      const button = () => $(element, '#panel-healing .tools button');
      button().click();
      await settled(window);
      expect(copied).to.deep.equal([new URL('#clonazepam-info-healing', location.href).href]);
      expect(textOf(button())).to.match(/^Copied/);
      expect(textOf($(element, '[role=status]'))).to.equal(`Copied ${copied[0]}`);
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(original).to.exist;
    });
  });
});
