/** The banner of a widget that the page has hidden: neither seen nor tapped, and back at its place when it is shown. */
import { expect } from '@open-wc/testing';
import { banner, openPage, removeFrames, settled, type Page } from '../support/widget.ts';

/** Hidden overflow stops `sticky`, so that the banner has to be placed. */
const inDrawer = (css: string, attributes = '') =>
  `<p><a id="below" href="#x">Link of the page</a></p>
  <div id="drawer" style="position: fixed; inset: 0; overflow: auto; ${css}">
    <div style="overflow: hidden"><clonazepam-info region="US" ${attributes}></clonazepam-info></div>
  </div>
  <div style="height: 3000px">Long</div><p><a id="far" href="#y">Another</a></p>`;

/** How pages hide a drawer, and what shows it again. */
const HIDINGS: Readonly<Record<string, readonly [hidden: string, shown: string]>> = {
  'by visibility': ['visibility: hidden', 'visibility: visible'],
  'by opacity, without pointer events': [
    'opacity: 0; pointer-events: none',
    'opacity: 1; pointer-events: auto',
  ],
  'by content-visibility': [
    'content-visibility: hidden; pointer-events: none',
    'content-visibility: visible; pointer-events: auto',
  ],
};

const drawerOf = ({ document }: Page) => document.getElementById('drawer')!;

/** Four frames on: what the page changed is noticed in one, and looked at in the next. */
async function looked({ window }: Page): Promise<void> {
  await settled(window);
  await settled(window);
}

/** How many taps of a grid over the window come to the widget. */
function tapsOn({ window, document, widget }: Page): number {
  let taps = 0;
  for (let x = 5; x < window.innerWidth; x += 40) {
    for (let y = 5; y < window.innerHeight; y += 15) {
      if (document.elementFromPoint(x, y) === widget) taps += 1;
    }
  }
  return taps;
}

/** Whether a tap on the lower edge of the window comes to the banner. */
function isDocked({ window, widget }: Page): boolean {
  const tapped = widget.shadowRoot!.elementFromPoint(window.innerWidth / 2, window.innerHeight - 9);
  return banner(widget).contains(tapped);
}

/** The attributes of the banner that are written while `act` runs. */
async function writesOf(page: Page, act: () => Promise<void>): Promise<(string | null)[]> {
  const names: (string | null)[] = [];
  const observer = new page.window.MutationObserver((records) => {
    names.push(...records.map(({ attributeName }) => attributeName));
  });
  observer.observe(banner(page.widget), { attributes: true });
  await act();
  return names;
}

