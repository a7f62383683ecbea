/** The widget as a package in apps of each framework: bound, heard, taken away and put back. */
import { expect } from '@open-wc/testing';
import { SECTION_IDS } from '../../src/attributes.ts';
import { FIRST, type SetState } from '../../demo/frameworks/app.ts';
import { hostsOf, openHost, type HostWindow } from '../support/hosts.ts';
import {
  $,
  $$,
  banner,
  filled,
  openIds,
  removeFrames,
  settled,
  textOf,
  until,
} from '../support/widget.ts';

type AppWindow = HostWindow & { app: Promise<SetState> };

/** Swaps in a new element where the others change the one that is there. */
const SWAPS = 'htmx';

/** What is listened for on the window and the document from now on, as long as it is. */
function listenersOf(window: AppWindow): ReadonlySet<string> {
  const live = new Set<string>();
  const numbers = new Map<unknown, number>();
  const numberOf = (one: unknown) => {
    if (!numbers.has(one)) numbers.set(one, numbers.size);
    return numbers.get(one);
  };
  for (const target of [window, window.document]) {
    const listen = target.addEventListener.bind(target);
    const unlisten = target.removeEventListener.bind(target);
    const nameOf = (type: string, listener: unknown, options: unknown) => {
      const capture =
        typeof options === 'object' ? (options as EventListenerOptions).capture : options;
      return `${target === window ? 'window' : 'document'} ${type} ${numberOf(listener)} ${Boolean(capture)}`;
    };
    target.addEventListener = (
      type: string,
      listener: EventListener,
      options: AddEventListenerOptions = {},
    ) => {
      const name = nameOf(type, listener, options);
      live.add(name);
      const forget = () => live.delete(name);
      options.signal?.addEventListener('abort', forget);
      if (options.once) listen(type, forget, { once: true });
      listen(type, listener, options);
    };
    target.removeEventListener = (type: string, listener: EventListener, options = {}) => {
      live.delete(nameOf(type, listener, options));
      unlisten(type, listener, options);
    };
  }
  return live;
}

describe('Host pages', () => {
  // Below what a failed test left open, some engines let a frame's time stand still.
  afterEach(removeFrames);

  for (const host of hostsOf('framework')) {
    it(`${host.name}: ${host.title}`, async () => {
      const page = await openHost(host);
      const { document, failures } = page;
      const window = page.window as AppWindow;
      const set = await window.app;
      const widget = () => document.querySelector('clonazepam-info')!;
      const heard = () => textOf(document.querySelector('output'));
      const change = async (state: Parameters<SetState>[0]) => {
        await set(state);
        await document.querySelector('clonazepam-info')?.updateComplete;
        if (document.querySelector('clonazepam-info')) await filled(widget());
        // What the element tells the app stands on the page a moment later.
        await settled(window);
      };
      const attributes = () =>
        ['region', 'theme', 'open', 'exclusive', 'heading', 'heading-level'].map((name) =>
          widget().getAttribute(name),
        );

      const expectFirst = async () => {
        await widget().updateComplete;
        await filled(widget());
        await settled(window);
        expect(attributes()).to.deep.equal(['GB', 'dark', 'healing', null, FIRST.heading, '3']);
        expect($$(widget(), '[part=section]')).to.have.length(SECTION_IDS.length);
        expect(textOf($(widget(), '[part=safety]'))).to.contain('Don’t stop clonazepam suddenly');
        expect($(widget(), '.root').classList.contains('dark')).to.be.true;
        expect($(widget(), '[part=title]').localName).to.equal('h3');
        expect(textOf($(widget(), '[part=title]'))).to.equal(FIRST.heading);
        expect(openIds(widget())).to.deep.equal(['healing']);
        expect(textOf($(widget(), '#panel-help'))).to.contain('999');
        expect(textOf(banner(widget()))).to.contain('Call');
      };
      const expectSlots = (note: string) => {
        const [header, fallback] = widget().querySelectorAll('p');
        expect(widget().querySelectorAll('p')).to.have.length(2);
        expect(textOf(header)).to.equal(note);
        expect(header!.assignedSlot!.name).to.equal('header');
        expect(header!.getBoundingClientRect().height).to.be.greaterThan(10);
        expect(fallback!.getClientRects()).to.have.length(0);
      };

      await expectFirst();
      expectSlots(FIRST.note);
      expect(heard()).to.equal('');

      // A reader's tap is heard by the app.
      $(widget(), '#risks').click();
      await widget().updateComplete;
      // An app writes down what it heard when its own scheduler lets it, which no count of frames tells.
      await until(() => heard() !== '', window);
      expect(heard()).to.equal('risks opened');
      expect(openIds(widget())).to.deep.equal(['healing', 'risks']);

      // The app changes every attribute, and takes away what it can.
      const before = widget();
      await change({
        region: 'AU',
        theme: 'light',
        open: 'about stopping',
        heading: 'Questions',
        headingLevel: 4,
        note: 'Lakeside Clinic',
      });
      if (host.name !== SWAPS) expect(widget()).to.equal(before);
      expect(attributes()).to.deep.equal(['AU', 'light', 'about stopping', null, 'Questions', '4']);
      expect($(widget(), '.root').classList.contains('light')).to.be.true;
      expect($(widget(), '[part=title]').localName).to.equal('h4');
      expect(textOf($(widget(), '[part=title]'))).to.equal('Questions');
      expect(openIds(widget())).to.deep.equal(['stopping', 'about']);
      expect(textOf($(widget(), '#panel-help'))).to.contain('13 11 14');
      expectSlots('Lakeside Clinic');

      await change({ exclusive: true });
      expect(widget().getAttribute('exclusive')).to.equal('');
      expect(openIds(widget())).to.deep.equal(['about']);

      await change({
        region: null,
        theme: null,
        open: null,
        exclusive: false,
        heading: null,
        headingLevel: null,
      });
      // Preact empties them (preactjs/preact#3276), which counts as absent.
      expect(attributes().map((value) => value || null)).to.deep.equal(Array(6).fill(null));
      expect(widget().exclusive).to.be.false;
      expect(openIds(widget())).to.deep.equal([]);
      const plain = document.createElement('clonazepam-info');
      document.body.append(plain);
      await plain.updateComplete;
      await filled(plain);
      for (const part of ['.root', '[part=title]', '[part=banner]', '#panel-help']) {
        expect($(widget(), part).localName).to.equal($(plain, part).localName);
        expect($(widget(), part).className).to.equal($(plain, part).className);
        expect(textOf($(widget(), part))).to.equal(textOf($(plain, part)));
      }
      plain.remove();

      // Taken away twice, it leaves no listener that the first time did not.
      const removed = widget();
      await change({ shown: false });
      expect(widget()).to.be.null;
      expect(removed.isConnected).to.be.false;
      const listeners = listenersOf(window);
      await change({ ...FIRST });
      const whileShown = [...listeners];
      expect(whileShown).not.to.be.empty;
      await expectFirst();
      expectSlots(FIRST.note);

      // Put back, it is heard once.
      const sofar = heard();
      $(widget(), '#about').click();
      await widget().updateComplete;
      await until(() => heard() !== sofar, window);
      await settled(window);
      expect(heard()).to.equal(`${sofar}, about opened`);

      await change({ shown: false });
      expect(widget()).to.be.null;
      expect([...listeners]).to.deep.equal([]);
      const events = heard();
      window.dispatchEvent(new window.Event('resize'));
      window.dispatchEvent(new window.Event('hashchange'));
      await settled(window);
      expect(heard()).to.equal(events);

      expect(failures).to.deep.equal([]);
      page.remove();
    });
  }
});
