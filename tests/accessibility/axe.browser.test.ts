/** axe on the plain leaflet, and what it can't see: keys, order, names and sizes. axe.sweep.test.ts has every example. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { EXAMPLES } from '../../demo/examples.ts';
import { AXE } from '../support/axe.ts';
import { openExample } from '../support/proper-page.ts';
import { $, $$, banner, mount, openIds, openPage, removeFrames, settled, textOf } from '../support/widget.ts'; // prettier-ignore
import { expectNoFindings, findingsIn } from './axe-on-leaflets.ts';

const PLAIN = EXAMPLES[0]!;

const GRADE = /^(Strong|Moderate|Limited|Experts disagree)$/;

describe('<clonazepam-info>', () => {
  // Also after a failure: engines draw no frames that lie far down.
  afterEach(removeFrames);

  describe('axe, with every rule it has, finds nothing', () => {
    it('in the whole leaflet, closed and open', () => expectNoFindings(PLAIN));

    it('but does find what is broken inside the widget', async () => {
      const page = await openExample(PLAIN, AXE);
      $(page.widget, '#about').textContent = '';
      // 4.9:1, enough for AA alone.
      $(page.widget, '.intro p').style.color = '#707070';
      $(page.widget, 'nav ul').setAttribute('role', 'menu');
      const rules = (await findingsIn(page)).map((one) => one.split(':')[0]);
      expect(rules).to.include.members([
        'button-name',
        'color-contrast-enhanced',
        'aria-required-children',
      ]);
    });

    it('and no rule of ours turns the widget with the screen, which it can’t judge', async () => {
      const [sheet] = (await mount()).shadowRoot!.adoptedStyleSheets;
      const rules = [...sheet!.cssRules].map(({ cssText }) => cssText);
      expect(rules.length).to.be.greaterThan(50);
      expect(rules.filter((rule) => rule.includes('(orientation'))).to.deep.equal([]);
    });
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
      $(element, 'button').focus();
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
      const expected = $$(element, 'a, button, select, summary').filter((one) =>
        one.checkVisibility(),
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
    for (const evidence of $$(element, '[part=evidence]')) {
      expect(textOf(evidence.querySelector('[part=certainty]'))).to.match(GRADE);
      const paragraph = evidence.parentElement!;
      const claims = [...paragraph.querySelectorAll('[part=claim]')].map(textOf);
      const graded = [...evidence.querySelectorAll('li')];
      expect(graded).to.have.length(claims.length);
      graded.forEach((item, index) => {
        // The first words of the claim stand for its mark.
        const [, words = ''] = /“(.*) …”/.exec(textOf(item.querySelector('.unseen')))!;
        expect(claims[index]!.startsWith(words), words).to.equal(true);
        expect(textOf(item.querySelector('b'))).to.match(
          /^(Strong|Moderate|Limited|Experts disagree):$/,
        );
        expect(textOf(item.querySelector('[part=sources]'))).not.to.equal('');
      });
    }
    expect($$(element, '[part=claim]')).to.have.length($$(element, '[part=evidence] li').length);
    const { content } = getComputedStyle($(element, '[part=claim]'), '::after');
    expect(content).to.contain('/ ""');
  });

  describe('sizes of what is tapped', () => {
    for (const width of [320, 1280]) {
      it(`are 44 px or more both ways at ${width} px (WCAG 2.5.5), links in sentences and lines of evidence aside`, async () => {
        const page = await openPage('<clonazepam-info region="GB" open="all"></clonazepam-info>', {
          width,
        });
        const targets = $$(page.widget, 'button, select, .call, .ring, [part=nav] a, .directory a');
        expect(targets.length).to.be.greaterThan(30);
        // In three columns, a mouse finds lower rows in the jump list and headings (WCAG 2.5.8).
        const leastOf = (one: Element) =>
          width >= 1190 && !matchMedia('(pointer: coarse)').matches && one.matches('nav *, .opener')
            ? 24
            : 43.9;
        const small = targets
          .map((one) => ({ one, box: one.getBoundingClientRect() }))
          .filter(({ one, box }) => box.width < 43.9 || box.height < leastOf(one))
          .map(({ one, box }) => `${textOf(one)}: ${box.width} by ${box.height} px`);
        expect(small).to.deep.equal([]);
      });
    }
  });
});
