/** In a part of the page that is hidden, nothing of the widget is seen or tapped, however much of it there is. */
import { expect } from '@open-wc/testing';
import { openRoot, renderLastResort } from '../../src/element/last-resort.ts';
import { textElements } from '../support/color.ts';
import { $, openPage, openWritten, removeFrames, type Page } from '../support/widget.ts';

const HIDDEN = '<main style="visibility: hidden">';
const UNTAPPED = '<main style="pointer-events: none">';

const TAG = `<clonazepam-info region="US" open="all"><p slot="header">Clinic</p><p>Don’t stop suddenly.</p></clonazepam-info>`;

async function openPrerendered(before: string): Promise<Page> {
  const snippet = await (await fetch('/dist/snippets/US.en.html')).text();
  return openWritten(`<body>${before}${snippet}</main>`, { scripts: false });
}

async function openLastResort(before: string): Promise<Page> {
  const page = await openPage(`${before}<div id="host"></div></main>`, { script: '' });
  const widget = page.document.getElementById('host') as Page['widget'];
  renderLastResort(openRoot(widget));
  return { ...page, widget };
}

const WAYS: Readonly<Record<string, (before: string) => Promise<Page>>> = {
  'drawn by the script': (before) => openPage(`${before}${TAG}</main>`),
  'with what is in its slots, before the script': (before) =>
    openPage(`${before}${TAG}</main>`, { script: '' }),
  'prerendered, without script': openPrerendered,
  'as the last resort': openLastResort,
};

/** Everything with text that the widget shows, its own and the page's in its slots. */
const shownIn = ({ widget }: Page) => [
  ...(widget.shadowRoot ? textElements(widget.shadowRoot) : []),
  ...textElements(widget),
];

const valuesOf = (page: Page, property: 'visibility' | 'pointerEvents') => [
  ...new Set(shownIn(page).map((element) => page.window.getComputedStyle(element)[property])),
];

describe('<clonazepam-info>, in a part of the page that', () => {
  afterEach(removeFrames);

  for (const [way, open] of Object.entries(WAYS)) {
    it(`is hidden: nothing of it is seen, ${way}`, async () => {
      const page = await open(HIDDEN);
      expect(shownIn(page).length).to.be.greaterThan(1);
      expect(valuesOf(page, 'visibility')).to.deep.equal(['hidden']);
    });

    it(`can’t be tapped: nothing of it can, ${way}`, async () => {
      const page = await open(UNTAPPED);
      expect(valuesOf(page, 'pointerEvents')).to.deep.equal(['none']);
    });
  }

  it('can’t be tapped keeps its own cursor, and text that can be selected', async () => {
    const page = await openPage(
      `<main style="cursor: none; pointer-events: none; -webkit-user-select: none; user-select: none">${TAG}</main>`,
    );
    const style = page.window.getComputedStyle($(page.widget, '.root'));
    expect(style.cursor).to.equal('auto');
    const select = style.userSelect || style.getPropertyValue('-webkit-user-select');
    expect(select).to.equal('text');
  });
});
