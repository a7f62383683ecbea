/** A second opinion: IBM's checker on every example, closed and open. axe is in axe.sweep.test.ts. */
import { expect } from '@open-wc/testing';
import { EXAMPLES } from '../../demo/examples.ts';
import { IBM_CHECKER, ibmFindings, isAsked, runIbmChecker, LEAFLET_QUESTIONS, type Result } from '../support/ibm-checker.ts'; // prettier-ignore
import { isWhole, openExample, setAll } from '../support/proper-page.ts';
import { $, removeFrames } from '../support/widget.ts';

const findingsOf = (results: readonly Result[]) => ibmFindings(results, LEAFLET_QUESTIONS);

const inShadow = (results: Result[]) =>
  results.filter(({ path }) => path.dom.includes('#document-fragment'));

describe('<clonazepam-info>', () => {
  // Also after a failure: engines draw no frames that lie far down.
  afterEach(removeFrames);

  describe('IBM’s checker finds nothing', () => {
    const seen = new Set<string>();

    for (const example of EXAMPLES) {
      it(`in "${example.name}", closed and open`, async () => {
        const page = await openExample(example, IBM_CHECKER);
        for (const open of [false, true]) {
          await setAll(page, open);
          const results = await runIbmChecker(page);
          expect(inShadow(results).length).to.be.greaterThan(isWhole(example) ? 500 : 200);
          expect(findingsOf(results), open ? 'open' : 'closed').to.deep.equal([]);
          for (const result of results) {
            for (const question of LEAFLET_QUESTIONS) {
              if (isAsked(result, question)) seen.add(question.because);
            }
          }
        }
      });
    }

    it('and asks about nothing that is no longer there', () => {
      expect([...seen].sort()).to.deep.equal(
        LEAFLET_QUESTIONS.map(({ because }) => because).sort(),
      );
    });

    it('but does find what is broken inside the widget', async () => {
      const page = await openExample(EXAMPLES[0]!, IBM_CHECKER);
      $(page.widget, '#about').textContent = '';
      $(page.widget, '.first').style.color = 'rgb(250 240 240)';
      const rules = new Set(
        findingsOf(await runIbmChecker(page)).map((one) => one.split(/[ :]/)[2]),
      );
      expect([...rules]).to.include.members([
        'aria_accessiblename_exists',
        'text_contrast_sufficient',
      ]);
    });
  });
});
