/** Elements by the hundred: each whole; taken out again, they leave nothing behind, and are heard once when they are back. */
import { expect } from '@open-wc/testing';
import { REGIONS } from '../../src/attributes.ts';
import { inspectElement } from '../support/inspect-element.ts';
import {
  $,
  addScript,
  filled,
  openIds,
  openPage,
  removeFrames,
  SCRIPT,
  settled,
  until,
} from '../support/widget.ts';
import { countIn } from './count.ts';
import { goToHash } from './go-to-hash.ts';

/**
 * Listeners that one element needs: its own 15, eleven of them for events that a page's scripts must not cancel,
 * and the twelve of the one registry of its document, with the page's transitions, animations and entries.
 */
const MAX_LISTENERS = 27;

describe('<clonazepam-info>', () => {
  // Below what a failed test left open, some engines let a frame's time stand still.
  afterEach(removeFrames);

  it('200 on one page are each whole, and each answers for itself', async () => {
    const page = await openPage('');
    const elements = Array.from({ length: 200 }, (_, index) => {
      const element = page.document.createElement('clonazepam-info');
      element.setAttribute('region', REGIONS[index % REGIONS.length]!);
      return element;
    });
    page.document.body.append(...elements);
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    expect(elements.flatMap(inspectElement)).to.deep.equal([]);
    const [first, last] = [elements[0]!, elements.at(-1)!];
    $(last, '#healing').click();
    await last.updateComplete;
    expect(openIds(last)).to.deep.equal(['healing']);
    expect(elements.filter((one) => openIds(one).length)).to.deep.equal([last]);
    await goToHash(page.window, first, '#clonazepam-info-risks');
    expect(openIds(first)).to.deep.equal(['risks']);
    expect(openIds(last)).to.deep.equal(['healing']);
  });

  describe('taken out', () => {
    /** A page with our script, counted. */
    async function openCounted() {
      const page = await openPage('<main></main>', { script: '' });
      const counted = countIn(page.window);
      await addScript(page.document, SCRIPT);
      const main = page.document.querySelector('main')!;
      const make = () => {
        const element = page.document.createElement('clonazepam-info');
        element.setAttribute('region', 'US');
        return element;
      };
      return { ...page, ...counted, main, make };
    }

    /** Whatever was to be done later has been done. Timers of the wait itself come in between. */
    const atRest = async ({ timers, window }: Awaited<ReturnType<typeof openCounted>>) => {
      await settled(window);
      await until(() => timers.size === 0);
    };

    it('and put in again 100 times, it has as many listeners as at first, and one of everything', async () => {
      const page = await openCounted();
      const { main, targets, observers, timers } = page;
      const element = page.make();
      main.append(element);
      await element.updateComplete;
      await filled(element);
      const nodes = element.shadowRoot!.querySelectorAll('*').length;
      const first = targets().length;
      const watching = observers.size;
      expect(first).to.be.within(1, MAX_LISTENERS);
      expect(watching).to.be.greaterThan(0);
      for (let time = 0; time < 100; time += 1) {
        element.remove();
        // Half of the time it is back before it was drawn.
        if (time % 2) await element.updateComplete;
        main.append(element);
        await element.updateComplete;
      }
      expect(targets()).to.have.length(first);
      expect(observers.size).to.equal(watching);
      await atRest(page);
      expect([...timers.values()]).to.deep.equal([]);
      expect(element.shadowRoot!.querySelectorAll('*')).to.have.length(nodes);
      expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(1);
      expect(inspectElement(element)).to.deep.equal([]);
      $(element, '#healing').click();
      await element.updateComplete;
      expect(openIds(element), 'one click is heard once').to.deep.equal(['healing']);
    });

    it('leaves nothing behind: 100 elements later, the page is as it was', async () => {
      const page = await openCounted();
      const { document: inner, window, main, targets, observers, timers } = page;
      const before = {
        markup: inner.documentElement.outerHTML,
        listeners: targets().length,
        observers: observers.size,
        sheets: inner.styleSheets.length + inner.adoptedStyleSheets.length,
        names: Object.getOwnPropertyNames(window).length,
      };
      const elements = Array.from({ length: 100 }, page.make);
      for (const element of elements) {
        main.append(element);
        await element.updateComplete;
        $(element, '#healing').click();
        await element.updateComplete;
        element.remove();
      }
      await atRest(page);
      const isInside = (target: EventTarget) =>
        target instanceof window.Node && target.getRootNode() !== inner;
      expect({
        markup: inner.documentElement.outerHTML,
        // What hangs on the elements goes with them.
        listeners: targets().filter((target) => !isInside(target)).length,
        observers: observers.size,
        sheets: inner.styleSheets.length + inner.adoptedStyleSheets.length,
        names: Object.getOwnPropertyNames(window).length,
      }).to.deep.equal(before);
      expect([...timers.values()]).to.deep.equal([]);
      // None of them follows the address any more.
      await goToHash(window, elements[0]!, '#clonazepam-info-risks');
      for (const element of elements) expect(openIds(element)).to.deep.equal(['healing']);
    });
  });
});
