/** axe on every example, closed and open. */
import { EXAMPLES } from '../../demo/examples.ts';
import { removeFrames } from '../support/widget.ts';
import { expectNoFindings } from './axe-on-leaflets.ts';

describe('<clonazepam-info>', () => {
  // Also after a failure: engines draw no frames that lie far down.
  afterEach(removeFrames);

  describe('axe, with every rule it has, finds nothing', () => {
    for (const example of EXAMPLES) {
      it(`in "${example.name}", closed and open`, () => expectNoFindings(example));
    }
  });
});
