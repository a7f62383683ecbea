/** The pinned script tag of the README: runs the script that it names, and no other. */
import { expect } from '@open-wc/testing';
import { snippetFor } from '../support/snippet.ts';
import { $$, settled, textOf } from '../support/widget.ts';

const SCRIPT = '/dist/clonazepam-info.js';
const ELEMENT = snippetFor('US', SCRIPT).replace(/<script.*?<\/script>/s, '');

const textAt = async (address: string) => (await fetch(address)).text();

/** As the `integrity` attribute takes it. */
async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

/** What the README has for one network, with the script of this build in the place of theirs. */
async function pinnedTag(network: string): Promise<HTMLScriptElement> {
  const [, part = ''] = (await textAt('/README.md')).split('<!-- docs:pinned -->');
  const [, tag = ''] = part.split(`<!-- ${network} -->`);
  const shown = new DOMParser().parseFromString(tag, 'text/html').querySelector('script')!;
  const script = document.createElement('script');
  for (const { name, value } of shown.attributes) script.setAttribute(name, value);
  script.src = SCRIPT;
  return script;
}

/** A page with the snippet and the script; tells whether the script ran, once that is settled. */
async function openWith(script: HTMLScriptElement, head = '') {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 600px; height: 600px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = `<!doctype html><html lang="en"><meta charset="utf-8">${head}${ELEMENT}`;
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & typeof globalThis;
  const ran = await new Promise<boolean>((resolve) => {
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    window.document.head.append(script);
  });
  const element = window.document.querySelector('clonazepam-info')!;
  await element.updateComplete;
  await settled(window);
  return { frame, element, ran };
}

describe('The pinned script tag', () => {
  for (const network of ['jsDelivr', 'unpkg']) {
    it(`${network}: runs the script whose hash it carries`, async () => {
      const script = await pinnedTag(network);
      expect(script.crossOrigin).to.equal('anonymous');
      expect(script.integrity).to.match(/^sha384-/);
      // The server of the tests prints scripts anew, so its bytes have a hash of their own; that
      // the README's is the file's, `npm run docs:check` and tests/node/package.test.ts see to.
      script.integrity = await hashOf(await textAt(SCRIPT));
      const { frame, element, ran } = await openWith(script);
      expect(ran).to.be.true;
      expect($$(element, '[part=section]')).to.have.length(6);
      frame.remove();
    });
  }

  it('runs nothing else, and the fallback stands', async () => {
    const script = await pinnedTag('jsDelivr');
    // One byte less than what was pinned.
    script.integrity = await hashOf(`${await textAt(SCRIPT)}\n`);
    const { frame, element, ran } = await openWith(script);
    expect(ran).to.be.false;
    expect(element.shadowRoot).to.be.null;
    const fallback = element.querySelector('p')!;
    expect(textOf(fallback)).to.contain('Don’t stop clonazepam suddenly');
    expect(fallback.getBoundingClientRect().height).to.be.greaterThan(10);
    frame.remove();
  });

  describe('with the import map for Spanish', () => {
    const SPANISH = '/dist/clonazepam-info.es.js';

    /** The README's map, with this build's file and a hash in the place of theirs. */
    async function importMap(hash: string): Promise<string> {
      const [, part = ''] = (await textAt('/README.md')).split('<!-- docs:pinned-spanish -->');
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
      const script = await pinnedTag('jsDelivr');
      script.integrity = await hashOf(await textAt(SCRIPT));
      const { frame, element } = await openWith(script, await importMap(hash));
      element.lang = 'es';
      const window = frame.contentWindow as Window & typeof globalThis;
      // The same module that the script asks for: settled here, it is settled there.
      await (window.eval(`import('${SPANISH}')`) as Promise<unknown>).catch(() => undefined);
      await settled(window);
      await element.updateComplete;
      const title = textOf(element.shadowRoot!.querySelector('[part=title]'));
      frame.remove();
      return title;
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
