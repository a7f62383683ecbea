/** The widget under the style sheets of other people: what a reader must get on each page. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { SECTION_IDS } from '../../src/attributes.ts';
import { engine, hostsOf, openHost, type OpenHost } from '../support/hosts.ts';
import {
  differences,
  inspectBanner,
  inspectHidden,
  inspectReach,
  inspectText,
  inspectUntapped,
  inspectWidth,
  stylesOf,
} from '../support/inspect.ts';
import { $$, addScript, removeFrames, settled } from '../support/widget.ts';

/** Presses the page's own button that opens what the widget is in, and waits for what moves. */
async function openAround({ window, document }: OpenHost, opener: string): Promise<void> {
  document.querySelector<HTMLElement>(opener)!.click();
  await settled(window);
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  await settled(window);
}

/** What of the widget is seen on paper; undefined where the driver can't emulate that: only Chromium's can. */
async function inspectPaper(page: OpenHost): Promise<string[] | undefined> {
  try {
    await emulateMedia({ media: 'print' });
  } catch {
    return undefined;
  }
  try {
    return await inspectHidden(page);
  } finally {
    await emulateMedia({ media: 'screen' });
  }
}

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
      if (host.shows === 'nothing' || host.opener) {
        expect(await inspectHidden(page), 'hidden').to.deep.equal([]);
      }
      if (host.shows === 'nothing') return;
      if (host.opener) await openAround(page, host.opener);
      if (host.printsOther) expect((await inspectPaper(page)) ?? [], 'on paper').to.deep.equal([]);
      const isTapped = host.shows !== 'to read only';
      if (isTapped) {
        const place = host.flowIn?.includes(engine) ? 'flow' : (host.banner ?? 'docked');
        expect(await inspectBanner(page, place), 'banner').to.deep.equal([]);
      }
      page.widget.expandAll();
      await page.widget.updateComplete;
      expect(inspectText(page, isTapped), 'text').to.deep.equal([]);
      expect(inspectWidth(page, width), 'width').to.deep.equal([]);
      const reach = isTapped ? await inspectReach(page) : inspectUntapped(page);
      expect(reach, 'reach').to.deep.equal([]);
    });
  }
});
