/** The prerendered snippet in pages where our script never comes: read, tapped and linked to as it is. */
import { expect } from '@open-wc/testing';
import { SECTION_IDS } from '../../src/attributes.ts';
import { SOURCE_IDS } from '../../src/reader.ts';
import type * as Built from '../../src/node/render-snippet.ts';
import { $, $$, addScript, banner, filled, openFrame, settled, textOf } from '../support/widget.ts';

/** In full: the pages below have no address that it could be beside. */
const SCRIPT = new URL('/dist/clonazepam-info.js', location.href).href;
/** As built, like the script: both lose the same white space on the way. */
const BUILT = new URL('/dist/ssr.js', location.href).href;
const { renderSnippet } = (await import(BUILT)) as typeof Built;

const OUR_SCRIPT = /<script src=.*?<\/script>/;

/** The ready-made file, as a partner pastes it. */
const readyMade = async (name: string) =>
  (await (await fetch(`/dist/snippets/${name}.html`)).text()).replace(OUR_SCRIPT, '');

interface Options {
  /** What else stands in the head. */
  head?: string;
  hash?: string;
  width?: number;
  height?: number;
  /** Whether the page may run scripts of its own; ours is not there. */
  scripts?: boolean;
}

/** A page written whole and read by the parser, which alone makes declarative shadow roots. */
async function open(
  snippet: string,
  { head = '', hash = '', width = 800, height = 600, scripts = false }: Options = {},
) {
  const text = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
    ${head}</head><body><p id="before">Before</p>${snippet}<p id="after">After</p></body></html>`;
  const address = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  const page = await openFrame({ src: address + hash }, { width, height, scripts });
  const remove = () => {
    page.remove();
    URL.revokeObjectURL(address);
  };
  return { ...page, remove };
}

const isSeen = (element: Element) =>
  [...element.getClientRects()].some(({ width, height }) => width > 0 && height > 0) &&
  element.ownerDocument.defaultView!.getComputedStyle(element).visibility === 'visible' &&
  // Closed panels in browsers with `hidden="until-found"`.
  (typeof element.checkVisibility !== 'function' || element.checkVisibility());

/** What holds words; the chooser of the country waits for the script, with its label. */
const WORDS = 'h1, h2, h3, h4, p, li, dt, dd, bdi, a';
const words = (widget: Element) =>
  $$(widget, WORDS).filter(
    (one) => textOf(one) && !one.querySelector('label') && !one.matches('.tools, [role=status]'),
  );

/** Opens what is closed in itself, as a reader does: without our script, the browser answers. */
function openDetails(widget: Element): void {
  const summaries = $$(widget, 'summary');
  expect(summaries.length).to.be.greaterThan(30);
  expect(summaries.filter((one) => !isSeen(one)).map(textOf)).to.deep.equal([]);
  for (const summary of summaries) summary.click();
  expect($$(widget, 'details:not([open])')).to.have.length(0);
}

/** Where everything stands, in the order of the document. */
const placesOf = (widget: Element) =>
  $$(widget, `${WORDS}, [part], select, button.quiet, .surface, .dock`).map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return [
      `${one.getAttribute('part') ?? one.localName} ${textOf(one).replaceAll(' ', '').slice(0, 30)}`,
      ...[x, y, width, height].map((value) => Math.round(value * 2) / 2),
    ].join(' ');
  });

describe('The prerendered snippet without our script', () => {
  it('has its banner in the text where a docked one would hide much of what is seen, and what has focus', async () => {
    for (const [height, position] of [
      [400, 'static'],
      [568, 'static'],
      [600, 'sticky'],
    ] as const) {
      const page = await open(await readyMade('US.en'), { height });
      const style = page.window.getComputedStyle($(page.widget, '.dock'));
      expect(style.position, `${height} px`).to.equal(position);
      page.remove();
    }
  });

  for (const lang of ['en', 'es']) {
    it(`can be read to the last word: ${lang}`, async () => {
      const page = await open(await readyMade(`US.${lang}`));
      const { widget } = page;
      expect(widget.shadowRoot).to.exist;
      expect($(widget, '.root').lang).to.equal(lang);
      expect(words(widget).length).to.be.greaterThan(300);
      openDetails(widget);
      expect(
        words(widget)
          .filter((one) => !isSeen(one))
          .map(textOf),
      ).to.deep.equal([]);
      expect($$(widget, '.refs li')).to.have.length(SOURCE_IDS.length);
      // The fallback is for browsers that know no declarative shadow roots.
      expect([...widget.querySelectorAll('p')].filter(isSeen)).to.deep.equal([]);
      page.remove();
    });
  }

  it('looks as with the script, and stands in the same places', async () => {
    for (const [options, width, space] of [
      [{ region: 'GB', lang: 'en' }, 800, '1em'],
      [
        { region: 'US', lang: 'en', theme: 'dark', headingLevel: 1, bannerPosition: 'top' },
        360,
        '0px',
      ],
      [
        // With help open: in a closed panel, the choice of a country waits for the press.
        { region: 'CA', lang: 'en', exclusive: true, open: 'help', helplineNumber: '555 0100' },
        1200,
        '1.5em',
      ],
    ] as const) {
      const snippet = renderSnippet(options).replace(OUR_SCRIPT, '');
      const head = `<style>clonazepam-info { --clonazepam-info-space: ${space} }</style>`;
      const still = await open(snippet, { head, width, scripts: true });
      const live = await open(snippet.replace(/<template.*<\/template>/s, ''), {
        head,
        width,
        scripts: true,
      });
      await addScript(live.document, SCRIPT);
      await live.widget.updateComplete;
      await filled(live.widget);
      await settled(live.window);
      const before = placesOf(still.widget);
      expect(before.length).to.be.greaterThan(300);
      expect(before).to.deep.equal(placesOf(live.widget));
      for (const selector of ['.surface', '.safety', '.dock', '.call', '[part=title]', '.small']) {
        const looks = [still, live].map(({ widget, window }) => {
          const style = window.getComputedStyle($(widget, selector));
          return [style.color, style.backgroundColor, style.fontSize, style.fontWeight];
        });
        expect(looks[0], selector).to.deep.equal(looks[1]);
      }
      still.remove();
      live.remove();
    }
  });

  it('is not moved by what the page does with links', async () => {
    const snippet = await readyMade('US.en');
    const plain = await open(snippet);
    const bent = await open(snippet, {
      head: '<style>a { display: block !important; padding: 20px; border: 5px solid; min-height: 44px } a::before { content: "→" }</style>',
    });
    for (const { widget } of [plain, bent]) openDetails(widget);
    expect(placesOf(bent.widget)).to.deep.equal(placesOf(plain.widget));
    plain.remove();
    bent.remove();
  });

  it('has numbers to tap, in the banner too', async () => {
    const page = await open(await readyMade('GB.en'));
    const phones = $$<HTMLAnchorElement>(page.widget, 'a[href^="tel:"]');
    expect(phones.length).to.be.greaterThan(8);
    expect(phones.filter((one) => !isSeen(one)).map(textOf)).to.deep.equal([]);
    expect(phones.map(({ href }) => href)).to.include.members(['tel:999', 'tel:116123']);
    expect(banner(page.widget).querySelector('a[href^="tel:"]')).to.exist;
    expect(page.window.getComputedStyle(banner(page.widget)).position).to.equal('sticky');
    page.remove();
  });

  it('shows no control that would do nothing, and headings as text', async () => {
    const page = await open(await readyMade('US.en'));
    const controls = $$(page.widget, 'button, select, label');
    expect(controls.length).to.be.greaterThan(10);
    expect(controls.filter(isSeen).map(textOf)).to.deep.equal([]);
    const headings = $$(page.widget, '[part=section-heading]');
    expect(headings).to.have.length(SECTION_IDS.length);
    for (const heading of headings) {
      expect(heading.querySelector('button, [tabindex], [aria-expanded]')).to.equal(null);
      expect(isSeen(heading.querySelector('.opener')!)).to.equal(true);
    }
    page.remove();
  });

  it('opens what open leaves closed, where scripts are off', async () => {
    const snippet = renderSnippet({ region: 'US', open: 'healing' }).replace(OUR_SCRIPT, '');
    const off = await open(snippet);
    expect($$(off.widget, '.panel[hidden]')).to.have.length(SECTION_IDS.length - 1);
    openDetails(off.widget);
    expect(
      words(off.widget)
        .filter((one) => !isSeen(one))
        .map(textOf),
    ).to.deep.equal([]);
    off.remove();
    const on = await open(snippet, { scripts: true });
    expect(isSeen($(on.widget, '#panel-healing p'))).to.equal(true);
    expect(isSeen($(on.widget, '#panel-about p'))).to.equal(false);
    on.remove();
  });

  describe('a deep link', () => {
    for (const id of ['healing', 'mood', 'source-s7', 'healing-studies', 'mood-studies']) {
      it(`to ${id} leads there when the page opens`, async () => {
        const page = await open(await readyMade('US.en'), { hash: `#clonazepam-info-${id}` });
        const { top } = $(page.widget, `#${id}`).getBoundingClientRect();
        expect(page.window.scrollY).to.be.greaterThan(300);
        expect(top).to.be.within(0, 300);
        page.remove();
      });
    }

    it('leads there from the jump list and the page', async () => {
      const page = await open(
        `<a id="outside" href="#clonazepam-info-stopping">How to stop</a>
         <a id="paper" href="#clonazepam-info-source-s1">The label</a>${await readyMade('US.en')}`,
      );
      const { widget, window } = page;
      for (const [link, id] of [
        [$(widget, 'nav a[href$=help]'), 'help'],
        [page.document.getElementById('outside')!, 'stopping'],
        [page.document.getElementById('paper')!, 'source-s1'],
      ] as const) {
        window.scrollTo(0, 0);
        link.click();
        await settled(globalThis as unknown as Window);
        expect(window.location.hash).to.equal(`#clonazepam-info-${id}`);
        expect($(widget, `#${id}`).getBoundingClientRect().top, id).to.be.within(0, 300);
      }
      page.remove();
    });
  });

  it('says nothing on the console, and breaks no policy that allows its styles', async () => {
    const page = await open(await readyMade('none.en'), {
      scripts: true,
      head: `<meta http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; require-trusted-types-for 'script'">
        <script>
          globalThis.noise = [];
          for (const level of ['log', 'info', 'warn', 'error']) {
            console[level] = (...parts) => noise.push(parts.join(' '));
          }
          addEventListener('error', (event) => noise.push(event.message));
          addEventListener('securitypolicyviolation', (event) => noise.push(event.violatedDirective));
        </script>`,
    });
    expect((page.window as unknown as { noise: string[] }).noise).to.deep.equal([]);
    expect(textOf(banner(page.widget))).to.contain('Find a helpline in your country');
    expect(page.window.getComputedStyle($(page.widget, '.root')).fontSize).to.equal('16px');
    page.remove();
  });

  it('can be read where a policy forbids its styles', async () => {
    const page = await open(await readyMade('US.en'), {
      head: `<meta http-equiv="Content-Security-Policy" content="style-src 'none'">`,
    });
    const { widget } = page;
    expect(page.window.getComputedStyle(banner(widget)).position).to.equal('static');
    openDetails(widget);
    expect(
      words(widget)
        .filter((one) => !isSeen(one))
        .map(textOf),
    ).to.deep.equal([]);
    for (const control of $$<HTMLButtonElement>(widget, 'button, select')) {
      expect(control.disabled).to.equal(true);
    }
    page.remove();
  });
});
