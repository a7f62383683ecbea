/** The evidence, with script: prints it, and compares it with a record that a person kept. */
import { html, nothing, render } from 'lit/html.js';
import { compareRecords, groupsOf, parseRecord, summaryOf } from '../src/node/content-diff.ts';
import type { ContentRecord } from '../src/node/content-record.ts';
import { changesTemplate, fieldsTemplate } from './parts/changes.ts';

const print = document.getElementById('print');
print?.addEventListener('click', () => window.print());
print?.toggleAttribute('hidden', false);

const compare = document.getElementById('compare');
const file = document.getElementById('old') as HTMLInputElement | null;
const status = document.getElementById('compared');
const place = document.getElementById('difference');

function show(what: unknown): void {
  if (place) render(what, place);
}

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
    show([
      difference.about.length ? fieldsTemplate(difference.about) : nothing,
      ...groups.map(
        ({ heading, changes }) =>
          html`<h3>${heading}</h3>
            ${changesTemplate(changes)}`,
      ),
    ]);
    status?.replaceChildren(
      `Version ${old.version}, compared with ${now.version}: ${summaryOf(difference)}`,
    );
  } catch (error) {
    show(nothing);
    status?.replaceChildren(`This file can’t be compared. ${(error as Error).message}`);
  }
}

file?.addEventListener('change', () => {
  const [chosen] = file.files ?? [];
  if (chosen) void say(chosen);
});
compare?.toggleAttribute('hidden', false);
