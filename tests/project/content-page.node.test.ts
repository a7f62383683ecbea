/** CONTENT.md, which a clinic's medical reviewer reads: complete, honest, and never ahead of what was done. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { helplineTable } from '../../scripts/content-page.ts';
import { EN } from '../../src/content/en.ts';
import { CHECKED_ON, HELPLINES } from '../../src/content/helplines.ts';
import type { Phone } from '../../src/content/types.ts';
import { LEAFLETS } from '../../src/node/leaflets.ts';
import { CHECKED } from '../helplines/brief.ts';

const ROOT = new URL('../../', import.meta.url);
const page = readFileSync(new URL('CONTENT.md', ROOT), 'utf8');

const linesOf = (table: string) => table.split('\n').slice(2);
const SECOND = 'A. Person, 2026-12-01';
/** The table with a second person's entry in the row of a helpline. */
const signed = (row: number) =>
  helplineTable()
    .split('\n')
    .map((line, index) => (index === row + 2 ? line.replace(/\|\s*\|$/, `| ${SECOND} |`) : line))
    .join('\n');

describe('The table of helplines', () => {
  it('has a row for every helpline, with each of its numbers, the check and its date', () => {
    const lines = linesOf(helplineTable());
    const all = Object.values(HELPLINES).flat();
    assert.equal(lines.length, all.length);
    for (const [index, { phone, also, sms, checked }] of all.entries()) {
      const line = lines[index] ?? '';
      const phones = [phone, also, sms].filter((entry): entry is Phone => entry !== undefined);
      for (const { shown, dial } of phones) assert.ok(line.includes(shown) && line.includes(dial));
      assert.ok(line.includes(`| ${checked} | ${CHECKED_ON} |`), line);
    }
  });

  it('leaves the last column empty', () => {
    for (const line of linesOf(helplineTable())) assert.match(line, /\|\s*\|$/);
  });

  it('keeps what a second person wrote there', () => {
    const lines = linesOf(helplineTable(signed(3)));
    assert.deepEqual(
      lines.flatMap((line, index) => (line.includes(SECOND) ? index : [])),
      [3],
    );
  });

  it('keeps it when only the date of the first check has changed', () => {
    assert.ok(helplineTable(signed(3).replaceAll(CHECKED_ON, '2026-01-01')).includes(SECOND));
  });

  it('drops it when anything else in the row has changed', () => {
    const old = signed(3).replace('1-800-222-1222', '1-800-222-1223');
    assert.ok(!helplineTable(old).includes(SECOND));
  });
});

describe('CONTENT.md', () => {
  it('is at most 100 lines', () => {
    assert.ok(page.trimEnd().split('\n').length <= 100);
  });

  it('says of each language whether a clinician has reviewed it, and when it is looked at again', () => {
    for (const { reviewedBy, updated, nextReview } of Object.values(LEAFLETS)) {
      const review = reviewedBy || 'Not yet reviewed by a clinician';
      const row = page.split('\n').find((line) => line.includes(review) && line.includes(updated));
      assert.ok(row?.includes(nextReview), review);
    }
  });

  it('explains each grade in the words of the leaflet', () => {
    const plain = (text: string) => text.toLowerCase().replace(/[^a-z ]/g, '');
    const { certainty, certaintyMeaning } = EN.labels;
    for (const [grade, word] of Object.entries(certainty)) {
      assert.ok(page.includes(`**${word}:**`), word);
      const meaning = certaintyMeaning[grade as keyof typeof certaintyMeaning].split('. ');
      for (const part of meaning) assert.ok(plain(page).includes(plain(part)), part);
    }
  });

  it('explains each way in which a helpline was checked', () => {
    for (const checked of new Set(Object.values(CHECKED))) {
      assert.match(page, new RegExp(`\`${checked}\`: `));
    }
  });

  it('answers all ten criteria of the PIF TICK, and does not claim to hold it', () => {
    const [, part = ''] = page.split('## The criteria of the PIF TICK');
    const numbers = [...part.matchAll(/^\| (\d+)\. .*\| (Met|In part|Not yet): /gm)];
    assert.deepEqual(
      numbers.map(([, number]) => Number(number)),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    );
    assert.match(part, /\*\*The leaflet does not hold it\.\*\*/);
  });

  it('links to files that are there', () => {
    for (const [, path = ''] of page.matchAll(/\]\((?!https:)([^)#]+)\)/g)) {
      assert.ok(existsSync(new URL(path, ROOT)), path);
    }
  });
});
