/** Part of the way through with real keys, in a narrow window and a zoomed one. keyboard.sweep.test.ts goes all the way. */
import { expect } from '@open-wc/testing';
import { $, change, mount, removeFrames, settled } from '../support/widget.ts';
import { nameOf, walkThrough } from './walk-through.ts';

/**
 * WebKit's driver can't size its window, so every engine gets a frame of that size. Keys pressed in
 * the browser go to the frame that has focus, and Tab walks it like a window. Zoom is what it comes
 * to: the same page in fewer CSS pixels.
 */
const WINDOWS = [
  {
    title: '320 px wide, the banner at the bottom',
    height: 640,
    attributes: 'sections="healing about"',
    least: 30,
  },
  {
    title: '320 px wide, the banner on top',
    height: 640,
    attributes: 'sections="stopping" banner-position="top"',
    least: 20,
  },
  {
    title: '400 % zoom of 1280 by 1024 px',
    height: 256,
    attributes: 'sections="risks"',
    least: 20,
  },
];

describe('<clonazepam-info>', () => {
  // Also after a failure: engines draw no frames that lie far down.
  afterEach(removeFrames);

  describe('with the keyboard', () => {
    for (const { title, height, attributes, least } of WINDOWS) {
      it(`Tab and Shift+Tab go through everything in reading order, in full view: ${title}`, async function () {
        this.timeout(60_000);
        await walkThrough(height, attributes, least);
      });
    }

    for (const [what, selector] of [
      ['a link', '[part=banner-link]'],
      ['the button', '[part=banner] button'],
    ] as const) {
      it(`a change of banner-position leaves focus on ${what} in the banner`, async () => {
        const element = await mount({ region: 'GB' });
        for (const position of ['top', 'bottom']) {
          $(element, selector).focus();
          await change(element, { 'banner-position': position });
          await settled(window);
          const focused = element.shadowRoot!.activeElement;
          // Names, since a report on two elements that differ would print the whole page.
          expect(focused && nameOf(focused), position).to.equal(nameOf($(element, selector)));
        }
      });
    }
  });
});
