/** The line to paste for each country: it shows that country's numbers, before the script and after. */
import { expect } from '@open-wc/testing';
import { blockOf, PLAIN, readPages } from '../../demo/ways.ts';
import { REGIONS } from '../../src/attributes.ts';
import { HELPLINES } from '../../src/content/helplines.ts';
import { $$, openWritten, removeFrames, SCRIPT } from '../support/widget.ts';

const pages = () => readPages(async (path) => (await fetch(`/${path}`)).text());

const dialled = (links: readonly Element[]) =>
  links.map((link) => link.getAttribute('href')?.replace('tel:', ''));

describe('The line for each country', () => {
  afterEach(removeFrames);

  for (const region of REGIONS) {
    it(region, async () => {
      const text = await pages();
      const lines = blockOf(text, PLAIN) + blockOf(text, 'docs:snippets-by-region');
      const line = lines
        .split('\n')
        .find((each) => each.includes(`<clonazepam-info region="${region}"`))!;
      const { widget } = await openWritten(line.replace(/https:[^"]+clonazepam-info\.js/, SCRIPT));
      const urgent = HELPLINES[region]
        .filter(({ kind }) => kind === 'emergency' || kind === 'crisis')
        .map(({ phone }) => phone.dial);
      expect(urgent).to.have.length.above(1);
      expect(dialled([...widget.querySelectorAll('a[href^="tel:"]')])).to.include.members(urgent);
      expect(dialled($$(widget, 'a[href^="tel:"]'))).to.include.members(urgent);
    });
  }
});
