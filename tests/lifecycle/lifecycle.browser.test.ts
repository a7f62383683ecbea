/** The element's life in a page: put in, moved, taken out, many times and by the hundred. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { ClonazepamInfo } from '../../src/clonazepam-info.ts';
import { ATTRIBUTES, REGIONS, SECTION_IDS, TOPIC_IDS } from '../../src/config.ts';
import {
  $,
  addScript,
  banner,
  mount,
  next,
  openIds,
  openPage,
  removeFrames,
  settled,
  textOf,
  warningsOf,
} from '../support/widget.ts';

const SCRIPT = '/dist/clonazepam-info.js';

/** What holds whatever was done to an element: help is there, once, and nothing else came in. */
function inspect(element: ClonazepamInfo): string[] {
  const found: string[] = [];
  const root = element.shadowRoot!;
  for (const selector of [
    '.root',
    '[part=safety]',
    '[part=title]',
    '[part=banner]',
    '[part=nav]',
  ]) {
    const { length } = root.querySelectorAll(selector);
    if (length !== 1) found.push(`${length} of ${selector}`);
  }
  if (!textOf(root).includes('Don’t stop clonazepam suddenly')) found.push('no safety message');
  const title = textOf(root.querySelector('[part=title]'));
  if (!title || title.length > 200) found.push(`a title of ${title.length} characters`);
  if (!root.querySelector('#help[part=section-button]')) found.push('no section of help');
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  if (new Set(ids).size < ids.length) found.push('an id twice');
  if (!root.querySelector('[part=banner] a[href^="tel:"], [part=banner] a[href^="https:"]')) {
    found.push('no help in the banner');
  }
  if (root.querySelector('script, iframe, img, object, embed, style, link, svg, form, base')) {
    found.push('an element that can’t be ours');
  }
  for (const one of root.querySelectorAll('*')) {
    for (const { name, value } of one.attributes) {
      if (name.startsWith('on') || name === 'style') found.push(`${name} on ${one.localName}`);
      const isAddress = name === 'href' || name === 'src';
      if (isAddress && !/^(https:\/\/|tel:\+?\d|sms:\+?\d|#clonazepam-info-)/.test(value)) {
        found.push(`a link to ${value.slice(0, 60)}`);
      }
    }
  }
  return found;
}

/** Tells of every call of a method, before it is carried out. */
function spy(
  owner: object,
  name: string,
  see: (self: unknown, parts: readonly unknown[]) => void,
): void {
  const original = Reflect.get(owner, name) as (...parts: unknown[]) => unknown;
  Reflect.set(owner, name, function (this: unknown, ...parts: unknown[]) {
    see(this, parts);
    return original.apply(this, parts);
  });
}

const isDocked = (element: Element) =>
  element.ownerDocument.defaultView!.getComputedStyle(banner(element)).position === 'sticky';

/** Goes to another hash of a page, and waits until the page knows and the widget has followed. */
async function goToHash(window: Window, element: ClonazepamInfo, hash: string): Promise<void> {
  const changed = next(window, 'hashchange');
  window.location.hash = hash;
  await changed;
  await settled(window);
  await element.updateComplete;
}

describe('<clonazepam-info>', () => {
  // Below what a failed test left open, some engines let a frame's time stand still.
  afterEach(removeFrames);

  describe('moved', () => {
    it('within the page, keeps what the reader had open and stands there once', async () => {
      const page = await openPage(
        '<div id="one"><clonazepam-info region="US"></clonazepam-info></div><div id="two"></div>',
      );
      const { widget, document: inner } = page;
      $(widget, '#healing').click();
      await widget.updateComplete;
      inner.getElementById('two')!.append(widget);
      await widget.updateComplete;
      expect(openIds(widget)).to.deep.equal(['healing']);
      expect(inspect(widget)).to.deep.equal([]);
      expect(isDocked(widget)).to.equal(true);
      $(widget, '#risks').click();
      await widget.updateComplete;
      expect(openIds(widget)).to.deep.equal(['risks', 'healing']);
      await goToHash(page.window, widget, '#clonazepam-info-mood');
      expect(openIds(widget)).to.deep.equal(['risks', 'healing']);
      await goToHash(page.window, widget, '#clonazepam-info-sources');
      expect(openIds(widget)).to.deep.equal(['risks', 'healing', 'sources']);
    });

    it('into another document and back, works in each', async () => {
      const home = await openPage('<clonazepam-info region="US"></clonazepam-info>');
      const other = await openPage('<a href="#clonazepam-info-about">About</a><main></main>', {
        script: '',
        height: 380,
      });
      // Out of view, some engines let a frame's time stand still.
      for (const { window: inner } of [home, other]) {
        const { style } = inner.frameElement as HTMLIFrameElement;
        style.position = 'fixed';
        style.inset = '0 auto auto 0';
      }
      const { widget } = home;
      expect(isDocked(widget)).to.equal(true);

      other.document.querySelector('main')!.append(widget);
      await widget.updateComplete;
      await settled(other.window);
      expect(widget.ownerDocument).to.equal(other.document);
      expect(inspect(widget)).to.deep.equal([]);
      expect(other.window.getComputedStyle($(widget, '.root')).display).to.equal('block');
      expect(isDocked(widget), 'in a window too low').to.equal(false);
      const resized = next(other.window, 'resize');
      (other.window.frameElement as HTMLIFrameElement).style.height = '700px';
      await resized;
      expect(isDocked(widget), 'in a window high enough').to.equal(true);

      await goToHash(home.window, widget, '#clonazepam-info-risks');
      expect(openIds(widget), 'the address that it left').to.deep.equal([]);
      await goToHash(other.window, widget, '#clonazepam-info-healing');
      expect(openIds(widget), 'the address where it is').to.deep.equal(['healing']);
      $(widget, '#healing').click();
      await widget.updateComplete;
      expect(openIds(widget), 'a click').to.deep.equal([]);
      // To where the page already is: no hashchange tells of it.
      await goToHash(other.window, widget, '#clonazepam-info-about');
      $(widget, '#about').click();
      await widget.updateComplete;
      expect(openIds(widget)).to.deep.equal([]);
      other.document.querySelector('a')!.click();
      await settled(other.window);
      await widget.updateComplete;
      expect(openIds(widget), 'a link of the page').to.deep.equal(['about']);

      home.document.body.append(widget);
      await widget.updateComplete;
      await settled(home.window);
      expect(inspect(widget)).to.deep.equal([]);
      expect(isDocked(widget), 'back home').to.equal(true);
      await goToHash(other.window, widget, '#clonazepam-info-sources');
      expect(openIds(widget), 'the address that it left').to.deep.equal(['about']);
      await goToHash(home.window, widget, '#clonazepam-info-healing');
      expect(openIds(widget), 'the address at home').to.deep.equal(['about', 'healing']);
    });

    it('into a document without a window, waits there and is whole when it comes back', async () => {
      const element = await mount();
      const place = element.parentElement!;
      document.implementation.createHTMLDocument('').body.append(element);
      element.setAttribute('region', 'GB');
      await element.updateComplete;
      place.append(element);
      await element.updateComplete;
      expect(inspect(element)).to.deep.equal([]);
      expect(isDocked(element)).to.equal(true);
      expect(textOf(banner(element))).to.contain('0300 123 6600');
    });
  });

  describe('in numbers', () => {
    it('200 on one page are each whole, and each answers for itself', async () => {
      const page = await openPage('', { script: SCRIPT });
      const elements = Array.from({ length: 200 }, (_, index) => {
        const element = page.document.createElement('clonazepam-info');
        element.setAttribute('region', REGIONS[index % REGIONS.length]!);
        return element;
      });
      page.document.body.append(...elements);
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      expect(elements.flatMap(inspect)).to.deep.equal([]);
      const [first, last] = [elements[0]!, elements.at(-1)!];
      $(last, '#healing').click();
      await last.updateComplete;
      expect(openIds(last)).to.deep.equal(['healing']);
      expect(elements.filter((one) => openIds(one).length)).to.deep.equal([last]);
      await goToHash(page.window, first, '#clonazepam-info-risks');
      expect(openIds(first)).to.deep.equal(['risks']);
      expect(openIds(last)).to.deep.equal(['healing']);
    });
  });

  describe('changed at random', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.integer({ min: 1_000, max: 200_000 }).map((length) => 'x'.repeat(length)),
      fc.constantFrom(
        '',
        ' ',
        '<img src=x onerror="parent.failed = true">',
        '"><script>parent.failed = true</script>',
        '</style><iframe src="javascript:parent.failed=true">',
        'javascript:parent.failed=true',
        'https://example.com/"onclick="parent.failed=true',
        'https://example.com/help',
        'data:text/html,<p>',
        '+1 555 0100',
        '555-0100;ext=1',
        '${html}{emergency}<!--?lit$1$-->',
        '__proto__',
        'constructor',
        '\u202e555\u0000',
      ),
      fc.constantFrom(...REGIONS, ...SECTION_IDS, ...TOPIC_IDS, 'all', 'none', 'top', 'bottom'),
      fc.constantFrom('light', 'dark', 'auto', 'sticky', 'fixed', 'static', '1', '5', '6', '-1'),
      fc
        .array(fc.constantFrom(...SECTION_IDS, ...TOPIC_IDS, 'all', 'none', 'x'), { maxLength: 9 })
        .map((ids) => ids.join(' ')),
    );
    const change = fc.oneof(
      {
        weight: 9,
        arbitrary: fc.record({
          name: fc.constantFrom(...ATTRIBUTES, 'lang', 'dir', 'class', 'hidden'),
          value: fc.option(text),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ name: fc.constant('connect'), value: fc.constant(null) }),
      },
    );
    const RUNS = 20;
    const CHANGES = 50;

    it(`${RUNS * CHANGES} changes of attributes, in the page and out of it, and help still stands`, async () => {
      const errors: string[] = [];
      const hear = (event: ErrorEvent | PromiseRejectionEvent) => {
        errors.push('message' in event ? event.message : String(event.reason));
      };
      window.addEventListener('error', hear);
      window.addEventListener('unhandledrejection', hear);
      let changed = 0;
      const warnings = await warningsOf(async () => {
        const element = await mount();
        const place = element.parentElement!;
        const all = fc.array(change, { minLength: CHANGES, maxLength: CHANGES });
        await fc.assert(
          fc.asyncProperty(all, async (changes) => {
            for (const { name, value } of changes) {
              changed += 1;
              if (name === 'connect') {
                if (element.isConnected) element.remove();
                else place.append(element);
              } else if (value === null) element.removeAttribute(name);
              else element.setAttribute(name, value);
              // Now and then it is drawn between two changes, and else several are drawn as one.
              if (changed % 7 === 0) await element.updateComplete;
            }
            if (!element.isConnected) place.append(element);
            await element.updateComplete;
            expect(inspect(element)).to.deep.equal([]);
          }),
          { numRuns: RUNS },
        );
      });
      window.removeEventListener('error', hear);
      window.removeEventListener('unhandledrejection', hear);
      expect(changed).to.be.at.least(RUNS * CHANGES);
      expect(errors).to.deep.equal([]);
      expect('failed' in window).to.equal(false);
      // Each says what can't be used; anything else would be a failure of ours.
      const others = warnings.filter(
        (line) => !/^<clonazepam-info>: [\w-]+=".* can't be used\./s.test(line),
      );
      expect(others).to.deep.equal([]);
      expect(Math.max(...warnings.map(({ length }) => length))).to.be.lessThan(1_000);
    });
  });

  describe('taken out', () => {
    /** Counts what listens, observes and waits in a window. Set up before our script runs. */
    function countIn(window: Window & typeof globalThis) {
      const listeners = new Map<string, readonly [EventTarget, AbortSignal | undefined]>();
      const observers = new Set<unknown>();
      const timers: string[] = [];
      const { prototype } = window.EventTarget;
      const names = new Map<unknown, number>();
      const nameOf = (value: unknown) => names.get(value) ?? names.set(value, names.size).size;
      /** A listener is the same by target, type, function and phase, as browsers have it. */
      const keyOf = (target: unknown, [type, listener, options]: readonly unknown[]) => {
        const capture = typeof options === 'object' ? Boolean(of(options).capture) : options;
        return [nameOf(target), type, nameOf(listener), capture].join();
      };
      const of = (options: unknown) => (options ?? {}) as AddEventListenerOptions;
      spy(prototype, 'addEventListener', (target, parts) => {
        listeners.set(keyOf(target, parts), [target as EventTarget, of(parts[2]).signal]);
      });
      spy(prototype, 'removeEventListener', (target, parts) => {
        listeners.delete(keyOf(target, parts));
      });
      for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
        spy(window[name].prototype, 'observe', (observer) => observers.add(observer));
        spy(window[name].prototype, 'disconnect', (observer) => observers.delete(observer));
      }
      for (const name of ['setInterval', 'setTimeout', 'requestAnimationFrame']) {
        spy(window, name, () => timers.push(name));
      }
      const isOver = (one: unknown) => one instanceof window.AbortSignal && one.aborted;
      return {
        /** What can still hear something. */
        targets: () =>
          [...listeners.values()]
            .filter(([target, signal]) => !isOver(target) && !isOver(signal))
            .map(([target]) => target),
        observers,
        timers,
      };
    }

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

    it('and put in again 100 times, it has as many listeners as at first, and one of everything', async () => {
      const page = await openCounted();
      const { main, targets, observers, timers } = page;
      const element = page.make();
      main.append(element);
      await element.updateComplete;
      const nodes = element.shadowRoot!.querySelectorAll('*').length;
      const first = targets().length;
      const watching = observers.size;
      expect(first).to.be.greaterThan(20);
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
      expect(timers).to.deep.equal([]);
      expect(element.shadowRoot!.querySelectorAll('*')).to.have.length(nodes);
      expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(1);
      expect(inspect(element)).to.deep.equal([]);
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
      expect(timers).to.deep.equal([]);
      // None of them follows the address any more.
      const changed = next(window, 'hashchange');
      window.location.hash = '#clonazepam-info-risks';
      await changed;
      for (const element of elements) expect(openIds(element)).to.deep.equal(['healing']);
    });
  });
});
