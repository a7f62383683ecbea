/** Each way to embed, from what the docs tell a site to paste, with script and without. */
import { expect } from '@open-wc/testing';
import { SECTION_IDS } from '../../src/attributes.ts';
import { pasted, readPages, WAYS, type Way } from '../../demo/ways.ts';
import { EN } from '../../src/content/en.ts';
import { ES } from '../../src/node/leaflets.ts';
import type { HostWindow } from '../support/hosts.ts';
import { inspectWhole } from '../support/inspect.ts';
import { openFrame, removeFrames, textOf, until, type Page } from '../support/widget.ts';

const contentOf = ({ lang }: Way) => (lang === 'es' ? ES : EN);

const open = (way: Way, scripts: boolean): Promise<Page> =>
  openFrame({ src: `/ways/${way.name}` }, { scripts });

const frameIn = ({ document }: Page) => document.querySelector('iframe');

/** Where the leaflet stands: the page, or the frame in it. */
async function placeOf(page: Page): Promise<{ window: HostWindow; document: Document }> {
  const frame = frameIn(page);
  if (!frame) return { window: page.window as HostWindow, document: page.document };
  // Nobody looks into a sandbox: then the same address, opened as that frame would open it.
  const inner = frame.contentDocument ? frame : await openAgain(frame.src);
  const window = inner.contentWindow as HostWindow;
  await until(() => window.document.readyState === 'complete', page.window);
  return { window, document: window.document };
}

async function openAgain(src: string): Promise<HTMLIFrameElement> {
  await openFrame({ src }, { scripts: false });
  return [...document.querySelectorAll('iframe')].at(-1)!;
}

/** What can be seen of an element's text in the page, its shadow root included. */
const seenIn = (root: ParentNode, selector: string): HTMLElement[] =>
  [...root.querySelectorAll('*')].flatMap((one) => [
    ...(one.matches(selector) && (one as HTMLElement).getClientRects().length
      ? [one as HTMLElement]
      : []),
    ...(one.shadowRoot ? seenIn(one.shadowRoot, selector) : []),
  ]);

describe('Ways to embed', () => {
  afterEach(removeFrames);

  it('are made from blocks of the docs, each with our script or our snippet', async () => {
    const pages = await readPages(async (path) => (await fetch(`/${path}`)).text());
    for (const way of WAYS) {
      const code = pasted(pages, way);
      expect(code, way.name).to.match(/clonazepam-info|dist\/snippets/);
      if (way.kind === 'script') expect(code, way.name).to.contain('clonazepam-info@');
    }
  });

  for (const way of WAYS) {
    describe(`${way.name}: ${way.title}`, () => {
      it('shows the whole leaflet', async () => {
        const page = await open(way, true);
        if (way.name === 'iframe-sandbox') {
          // Its origin is opaque: what it tells of itself is its height, the fallback's or the leaflet's.
          await until(() => Number(frameIn(page)!.height) > 1500, page.window);
          expect(() => frameIn(page)!.contentWindow!.document).to.throw();
        } else {
          const { window, document } = await placeOf(page);
          const widget = document.querySelector('clonazepam-info')!;
          await window.customElements.whenDefined('clonazepam-info');
          await until(
            () =>
              widget.shadowRoot?.querySelector('.root')?.getAttribute('lang') ===
                (way.lang ?? 'en') &&
              widget.shadowRoot.querySelector('[part=section-heading] button') !== null,
            page.window,
          );
          await widget.updateComplete;
          expect(document.querySelectorAll('clonazepam-info')).to.have.length(1);
          expect(inspectWhole(window, widget, contentOf(way))).to.deep.equal([]);
          expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
        }
        expect((page.window as HostWindow).failures).to.deep.equal([]);
      });

      it('leaves no reader without the safety message and a number where no script runs', async () => {
        const page = await open(way, false);
        const { document } = await placeOf(page);
        const content = contentOf(way);
        const said = seenIn(document, 'strong, .first').map(textOf).join();
        expect(said).to.contain(content.safety.heading);
        const phones = seenIn(document, 'a[href^="tel:"]').map(
          ({ attributes }) => attributes.getNamedItem('href')!.value,
        );
        expect(phones).to.include.members(
          way.withoutScript ? ['tel:999', 'tel:116123'] : ['tel:911', 'tel:988'],
        );
        if (way.withoutScript === 'leaflet') {
          expect(seenIn(document, '[part=section]')).to.have.length(SECTION_IDS.length);
          expect(seenIn(document, '[part=claim]').length).to.be.greaterThan(30);
        }
      });
    });
  }
});
