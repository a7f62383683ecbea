/** One tag: the script alone, pasted with `data-mount`, puts the element beside itself. */
import { expect } from '@open-wc/testing';
import type { ClonazepamInfo } from '../../src/clonazepam-info.ts';
import { $, $$, removeFrames, settled, textOf } from '../support/widget.ts';

const SRC = '/dist/clonazepam-info.js';
const TAG = `<script src="${SRC}" data-mount data-region="GB" data-heading-level="3" data-exclusive></script>`;

/** A page as its author wrote it, loaded whole: the parser runs its scripts. */
async function openWritten(markup: string) {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 600px; height: 600px';
  frame.srcdoc = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${markup}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & typeof globalThis;
  const widgets = [...window.document.querySelectorAll('clonazepam-info')];
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  await settled(window);
  return { window, document: window.document, widgets };
}

/** What the README tells a site to paste, with our script in the place of the example's. */
async function snippetOfReadme(): Promise<string> {
  const readme = await (await fetch('/README.md')).text();
  const [, snippet = ''] = /<!-- one-tag -->\s+```html\n([\s\S]*?)```/.exec(readme) ?? [];
  return snippet.replace('https://example.com/path/clonazepam-info.js', SRC);
}

const isWhole = (widget: ClonazepamInfo) => $$(widget, '[part=section]').length === 6;

describe('<script data-mount>', () => {
  afterEach(removeFrames);

  it('puts the element right after itself, with data-* as its attributes', async () => {
    const { document, widgets } = await openWritten(`<p>Before</p>${TAG}<p id="after">After</p>`);
    expect(widgets).to.have.length(1);
    const [widget] = widgets as [ClonazepamInfo];
    expect(isWhole(widget)).to.equal(true);
    expect(widget.previousElementSibling).to.equal(document.querySelector('script'));
    expect(widget.nextElementSibling!.id).to.equal('after');
    expect(textOf($(widget, '[part=safety]'))).to.contain('999');
    expect($(widget, '[part=title]').localName).to.equal('h3');
    expect(widget.exclusive).to.equal(true);
  });

  it('works as the README has it pasted, with script', async () => {
    const { widgets } = await openWritten(await snippetOfReadme());
    expect(widgets).to.have.length(1);
    expect(isWhole(widgets[0]!)).to.equal(true);
    expect(textOf($(widgets[0]!, '[part=safety]'))).to.contain('911');
  });

  it('works as the README has it pasted, without script', async () => {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-same-origin');
    frame.srcdoc = `<!doctype html><html lang="en">${await snippetOfReadme()}`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const call = frame.contentDocument!.querySelector('a[href="tel:988"]')!;
    expect(call.getBoundingClientRect().height).to.be.greaterThan(5);
    expect(textOf(frame.contentDocument!.body)).to.contain('Don’t stop clonazepam suddenly');
  });

  it('does nothing without data-mount', async () => {
    const { widgets } = await openWritten(`<script src="${SRC}"></script>`);
    expect(widgets).to.have.length(0);
  });

  for (const how of ['async', 'defer']) {
    it(`keeps its place when the script is ${how} and wrapped`, async () => {
      const { document, widgets } = await openWritten(
        `<p>Before</p><div class="code-block"><div>${TAG.replace('data-mount', `data-mount ${how}`)}</div></div><p>After</p>`,
      );
      expect(widgets).to.have.length(1);
      expect(isWhole(widgets[0]!)).to.equal(true);
      expect(document.querySelector('.code-block')!.contains(widgets[0]!)).to.equal(true);
    });
  }

  it('can stand on a page several times, each with its own attributes', async () => {
    const { widgets } = await openWritten(`${TAG}<p>Between</p>${TAG.replace('GB', 'IE')}`);
    expect(widgets.map(({ region }) => region)).to.deep.equal(['GB', 'IE']);
    expect(widgets.every(isWhole)).to.equal(true);
  });

  it('stands beside a tag and script pasted in full', async () => {
    const { widgets } = await openWritten(
      `<clonazepam-info region="US"></clonazepam-info><script src="${SRC}" async></script>${TAG}`,
    );
    expect(widgets.map(({ region }) => region)).to.deep.equal(['US', 'GB']);
  });

  it('stays where it is when the page moves the script away', async () => {
    const { document, widgets } = await openWritten(`<main>${TAG}</main><footer></footer>`);
    document.querySelector('footer')!.append(document.querySelector('script')!);
    expect(document.querySelector('main')!.contains(widgets[0]!)).to.equal(true);
    expect(isWhole(widgets[0]!)).to.equal(true);
  });

  it('is shown in the page where a system has put all scripts into the head', async () => {
    const { document, widgets } = await openWritten(
      `<head>${TAG.replace('data-mount', 'data-mount defer')}</head><body><p>Text</p></body>`,
    );
    expect(widgets).to.have.length(1);
    expect(document.head.contains(widgets[0]!)).to.equal(false);
    expect(widgets[0]!.getBoundingClientRect().height).to.be.greaterThan(300);
  });

  it('is found where an optimiser runs the script from text, as a module', async () => {
    const code = await (await fetch(SRC)).text();
    const { document, window } = await openWritten(
      `<main>${TAG.replace('<script', '<script type="text/plain"')}</main>`,
    );
    const module = document.createElement('script');
    module.type = 'module';
    module.textContent = code;
    document.body.append(module);
    await window.customElements.whenDefined('clonazepam-info');
    const widget = document.querySelector('clonazepam-info')!;
    expect(document.querySelector('main')!.contains(widget)).to.equal(true);
    await widget.updateComplete;
    expect(isWhole(widget)).to.equal(true);
  });

  it('takes the attributes that the element knows, and no others', async () => {
    const { widgets } = await openWritten(
      TAG.replace(
        'data-region',
        'data-onclick="x" data-style="color: red" data-class="y" data-region',
      ),
    );
    expect(widgets[0]!.getAttributeNames().sort()).to.deep.equal([
      'exclusive',
      'heading-level',
      'region',
    ]);
  });
});
