/** Writes findings as elements: in the leaflet, and on the site's page for pasted sources. */
import type { Finding, Level } from '../findings/facts.ts';

/** Names of the groups, in the order in which they are shown. */
const GROUPS: readonly (readonly [level: Level, name: string])[] = [
  ['mend', 'To mend'],
  ['note', 'Good to know'],
  ['fine', 'As it should be'],
];

export function make(tag: string, text = '', ...children: readonly Node[]): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const child of children) element.appendChild(child);
  return element;
}

/** Text with `code` in it. */
function makeText(tag: string, text: string, lead = ''): HTMLElement {
  const element = make(tag);
  if (lead) element.append(make('b', lead), ' ');
  text.split('`').forEach((part, index) => element.append(index % 2 ? make('code', part) : part));
  return element;
}

function makeItem({ id, level, what, why, mend }: Finding, headingTag: string): HTMLElement {
  const item = make('li');
  item.dataset['finding'] = id;
  item.dataset['level'] = level;
  item.append(makeText(level === 'fine' ? 'p' : headingTag, what));
  if (why) item.append(makeText('p', why));
  if (mend) item.append(makeText('p', mend, 'Do this:'));
  return item;
}

/** @param level Level of the headings of the groups; findings are one deeper. */
export function listFindings(findings: readonly Finding[], level: number): DocumentFragment {
  const list = document.createDocumentFragment();
  for (const [name, title] of GROUPS) {
    const items = findings.filter((finding) => finding.level === name);
    if (!items.length) continue;
    const group = make('section');
    group.dataset['group'] = name;
    const entries = items.map((finding) => makeItem(finding, `h${Math.min(6, level + 1)}`));
    const heading = make(`h${Math.min(6, level)}`, title);
    group.append(heading, make('ul', '', ...entries));
    list.append(group);
  }
  return list;
}
