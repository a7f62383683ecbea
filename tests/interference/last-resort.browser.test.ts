/** Help survives our own mistakes: whatever fails while drawing, a message and numbers stand. */
import { expect } from '@open-wc/testing';
import { $, mount, settled, textOf, warningsOf } from '../support/widget.ts';

/** Makes drawing fail at its root: `Intl` is used for dates and names of countries. */
async function whileIntlFails(act: () => Promise<void>): Promise<string[]> {
  const { DisplayNames } = Intl;
  Object.defineProperty(Intl, 'DisplayNames', {
    configurable: true,
    value: () => {
      throw new Error('broken on purpose');
    },
  });
  try {
    return await warningsOf(act);
  } finally {
    Object.defineProperty(Intl, 'DisplayNames', { configurable: true, value: DisplayNames });
  }
}

describe('<clonazepam-info>', () => {
  describe('when drawing fails', () => {
    it('shows the fallback inside the tag, and warns', async () => {
      let element!: HTMLElement;
      const warnings = await whileIntlFails(async () => {
        const widget = document.createElement('clonazepam-info');
        widget.append(document.createElement('p'));
        widget.firstElementChild!.textContent = 'Fallback of the site';
        document.body.append(widget);
        await widget.updateComplete;
        element = widget;
      });
      expect(warnings).to.have.length(1);
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(5);
      element.remove();
    });

    it('shows the safety message and every emergency and crisis number where there is no fallback', async () => {
      await whileIntlFails(async () => {
        const element = await mount();
        const said = textOf(element.shadowRoot);
        expect(said).to.contain(
          'Don’t stop clonazepam suddenly. Stopping or cutting down fast can cause seizures.',
        );
        // On a page in any language.
        expect($(element, 'a').closest<HTMLElement>('[lang]')!.lang).to.equal('en');
        for (const number of [
          '911',
          '988',
          '999',
          '116 123',
          '112',
          '9-8-8',
          '000',
          '13 11 14',
          '111',
          '1737',
        ]) {
          expect(said).to.contain(number);
        }
        expect($(element, 'a[href="tel:988"]').getBoundingClientRect().height).to.be.greaterThan(5);
      });
    });

    it('is not put off by a line break between the tags', async () => {
      await whileIntlFails(async () => {
        const element = document.createElement('clonazepam-info');
        element.append('\n  ');
        document.body.append(element);
        await element.updateComplete;
        await settled(window);
        expect(element.getBoundingClientRect().height).to.be.greaterThan(50);
        element.append(document.createElement('p'));
        element.lastElementChild!.textContent = 'Fallback of the site';
        await settled(window);
        expect($(element, 'div').getClientRects()).to.have.length(0);
        element.remove();
      });
    });

    it('is whole again once it can be drawn', async () => {
      const element = await mount();
      await whileIntlFails(async () => {
        element.heading = 'Fails';
        await element.updateComplete;
        expect(element.shadowRoot!.querySelector('[part=title]')).to.equal(null);
      });
      element.heading = 'Again';
      await element.updateComplete;
      expect(textOf($(element, '[part=title]'))).to.equal('Again');
      expect(element.shadowRoot!.querySelectorAll('slot:not([name])')).to.have.length(0);
    });
  });
});
