/** Looks at a page as its reader does, and says what became of the snippet in it. */
import type { Frame, Page } from 'puppeteer-core';
import { EN } from '../../src/content/en.ts';
import { ES } from '../../src/node/leaflets.ts';
import { HELPLINES } from '../../src/content/helplines.ts';
import type { Handout } from './ways.ts';

/**
 * `whole`: the leaflet is drawn, with the safety message and a number of its country. `fallback`: message and
 * number are there to read and to call. `broken`: what is there is spoilt. `nothing`: no safety message.
 */
export type Outcome = 'whole' | 'fallback' | 'broken' | 'nothing';

/** An outcome, and for `broken` what is wrong. */
export interface Finding {
  outcome: Outcome;
  detail?: string;
}

/** What is on the screen of one document. */
interface Seen {
  /** How many leaflets are drawn. */
  leaflets: number;
  /** Whether an element is about to draw one. */
  isDrawing: boolean;
  /** Text inside the leaflets, and outside. */
  leaflet: string;
  plain: string;
  /** Numbers to call: `911`. */
  inLeaflet: string[];
  inPlain: string[];
  goesOn: boolean;
}

const NUMBERS = HELPLINES.US.map(({ phone }) => phone.dial);

/** What is left of a heading after quotes are curled, or an encoding is mistaken. */
const patternOf = (heading: string) =>
  new RegExp(heading.replace(/[^\w\s]/gu, '(.{1,9})').replace(/\s+/g, String.raw`\s+`), 'g');

const MESSAGES = { en: patternOf(EN.safety.heading), es: patternOf(ES.safety.heading) };

const CODE =
  /[{}]|function\s*\(|<\/?[a-z!]|--_\w|addEventListener|#main|&(lt|gt|amp|quot|#\d+);|\basync=|\*\*|\]\(|'''|\[(tel:|https?:)/;
const MISREAD = /\uFFFD|[ÃÂâ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[a-z]\?[a-z]/i;

const AT_MOST_MS = 6_000;
const AT_LEAST_MS = 120;
/** For a second look, on a machine that is busy with other things. */
const PATIENT_MS = 2_500;
const STEP_MS = 60;
const FRAME_MS = 4_000;

/** Runs in the page, so it uses nothing from outside. */
function look(): Seen {
  // What has no box of its own, as a slot, is judged by its text alone.
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
    getComputedStyle(element).display === 'contents';
  const isDrawn = (text: Text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
  };
  const seen = {
    leaflets: 0,
    isDrawing: false,
    leaflet: '',
    plain: '',
    inLeaflet: [] as string[],
    inPlain: [] as string[],
    goesOn: false,
  };
  const read = (parent: ParentNode, isInside: boolean) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        const owner = node.parentElement;
        if ((owner && !isShown(owner)) || !isDrawn(node)) continue;
        if (isInside) seen.leaflet += node.data;
        else seen.plain += node.data;
      } else if (node instanceof Element) {
        const { localName } = node;
        const root = node.shadowRoot;
        if (localName === 'clonazepam-info') {
          const title = root?.querySelector('[part=title]');
          if (title && isShown(title)) seen.leaflets += 1;
          else if (node.matches(':defined') && isShown(node)) seen.isDrawing = true;
        }
        if (root) read(root, true);
        const number = /^tel:(.+)/.exec(node.getAttribute('href') ?? '')?.[1];
        if (number && localName === 'a' && isShown(node)) {
          (isInside ? seen.inLeaflet : seen.inPlain).push(number);
        }
        // Words of two elements are two words.
        if (isInside) seen.leaflet += ' ';
        else seen.plain += ' ';
        read(node, isInside);
      }
    }
  };
  read(document, false);
  const after = document.getElementById('after');
  seen.goesOn = after !== null && isShown(after) && after.getClientRects().length > 0;
  return seen;
}

