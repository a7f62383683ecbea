/** The evidence, with script: a record that a person kept is compared with the leaflet of today, in their window. */
import { expect } from '@open-wc/testing';
import { textOf } from '../support/mount.ts';
import { openFrame, removeFrames, until, type Page } from '../support/page.ts';
import type { HostWindow } from '../support/hosts.ts';

interface Draft {
  version: string;
  pieces: { id: string; kind: string; words: Record<string, string>; certainty?: string }[];
}

const open = () => openFrame({ src: '/site/evidence.html?watched' }, { width: 1000, height: 800 });

const said = ({ document }: Page) => textOf(document.getElementById('compared'));

const recordOf = async () => (await (await fetch('/site/dist/content.json')).json()) as Draft;

/** Chooses a file, as a person does in the browser's own dialog. */
async function choose(page: Page, text: string): Promise<void> {
  const { document } = page;
  const { control } = [...document.querySelectorAll('label')].find((label) =>
    textOf(label).startsWith('Compare with a record that you kept'),
  ) as HTMLLabelElement & { control: HTMLInputElement };
  const before = said(page);
  const files = new DataTransfer();
  files.items.add(new File([text], 'content.json'));
  control.files = files.files;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => said(page) !== before, page.window);
}

describe('The evidence', () => {
  afterEach(removeFrames);

  it('says that a record of this version is the same', async () => {
    const page = await open();
    await choose(page, JSON.stringify(await recordOf()));
    expect(said(page)).to.contain('No word, certainty, source or helpline differs.');
    expect(page.document.getElementById('difference')!.childElementCount).to.equal(0);
  });

  it('shows what a sentence said before and what it says now, as text and never as markup', async () => {
    const page = await open();
    const record = await recordOf();
    const piece = record.pieces.find(({ id, kind }) => id === 'driving' && kind === 'text')!;
    const now = piece.words['en']!;
    piece.words['en'] = '<img src=x onerror="failures.push(1)">';
    piece.certainty = 'limited';
    record.version = '0.0.9';
    await choose(page, JSON.stringify(record));
    expect(said(page)).to.contain('Version 0.0.9, compared with');
    expect(said(page)).to.contain('1 changed, 0 added, 0 removed.');
    const list = page.document.querySelector('#difference .changes')!;
    expect(list.querySelector('img')).to.equal(null);
    const texts = (name: string) => [...list.querySelectorAll(name)].map(textOf);
    expect(texts('del')).to.deep.equal(['<img src=x onerror="failures.push(1)">', 'limited']);
    expect(texts('ins')).to.deep.equal([now, 'strong']);
    expect((page.window as HostWindow).failures).to.deep.equal([]);
  });

  it('says why a file can’t be compared, and forgets the last comparison', async () => {
    const page = await open();
    const record = await recordOf();
    record.pieces.pop();
    await choose(page, JSON.stringify(record));
    expect(page.document.querySelectorAll('#difference li')).to.have.length(1);
    await choose(page, '<html></html>');
    expect(said(page)).to.equal('This file can’t be compared. It is not JSON.');
    expect(page.document.getElementById('difference')!.childElementCount).to.equal(0);
  });
});
