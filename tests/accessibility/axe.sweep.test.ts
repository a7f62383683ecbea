/** axe on every example, closed and open. */
import { expect } from '@open-wc/testing';
import { EXAMPLES } from '../../demo/examples.ts';
import { AXE, findingsIn } from '../support/axe.ts';
import { openExample, setAll } from '../support/proper-page.ts';
import { removeFrames } from '../support/widget.ts';

describe('<clonazepam-info>', () => {
  // Also after a failure: engines draw no frames that lie far down.
  afterEach(removeFrames);

  describe('axe, with every rule it has, finds nothing', () => {
    for (const example of EXAMPLES) {
      it(`in "${example.name}", closed and open`, async () => {
        const page = await openExample(example, AXE);
        for (const open of [false, true]) {
          await setAll(page, open);
          expect(await findingsIn(page), open ? 'open' : 'closed').to.deep.equal([]);
        }
      });
    }
  });
});