/** Frames that run no script answer late or never, and those that go meanwhile not at all. */
async function lookInto(frame: Frame): Promise<Seen | undefined> {
  const isLate = new Promise<undefined>((resolve) => setTimeout(resolve, FRAME_MS, undefined));
  return Promise.race([frame.evaluate(look).catch(() => undefined), isLate]);
}

/** The page's own document first, then those of frames that could be reached. */
async function lookAround(page: Page): Promise<readonly [Seen, ...Seen[]]> {
  const inFrames = page
    .frames()
    .filter((frame) => frame.parentFrame() && frame.url().startsWith('http:'))
    .map(lookInto);
  const seen = await Promise.all(inFrames);
  return [await page.evaluate(look), ...seen.filter((document) => document !== undefined)];
}

const wordsOf = (text: string) => text.replace(/\s+/g, ' ');

/** Opens the page and looks at it once nothing changes any more. */
export async function openAndLook(
  page: Page,
  address: string,
  lang: 'en' | 'es',
  isPatient = false,
): Promise<readonly [Seen, ...Seen[]]> {
  const atLeast = isPatient ? PATIENT_MS : AT_LEAST_MS;
  await page.goto(address, { waitUntil: 'load' });
  const start = Date.now();
  let last = '';
  for (;;) {
    const seen = await lookAround(page);
    const time = Date.now() - start;
    const text = JSON.stringify(seen);
    // The leaflet in Spanish comes in a file of its own, after the English one.
    const waits = seen.some(
      ({ isDrawing, leaflets, leaflet }) =>
        isDrawing || (leaflets > 0 && wordsOf(leaflet).search(MESSAGES[lang]) < 0),
    );
    if (time > AT_MOST_MS || (text === last && time > atLeast && !waits)) return seen;
    last = text;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}

const broken = (detail: string): Finding => ({ outcome: 'broken', detail });

export function judge(
  seen: readonly [Seen, ...Seen[]],
  { lang, hasLine = false }: Pick<Handout, 'lang' | 'hasLine'>,
): Finding {
  const texts = seen.flatMap(({ plain, leaflet }) => [wordsOf(plain), wordsOf(leaflet)]);
  const found = texts.flatMap((text) => [...text.matchAll(MESSAGES[lang])]);
  const isEnglish = lang !== 'en' && texts.some((text) => text.search(MESSAGES.en) >= 0);
  const all = texts.join(' ');
  const leaflets = seen.reduce((sum, document) => sum + document.leaflets, 0);
  const isWhole = seen.some(
    ({ leaflet, inLeaflet }) =>
      wordsOf(leaflet).search(MESSAGES[lang]) >= 0 &&
      inLeaflet.some((number) => NUMBERS.includes(number)),
  );

  if (!seen[0].goesOn) return broken('the rest of the page is gone');
  if (CODE.test(all)) return broken('code');
  const isMisread = found.some(([, sign]) => sign !== undefined && !/^['’]$/.test(sign));
  if (isMisread || MISREAD.test(all.replace(/\S*\.html\?\S*/g, ''))) return broken('letters');
  if (leaflets > 1) return broken('twice');
  // The leaflet says it anyway. A frame is counted by itself.
  const times = [...wordsOf(seen[0].plain).matchAll(MESSAGES[lang])].length;
  if (times > (leaflets && !hasLine ? 0 : 1)) return broken('message twice');
  if (isWhole) return { outcome: 'whole' };
  if (!found.length) return isEnglish ? broken('in English') : { outcome: 'nothing' };
  const numbers = seen.flatMap(({ inPlain, inLeaflet }) => [...inPlain, ...inLeaflet]);
  if (!numbers.some((number) => NUMBERS.includes(number))) return broken('no number to call');
  return { outcome: 'fallback' };
}

/** As it is stored: `broken (code)`. */
export const nameOf = ({ outcome, detail }: Finding): string =>
  detail ? `${outcome} (${detail})` : outcome;
