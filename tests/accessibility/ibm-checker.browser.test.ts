/** A second opinion: IBM's checker on every example, closed and open. axe is in accessibility.test.ts. */
import { expect } from '@open-wc/testing';
import { EXAMPLES } from '../../demo/examples.ts';
import { openExample, setAll } from '../support/proper-page.ts';
import { $, removeFrames, type Page } from '../support/widget.ts';

const CHECKER = '/node_modules/accessibility-checker-engine/ace.js';

interface Result {
  ruleId: string;
  /** VIOLATION, RECOMMENDATION or INFORMATION; then PASS, FAIL, POTENTIAL or MANUAL. */
  value: [kind: string, outcome: string];
  message: string;
  snippet: string;
  path: { dom: string };
}

interface Checker {
  rulesets: { id: string }[];
  check(root: Document, rulesets: string[]): Promise<{ results: Result[] }>;
}

type CheckedWindow = Page['window'] & { ace: { Checker: new () => Checker } };

/** What the checker asks a person to look at, and what was seen. Anything else is a finding. */
const LOOKED_AT: readonly { rule: string; at: RegExp; because: string }[] = [
  {
    rule: 'style_highcontrast_visible',
    at: /<body/,
    because: 'forced colours have tests of their own, in accessibility.test.ts',
  },
  {
    rule: 'text_block_heading',
    at: /^Confirm this text '(.*) \1' is used as a heading.* <p>$/,
    because: 'the name of a helpline is an item of a list, and heads nothing',
  },
  {
    rule: 'text_block_heading',
    at: /^Confirm this text 'Call your local emergency number/,
    because: 'words that stand in for a call button where the country is unknown head nothing',
  },
  {
    rule: 'text_block_heading',
    at: /<p slot="header">/,
    because: 'the line above the title is the page’s own',
  },
  {
    rule: 'text_sensory_misuse',
    at: /word\(s\) '((right|left|below|[Ss]mall(er)?|larger?|big|lower)(, |(?=')))+'/,
    because:
      '“not right for everyone”, “left out”, “small studies”: none of them says where something is',
  },
  {
    rule: 'list_structure_proper',
    at: /<dl/,
    because: 'terms with their meanings stand in a div each, as HTML allows',
  },
  {
    rule: 'input_label_visible',
    at: /<select>/,
    because: 'the label is around it, and its text is visible',
  },
  {
    rule: 'media_audio_transcribed',
    at: /href="https:\/\/[^"]*\.au"/,
    because: 'an Australian address is not a sound file',
  },
];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Reading a pixel back is slow, and a page has few colours. */
const known = new Map<string, string>();

/** Any colour in the oldest way to write it. */
function legacy(color: string): string {
  const written = known.get(color) ?? painted(color);
  known.set(color, written);
  return written;
}

function painted(color: string): string {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgba(${r}, ${g}, ${b}, ${a! / 255})`;
}

const COLORS = new Set<PropertyKey>(['color', 'backgroundColor', 'background-color']);

/** A computed style for as long as nothing on the page changes: each value is read once, colours as above. */
function readOnce(style: CSSStyleDeclaration): CSSStyleDeclaration {
  const values = new Map<PropertyKey, unknown>();
  const once = (name: PropertyKey, read: () => unknown): unknown => {
    if (!values.has(name)) {
      const value = read();
      values.set(name, COLORS.has(name) ? legacy(value as string) : value);
    }
    return values.get(name);
  };
  const valueOf = (name: string) => once(name, () => style.getPropertyValue(name));
  return new Proxy(style, {
    get: (target, name) =>
      name === 'getPropertyValue'
        ? valueOf
        : once(name, () => {
            const value: unknown = Reflect.get(target, name, target);
            return typeof value === 'function' ? (value.bind(target) as unknown) : value;
          }),
  });
}

/**
 * The checker can't read `color(srgb …)`, which engines tell for derived colours: it takes it for black. It
 * asks for the styles of an element again for each element inside. Returns what undoes this.
 */
function translateStyles(window: CheckedWindow): () => void {
  const original = window.getComputedStyle.bind(window);
  const styles = new Map<string, WeakMap<Element, CSSStyleDeclaration>>();
  window.getComputedStyle = (element, pseudo) => {
    const ofPseudo = styles.get(pseudo ?? '') ?? new WeakMap<Element, CSSStyleDeclaration>();
    styles.set(pseudo ?? '', ofPseudo);
    const style = ofPseudo.get(element) ?? readOnce(original(element, pseudo));
    ofPseudo.set(element, style);
    return style;
  };
  return () => {
    window.getComputedStyle = original;
  };
}

async function check(page: Page): Promise<Result[]> {
  const window = page.window as CheckedWindow;
  const checker = new window.ace.Checker();
  const rulesets = checker.rulesets.map(({ id }) => id);
  const restore = translateStyles(window);
  try {
    const { results } = await checker.check(page.document, rulesets);
    return results;
  } finally {
    restore();
  }
}

/** Everything that did not pass and that nobody has looked at yet. */
const findingsOf = (results: Result[]) =>
  results
    .filter(({ value: [, outcome] }) => outcome !== 'PASS')
    .filter(
      ({ ruleId, value: [, outcome], message, snippet }) =>
        outcome === 'FAIL' ||
        !LOOKED_AT.some(({ rule, at }) => rule === ruleId && at.test(`${message} ${snippet}`)),
    )
    .map(
      ({ ruleId, value, message, snippet }) =>
        `${value.join(' ')} ${ruleId}: ${message} ${snippet}`,
    );

const inShadow = (results: Result[]) =>
  results.filter(({ path }) => path.dom.includes('#document-fragment'));

describe('<clonazepam-info>', () => {
  // Also after a failure: engines draw no frames that lie far down.
  afterEach(removeFrames);

  describe('IBM’s checker finds nothing', () => {
    const seen = new Set<string>();

    for (const example of EXAMPLES) {
      it(`in "${example.name}", closed and open`, async () => {
        const page = await openExample(example, CHECKER);
        for (const open of [false, true]) {
          await setAll(page, open);
          const results = await check(page);
          expect(inShadow(results).length).to.be.greaterThan(500);
          expect(findingsOf(results), open ? 'open' : 'closed').to.deep.equal([]);
          for (const { ruleId, message, snippet } of results) {
            for (const { rule, at, because } of LOOKED_AT) {
              if (rule === ruleId && at.test(`${message} ${snippet}`)) seen.add(because);
            }
          }
        }
      });
    }

    it('and asks about nothing that is no longer there', () => {
      expect([...seen].sort()).to.deep.equal(LOOKED_AT.map(({ because }) => because).sort());
    });

    it('but does find what is broken inside the widget', async () => {
      const page = await openExample(EXAMPLES[0]!, CHECKER);
      $(page.widget, '#about').textContent = '';
      $(page.widget, '.first').style.color = 'rgb(250 240 240)';
      const rules = new Set(findingsOf(await check(page)).map((one) => one.split(/[ :]/)[2]));
      expect([...rules]).to.include.members([
        'aria_accessiblename_exists',
        'text_contrast_sufficient',
      ]);
    });
  });
});
