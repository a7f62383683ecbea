/** Links to places in the leaflet, on pages that are not plain documents: routers, `<base>`, closed boxes. */
import { expect } from '@open-wc/testing';
import {
  $,
  filled,
  openIds,
  openPage,
  removeFrames,
  settled,
  textOf,
  until,
  type Page,
} from '../support/widget.ts';

const US = '<clonazepam-info region="US" sections="healing stopping"></clonazepam-info>';
const TALL = '<p style="height: 3000px">Above</p>';
const ANCHOR = '#clonazepam-info-stopping';

/** The link to a section that its copy button puts on the clipboard. */
async function copiedLink({ window, widget }: Page, id: string): Promise<string> {
  let copied = '';
  Object.defineProperty(window.navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(void (copied = text)) },
  });
  $(widget, `#panel-${id} [data-action=copy][data-key=${id}]`).click();
  await until(() => copied !== '', window);
  return copied;
}

/** The address that a link of the list has when a reader is about to open it in a new tab, or to copy it. */
function reachedLink({ window, widget }: Page, id: string, by: string): string {
  const link = $<HTMLAnchorElement>(widget, `[part=nav] a[href$="clonazepam-info-${id}"]`);
  if (by === 'focus') link.focus();
  else link.dispatchEvent(new window.Event(by, { bubbles: true, composed: true }));
  return link.href;
}

/** The section is open, on the screen, and has focus. */
async function expectThere({ window, widget }: Page, id = 'stopping'): Promise<void> {
  await until(() => widget.shadowRoot!.activeElement?.id === id, window);
  await settled(window);
  expect(openIds(widget)).to.include(id);
  expect($(widget, `#${id}`).getBoundingClientRect().top).to.be.within(-5, window.innerHeight - 20);
}

