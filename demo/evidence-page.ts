/** The evidence, with script: prints it, and compares it with a record that a person kept. */
import {
  compareRecords,
  groupsOf,
  parseRecord,
  summaryOf,
  type Change,
  type FieldChange,
} from '../src/node/content-diff.ts';
import type { ContentRecord } from '../src/node/content-record.ts';

const print = document.getElementById('print');
print?.addEventListener('click', () => window.print());
print?.toggleAttribute('hidden', false);

const compare = document.getElementById('compare');
const file = document.getElementById('old') as HTMLInputElement | null;
const status = document.getElementById('compared');
const place = document.getElementById('difference');

const make = (name: string, ...children: (Node | string)[]) => {
  const element = document.createElement(name);
  element.append(...children);
  return element;
};

const fieldNodes = ({ name, before, after }: FieldChange): Node[] => [
  make('dt', name),
  ...(before === undefined ? [] : [make('dd', make('del', before))]),
  ...(after === undefined ? [] : [make('dd', make('ins', after))]),
];

const changeNode = ({ state, name, fields }: Change) =>
  make('li', make('p', make('b', name), `: ${state}`), make('dl', ...fields.flatMap(fieldNodes)));

/** The record of this site, read when it is needed. */
async function currentRecord(): Promise<ContentRecord> {
  const response = await fetch('dist/content.json');
  if (!response.ok) throw new Error('The record of this site could not be read.');
  return parseRecord(await response.text());
}

async function say(chosen: Blob): Promise<void> {
  try {
    const old = parseRecord(await chosen.text());
    const now = await currentRecord();
    const difference = compareRecords(old, now);
    const groups = groupsOf(difference);
    place?.replaceChildren(
      ...(difference.about.length ? [make('dl', ...difference.about.flatMap(fieldNodes))] : []),
      ...groups.flatMap(({ heading, changes }) => {
        const list = make('ul', ...changes.map(changeNode));
        list.className = 'changes';
        return [make('h3', heading), list];
      }),
    );
    status?.replaceChildren(
      `Version ${old.version}, compared with ${now.version}: ${summaryOf(difference)}`,
    );
  } catch (error) {
    place?.replaceChildren();
    status?.replaceChildren(`This file can’t be compared. ${(error as Error).message}`);
  }
}

file?.addEventListener('change', () => {
  const [chosen] = file.files ?? [];
  if (chosen) void say(chosen);
});
compare?.toggleAttribute('hidden', false);
