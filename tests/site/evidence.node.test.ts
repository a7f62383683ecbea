/** The page of the evidence has every piece, source and helpline, without any script. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evidencePart } from '../../demo/parts/evidence.ts';
import { makeRecord } from '../../src/node/content-record.ts';
import { escapeHtml } from '../../src/templates/serialize.ts';

const page = evidencePart();
const record = makeRecord();

const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

describe('The evidence', () => {
  it('shows every word in each language', () => {
    for (const { id, kind, words } of record.pieces) {
      const tag = kind === 'heading' ? 'div' : 'p';
      for (const [language, text] of Object.entries(words)) {
        if (!text) continue;
        const wanted = `<${tag} lang="${language}">${escapeHtml(text)}</${tag}>`;
        assert.ok(page.includes(wanted), id);
      }
    }
  });

  it('gives each claim its grade and a link to each of its sources', () => {
    for (const { id, kind, certainty, sources = [] } of record.pieces) {
      if (kind !== 'text') continue;
      const [, item = ''] = new RegExp(`<li id="${id}">(.*?)</li>`, 's').exec(page) ?? [];
      assert.ok(item, id);
      assert.equal(/<b>\w/.test(item), Boolean(certainty), id);
      for (const source of sources) assert.ok(item.includes(`href="#source-${source}"`), id);
    }
  });

  it('has every source and helpline once, and no id twice', () => {
    for (const { id } of record.sources) assert.ok(ids.includes(`source-${id}`), id);
    for (const { id } of record.helplines) assert.ok(ids.includes(`helpline-${id}`), id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });

  it('links to nothing that is not on the page', () => {
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) {
      assert.ok(ids.includes(target), target);
    }
  });

  it('says of each language whether a clinician has reviewed it', () => {
    const unreviewed = Object.values(record.reviewedBy).filter((name) => !name);
    assert.equal(page.split('not yet reviewed by a clinician').length - 1, unreviewed.length);
  });
});
