/**
 * `clonazepam-info.check.js`: the element examines itself and the page around it, for the owner of the site. The
 * script loads it where the address ends in `#clonazepam-info-check`, and nowhere else.
 */
import { readPageContext } from '../element/page-context.ts';
import { inform, warn } from '../element/warn.ts';
import { TAG_NAME } from '../entries/define.ts';
import type { Finding, LiveFacts } from '../findings/facts.ts';
import { findInPage, summaryOf } from '../findings/findings.ts';
import { VERSION } from '../version.ts';
import { readLeaflet } from './read-live.ts';
import { readMarkup } from './read-markup.ts';
import { showReport } from './report.ts';

/** Hash of the script that was built with this file. */
declare const SCRIPT_HASH: string;

type Leaflet = HTMLElement & { updateComplete?: Promise<void> };

/** Longest wait for a leaflet that is still on its way, in ms: Spanish comes in a file of its own. */
const PATIENCE_MS = 3000;

/** Whether a script of this folder has registered the element: then its check speaks, and not that of a second copy. */
let isOurs = false;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function whenLoaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
}

/** Waits until a leaflet has more than its first slot. */
async function whenDrawn({ shadowRoot, updateComplete }: Leaflet): Promise<void> {
  await updateComplete;
  if (shadowRoot?.children.length !== 1) return;
  if (shadowRoot.firstElementChild?.localName !== 'slot') return;
  await new Promise((resolve) => {
    const observer = new MutationObserver(resolve);
    observer.observe(shadowRoot, { childList: true });
    setTimeout(resolve, PATIENCE_MS);
  });
}

/** Brings a leaflet to the edge of the window, where its banner can be looked at. */
async function bringIntoView(leaflet: Leaflet): Promise<void> {
  leaflet.scrollIntoView({ behavior: 'instant', block: 'start' });
  // The element looks for its banner's place in the frame after a scroll, and moves it in that frame.
  for (let frames = 0; frames < 4; frames += 1) await nextFrame();
}

async function lookAtPage(
  leaflets: readonly Leaflet[],
  version: string,
  isFirst: boolean,
): Promise<LiveFacts> {
  const live: LiveFacts['live'][number][] = [];
  for (const leaflet of leaflets) {
    // What another script draws, this one can't wait for.
    if (isFirst) await whenDrawn(leaflet);
    await bringIntoView(leaflet);
    live.push(readLeaflet(leaflet, isFirst));
  }
  const { browserLang, today } = readPageContext(document.documentElement);
  return {
    ...readMarkup(document),
    version,
    checkVersion: VERSION,
    hash: SCRIPT_HASH,
    browserLang,
    today,
    live,
  };
}

/** Where there is no leaflet to show it in, the console has it. */
function sayInConsole(findings: readonly Finding[]): void {
  const lines = findings
    .filter(({ level }) => level !== 'fine')
    .map(({ what, mend = '' }) => `- ${what} ${mend}`);
  inform([`<${TAG_NAME}>: ${summaryOf(findings)}`, ...lines].join('\n'));
}

/**
 * Looks at the page and shows what it finds.
 *
 * @param version Version of the script that loads this.
 * @param isFirst Whether that script has registered the element.
 */
export async function check(version: string, isFirst: boolean): Promise<void> {
  try {
    await whenLoaded();
    isOurs ||= isFirst;
    if (isOurs && !isFirst) return;
    const leaflets = [...document.querySelectorAll<Leaflet>(TAG_NAME)];
    const findings = findInPage(await lookAtPage(leaflets, version, isFirst));
    const root = leaflets.map(({ shadowRoot }) => shadowRoot).find((found) => found !== null);
    if (!root) {
      sayInConsole(findings);
      return;
    }
    const title = root.querySelector('[part=title]')?.localName ?? 'h2';
    const level = Number(/^h(\d)$/.exec(title)?.[1] ?? 2);
    showReport(root, findings, level, () => void check(version, isFirst));
  } catch (error) {
    warn(`<${TAG_NAME}>: the check failed: ${String(error)}`);
  }
}