describe('<clonazepam-info>, hidden by the page', () => {
  afterEach(removeFrames);

  for (const [way, [hidden, shown]] of Object.entries(HIDINGS)) {
    for (const mode of ['sticky', 'fixed']) {
      it(`${way}: the ${mode} banner comes when it is shown, and nobody scrolls`, async () => {
        const page = await openPage(inDrawer(hidden, `banner="${mode}"`), { height: 640 });
        await looked(page);
        expect(tapsOn(page)).to.equal(0);
        drawerOf(page).style.cssText += shown;
        await looked(page);
        expect(isDocked(page)).to.equal(true);
        drawerOf(page).style.cssText += hidden;
        await looked(page);
        expect(tapsOn(page)).to.equal(0);
        drawerOf(page).style.cssText += shown;
        await looked(page);
        expect(isDocked(page)).to.equal(true);
      });
    }

    it(`${way}: the banner is left where it is, however the page scrolls`, async () => {
      const page = await openPage(inDrawer(shown), { height: 640 });
      await looked(page);
      expect(isDocked(page)).to.equal(true);
      const writes = await writesOf(page, async () => {
        drawerOf(page).style.cssText += hidden;
        await looked(page);
        for (const top of [300, 900, 0]) {
          page.window.scrollTo(0, top);
          await looked(page);
        }
      });
      expect(writes).to.deep.equal([]);
    });

    it(`${way}: focus on a link of the page moves nothing`, async () => {
      const page = await openPage(inDrawer(hidden, 'banner="fixed"'), { height: 640 });
      const far = page.document.getElementById('far')!;
      far.scrollIntoView({ block: 'end' });
      await looked(page);
      const before = page.window.scrollY;
      far.focus({ preventScroll: true });
      // A window in the background gives focus, but tells nobody.
      far.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
      expect(page.window.scrollY).to.equal(before);
      expect(page.window.getComputedStyle(banner(page.widget)).position).to.equal('fixed');
    });
  }

  /** What the platform opens and closes, and how pages move a drawer out of the window. */
  const CLOSED: Readonly<
    Record<string, readonly [html: string, toggle: (box: HTMLElement, open: boolean) => void]>
  > = {
    'in a modal dialog': [
      '<dialog id="box" style="padding: 0; height: 500px">',
      (box, open) =>
        open ? (box as HTMLDialogElement).showModal() : (box as HTMLDialogElement).close(),
    ],
    'in a popover': [
      '<div popover id="box" style="width: 600px; height: 500px; overflow: auto">',
      (box, open) => void box.togglePopover(open),
    ],
    'in a drawer that a transform moves': [
      '<div id="box" style="position: fixed; inset: 0; overflow: auto; transform: translateX(-100%)">',
      (box, open) => (box.style.transform = open ? 'none' : 'translateX(-100%)'),
    ],
    'in a tab far to the left': [
      '<div id="box" style="position: absolute; left: -9999px; width: 700px">',
      (box, open) => (box.style.position = open ? 'static' : 'absolute'),
    ],
    'in a box without height': [
      '<div id="box" style="height: 0; overflow: hidden">',
      (box, open) => (box.style.height = open ? 'auto' : '0'),
    ],
  };
  for (const [where, [html, toggle]] of Object.entries(CLOSED)) {
    it(`${where}: leaves the taps to the page, and its number can be tapped when it opens`, async () => {
      const page = await openPage(
        `<p><a href="#x">Link of the page</a></p>${html}<clonazepam-info region="US"></clonazepam-info></div></dialog>`,
        { height: 640 },
      );
      const { document, widget } = page;
      const box = document.getElementById('box')!;
      for (const open of [false, true, false, true]) {
        toggle(box, open);
        await looked(page);
        expect(tapsOn(page) > 0).to.equal(open);
        const call = banner(widget).querySelector('.call')!.getBoundingClientRect();
        const x = call.left + call.width / 2;
        const y = call.top + call.height / 2;
        expect(document.elementFromPoint(x, y) === widget).to.equal(open);
      }
    });
  }

  it('leaves the taps to a modal dialog of the page, and has them again when that is closed', async () => {
    const page = await openPage(
      '<clonazepam-info region="US" banner="fixed"></clonazepam-info><dialog>Text of the page</dialog>',
      { height: 640 },
    );
    const dialog = page.document.querySelector('dialog')!;
    dialog.showModal();
    await looked(page);
    expect(tapsOn(page)).to.equal(0);
    dialog.close();
    await looked(page);
    expect(isDocked(page)).to.equal(true);
  });

  it('comes when a transition of the page shows it, and nobody scrolls', async () => {
    const page = await openPage(
      inDrawer('visibility: hidden; transition: visibility 0s 0.1s', 'banner="sticky"'),
      { height: 640 },
    );
    await looked(page);
    drawerOf(page).style.visibility = 'visible';
    await Promise.all(page.document.getAnimations().map(({ finished }) => finished));
    await looked(page);
    expect(isDocked(page)).to.equal(true);
  });

  it('comes when a check box of the page shows it, and nobody scrolls', async () => {
    const page = await openPage(
      `<style>#drawer { visibility: hidden } :checked ~ #drawer { visibility: visible }</style>
      <input type="checkbox" id="box">${inDrawer('')}`,
      { height: 640 },
    );
    await looked(page);
    page.document.getElementById('box')!.click();
    await looked(page);
    expect(isDocked(page)).to.equal(true);
  });

  it('leaves taps to the page where an ancestor is clipped away', async () => {
    const page = await openPage(inDrawer('clip-path: inset(50%)'), { height: 640 });
    await looked(page);
    expect(tapsOn(page)).to.equal(0);
    drawerOf(page).style.clipPath = 'none';
    await looked(page);
    expect(isDocked(page)).to.equal(true);
  });

  it('leaves taps to the page where it is inert, and docks when it no longer is', async () => {
    const page = await openPage(inDrawer('opacity: 0'), { height: 640 });
    drawerOf(page).inert = true;
    await looked(page);
    expect(tapsOn(page)).to.equal(0);
    drawerOf(page).inert = false;
    await looked(page);
    expect(isDocked(page)).to.equal(true);
  });

  it('stays docked where the page takes the pointer away', async () => {
    const page = await openPage('<clonazepam-info region="US" open="all"></clonazepam-info>', {
      height: 640,
    });
    page.document.body.style.pointerEvents = 'none';
    page.window.scrollTo(0, 700);
    await looked(page);
    const { bottom } = banner(page.widget).getBoundingClientRect();
    expect(bottom).to.be.within(630, 641);
  });

  it('leaves with the widget where the page has taken the pointer away since', async () => {
    const page = await openPage(
      `<div style="overflow: hidden"><clonazepam-info region="US"></clonazepam-info></div><p style="height: 3000px">Long</p>`,
      { height: 640 },
    );
    page.window.scrollTo(0, 50);
    await looked(page);
    expect(isDocked(page)).to.equal(true);
    page.document.body.style.pointerEvents = 'none';
    await looked(page);
    const inView = () => {
      const { top, bottom } = banner(page.widget).getBoundingClientRect();
      return top < 640 && bottom > 0;
    };
    expect(inView()).to.equal(true);
    page.window.scrollTo(0, 9999);
    await looked(page);
    expect(inView()).to.equal(false);
  });
});
