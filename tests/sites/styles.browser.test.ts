/** The widget under the style sheets of other people: what a reader must get on each page. */
import { expect } from '@open-wc/testing';
import { SECTION_IDS } from '../../src/attributes.ts';
import { engine, hostsOf, openHost } from '../support/hosts.ts';
import {
  differences,
  inspectBanner,
  inspectReach,
  inspectText,
  inspectWidth,
  stylesOf,
} from '../support/inspect.ts';
import { $$, addScript, removeFrames, settled } from '../support/widget.ts';

describe('Host pages', () => {
  afterEach(removeFrames);

  for (const host of hostsOf('style')) {
    it(`${host.name}: ${host.title}`, async () => {
      const page = await openHost(host, { without: true });
      // With us the page gets longer; its scroll bar must not be what changes it.
      page.document.documentElement.style.setProperty('scrollbar-gutter', 'stable');
      const before = stylesOf(page);
      const width = page.document.documentElement.scrollWidth;
      await addScript(page.document, '/dist/clonazepam-info.js');
      await page.widget.updateComplete;
      await settled(page.window);
      expect(page.failures).to.deep.equal([]);
      expect(differences(before, stylesOf(page)), 'the page itself').to.deep.equal([]);
      expect($$(page.widget, '[part=section]')).to.have.length(SECTION_IDS.length);
      const place = host.flowIn?.includes(engine) ? 'flow' : (host.banner ?? 'docked');
      expect(await inspectBanner(page, place), 'banner').to.deep.equal([]);
      page.widget.expandAll();
      await page.widget.updateComplete;
      expect(inspectText(page), 'text').to.deep.equal([]);
      expect(inspectWidth(page, width), 'width').to.deep.equal([]);
      expect(await inspectReach(page), 'reach').to.deep.equal([]);
    });
  }
});
