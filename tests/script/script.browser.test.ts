/** The one script that sites paste, as built: dist/clonazepam-info.js in plain pages. */
import { expect } from '@open-wc/testing';
import { WATCH } from '../../demo/hosts.ts';
import { REGIONS, SECTION_IDS } from '../../src/attributes.ts';
import { EN } from '../../src/content/en.ts';
import { SOURCE_IDS } from '../../src/reader.ts';
import type { HostWindow } from '../support/hosts.ts';
import { snippetFor } from '../../scripts/plain-snippet.ts';
import {
  $,
  $$,
  addScript,
  banner,
  openIds,
  openPage,
  openWritten,
  textOf,
  SCRIPT,
} from '../support/widget.ts';

const SNIPPET = snippetFor('US', SCRIPT);
const ELEMENT = SNIPPET.replace(/<script.*?<\/script>/s, '');

/** A page under a policy. The policy must stand in the markup, so the page is written whole. */
async function openUnder(policy: string, body: string) {
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><script>${WATCH}</script>`;
  const { window, widget, remove } = await openWritten(body, { head, width: 600, height: 600 });
  return { window: window as HostWindow, element: widget, remove };
}

describe('dist/clonazepam-info.js', () => {
  it('makes the whole widget from the pasted snippet', async () => {
    const page = await openPage(ELEMENT, { script: SCRIPT });
    const { widget } = page;
    expect(textOf($(widget, '[part=safety]'))).to.contain('Don’t stop clonazepam suddenly');
    expect($$(widget, '[part=section]')).to.have.length(SECTION_IDS.length);
    expect($$(widget, '[part=claim]').length).to.be.greaterThan(40);
    expect($$(widget, '[part=evidence]').length).to.be.greaterThan(20);
    expect($$(widget, '[part=certainty]').map(textOf)).to.include('Moderate');
    expect($$(widget, '[part=sources] a').length).to.be.greaterThan(100);
    expect($$(widget, '[part=studies]').length).to.be.greaterThan(7);
    expect($$(widget, '.refs li')).to.have.length(SOURCE_IDS.length);
    expect(textOf(banner(widget)))
      .to.contain('Call 988')
      .and.to.contain('Call 911');
    expect(getComputedStyle($(widget, '.surface')).backgroundColor).to.contain('1');
    expect(textOf($$(widget, '[part=help-line] .small')[1])).to.match(/^24 hours · .*\. \S/);
    expect(widget.querySelector('p')!.getClientRects()).to.have.length(0);
    for (const region of REGIONS.filter((one) => one !== 'US')) {
      widget.region = region;
      widget.helplineNumber = region === 'AU' ? '555 0100' : null;
      await widget.updateComplete;
      expect($$(widget, '[part=help-line]').length).to.be.greaterThan(2);
      expect(textOf($(widget, '#panel-help'))).to.contain(EN.labels.checkedOn);
    }
    page.remove();
  });

  it('answers to attributes, methods and deep links, and fires its events', async () => {
    const page = await openPage(
      '<clonazepam-info region="GB" exclusive open="healing"></clonazepam-info>',
      {
        script: SCRIPT,
      },
    );
    const heard: unknown[] = [];
    page.document.body.addEventListener('clonazepam-info-toggle', (event) => {
      heard.push([event.section, event.open]);
    });
    page.widget.show('mood');
    await page.widget.updateComplete;
    expect(openIds(page.widget)).to.deep.equal(['risks']);
    expect(heard).to.deep.equal([
      ['healing', false],
      ['risks', true],
    ]);
    page.widget.bannerPosition = 'top';
    page.widget.setAttribute('heading-level', '4');
    await page.widget.updateComplete;
    expect($(page.widget, '[part=title]').localName).to.equal('h4');
    page.remove();
  });

  it('answers every link and button without an error', async () => {
    const page = await openPage('<clonazepam-info region="US" open="all"></clonazepam-info>', {
      script: SCRIPT,
    });
    const errors: string[] = [];
    page.window.addEventListener('error', ({ message }) => errors.push(message));
    // Nothing is called, sent or visited here.
    page.document.addEventListener('click', (event) => event.preventDefault());
    const answering = () => $$(page.widget, 'a, button').filter(({ lang }) => !lang);
    expect(answering().length).to.be.greaterThan(100);
    // One after the other by number: what was pressed may be drawn again.
    for (const index of answering().keys()) {
      answering()[index]?.click();
      await page.widget.updateComplete;
    }
    expect(errors).to.deep.equal([]);
    page.remove();
  });

  it('keeps the spaces between words that stand beside each other', async () => {
    const page = await openPage('<clonazepam-info region="US" open="all"></clonazepam-info>', {
      script: SCRIPT,
    });
    expect($(page.widget, 'label').textContent).to.match(/^Your country \S/);
    expect(textOf($(page.widget, '[part=safety] .now p'))).to.equal('Call 911 now for');
    expect(textOf($(page.widget, '[part=banner-link]'))).to.equal('Call 988');
    expect(textOf($(page.widget, '[part=evidence] summary'))).to.match(
      /^How sure\? Strong · \d sources$/,
    );
    page.remove();
  });

  it('leaves one global behind: the element', async () => {
    const before = await openPage('', { script: '' });
    const plain = new Set(Object.getOwnPropertyNames(before.window));
    before.remove();
    const page = await openPage(ELEMENT, { script: SCRIPT });
    const added = Object.getOwnPropertyNames(page.window).filter((name) => !plain.has(name));
    expect(added.filter((name) => !/^\d+$/.test(name))).to.deep.equal([]);
    expect(page.window.customElements.get('clonazepam-info')).to.exist;
    page.remove();
  });

  it('is harmless twice', async () => {
    const page = await openPage(ELEMENT, { script: SCRIPT });
    const first = page.window.customElements.get('clonazepam-info');
    const errors: string[] = [];
    page.window.addEventListener('error', ({ message }) => errors.push(message));
    await addScript(page.document, `${SCRIPT}?again`);
    expect(errors).to.deep.equal([]);
    expect(page.window.customElements.get('clonazepam-info')).to.equal(first);
    expect($$(page.widget, '[part=title]')).to.have.length(1);
    page.remove();
  });

  describe('under Trusted Types', () => {
    const enforce = "require-trusted-types-for 'script';";

    for (const [name, policy] of [
      ['any policy allowed', enforce],
      ['ours listed', `${enforce} trusted-types clonazepam-info`],
      ['ours listed among others', `${enforce} trusted-types other clonazepam-info lit-html`],
    ] as const) {
      it(`${name}: is whole, styled and without a violation, even twice`, async () => {
        const { window, element, remove } = await openUnder(
          `${policy}; style-src 'none'`,
          `${SNIPPET}<script src="${SCRIPT}?again"></script>`,
        );
        expect($$(element, '[part=section]')).to.have.length(SECTION_IDS.length);
        expect(window.getComputedStyle($(element, '.root')).display).to.equal('block');
        expect(window.getComputedStyle(banner(element)).position).to.equal('sticky');
        expect(window.failures).to.deep.equal([]);
        remove();
      });
    }

    for (const [name, policy] of [
      ['others listed', `${enforce} trusted-types other`],
      ['none allowed', `${enforce} trusted-types 'none'`],
    ] as const) {
      it(`${name}: never throws, and the fallback inside the tag stands`, async () => {
        const { window, element, remove } = await openUnder(policy, SNIPPET);
        // The page's own policy reports that we asked; an exception would stand here as a sentence.
        expect(window.failures.filter((text) => !text.includes('trusted-types'))).to.deep.equal([]);
        const fallback = element.querySelector('p')!;
        expect(textOf(fallback)).to.contain('Don’t stop clonazepam suddenly');
        expect(fallback.getBoundingClientRect().height).to.be.greaterThan(10);
        expect(
          element.querySelector('a[href="tel:988"]')!.getBoundingClientRect().height,
        ).to.be.greaterThan(5);
        remove();
      });

      it(`${name}: with no fallback inside, the safety message and numbers stand all the same`, async () => {
        const { element, remove } = await openUnder(
          policy,
          `<clonazepam-info></clonazepam-info><script src="${SCRIPT}"></script>`,
        );
        const root = element.shadowRoot!;
        expect(textOf(root)).to.contain('Don’t stop clonazepam suddenly').and.to.contain('988');
        expect(element.getBoundingClientRect().height).to.be.greaterThan(50);
        remove();
      });
    }

    it('names listed but not enforced: is whole', async () => {
      const { element, remove } = await openUnder('trusted-types other', SNIPPET);
      expect($$(element, '[part=section]')).to.have.length(SECTION_IDS.length);
      remove();
    });
  });
});