describe('<clonazepam-info>, where pages are not plain documents', () => {
  afterEach(removeFrames);

  describe('a router that keeps its route in the fragment', () => {
    const ROUTES = ['#/leaflet', '#!/leaflet', '#/leaflet?tab=2', '#/'];
    for (const route of ROUTES) {
      it(`${route}: copied links keep the route, and lead to the section`, async () => {
        const page = await openPage(`${TALL}${US}`, { hash: route });
        const { href } = page.window.location;
        expect(await copiedLink(page, 'stopping')).to.equal(`${href}${ANCHOR}`);
        for (const by of ['mousedown', 'touchstart', 'contextmenu', 'focus']) {
          expect(reachedLink(page, 'stopping', by), by).to.equal(`${href}${ANCHOR}`);
        }
        expect(page.window.location.href).to.equal(href);
        page.window.location.hash = `${route}${ANCHOR}`;
        await expectThere(page);
        // From there on, the route is what came before.
        expect(await copiedLink(page, 'healing')).to.equal(`${href}#clonazepam-info-healing`);
        page.remove();
        const arrived = await openPage(`${TALL}${US}`, { hash: `${route}${ANCHOR}` });
        await expectThere(arrived);
      });
    }

    it('a fragment that is no route gives way', async () => {
      const page = await openPage(US, { hash: '#comments' });
      const [plain] = page.window.location.href.split('#');
      expect(await copiedLink(page, 'healing')).to.equal(`${plain}#clonazepam-info-healing`);
    });

    it('one that writes the second # as %23 is understood', async () => {
      const page = await openPage(`${TALL}${US}`, {
        hash: '#/leaflet%23clonazepam-info-stopping?from=mail',
      });
      await expectThere(page);
    });
  });

  describe('a router that cancels the click and writes the address itself', () => {
    for (const [when, delay] of [
      ['at once', 0],
      ['after a while', 20],
    ] as const) {
      it(`${when}: the section opens, every time`, async () => {
        const page = await openPage(`<a id="go" href="${ANCHOR}">Go</a>${TALL}${US}`);
        const { window, document, widget } = page;
        document.addEventListener('click', (event) => {
          const link = (event.target as Element).closest('a');
          if (!link) return;
          event.preventDefault();
          const push = () => window.history.pushState({}, '', link.getAttribute('href'));
          if (delay) window.setTimeout(push, delay);
          else push();
        });
        for (const time of ['once', 'again']) {
          document.getElementById('go')!.click();
          await expectThere(page);
          widget.collapseAll();
          await widget.updateComplete;
          expect(openIds(widget), time).to.deep.equal([]);
          document.getElementById('go')!.focus();
        }
      });
    }

    it('the leaflet’s own list works, and leaves the address to the router', async () => {
      const page = await openPage(`${TALL}${US}`, { hash: '#/leaflet' });
      $(page.widget, '[part=nav] a[href$=stopping]').click();
      await expectThere(page);
      expect(page.window.location.hash).to.equal('#/leaflet');
    });

    it('a page that replaces the fragment while it is read moves nothing', async () => {
      const page = await openPage(`${TALL}${US}`);
      page.window.history.replaceState({}, '', ANCHOR);
      await settled(page.window);
      await settled(page.window);
      expect(openIds(page.widget)).to.deep.equal([]);
      expect(page.window.scrollY).to.equal(0);
    });
  });

  describe('a script that scrolls smoothly to what a link names', () => {
    const SCRIPTS: Readonly<Record<string, (link: HTMLAnchorElement) => void>> = {
      'and fails where it finds nothing': ({ ownerDocument, hash }) => {
        ownerDocument.querySelector(hash)!.scrollIntoView();
      },
      'and does nothing where it finds nothing': ({ ownerDocument, hash }) => {
        ownerDocument.querySelector(hash)?.scrollIntoView();
      },
    };

    /** A page whose every link to a fragment is cancelled first, as the snippets of many sites do. */
    async function openScrolling(href: string, scroll: (link: HTMLAnchorElement) => void) {
      const page = await openPage(`<a id="go" href="${href}">Go</a>${TALL}${US}`, {
        hash: '#/leaflet',
      });
      const link = page.document.querySelector('a')!;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        try {
          scroll(link);
        } catch {
          // The runner would count the page's own mistake.
        }
      });
      link.click();
      return page;
    }

    for (const [what, scroll] of Object.entries(SCRIPTS)) {
      it(`${what}: the section opens`, async () => {
        const page = await openScrolling(`#/leaflet${ANCHOR}`, scroll);
        await expectThere(page);
        expect(page.window.location.hash).to.equal('#/leaflet');
      });
    }

    it('and was led to another page: nothing opens here', async () => {
      const page = await openScrolling(`#/other${ANCHOR}`, () => undefined);
      // Runs after the leaflet's own, which is set for as long and came first.
      await new Promise((resolve) => page.window.setTimeout(resolve, 50));
      await settled(page.window);
      expect(openIds(page.widget)).to.deep.equal([]);
    });
  });

  it('an address that mails and trackers have added to leads there', async () => {
    for (const more of ['.', '%20', '&utm_source=mail', '?from=mail', '%E2%80%8B']) {
      const page = await openPage(`${TALL}${US}`, { hash: ANCHOR + more });
      await expectThere(page);
      page.remove();
    }
  });

  it('a link in a shadow tree of the page leads there, every time', async () => {
    const page = await openPage(`<div id="menu"></div>${TALL}${US}`);
    const { document, widget } = page;
    const link = Object.assign(document.createElement('a'), { href: ANCHOR, textContent: 'Go' });
    document.getElementById('menu')!.attachShadow({ mode: 'open' }).append(link);
    link.click();
    await expectThere(page);
    widget.collapseAll();
    await widget.updateComplete;
    link.focus();
    link.click();
    await expectThere(page);
  });

  describe('a page with <base>', () => {
    it('copied and reached links lead to this page', async () => {
      const page = await openPage(US);
      const base = page.document.createElement('base');
      base.href = '/somewhere/else/';
      page.document.head.append(base);
      const { href } = page.window.location;
      expect(await copiedLink(page, 'stopping')).to.equal(`${href}${ANCHOR}`);
      for (const by of ['mousedown', 'touchstart', 'contextmenu', 'focus']) {
        expect(reachedLink(page, 'stopping', by), by).to.equal(`${href}${ANCHOR}`);
      }
      $(page.widget, '[part=nav] a[href$=stopping]').click();
      await expectThere(page);
    });
  });

  describe('a page that keeps the leaflet closed', () => {
    const BOXES: Readonly<Record<string, string>> = {
      'in <details>': `<details><summary>Leaflet</summary>${US}</details>`,
      'in <details> of <details>': `<details><summary>More</summary><details><summary>Leaflet</summary>${US}</details></details>`,
      'in a box hidden until found': `<div hidden="until-found">${US}</div>`,
    };
    for (const [where, html] of Object.entries(BOXES)) {
      it(`${where}: a link opens it, at load and later`, async () => {
        const page = await openPage(`${TALL}${html}`);
        const { window, document } = page;
        const found: string[] = [];
        document.addEventListener('beforematch', ({ target }) => {
          found.push((target as Element).localName);
        });
        window.location.hash = ANCHOR;
        await expectThere(page);
        expect(document.querySelectorAll('details:not([open]), [hidden]')).to.have.length(0);
        expect(found).to.deep.equal(html.includes('until-found') ? ['div'] : []);
        page.remove();
        await expectThere(await openPage(`${TALL}${html}`, { hash: ANCHOR }));
      });
    }

    it('in a shadow root inside <details>: a link opens it', async () => {
      const page = await openPage(
        `${TALL}<details><summary>Leaflet</summary><div></div></details>`,
      );
      const { document, window } = page;
      const inner = document.querySelector('div')!.attachShadow({ mode: 'open' });
      const widget = document.createElement('clonazepam-info');
      inner.append(widget);
      await filled(widget);
      await settled(window);
      await settled(window);
      window.location.hash = ANCHOR;
      await expectThere({ ...page, widget });
    });

    it('in what only the page can open: nothing throws, and the page stays as it is', async () => {
      const page = await openPage(`<dialog>${US}</dialog><div hidden>${US}</div>`);
      const errors: unknown[] = [];
      page.window.addEventListener('error', (event) => errors.push(event.message));
      page.window.location.hash = ANCHOR;
      await settled(page.window);
      await settled(page.window);
      expect(errors).to.deep.equal([]);
      expect(page.document.querySelector('dialog')!.open).to.equal(false);
      expect(page.document.querySelector('div')!.hidden).to.equal(true);
      expect(textOf(page.widget.shadowRoot!.querySelector('#stopping'))).to.contain('safely');
    });
  });
});
