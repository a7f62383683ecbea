/** All the way through with real keys, where the window shows least of it. */
import { removeFrames } from '../support/widget.ts';
import { walkThrough } from './walk-through.ts';

describe('<clonazepam-info>', () => {
  // Also after a failure: engines draw no frames that lie far down.
  afterEach(removeFrames);

  it('with the keyboard: Tab and Shift+Tab go through everything at 400 % zoom of 1280 by 1024 px', async function () {
    this.timeout(60_000);
    await walkThrough(256, '', 100);
  });
});
