/** A guest that tells nobody: no requests, no storage, no traces in the page, no word to who is linked to. */
import { expect } from '@open-wc/testing';
import { REGIONS } from '../../src/attributes.ts';
import { snippetFor } from '../../scripts/plain-snippet.ts';
import {
  $,
  $$,
  addScript,
  change,
  mount,
  openPage,
  removeFrames,
  settled,
  type Page,
  SCRIPT,
} from '../support/widget.ts';

const BODY = `<header class="bar"><a href="#top">Clinic</a></header>
  <main style="padding: 1em"><p>Text</p>${snippetFor('US', SCRIPT).replace(/<script.*?<\/script>/s, '')}</main>
  <style>p { color: #333 }</style>`;

/** What sends, keeps or reads something, as `owner.name`; `set` and `get` stand for properties. */
const DOORS = [
  'window.fetch',
  'window.XMLHttpRequest',
  'window.WebSocket',
  'window.EventSource',
  'window.Worker',
  'window.SharedWorker',
  'window.BroadcastChannel',
  'window.RTCPeerConnection',
  'window.WebTransport',
  'window.Image',
  'window.open',
  'window.postMessage',
  'Navigator.sendBeacon',
  'ServiceWorkerContainer.register',
  'CacheStorage.open',
  'CacheStorage.match',
  'IDBFactory.open',
  'IDBFactory.databases',
  'Storage.setItem',
  'Storage.getItem',
  'Storage.removeItem',
  'History.pushState',
  'History.replaceState',
  'Geolocation.getCurrentPosition',
  'Clipboard.readText',
  'Clipboard.read',
  'set Document.cookie',
  'get Document.cookie',
  'set HTMLImageElement.src',
  'set HTMLIFrameElement.src',
  'set HTMLLinkElement.href',
  'get window.localStorage',
  'get window.sessionStorage',
  'get window.indexedDB',
  'get window.caches',
] as const;

/** Puts a bell at every door; each ring is written down and goes no further. `tryAll` rings them all. */
function watchDoors(window: Page['window']) {
  const rung: string[] = [];
  const attempts = new Map<string, () => unknown>();
  for (const door of DOORS) {
    const [, kind, owner = '', name = ''] = /^(?:(get|set) )?(\w+)\.(\w+)$/.exec(door)!;
    const found = Reflect.get(window, owner) as { prototype?: object } | undefined;
    const place = owner === 'window' ? window : found?.prototype;
    // Not every engine has every door.
    if (!place || !(name in place)) continue;
    const ring = function () {
      rung.push(door);
    };
    if (kind) {
      const before = Object.getOwnPropertyDescriptor(place, name);
      Object.defineProperty(place, name, { ...before, configurable: true, [kind]: ring });
    } else {
      Object.defineProperty(place, name, { configurable: true, value: ring });
    }
    attempts.set(door, () => {
      if (kind === 'set') return Reflect.set(place, name, '');
      const value: unknown = Reflect.get(place, name);
      return kind ? value : (value as () => unknown)();
    });
  }
  return {
    rung,
    doors: [...attempts.keys()],
    tryAll: () => [...attempts.values()].map((attempt) => attempt()),
  };
}

/** Does all that a reader can do. */
async function useAll({ widget, window }: Page): Promise<void> {
  // One after the other by number: what was pressed may be drawn again.
  const clickAll = async (selector: string) => {
    for (const index of $$(widget, selector).keys()) {
      $$(widget, selector)[index]?.click();
      await widget.updateComplete;
    }
  };
  // Links that lead away are followed as far as the page: it would be gone.
  window.addEventListener('click', (event) => event.preventDefault(), { capture: true });
  for (const [index, region] of [...REGIONS, 'FR'].entries()) {
    await change(widget, { region });
    widget.expandAll();
    await widget.updateComplete;
    // In the other countries, only the numbers differ: everything else has been pressed.
    const place = index === 0 ? '' : ':is(#panel-help, [part=banner]) ';
    await clickAll(`${place}summary`);
    await clickAll(`${place}a`);
    widget.collapseAll();
    await widget.updateComplete;
    // Not the button of the other language: what that loads is tested by itself.
    await clickAll(`${place}button:not([lang])`);
  }
  await change(widget, { region: null, lang: 'fr', 'helpline-url': 'https://example.com/help' });
  for (const theme of ['dark', 'light', null]) await change(widget, { theme });
  for (const select of $$<HTMLSelectElement>(widget, 'select')) {
    for (const { value } of select.options) {
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await widget.updateComplete;
    }
  }
  await change(widget, { region: 'US', lang: null, 'helpline-url': null, theme: null });
  widget.scrollIntoView();
  await settled(window);
}

