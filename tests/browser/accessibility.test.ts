/** axe on every example, closed and open, and the whole way through with the keyboard. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createExample, EXAMPLES } from '../../demo/examples.ts';
import { $, $$, banner, mount, openIds, settled, textOf, warningsOf } from '../support/widget.ts';

describe('<clonazepam-info>', () => {
  describe('axe finds nothing', () => {
    for (const example of EXAMPLES) {
      it(`in "${example.name}", as it comes, open and closed`, async () => {
        await warningsOf(async () => {
          const element = createExample(example);
          await fixture(html`<div>${element}</div>`);
          await element.updateComplete;
          await expect(element).to.be.accessible();
          element.expandAll();
          await element.updateComplete;
          await expect(element).to.be.accessible();
          element.collapseAll();
          await element.updateComplete;
          await expect(element).to.be.accessible();
        });
      });
    }
  });

  describe('with the keyboard', () => {
    const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement | null;

    /** Everything Tab comes to inside the widget, in order. */
    async function walk(element: Element): Promise<HTMLElement[]> {
      const seen: HTMLElement[] = [];
      // Something to come to after the widget: past the last stop, Tab would leave the page.
      const after = document.createElement('button');
      after.textContent = 'After';
      document.body.append(after);
      (document.activeElement as HTMLElement | null)?.blur();
      $(element, '[part=safety] a').focus();
      for (let steps = 0; steps < 200; steps += 1) {
        const here = focused(element);
        if (!here || seen.includes(here)) break;
        seen.push(here);
        await sendKeys({ press: 'Tab' });
      }
      after.remove();
      return seen;
    }

    it('Tab comes to every link and control that is in view, in reading order, with a ring', async () => {
      const element = await mount({ region: 'US' });
      const expected = $$(element, 'a, button, select').filter(
        (one) => !one.closest('[hidden]') && one.getClientRects().length > 0,
      );
      const seen = await walk(element);
      expect(seen.map(textOf)).to.deep.equal(expected.map(textOf));
      expect(banner(element).contains(seen.at(-1)!)).to.equal(true);
      const ringed = seen.filter((one) => {
        one.focus();
        const ring = one.matches('.call') ? one.firstElementChild! : one;
        return parseFloat(getComputedStyle(ring).outlineWidth) >= 3;
      });
      expect(ringed).to.have.length(seen.length);
    });

    for (const key of ['Enter', 'Space']) {
      it(`${key} opens and closes a section`, async () => {
        const element = await mount();
        $(element, '#healing').focus();
        const press = () =>
          key === 'Space' ? sendKeys({ type: ' ' }) : sendKeys({ press: 'Enter' });
        await press();
        await settled(window);
        expect(openIds(element)).to.deep.equal(['healing']);
        expect(focused(element)!.id).to.equal('healing');
        await press();
        await settled(window);
        expect(openIds(element)).to.deep.equal([]);
      });
    }
  });

  it('names its landmarks, and keeps its headings in order', async () => {
    const element = await mount({ open: 'all' });
    expect($(element, 'nav').getAttribute('aria-label')).to.equal('In this leaflet');
    expect(banner(element).getAttribute('aria-label')).to.equal('Helpline');
    const levels = $$(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) =>
      Number(localName[1]),
    );
    levels.reduce((before, level) => {
      expect(level).to.be.at.most(before + 1);
      return level;
    });
  });

  it('says how sure a claim is in words, with the marks left out of speech', async () => {
    const element = await mount({ open: 'all' });
    for (const claim of $$(element, '[part=claim]')) {
      expect(textOf(claim.querySelector('[part=certainty]'))).to.match(
        /^(Strong|Moderate|Limited) evidence$|^Contested$/,
      );
      expect(claim.querySelectorAll('[part=sources] a').length).to.be.greaterThan(0);
    }
    const { content } = getComputedStyle($(element, '[part=certainty]'), '::before');
    expect(content).to.contain('/ ""');
  });
});
