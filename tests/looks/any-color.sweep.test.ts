/** Whatever colour a site sets, every kind of text can be read. */
import { expect } from '@open-wc/testing';
import { COLORS, textElements } from '../support/color.ts';
import { oneOfEachKind } from '../support/kinds.ts';
import { mount } from '../support/widget.ts';
import { lowest } from './lowest-contrast.ts';

describe('<clonazepam-info>', () => {
  describe('contrast', () => {
    for (const theme of ['light', 'dark']) {
      for (const variable of ['accent', 'surface', 'alert-surface', 'banner-surface']) {
        it(`of every text is 4.5:1 or more with any ${variable}, ${theme}`, async () => {
          const element = await mount({
            theme,
            sections: 'about stopping',
            open: 'all',
            'helpline-number': '555 0100',
          });
          const texts = oneOfEachKind(textElements(element.shadowRoot!));
          expect(texts.length).to.be.greaterThan(50);
          for (const color of COLORS) {
            element.style.setProperty(`--clonazepam-info-${variable}`, color);
            const { ratio, where } = lowest(element, texts);
            expect(ratio, `${color}: ${where}`).to.be.at.least(4.5);
          }
        });
      }
    }
  });
});
