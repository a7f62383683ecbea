/** Colours, sizes and widths, as they really come out. */
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { TOKENS } from '../../src/styles/tokens.ts';
import { textElements } from '../support/color.ts';
import { lowest } from './lowest-contrast.ts';
import { $, $$, banner, mount, openPage, settled, textOf } from '../support/widget.ts';

describe('<clonazepam-info>', () => {
  describe('contrast', () => {
    for (const theme of ['light', 'dark']) {
      for (const region of ['US', 'FR']) {
        it(`of every text is 7:1 or more by default, ${theme}, ${region}`, async () => {
          const element = await mount({ theme, region, open: 'all' });
          expect(textElements(element.shadowRoot!).length).to.be.greaterThan(150);
          const { ratio, where } = lowest(element);
          expect(ratio, where).to.be.at.least(7);
        });
      }
    }

    it('is that of the text where text or muted is nonsense', async () => {
      const element = await mount({ open: 'all' });
      for (const name of ['text', 'muted', 'alert-text', 'banner-text', 'border', 'focus-ring']) {
        element.style.setProperty(`--clonazepam-info-${name}`, 'banana');
      }
      expect(lowest(element).ratio).to.be.at.least(4.5);
    });
  });

  describe('variables', () => {
    const SAMPLES: Record<keyof typeof TOKENS, [value: string, look: (element: Element) => string]> = {
      accent: ['rgb(1, 2, 3)', (e) => getComputedStyle($(e, '.dock .call')).backgroundColor],
      surface: ['rgb(1, 2, 3)', (e) => getComputedStyle($(e, '.surface')).backgroundColor],
      text: ['rgb(1, 2, 3)', (e) => getComputedStyle($(e, '.page')).color],
      muted: ['rgb(1, 2, 3)', (e) => getComputedStyle($(e, '.page .small')).color],
      border: ['rgb(1, 2, 3)', (e) => getComputedStyle($(e, 'nav li')).borderTopColor],
      radius: ['3px', (e) => getComputedStyle($(e, '.surface')).borderTopLeftRadius],
      space: ['3px', (e) => getComputedStyle($(e, '.section')).paddingBlockEnd],
      'font-family': ['Courier', (e) => getComputedStyle($(e, '.page')).fontFamily],
      'heading-font-family': ['Courier', (e) => getComputedStyle($(e, '[part=title]')).fontFamily],
      'font-size': ['30px', (e) => getComputedStyle($(e, '.page')).fontSize],
      'line-height': ['2', (e) => getComputedStyle($(e, '.page')).lineHeight],
      'max-width': ['300px', (e) => getComputedStyle(e).width],
      'alert-surface': ['rgb(1, 2, 3)', (e) => getComputedStyle($(e, '[part=safety]')).backgroundColor],
      'alert-text': ['rgb(1, 2, 3)', (e) => getComputedStyle($(e, '.first')).color],
      'banner-surface': ['rgb(1, 2, 3)', (e) => getComputedStyle(banner(e)).backgroundColor],
      'banner-text': ['rgb(1, 2, 3)', (e) => getComputedStyle($(e, '[part=banner] bdi')).color],
      'focus-ring': ['rgb(1, 2, 3)', (e) => {
        $(e, '#about').focus();
        return getComputedStyle($(e, '#about')).outlineColor;
      }],
      'z-index': ['77', (e) => getComputedStyle(banner(e)).zIndex],
      'banner-offset': ['13px', (e) => getComputedStyle(banner(e)).bottom],
    }; // prettier-ignore

    for (const name of Object.keys(TOKENS) as (keyof typeof TOKENS)[]) {
      it(`--clonazepam-info-${name} changes what it says`, async () => {
        const element = await mount();
        const [value, look] = SAMPLES[name];
        // A ring is drawn for who uses the keyboard.
        if (name === 'focus-ring') {
          $(element, '[part=safety] a').focus();
          await sendKeys({ press: 'Tab' });
        }
        const before = look(element);
        element.style.setProperty(`--clonazepam-info-${name}`, value);
        expect(look(element)).not.to.equal(before);
      });
    }
  });

  describe('sizes', () => {
    it('do not follow the root of the page, and are 14 px or more', async () => {
      const page = await openPage('<clonazepam-info region="US" open="all"></clonazepam-info>');
      const sizes = () =>
        textElements(page.widget.shadowRoot!).map((one) =>
          parseFloat(getComputedStyle(one).fontSize),
        );
      const before = sizes();
      page.document.documentElement.style.fontSize = '62.5%';
      expect(sizes()).to.deep.equal(before);
      page.widget.style.setProperty('--clonazepam-info-font-size', '8px');
      expect(Math.min(...sizes())).to.be.at.least(14);
      page.remove();
    });

    it('of what is tapped are 44 px high, links in sentences aside', async () => {
      const element = await mount({ open: 'all' });
      for (const one of $$(element, 'button, select, .call, .ring, [part=nav] a')) {
        expect(one.getBoundingClientRect().height, textOf(one)).to.be.at.least(43.9);
      }
    });
  });

  describe('widths', () => {
    for (const width of [240, 320, 480, 768, 1280, 1600]) {
      for (const dir of ['ltr', 'rtl']) {
        it(`${width} px, ${dir}: nothing sticks out sideways`, async () => {
          const page = await openPage(
            `<clonazepam-info region="US" open="all" dir="${dir}" helpline-number="+1 555 010 0199" helpline-name="A helpline with a rather long name"></clonazepam-info>`,
            { width, height: 900 },
          );
          await settled(page.window);
          const { scrollWidth, clientWidth } = page.document.documentElement;
          expect(scrollWidth).to.be.at.most(clientWidth);
          for (const one of textElements(page.widget.shadowRoot!)) {
            // What does not fit beside the banner's buttons is cut; the help section says it whole.
            if (one.closest('.unseen, .who')) continue;
            const { left, right } = one.getBoundingClientRect();
            expect(left, textOf(one)).to.be.at.least(-1);
            expect(right, textOf(one)).to.be.at.most(width + 1);
          }
          page.remove();
        });
      }
    }

    it('keep the safety message in view without scrolling at 320 px', async () => {
      const page = await openPage('<clonazepam-info region="US"></clonazepam-info>', {
        width: 320,
        height: 568,
      });
      const bannerTop = banner(page.widget).getBoundingClientRect().top;
      const [first, second] = $$(page.widget, '[part=safety] p');
      expect(first!.getBoundingClientRect().bottom).to.be.lessThan(bannerTop);
      expect(second!.getBoundingClientRect().bottom).to.be.lessThan(bannerTop);
      page.remove();
    });
  });

  describe('paper', () => {
    it('has everything open, dark on white, without buttons', async function () {
      try {
        await emulateMedia({ media: 'print' });
      } catch {
        // WebKit's driver can't emulate print: there the rules themselves are looked at.
        const [sheet] = (await mount()).shadowRoot!.adoptedStyleSheets;
        const print = [...sheet!.cssRules].find((rule) => rule.cssText.startsWith('@media print'));
        expect(print?.cssText).to.contain('content-visibility: visible');
        return;
      }
      try {
        const element = await mount({ theme: 'dark' });
        for (const panel of $$(element, '.panel')) expect(panel.offsetHeight).to.be.greaterThan(20);
        expect($$(element, 'button.quiet').every((one) => one.offsetHeight === 0)).to.equal(true);
        expect(getComputedStyle(banner(element)).position).to.equal('static');
        for (const one of textElements(element.shadowRoot!)) {
          expect(getComputedStyle(one).color, textOf(one)).to.equal('rgb(0, 0, 0)');
        }
        expect(getComputedStyle($(element, '.surface')).backgroundColor).to.equal(
          'rgb(255, 255, 255)',
        );
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  });
});
