/** Runs IBM's accessibility checker in a page that has its script. */
import type { Page } from './page.ts';

export const IBM_CHECKER = '/node_modules/accessibility-checker-engine/ace.js';

export interface Result {
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
export interface LookedAt {
  rule: string;
  at: RegExp;
  because: string;
}

/** What it asks about the leaflet. */
export const LEAFLET_QUESTIONS: readonly LookedAt[] = [
  {
    rule: 'style_highcontrast_visible',
    at: /<body/,
    because: 'forced colours have tests of their own, in forced-colors.browser.test.ts',
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

/** Every rule's results for a page. */
export async function runIbmChecker(page: Pick<Page, 'window' | 'document'>): Promise<Result[]> {
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

/** Whether it is a question that somebody has looked into. */
export const isAsked = ({ ruleId, message, snippet }: Result, { rule, at }: LookedAt): boolean =>
  rule === ruleId && at.test(`${message} ${snippet}`);

/** Everything that did not pass and that nobody has looked at yet. */
export const ibmFindings = (results: readonly Result[], lookedAt: readonly LookedAt[]): string[] =>
  results
    .filter(({ value: [, outcome] }) => outcome !== 'PASS')
    .filter(
      (result) =>
        result.value[1] === 'FAIL' || !lookedAt.some((question) => isAsked(result, question)),
    )
    .map(
      ({ ruleId, value, message, snippet }) =>
        `${value.join(' ')} ${ruleId}: ${message} ${snippet}`,
    );
