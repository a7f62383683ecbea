/** Help survives our own mistakes: whatever fails while drawing, a message and numbers stand. */
import { expect } from '@open-wc/testing';
import type { ClonazepamInfo } from '../../src/element/clonazepam-info.ts';
import { inspectWhole } from '../support/inspect.ts';
import { $, $$, filled, mount, openIds, settled, textOf, warningsOf } from '../support/widget.ts';

/** The numbers that can be called. */
const numbersOf = (element: Element) =>
  $$<HTMLAnchorElement>(element, 'a[href^="tel:"]').map(({ href }) => href.slice(4));

/** Makes drawing fail at its root: nothing can be copied into the document. */
async function whileDrawingFails(act: () => Promise<void>): Promise<string[]> {
  const original = Object.getOwnPropertyDescriptor(Document.prototype, 'importNode')!;
  Document.prototype.importNode = () => {
    throw new Error('broken on purpose');
  };
  try {
    return await warningsOf(act);
  } finally {
    Object.defineProperty(Document.prototype, 'importNode', original);
  }
}

describe('<clonazepam-info>', () => {
  describe('when drawing fails', () => {
    it('shows the fallback inside the tag, and warns', async () => {
      let element!: HTMLElement;
      const warnings = await whileDrawingFails(async () => {
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
      await whileDrawingFails(async () => {
        const element = document.createElement('clonazepam-info');
        document.body.append(element);
        await element.updateComplete;
        const said = textOf(element.shadowRoot);
        expect(said).to.contain(
          'Don’t stop clonazepam suddenly. Stopping or cutting down fast can cause seizures',
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
          '10177',
          '0800 567 567',
        ]) {
          expect(said).to.contain(number);
        }
        expect($(element, 'a[href="tel:988"]').getBoundingClientRect().height).to.be.greaterThan(5);
        element.remove();
      });
    });

    it('is not put off by a line break between the tags', async () => {
      await whileDrawingFails(async () => {
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
      await whileDrawingFails(async () => {
        // Another level of the title needs everything drawn.
        element.headingLevel = 3;
        element.heading = 'Fails';
        await element.updateComplete;
        expect(element.shadowRoot!.querySelector('[part=title]')).to.equal(null);
      });
      element.heading = 'Again';
      await element.updateComplete;
      await filled(element);
      expect(textOf($(element, '[part=title]'))).to.equal('Again');
      expect(element.shadowRoot!.querySelectorAll('slot:not([name])')).to.have.length(0);
      expect(inspectWhole(window, element)).to.deep.equal([]);
    });
  });

  describe('when a part of it was taken away', () => {
    const ACTS: Readonly<Record<string, (element: ClonazepamInfo) => unknown>> = {
      'the press that opens all': (element) => $(element, '[part=nav] button').click(),
      'a method': (element) => element.expandAll(),
      'another country': (element) => (element.region = 'GB'),
    };

    for (const [gone, act] of [
      ['.dock', 'the press that opens all'],
      ['.dock', 'another country'],
      ['.safety', 'another country'],
      ['.first', 'another country'],
      ['#panel-healing', 'the press that opens all'],
      ['#panel-healing', 'a method'],
      ['#healing', 'the press that opens all'],
      ['.page > .row', 'the press that opens all'],
      ['.root', 'a method'],
      ['.root', 'another country'],
    ] as const) {
      it(`${gone}: is drawn once more on a fresh stage, by ${act}`, async () => {
        const element = await mount({ open: 'about' });
        $(element, gone).remove();
        const warnings = await warningsOf(async () => {
          ACTS[act]!(element);
          await element.updateComplete;
        });
        await filled(element);
        expect(warnings).to.deep.equal([]);
        expect(inspectWhole(window, element)).to.deep.equal([]);
        const isOpen = (id: string) => openIds(element).includes(id);
        expect(isOpen('about')).to.equal(true);
        expect(isOpen('healing')).to.equal(act !== 'another country');
        expect(numbersOf(element).includes('999')).to.equal(act === 'another country');
      });
    }

    it('keeps to the fresh stage: the next press changes only what differs', async () => {
      const element = await mount();
      $(element, '.dock').remove();
      $(element, '#healing').click();
      await element.updateComplete;
      const title = $(element, '[part=title]');
      $(element, '#about').click();
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal(['healing', 'about']);
      expect($(element, '[part=title]')).to.equal(title);
    });
  });
});
