/** One tag: the script alone, pasted with `data-mount`, puts the element beside itself. */
import { expect } from '@open-wc/testing';
import { SECTION_IDS } from '../../src/attributes.ts';
import type { ClonazepamInfo } from '../../src/element/clonazepam-info.ts';
import { $, $$, filled, openFrame, openWritten, removeFrames, settled, textOf, until } from '../support/widget.ts'; // prettier-ignore

const SRC = '/dist/clonazepam-info.js';
const TAG = `<script src="${SRC}" data-mount data-region="GB" data-heading-level="3" data-exclusive></script>`;

/** A page with this in it, and every widget that came of it. */
async function open(body: string) {
  const page = await openWritten(body);
  return { ...page, widgets: [...page.document.querySelectorAll('clonazepam-info')] };
}

const isWhole = (widget: ClonazepamInfo) =>
  $$(widget, '[part=section]').length === SECTION_IDS.length;

describe('<script data-mount>', () => {
  afterEach(removeFrames);

  it('puts the element right after itself, with data-* as its attributes', async () => {
    const { document, widgets } = await open(`<p>Before</p>${TAG}<p id="after">After</p>`);
    expect(widgets).to.have.length(1);
    const [widget] = widgets as [ClonazepamInfo];
    expect(isWhole(widget)).to.equal(true);
    expect(widget.previousElementSibling).to.equal(document.querySelector('script'));
    expect(widget.nextElementSibling!.id).to.equal('after');
    expect(textOf($(widget, '[part=safety]'))).to.contain('999');
    expect($(widget, '[part=title]').localName).to.equal('h3');
    expect(widget.exclusive).to.equal(true);
  });

  it('does nothing without data-mount', async () => {
    const { widgets } = await open(`<script src="${SRC}"></script>`);
    expect(widgets).to.have.length(0);
  });

  for (const how of ['async', 'defer']) {
    it(`keeps its place when the script is ${how} and wrapped`, async () => {
      const { document, widgets } = await open(
        `<p>Before</p><div class="code-block"><div>${TAG.replace('data-mount', `data-mount ${how}`)}</div></div><p>After</p>`,
      );
      expect(widgets).to.have.length(1);
      expect(isWhole(widgets[0]!)).to.equal(true);
      expect(document.querySelector('.code-block')!.contains(widgets[0]!)).to.equal(true);
    });
  }

  it('can stand on a page several times, each with its own attributes', async () => {
    const { widgets } = await open(`<body>${TAG}<p>Between</p>${TAG.replace('GB', 'IE')}`);
    expect(widgets.map(({ region }) => region)).to.deep.equal(['GB', 'IE']);
    expect(widgets.every(isWhole)).to.equal(true);
  });

  it('stands beside a tag and script pasted in full', async () => {
    const { widgets } = await open(
      `<clonazepam-info region="US"></clonazepam-info><script src="${SRC}" async></script>${TAG}`,
    );
    expect(widgets.map(({ region }) => region)).to.deep.equal(['US', 'GB']);
  });

  it('stays where it is when the page moves the script away', async () => {
    const { document, widgets } = await open(`<main>${TAG}</main><footer></footer>`);
    document.querySelector('footer')!.append(document.querySelector('script')!);
    expect(document.querySelector('main')!.contains(widgets[0]!)).to.equal(true);
    expect(isWhole(widgets[0]!)).to.equal(true);
  });

  for (const how of ['', 'defer', 'async']) {
    it(`is shown at the end of the page where a system has put all scripts into the head ${how}`, async () => {
      const { document, widgets } = await open(
        `<head>${TAG.replace('data-mount', `data-mount ${how}`)}</head><body><p>Text</p></body>`,
      );
      expect(widgets).to.have.length(1);
      const text = document.querySelector('body > p')!.getBoundingClientRect();
      const { top, height } = widgets[0]!.getBoundingClientRect();
      expect(height).to.be.greaterThan(300);
      expect(top).to.be.at.least(text.bottom);
    });
  }

  it('follows the address from a head too', async () => {
    const tag = TAG.replace('src="', `src="${location.origin}`);
    const markup = `<!doctype html><html lang="en"><head><title>Page</title>${tag}</head><body><p style="block-size: 2000px">Text</p></body>`;
    const address = URL.createObjectURL(new Blob([markup], { type: 'text/html' }));
    const { window, document, widget } = await openFrame({
      src: `${address}#clonazepam-info-healing`,
    });
    await until(() => document.activeElement === widget);
    expect(widget.shadowRoot!.activeElement!.id).to.equal('healing');
    expect(window.scrollY).to.be.greaterThan(2000);
  });

  it('is found where an optimiser runs the script from text, as a module', async () => {
    const code = await (await fetch(SRC)).text();
    const { document, window } = await open(
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

  it('is found where a router puts the next page’s tag in without running it', async () => {
    const { document, window } = await open(`<main>${TAG}</main>`);
    const main = document.querySelector('main')!;
    // eslint-disable-next-line no-restricted-syntax -- as routers do it
    main.innerHTML = `<p>Next page</p>${TAG.replace('GB', 'IE')}`;
    await until(() => document.querySelector('clonazepam-info') !== null, window);
    const widget = document.querySelector('clonazepam-info')!;
    await widget.updateComplete;
    expect(widget.region).to.equal('IE');
    expect(widget.previousElementSibling).to.equal(main.querySelector('script'));
    await filled(widget);
    expect(isWhole(widget)).to.equal(true);
    expect(document.querySelectorAll('clonazepam-info')).to.have.length(1);
  });

  describe('in a page without any place for the leaflet', () => {
    /** Keeps what the page says in the console, from its first script on. */
    const LISTEN = `<script>var said = []; ['log', 'info', 'warn', 'error'].forEach(function (level) {
      console[level] = function () { said.push(level + ': ' + [].join.call(arguments, ' ')); };
    });</script>`;
    const saidIn = (window: Window) => (window as Window & { said?: string[] }).said ?? [];

    for (const how of ['', 'async', 'defer']) {
      it(`says so in one line of information: ${how || 'as it is'}`, async () => {
        const { window } = await open(`${LISTEN}<script ${how} src="${SRC}"></script><p>Text</p>`);
        await until(() => saidIn(window).length > 0, window);
        await settled(window);
        expect(saidIn(window)).to.have.length(1);
        expect(saidIn(window)[0])
          .to.match(/^info: /)
          .and.to.contain('<clonazepam-info></clonazepam-info>');
      });
    }

    it('says nothing where there is one', async () => {
      for (const place of [
        TAG,
        `<clonazepam-info></clonazepam-info><script src="${SRC}"></script>`,
      ]) {
        const { window } = await open(`${LISTEN}${place}`);
        await settled(window);
        await settled(window);
        expect(saidIn(window)).to.deep.equal([]);
      }
    });
  });

  it('takes the attributes that the element knows, and no others', async () => {
    const { widgets } = await open(
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

describe('<div class="clonazepam-info">', () => {
  afterEach(removeFrames);

  const SAID = '<p><strong>Don’t stop.</strong></p><p><a href="tel:999">999</a></p>';
  const script = (query: string, more = '') =>
    `<script src="${SRC}${query}" async="async"${more}> </script>`;
  const block = (query = '?region=GB&amp;exclusive=exclusive', attributes = '', more = '') =>
    `<div class="clonazepam-info"${attributes}>${SAID}${script(query, more)}</div>`;

  /** The one widget of a page, once it is there. */
  async function openBlock(body: string) {
    const page = await open(body);
    await until(() => page.document.querySelector('clonazepam-info') !== null, page.window);
    const widgets = [...page.document.querySelectorAll('clonazepam-info')];
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    return { ...page, widgets, widget: widgets[0]! };
  }

  it('becomes the leaflet, set by the address of the script; what it said is the fallback', async () => {
    const { document, widget, widgets } = await openBlock(`<main>${block()}</main>`);
    expect(widgets).to.have.length(1);
    expect(isWhole(widget)).to.equal(true);
    expect([widget.region, widget.exclusive]).to.deep.equal(['GB', true]);
    expect(textOf($(widget, '[part=safety]'))).to.contain('999');
    // The message is there once: the other is in the element, and not shown.
    const [said, ...others] = document.querySelectorAll('main strong');
    expect(others).to.have.length(0);
    expect(widget.contains(said!)).to.equal(true);
    expect(said!.getClientRects()).to.have.length(0);
  });

  it('is set by data-* of the block, of the script, and by its address, in this order', async () => {
    const { widget } = await openBlock(
      block(
        '?region=GB&theme=dark&heading-level=4&onclick=x',
        ' data-region="IE"',
        ' data-theme="light" data-region="AU"',
      ),
    );
    expect([widget.region, widget.theme, widget.headingLevel]).to.deep.equal(['IE', 'light', '4']);
    expect(widget.getAttributeNames()).not.to.include('onclick');
  });

  it('is understood where the system escapes the address twice', async () => {
    const { widget } = await openBlock(block('?region=NZ&amp;amp;open=healing'));
    expect([widget.region, widget.open]).to.deep.equal(['NZ', 'healing']);
  });

  for (const [where, body] of [
    [
      'the head',
      `<head>${script('?region=GB')}</head><body><main>${block().replace(script('?region=GB&amp;exclusive=exclusive'), '')}</main>`,
    ],
    ['the end', `<main><div class="clonazepam-info">${SAID}</div></main>${script('?region=GB')}`],
  ] as const) {
    it(`works where the script was moved to ${where}`, async () => {
      const { document, widget, widgets } = await openBlock(body);
      expect(widgets).to.have.length(1);
      expect(isWhole(widget)).to.equal(true);
      expect(widget.region).to.equal('GB');
      expect(document.querySelector('main')!.contains(widget)).to.equal(true);
    });
  }

  it('is one leaflet where the script is there twice, and two where two blocks are', async () => {
    const twice = await openBlock(`${block()}${script('')}`);
    await settled(twice.window);
    expect(twice.document.querySelectorAll('clonazepam-info')).to.have.length(1);
    const { widgets } = await openBlock(`${block('?region=GB')}${block('?region=IE')}`);
    expect(widgets.map(({ region }) => region)).to.deep.equal(['GB', 'IE']);
  });

  it('stays as it is where no script runs', async () => {
    const { document } = await openWritten(block(), { scripts: false });
    expect(document.querySelector('clonazepam-info')).to.equal(null);
    expect(document.querySelector('strong')!.getBoundingClientRect().height).to.be.greaterThan(10);
  });
});
