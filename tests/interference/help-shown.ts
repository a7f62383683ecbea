/** What a reader gets in a page that breaks what the script is built on: the leaflet, or help in another form. */
import { EN } from '../../src/content/en.ts';
import { inspectWhole } from '../support/inspect.ts';
import { $$, textOf, until, type Page } from '../support/widget.ts';

/**
 * What the leaflet is asked to show: enough for every step of a reader. The whole text would run the same
 * program, and take three times as long in each of hundreds of pages.
 */
export const SECTIONS = ['healing', 'about', 'help'] as const;

const TAG = `<clonazepam-info region="US" sections="${SECTIONS.join(' ')}">`;

/** What a site pastes, with a fallback between the tags. */
export const WITH_FALLBACK = `${TAG}
  <p>Don’t stop clonazepam suddenly. Crisis line: <a href="tel:988">988</a>.</p>
</clonazepam-info>`;

/** The same with nothing between the tags. */
export const WITHOUT_FALLBACK = `${TAG}</clonazepam-info>`;

const isSeen = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return width > 10 && height > 5;
};

/** How long a page may take until nothing more comes, in milliseconds. */
const PATIENCE_MS = 3000;

/** Waits until closed panels are filled, or will not be. */
export async function filledOrNot({ window, widget }: Page): Promise<void> {
  const latest = performance.now() + PATIENCE_MS;
  const isFilled = () =>
    [...(widget.shadowRoot?.querySelectorAll('.panel[id]') ?? [])].every(
      (panel) => panel.firstElementChild,
    );
  await until(() => isFilled() || performance.now() > latest, window);
}

/** Where in the page the message and a number to call can be seen, outside of a whole leaflet. */
function hasHelp(area: ParentNode): boolean {
  const messages = [...area.querySelectorAll('p')].filter(isSeen).map(textOf).join(' ');
  const numbers = [...area.querySelectorAll('a[href="tel:988"]')].filter(isSeen);
  return messages.includes('Don’t stop clonazepam suddenly') && numbers.length > 0;
}

/** `nothing`: the element is not there at all, as on a page without our script, and nothing is between its tags. */
export type Shown = 'leaflet' | 'fallback' | 'last resort' | 'nothing';

/** What is shown; throws where it is not one of these in full. */
export function helpShown({ window, widget }: Page): Shown {
  const root = widget.shadowRoot;
  if (root?.querySelector('.root')) {
    const found = inspectWhole(window, widget, EN, SECTIONS);
    const dialled = $$<HTMLAnchorElement>(widget, '.safety a, .dock a').map(({ href }) => href);
    for (const number of ['tel:911', 'tel:988']) {
      if (!dialled.includes(number)) found.push(`no ${number}`);
    }
    const empty = $$(widget, '.panel[id]').filter((panel) => !panel.firstElementChild);
    if (empty.length) found.push(`${empty.length} panels stay empty`);
    if (found.length) throw new Error(`A leaflet in part: ${found.join('; ')}`);
    return 'leaflet';
  }
  if (hasHelp(widget)) return 'fallback';
  if (!root && !widget.children.length) return 'nothing';
  if (root && hasHelp(root)) return 'last resort';
  throw new Error(`Nothing is shown but “${textOf(root ?? widget).slice(0, 200)}”`);
}
