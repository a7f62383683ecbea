/** The reference, with script: finding a name, and one leaflet that goes to the row whose button is pressed. */
import { expect } from '@open-wc/testing';
import type { ClonazepamInfo } from '../../src/element/clonazepam-info.ts';
import { $, $$, openIds, textOf } from '../support/mount.ts';
import { openFrame, removeFrames, until, type Page } from '../support/page.ts';

const rowOf = ({ document }: Page, id: string) => document.getElementById(id)!;

const leafletsIn = ({ document }: Page) => [
  ...document.querySelectorAll<ClonazepamInfo>('clonazepam-info'),
];

async function show(page: Page, id: string): Promise<ClonazepamInfo> {
  rowOf(page, id).querySelector<HTMLElement>('.proof button')!.click();
  const [element] = leafletsIn(page);
  await element!.updateComplete;
  return element!;
}

describe('The reference', () => {
  afterEach(removeFrames);

  const open = () => openFrame({ src: '/site/reference.html' }, { width: 1000 });

  it('finds names by their words, and says how many', async () => {
    const { document } = await open();
    const field = document.getElementById('wanted') as HTMLInputElement;
    field.value = 'helpline number';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const left = [...document.querySelectorAll('.row')].filter((row) => row.checkVisibility());
    expect(left.map(({ id }) => id)).to.include('attribute-helpline-number');
    expect(left.length).to.be.lessThan(12);
    expect(textOf(document.getElementById('found'))).to.match(
      new RegExp(`^${left.length} of \\d+ names$`),
    );
    expect(document.getElementById('variables')!.checkVisibility()).to.equal(false);
  });

  it('shows an attribute, a variable and a slot on the one leaflet, and puts it away', async () => {
    const page = await open();
    expect((await show(page, 'attribute-theme')).getAttribute('theme')).to.equal('dark');
    const varied = await show(page, 'variable-accent');
    expect(varied.style.getPropertyValue('--clonazepam-info-accent')).not.to.equal('');
    const slotted = await show(page, 'slot-header');
    expect(slotted.querySelector('[slot=header]')!.checkVisibility()).to.equal(true);
    expect(leafletsIn(page)).to.have.length(1);
    expect(rowOf(page, 'slot-header').contains(slotted)).to.equal(true);
    const pressed = page.document.querySelectorAll('[aria-expanded=true]');
    expect([...pressed].map(({ id }) => id)).to.deep.equal(['slot-header-show']);
    rowOf(page, 'slot-header').querySelector<HTMLElement>('.proof button')!.click();
    expect(leafletsIn(page)).to.have.length(0);
  });

  it('shows a part, a method, an event and a link to a section', async () => {
    const page = await open();
    const { window, document } = page;
    const outlined = await show(page, 'part-title');
    await until(() => document.adoptedStyleSheets.length === 1, window);
    const { outlineStyle } = window.getComputedStyle($(outlined, '[part=title]'));
    expect(outlineStyle).to.equal('solid');

    const called = await show(page, 'method-show');
    await until(() => openIds(called).join() === 'healing', window);
    expect(document.adoptedStyleSheets).to.have.length(0);

    const heard = await show(page, 'event-clonazepam-info-toggle');
    $$(heard, '[part=section-button]')[0]!.click();
    await until(() => textOf(document.querySelector('#live [role=status]')).includes('section: healing, open: true'), window); // prettier-ignore

    const linked = await show(page, 'link-symptoms');
    await until(() => openIds(linked).join() === 'symptoms', window);
  });
});
