/** The reader's own few colours (forced colours). */
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { contrastOf, contrastsOf, textElements } from '../support/color.ts';
import { $, $$, mount, textOf } from '../support/widget.ts';

describe('<clonazepam-info>', () => {
  describe('in forced colours', () => {
    const CONTROLS = 'select, .call, .ring';
    const BOXES = '.section, .line, .safety, .dock > .ink';

    /** Sides with a line that is drawn. */
    const bordersOf = (style: CSSStyleDeclaration) =>
      (['Top', 'Right', 'Bottom', 'Left'] as const).filter(
        (side) =>
          style[`border${side}Style`] === 'solid' && parseFloat(style[`border${side}Width`]) >= 1,
      );

    /** Contrast of a colour with what is behind an element, asked of a passing guest in it. */
    function contrastIn(element: Element, color: string): number {
      const guest = document.createElement('span');
      // The engine would force this one too.
      guest.style.cssText = `forced-color-adjust: none; background: none; color: ${color}`;
      element.append(guest);
      const contrast = contrastOf(guest);
      guest.remove();
      return contrast;
    }

    /** Whether the engine could be put into forced colours. */
    const force = (active: boolean): Promise<boolean> =>
      executeServerCommand<boolean, { active: boolean }>('force-colors', { active });

    it('controls and boxes have real borders and rings, which forced colours keep', async () => {
      const element = await mount({ open: 'all' });
      expect($$(element, CONTROLS).length).to.be.greaterThan(9);
      for (const one of $$(element, CONTROLS)) {
        expect(bordersOf(getComputedStyle(one)), textOf(one)).to.have.length(4);
      }
      for (const one of $$(element, BOXES)) {
        expect(bordersOf(getComputedStyle(one)).length, one.className).to.be.greaterThan(0);
      }
      // Chevrons are two borders, and the bars of certainty are cut out of one.
      for (const one of $$(element, '.knob, .less')) {
        expect(bordersOf(getComputedStyle(one, '::before'))).to.have.length(2);
      }
      for (const one of $$(element, '.ask')) {
        expect(bordersOf(getComputedStyle(one, '::after'))).to.have.length(2);
      }
      for (const one of $$(element, '[part=certainty]')) {
        expect(bordersOf(getComputedStyle(one, '::before'))).to.have.length(1);
      }
      for (const one of $$(element, '.quiet, .ask')) {
        expect(getComputedStyle(one).textDecorationLine, textOf(one)).to.equal('underline');
      }
      const [sheet] = element.shadowRoot!.adoptedStyleSheets;
      const rules = [...sheet!.cssRules].map(({ cssText }) => cssText);
      // Nothing opts out, and no meaning is carried by a picture, which may be taken away.
      expect(rules.filter((rule) => /forced-color-adjust: none|url\(/.test(rule))).to.deep.equal(
        [],
      );
      const ring = rules.find((rule) =>
        /^:(where\()?focus-visible/.test(rule.replace(':where(:', ':where(')),
      );
      expect(ring).to.match(/outline[^;]*: 3px/);
    });

    it('texts, borders, marks and the ring stand out, where the engine can be put into them', async () => {
      const isForced = await force(true);
      try {
        // Only Chromium's driver can; the others keep to the rules that the test above looks at.
        expect(matchMedia('(forced-colors: active)').matches).to.equal(isForced);
        expect(isForced).to.equal('userAgentData' in navigator);
        const element = await mount({ open: 'all' });
        const texts = textElements(element.shadowRoot!);
        for (const [index, contrast] of contrastsOf(texts).entries()) {
          expect(contrast, textOf(texts[index])).to.be.at.least(7);
        }
        if (!isForced) return;
        for (const one of $$(element, `${CONTROLS}, ${BOXES}`)) {
          const style = getComputedStyle(one);
          for (const side of bordersOf(style)) {
            const contrast = contrastIn(one.parentElement!, style[`border${side}Color`]);
            expect(contrast, `${one.className} ${textOf(one)}`).to.be.at.least(3);
          }
        }
        for (const one of $$(element, '.knob')) {
          const { borderBottomColor } = getComputedStyle(one, '::before');
          expect(contrastIn(one, borderBottomColor)).to.be.at.least(3);
        }
        $(element, '[part=safety] a').focus();
        await sendKeys({ press: 'Tab' });
        const focused = element.shadowRoot!.activeElement!;
        const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(focused);
        expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
        expect(contrastIn(focused.parentElement!, outlineColor)).to.be.at.least(3);
        // Links are told apart without colour.
        for (const one of $$(element, 'p a:not(.call, .ring)')) {
          expect(getComputedStyle(one).textDecorationLine).to.equal('underline');
        }
      } finally {
        await force(false);
      }
    });
  });
});
