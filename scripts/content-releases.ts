/** The content records of the releases (docs/content/), oldest first. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { parseRecord } from '../src/node/content-diff.ts';
import type { ContentRecord } from '../src/node/content-record.ts';
import { root } from './project.ts';

const FOLDER = `${root}docs/content/`;

const byVersion = (a: ContentRecord, b: ContentRecord) =>
  a.version.localeCompare(b.version, 'en', { numeric: true });

export const readReleases = (): readonly ContentRecord[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => parseRecord(readFileSync(FOLDER + name, 'utf8')))
    .toSorted(byVersion);

export async function writeRelease(record: ContentRecord): Promise<void> {
  const text = await format(JSON.stringify(record), { parser: 'json', printWidth: 100 });
  writeFileSync(`${FOLDER}${record.version}.json`, text);
}
