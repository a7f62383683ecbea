/** The widget under the style sheets of other people: what a reader must get on each page. */
import { expect } from '@open-wc/testing';
import { hostsOf, openHost } from '../support/hosts.ts';
import {
  inspectBanner,
  inspectReach,
  inspectText,
  inspectWidth,
  stylesOf,
} from '../support/inspect.ts';
import { $$, addScript, settled } from '../support/widget.ts';

describe('Host pages', () => {
  for (const host of hostsOf('style')) {
    it(`${host.name}: ${host.title}`, async () => {
      const page = await openHost(host, { without: true });
      const before = stylesOf(page);
      const width = page.document.documentElement.scrollWidth;
      await addScript(page.document, '/dist/clonazepam-info.js');
      await page.widget.updateComplete;
      await settled(page.window);
      expect(page.failures).to.deep.equal([]);
      expect(stylesOf(page), 'the page itself').to.deep.equal(before);
      expect($$(page.widget, '[part=section]')).to.have.length(6);
      expect(await inspectBanner(page, host.banner ?? 'docked'), 'banner').to.deep.equal([]);
      page.widget.expandAll();
      await page.widget.updateComplete;
      expect(inspectText(page), 'text').to.deep.equal([]);
      expect(inspectWidth(page, width), 'width').to.deep.equal([]);
      expect(await inspectReach(page), 'reach').to.deep.equal([]);
      page.remove();
    });
  }
});
