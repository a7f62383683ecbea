/** A second opinion on the pages of the site. axe is in axe.sweep.test.ts. */
import { expect } from '@open-wc/testing';
import { IBM_CHECKER, ibmFindings, LEAFLET_QUESTIONS, runIbmChecker, type LookedAt } from '../support/ibm-checker.ts'; // prettier-ignore
import { removeFrames } from '../support/page.ts';
import { FILES, openWhole } from './open-page.ts';

/** What IBM's checker asks a person to look at on these pages, and what was seen. */
const SITE_QUESTIONS: readonly LookedAt[] = [
  ...LEAFLET_QUESTIONS,
  {
    rule: 'style_color_misuse',
    at: /<link/,
    because: 'links are underlined, buttons have a frame, and every state is said in words',
  },
  {
    rule: 'style_highcontrast_visible',
    at: /<link/,
    because: 'frames, lines and rings have the colour of the text, which forced colours replace',
  },
  {
    rule: 'style_viewport_resizable',
    at: /<link/,
    because: 'the size of the title has a part in em, and all other text has nothing of the window',
  },
  {
    rule: 'style_focus_visible',
    at: /<(a|button|iframe|input|pre|select|textarea|summary)\b/,
    because:
      'the ring is measured in pages.browser.test.ts, and that of the leaflet in keyboard.browser.test.ts',
  },
  {
    rule: 'form_submit_button_exists',
    at: /id="questions"/,
    because: 'each answer takes effect at once, and nothing is sent',
  },
  {
    rule: 'input_fields_grouped',
    at: /<(select|input|textarea)/,
    because: 'each is a question of its own under a heading of its own',
  },
  {
    rule: 'input_checkboxes_grouped',
    at: /id="(exclusive|large|unscripted)"/,
    because: 'each is a question of its own',
  },
  {
    rule: 'select_options_grouped',
    at: /id="(place|format)"/,
    because: 'the names are of one kind',
  },
  {
    rule: 'input_label_visible',
    at: /id="(lang|width|paste|source)"/,
    because: 'the label is the text before it',
  },
  {
    rule: 'text_block_heading',
    at: /<(p|div) lang=|id="compare"/,
    because: 'it is what the leaflet says, quoted, or the label of the field after it',
  },
  {
    rule: 'element_tabbable_unobscured',
    at: /<a href="#/,
    because: 'nothing lies over it: it wraps, so that the middle of its box may be other text',
  },
  {
    rule: 'text_quoted_correctly',
    at: /"Helpline of this site"/,
    because: 'it is a name',
  },
  {
    rule: 'text_sensory_misuse',
    at: /word\(s\) '(above|beside|Left, beside|little|right-to-left|Size|top)'/,
    because:
      'above is also before, beside is in the same folder, “left empty” is no side, sizes are of text',
  },
];

describe('The site', () => {
  afterEach(removeFrames);

  for (const file of FILES) {
    it(`${file} gives IBM’s checker nothing to find`, async () => {
      const page = await openWhole(file, IBM_CHECKER);
      expect(ibmFindings(await runIbmChecker(page), SITE_QUESTIONS)).to.deep.equal([]);
    });
  }
});
