/** The element moved in a page, and between documents. */
import { expect } from '@open-wc/testing';
import { inspectElement } from '../support/inspect-element.ts';
import {
  $,
  banner,
  mount,
  next,
  openIds,
  openPage,
  removeFrames,
  settled,
  textOf,
  warningsOf,
} from '../support/widget.ts';
import { goToHash } from './go-to-hash.ts';

const isDocked = (element: Element) =>
  element.ownerDocument.defaultView!.getComputedStyle(banner(element)).position === 'sticky';

describe('<clonazepam-info>', () => {
  // Below what a failed test left open, some engines let a frame's time stand still.
  afterEach(removeFrames);

  describe('moved', () => {
    it('within the page, keeps what the reader had open and stands there once', async () => {
      const page = await openPage(
        '<div id="one"><clonazepam-info region="US"></clonazepam-info></div><div id="two"></div>',
      );
      const { widget, document: inner } = page;
      $(widget, '#healing').click();
      await widget.updateComplete;
      inner.getElementById('two')!.append(widget);
      await widget.updateComplete;
      expect(openIds(widget)).to.deep.equal(['healing']);
      expect(inspectElement(widget)).to.deep.equal([]);
      expect(isDocked(widget)).to.equal(true);
      $(widget, '#risks').click();
      await widget.updateComplete;
      expect(openIds(widget)).to.deep.equal(['healing', 'risks']);
      await goToHash(page.window, widget, '#clonazepam-info-mood');
      expect(openIds(widget)).to.deep.equal(['healing', 'risks']);
      await goToHash(page.window, widget, '#clonazepam-info-sources');
      expect(openIds(widget)).to.deep.equal(['healing', 'risks', 'sources']);
    });

    it('into another document and back, works in each', async () => {
      const home = await openPage('<clonazepam-info region="US"></clonazepam-info>');
      const other = await openPage('<a href="#clonazepam-info-about">About</a><main></main>', {
        script: '',
        height: 380,
      });
      // Out of view, some engines let a frame's time stand still.
      for (const { window: inner } of [home, other]) {
        const { style } = inner.frameElement as HTMLIFrameElement;
        style.position = 'fixed';
        style.inset = '0 auto auto 0';
      }
      const { widget } = home;
      expect(isDocked(widget)).to.equal(true);

      other.document.querySelector('main')!.append(widget);
      await widget.updateComplete;
      await settled(other.window);
      expect(widget.ownerDocument).to.equal(other.document);
      expect(inspectElement(widget)).to.deep.equal([]);
      expect(other.window.getComputedStyle($(widget, '.root')).display).to.equal('block');
      expect(isDocked(widget), 'in a window too low').to.equal(false);
      const resized = next(other.window, 'resize');
      (other.window.frameElement as HTMLIFrameElement).style.height = '700px';
      await resized;
      await settled(other.window);
      expect(isDocked(widget), 'in a window high enough').to.equal(true);

      await goToHash(home.window, widget, '#clonazepam-info-risks');
      expect(openIds(widget), 'the address that it left').to.deep.equal([]);
      await goToHash(other.window, widget, '#clonazepam-info-healing');
      expect(openIds(widget), 'the address where it is').to.deep.equal(['healing']);
      $(widget, '#healing').click();
      await widget.updateComplete;
      expect(openIds(widget), 'a click').to.deep.equal([]);
      // To where the page already is: no hashchange tells of it.
      await goToHash(other.window, widget, '#clonazepam-info-about');
      $(widget, '#about').click();
      await widget.updateComplete;
      expect(openIds(widget)).to.deep.equal([]);
      other.document.querySelector('a')!.click();
      await settled(other.window);
      await widget.updateComplete;
      expect(openIds(widget), 'a link of the page').to.deep.equal(['about']);

      home.document.body.append(widget);
      await widget.updateComplete;
      await settled(home.window);
      expect(inspectElement(widget)).to.deep.equal([]);
      expect(isDocked(widget), 'back home').to.equal(true);
      await goToHash(other.window, widget, '#clonazepam-info-sources');
      expect(openIds(widget), 'the address that it left').to.deep.equal(['about']);
      await goToHash(home.window, widget, '#clonazepam-info-healing');
      expect(openIds(widget), 'the address at home').to.deep.equal(['healing', 'about']);
    });

    it('into a document without a window, waits there and is whole when it comes back', async () => {
      const element = await mount();
      const place = element.parentElement!;
      const warnings = await warningsOf(async () => {
        document.implementation.createHTMLDocument('').body.append(element);
        element.setAttribute('region', 'GB');
        await element.updateComplete;
        place.append(element);
        await element.updateComplete;
      });
      expect(warnings).to.deep.equal([]);
      expect(inspectElement(element)).to.deep.equal([]);
      expect(isDocked(element)).to.equal(true);
      expect(textOf(banner(element))).to.contain('116 123');
    });
  });
});