/** Everything of the page that is not inside the widget, and not our script. */
const pageOf = ({ document, window }: Page) => ({
  markup: document.documentElement.outerHTML.replace(/<script.*?<\/script>/g, ''),
  rules: [...document.styleSheets].map(({ cssRules }) => [...cssRules].map((rule) => rule.cssText)),
  adopted: document.adoptedStyleSheets.length,
  globals: Object.getOwnPropertyNames(window).sort(),
  title: document.title,
  address: window.location.href,
  history: window.history.length,
});

/** Links that would tell the site they lead to where its visitor comes from, or anyone at all. */
const telling = (links: readonly HTMLAnchorElement[]) =>
  links
    .filter(
      (link) =>
        link.getAttribute('rel') !== 'noopener noreferrer' ||
        // The fallback says it once: editors drop the attribute that says the same again.
        ('host' in link.getRootNode() && link.getAttribute('referrerpolicy') !== 'no-referrer') ||
        link.hasAttribute('ping'),
    )
    .map(({ href }) => href);

describe('<clonazepam-info>', () => {
  describe('privacy', () => {
    // Below what a failed test left open, some engines let a frame's time stand still.
    afterEach(removeFrames);

    it('sends, keeps and reads nothing, whatever a reader does', async () => {
      const page = await openPage(BODY, { script: '' });
      const { window } = page;
      const copied: string[] = [];
      Object.defineProperty(window.navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
      });
      // The test runner has a script of its own in every page.
      const before = window.performance.getEntriesByType('resource').length;
      const { rung, doors, tryAll } = watchDoors(window);
      await addScript(page.document, SCRIPT);
      await page.widget.updateComplete;
      await useAll(page);
      expect(rung).to.deep.equal([]);
      const loaded = window.performance.getEntriesByType('resource').slice(before);
      expect(loaded.map(({ name }) => new URL(name).pathname)).to.deep.equal([SCRIPT]);
      // All was really used, and every bell rings.
      expect(copied).to.include.members(['988', '116 123', '13 11 14']);
      tryAll();
      expect(rung).to.deep.equal(doors);
      expect(doors.length).to.be.greaterThan(25);
    });

    it('loads one file more where the reader chooses Spanish, from beside the script', async () => {
      const page = await openPage(BODY, { script: '' });
      const before = page.window.performance.getEntriesByType('resource').length;
      await addScript(page.document, SCRIPT);
      await page.widget.updateComplete;
      $(page.widget, 'button[lang]').click();
      while ($(page.widget, '.root').lang !== 'es') await settled(page.window);
      const loaded = page.window.performance.getEntriesByType('resource').slice(before);
      expect(loaded.map(({ name }) => new URL(name).pathname)).to.deep.equal([
        SCRIPT,
        '/dist/clonazepam-info.es.js',
      ]);
      page.remove();
    });

    it('leaves no trace in the page: no global, no style, no class, no address', async () => {
      const page = await openPage(BODY, { script: '' });
      const before = pageOf(page);
      await addScript(page.document, SCRIPT);
      await page.widget.updateComplete;
      await useAll(page);
      expect(pageOf(page)).to.deep.equal(before);
    });

    for (const region of [...REGIONS, 'FR']) {
      it(`${region}: no link tells where its visitor comes from`, async () => {
        const element = await mount({
          region,
          open: 'all',
          'helpline-number': '555 0100',
          'helpline-url': 'https://example.com/help',
        });
        const links = $$<HTMLAnchorElement>(element, 'a[href]');
        const outside = links.filter(({ protocol }) => protocol === 'https:');
        const inside = links.filter((link) => link.getAttribute('href')!.startsWith('#'));
        const calls = links.filter(({ protocol }) => /^(tel|sms):$/.test(protocol));
        expect(telling(outside)).to.deep.equal([]);
        expect(outside.map(({ href }) => href)).to.include('https://example.com/help');
        expect(outside.length).to.be.greaterThan(20);
        expect(outside.length + inside.length + calls.length).to.equal(links.length);
      });

      it(`${region}: nor where the list of sources is left out`, async () => {
        const element = await mount({ region, open: 'all', sections: 'risks healing help' });
        const outside = $$<HTMLAnchorElement>(element, 'a[href^=http]');
        expect(telling(outside)).to.deep.equal([]);
        expect(outside.length).to.be.greaterThan(20);
      });
    }

    for (const region of REGIONS) {
      it(`${region}: nor in the fallback that a site pastes`, async () => {
        const page = await openPage(snippetFor(region, SCRIPT), { script: '' });
        const outside = page.document.querySelectorAll<HTMLAnchorElement>('a[href^=http]');
        expect(outside).to.have.length(1);
        expect(telling([...outside])).to.deep.equal([]);
      });
    }
  });
});
