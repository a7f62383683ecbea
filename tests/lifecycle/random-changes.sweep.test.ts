/** A thousand changes at random: any value in any attribute, in the page and out of it. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { ATTRIBUTE_NAMES, REGIONS, SECTION_IDS, TOPIC_IDS } from '../../src/attributes.ts';
import { inspectElement } from '../support/inspect-element.ts';
import { mount, warningsOf } from '../support/widget.ts';

describe('<clonazepam-info>', () => {
  describe('changed at random', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.integer({ min: 1_000, max: 200_000 }).map((length) => 'x'.repeat(length)),
      fc.constantFrom(
        '',
        ' ',
        '<img src=x onerror="parent.failed = true">',
        '"><script>parent.failed = true</script>',
        '</style><iframe src="javascript:parent.failed=true">',
        'javascript:parent.failed=true',
        'https://example.com/"onclick="parent.failed=true',
        'https://example.com/help',
        'data:text/html,<p>',
        '+1 555 0100',
        '555-0100;ext=1',
        '${html}{emergency}<!--?lit$1$-->',
        '__proto__',
        'constructor',
        '\u202e555\u0000',
      ),
      fc.constantFrom(...REGIONS, ...SECTION_IDS, ...TOPIC_IDS, 'all', 'none', 'top', 'bottom'),
      fc.constantFrom('light', 'dark', 'auto', 'sticky', 'fixed', 'static', '1', '5', '6', '-1'),
      fc
        .array(fc.constantFrom(...SECTION_IDS, ...TOPIC_IDS, 'all', 'none', 'x'), { maxLength: 9 })
        .map((ids) => ids.join(' ')),
    );
    const change = fc.oneof(
      {
        weight: 9,
        arbitrary: fc.record({
          name: fc.constantFrom(...ATTRIBUTE_NAMES, 'lang', 'dir', 'class', 'hidden'),
          value: fc.option(text),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ name: fc.constant('connect'), value: fc.constant(null) }),
      },
    );
    const RUNS = 20;
    const CHANGES = 50;

    it(`${RUNS * CHANGES} changes of attributes, in the page and out of it, and help still stands`, async () => {
      const errors: string[] = [];
      const hear = (event: ErrorEvent | PromiseRejectionEvent) => {
        errors.push('message' in event ? event.message : String(event.reason));
      };
      window.addEventListener('error', hear);
      window.addEventListener('unhandledrejection', hear);
      let changed = 0;
      const warnings = await warningsOf(async () => {
        const element = await mount();
        const place = element.parentElement!;
        const all = fc.array(change, { minLength: CHANGES, maxLength: CHANGES });
        await fc.assert(
          fc.asyncProperty(all, async (changes) => {
            for (const { name, value } of changes) {
              changed += 1;
              if (name === 'connect') {
                if (element.isConnected) element.remove();
                else place.append(element);
              } else if (value === null) element.removeAttribute(name);
              else element.setAttribute(name, value);
              // Now and then it is drawn between two changes, and else several are drawn as one.
              if (changed % 7 === 0) await element.updateComplete;
            }
            if (!element.isConnected) place.append(element);
            await element.updateComplete;
            expect(inspectElement(element)).to.deep.equal([]);
          }),
          { numRuns: RUNS },
        );
      });
      window.removeEventListener('error', hear);
      window.removeEventListener('unhandledrejection', hear);
      expect(changed).to.be.at.least(RUNS * CHANGES);
      expect(errors).to.deep.equal([]);
      expect('failed' in window).to.equal(false);
      // Each says what can't be used; anything else would be a failure of ours.
      const others = warnings.filter(
        (line) => !/^<clonazepam-info>: [\w-]+=".* can't be used\./s.test(line),
      );
      expect(others).to.deep.equal([]);
      expect(Math.max(...warnings.map(({ length }) => length))).to.be.lessThan(1_000);
    });
  });
});
