/** The pinned script tag of docs/pinning.md: runs the script that it names, and no other. */
import { expect } from '@open-wc/testing';
import { pasted, readPages, WAYS } from '../../demo/ways.ts';
import { SECTION_IDS } from '../../src/attributes.ts';
import { $$, openWritten, removeFrames, settled, textOf, SCRIPT } from '../support/widget.ts';

const textAt = async (address: string) => (await fetch(address)).text();
const pages = () => readPages((path) => textAt(`/${path}`));

/** As the `integrity` attribute takes it. */
async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

/** The plain snippet with its pinned script, and that script's address in this build. */
async function pinned(network = 'jsDelivr'): Promise<string> {
  const way = WAYS.find(({ block, choice }) => block === 'docs:pinned' && choice === network)!;
  return pasted(await pages(), way).replace(/https:[^"]+clonazepam-info\.js/, SCRIPT);
}

describe('The pinned script tag', () => {
  afterEach(removeFrames);

  for (const network of ['jsDelivr', 'unpkg']) {
    it(`${network}: carries the hash of the script, and runs it`, async () => {
      const snippet = await pinned(network);
      expect(snippet).to.contain(`integrity="${await hashOf(await textAt(SCRIPT))}"`);
      expect(snippet).to.contain('crossorigin="anonymous"');
      const { widget } = await openWritten(snippet);
      expect($$(widget, '[part=section]')).to.have.length(SECTION_IDS.length);
    });
  }

  it('runs nothing else, and the fallback stands', async () => {
    // One byte more than what was pinned.
    const snippet = (await pinned()).replace(
      /sha384-[^"]+/,
      await hashOf(`${await textAt(SCRIPT)}\n`),
    );
    const { widget } = await openWritten(snippet);
    expect(widget.shadowRoot).to.be.null;
    const fallback = widget.querySelector('p')!;
    expect(textOf(fallback)).to.contain('Don’t stop clonazepam suddenly');
    expect(fallback.getBoundingClientRect().height).to.be.greaterThan(10);
  });

  describe('with the import map for Spanish', () => {
    const SPANISH = '/dist/clonazepam-info.es.js';

    /** The map of the docs, with this build's file and a hash in the place of theirs. */
    async function importMap(hash: string): Promise<string> {
      const [, part = ''] = (await pages()).split('<!-- docs:pinned-spanish -->');
      const page = new DOMParser().parseFromString(part, 'text/html');
      const map = JSON.parse(page.querySelector('script[type=importmap]')!.textContent) as {
        integrity: Record<string, string>;
      };
      expect(Object.keys(map.integrity).join()).to.match(/@[\d.]+\/dist\/clonazepam-info\.es\.js$/);
      const integrity = { [new URL(SPANISH, location.href).href]: hash };
      return `<script type="importmap">${JSON.stringify({ ...map, integrity })}</script>`;
    }

    /** What the page shows in the end, for a reader of Spanish. */
    async function titleWith(hash: string): Promise<string> {
      const { window, widget } = await openWritten(await pinned(), { head: await importMap(hash) });
      widget.lang = 'es';
      // The same module that the script asks for: settled here, it is settled there.
      await (window.eval(`import('${SPANISH}')`) as Promise<unknown>).catch(() => undefined);
      await settled(window);
      await widget.updateComplete;
      return textOf(widget.shadowRoot!.querySelector('[part=title]'));
    }

    it('shows the Spanish text that it names', async () => {
      expect(await titleWith(await hashOf(await textAt(SPANISH))))
        .to.contain('clonazepam?')
        .and.contain('¿');
    });

    it('shows no other, and English stands', async () => {
      expect(await titleWith(await hashOf('another'))).to.match(/^Can my brain/);
    });
  });
});
