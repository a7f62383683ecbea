/** `content.json` has all that the leaflet says, and `clonazepam-info diff` says what differs between two of them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { EN } from '../../src/content/en.ts';
import { HELPLINES } from '../../src/content/helplines.ts';
import { ES } from '../../src/node/leaflets.ts';
import { compareRecords, parseRecord } from '../../src/node/content-diff.ts';
import type { ContentRecord } from '../../src/node/content-record.ts';
import { VERSION } from '../../src/version.ts';
import { piecesIn, stringsIn } from '../content/pieces.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const JSON_TEXT = readFileSync(`${ROOT}dist/content.json`, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'clonazepam-info-diff-'));
after(() => rmSync(folder, { recursive: true }));

/** The record, for a test to change. */
type Writable<Value> = { -readonly [Key in keyof Value]: Writable<Value[Key]> };
type Draft = Writable<ContentRecord>;

const draft = (): Draft => JSON.parse(JSON_TEXT) as Draft;

const pieceIn = ({ pieces }: Draft, id: string, kind = 'text') => {
  const piece = pieces.find((one) => one.id === id && one.kind === kind);
  assert.ok(piece, id);
  return piece;
};

const save = (name: string, record: unknown) => {
  const file = join(folder, name);
  writeFileSync(file, typeof record === 'string' ? record : JSON.stringify(record));
  return file;
};

function diff(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${ROOT}dist/cli.js`, 'diff', ...args],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  return { status, stdout, stderr };
}

/** What `diff` says of a change to the record of this version. */
function diffAfter(change: (record: Draft) => void) {
  const record = draft();
  change(record);
  return diff(`${ROOT}dist/content.json`, save('changed.json', record));
}

describe('content.json', () => {
  const record = parseRecord(JSON_TEXT);

  it('has every text of the leaflet in each language, once', () => {
    for (const [language, content] of [
      ['en', EN],
      ['es', ES],
    ] as const) {
      const { title, lead, safety, sections, labels } = content;
      const expected = [
        title,
        ...piecesIn([lead, safety, sections]).flatMap(({ heading, text }) => [heading, text]),
        ...sections.map(({ short }) => short),
        ...stringsIn(labels),
      ].filter((text) => text !== undefined);
      const kept = record.pieces.map(({ words }) => words[language]);
      assert.deepEqual(kept.toSorted(), expected.toSorted(), language);
    }
  });

  it('gives certainty and sources to claims, and only sources to studies', () => {
    for (const piece of piecesIn([EN.lead, EN.safety, EN.sections])) {
      const { id, text } = piece;
      if (text === undefined) continue;
      const { certainty, sources } = piece as { certainty?: string; sources?: string[] };
      const kept = record.pieces.find((one) => one.id === id && one.kind === 'text');
      assert.equal(kept?.certainty, certainty, id);
      assert.deepEqual(kept?.sources, sources, id);
    }
    const studies = record.pieces.filter(({ place }) => place.endsWith('/studies'));
    assert.ok(studies.length > 10);
    assert.ok(studies.every(({ certainty }) => certainty === undefined));
  });

  it('says where each piece is', () => {
    const placeOf = (id: string) => record.pieces.find((piece) => piece.id === id)?.place;
    assert.equal(placeOf('lead'), 'lead');
    assert.equal(placeOf('never-stop'), 'safety');
    assert.equal(placeOf('healing-summary'), 'healing');
    assert.equal(placeOf('mood-when'), 'risks/mood');
    assert.equal(placeOf('study-older'), 'risks/mood/studies');
  });

  it('has every helpline, with what is dialled', () => {
    const all = Object.values(HELPLINES).flat();
    assert.deepEqual(
      record.helplines.map(({ id }) => id),
      all.map(({ id }) => id),
    );
    for (const { id, phone } of all) {
      const kept = record.helplines.find((one) => one.id === id)?.phone ?? '';
      assert.ok(kept.includes(phone.shown) && kept.includes(phone.dial), id);
    }
  });
});

describe('clonazepam-info diff', () => {
  it('says that nothing differs from this version', () => {
    const { status, stdout } = diff(`${ROOT}dist/content.json`);
    assert.equal(status, 0);
    assert.equal(
      stdout,
      `clonazepam-info ${VERSION}, compared with ${VERSION}\n\nNo word, certainty, source or helpline differs.\n`,
    );
  });

  it('says a sentence, its certainty and its sources before and after', () => {
    const { status, stdout } = diffAfter((record) => {
      const piece = pieceIn(record, 'healing-months');
      piece.words.en = 'Coming off may take weeks.';
      piece.certainty = 'limited';
      piece.sources = ['S3', 'S4'];
    });
    assert.equal(status, 1);
    const { words } = pieceIn(draft(), 'healing-months');
    assert.equal(
      stdout,
      `clonazepam-info ${VERSION}, compared with ${VERSION}

== Sentences and words

CHANGED: healing-months, in healing
  English
    - ${words.en}
    + Coming off may take weeks.
  How sure
    - moderate
    + limited
  Sources
    - Tapering guideline 2025 (S3), Guide for patients (S26)
    + Tapering guideline 2025 (S3), Vinkers & Olivier 2012 (S4)

1 changed, 0 added, 0 removed.
`,
    );
  });

  it('says that a sentence moved, a claim lost its grade, and Spanish alone changed', () => {
    const { stdout } = diffAfter((record) => {
      pieceIn(record, 'driving').place = 'stopping';
      delete pieceIn(record, 'epilepsy').certainty;
      pieceIn(record, 'keeping').words.es = 'Guárdelo.';
    });
    assert.match(stdout, /driving, in stopping\n {2}Place\n {4}- about\n {4}\+ stopping\n\n/);
    assert.match(stdout, /epilepsy, in stopping\n {2}How sure\n {4}- strong\n\n/);
    assert.match(stdout, /keeping, in about\n {2}Spanish\n {4}- .+\n {4}\+ Guárdelo\.\n\n/);
    assert.match(stdout, /3 changed, 0 added, 0 removed\.\n$/);
  });

  it('says what was added and removed', () => {
    const { stdout } = diffAfter((record) => {
      const piece = pieceIn(record, 'driving');
      record.pieces.push({ ...piece, id: 'cycling' });
      record.pieces = record.pieces.filter(({ id }) => id !== 'study-gaba');
    });
    assert.match(stdout, /ADDED: cycling, in about\n {2}Place\n {4}\+ about\n/);
    assert.match(stdout, /REMOVED: study-gaba \(heading\), in about\/studies\n/);
    assert.match(stdout, /REMOVED: study-gaba, in about\/studies\n/);
    assert.match(stdout, /0 changed, 1 added, 2 removed\.\n$/);
  });

  it('says a number, a source and a reviewer that changed', () => {
    const { stdout } = diffAfter((record) => {
      record.helplines.find(({ id }) => id === 'us-crisis')!.phone = '989';
      record.sources.find(({ id }) => id === 'S1')!.href = 'https://example.org/';
      record.reviewedBy = { ...record.reviewedBy, es: 'Dr. Example' };
    });
    assert.match(stdout, /^ {2}Reviewed by, Spanish\n {4}- \n {4}\+ Dr\. Example\n/m);
    assert.match(stdout, /== Helplines\n\nCHANGED: us-crisis\n {2}Number\n {4}- 988\n {4}\+ 989\n/);
    assert.match(stdout, /== Sources\n\nCHANGED: S1\n {2}Address\n {4}- .+\n {4}\+ https:/);
  });

  it('compares what it does not know, under its own name', () => {
    const { status, stdout } = diffAfter((record) => {
      Object.assign(pieceIn(record, 'driving'), { grade: 'B', words: { en: 'x', fr: 'y' } });
    });
    assert.equal(status, 1);
    assert.match(stdout, /grade\n {4}\+ B\n/);
    assert.match(stdout, /words\.fr\n {4}\+ y\n/);
  });

  it('tells a piece from another of the same id', () => {
    const changes = compareRecords(
      parseRecord(JSON_TEXT),
      (() => {
        const record = draft();
        pieceIn(record, 'study-pace', 'heading').words.en = 'How slowly';
        return record;
      })(),
    ).pieces;
    assert.deepEqual(
      changes.map(({ name, state }) => [name, state]),
      [['study-pace (heading), in stopping/studies', 'changed']],
    );
  });

  for (const [what, text, said] of [
    ['not JSON', 'hello', /It is not JSON\./],
    ['null', 'null', /It is not a content\.json/],
    ['another JSON', '{"version":"1"}', /It is not a content\.json/],
    ['a list of nothing', '{"version":"1","pieces":[null],"sources":[],"helplines":[]}', /not a content/], // prettier-ignore
  ] as const) {
    it(`refuses a file that is ${what}`, () => {
      const { status, stdout, stderr } = diff(save('bad.json', text));
      assert.equal(status, 3);
      assert.equal(stdout, '');
      assert.match(stderr, /^Can't use .*bad\.json\. /);
      assert.match(stderr, said);
      assert.equal(stderr.trim().split('\n').length, 1);
    });
  }

  it('says which file it can’t read', () => {
    const { status, stderr } = diff(join(folder, 'none.json'));
    assert.equal(status, 3);
    assert.match(stderr, /^Can't read .*none\.json: .+\.\n$/);
  });

  it('refuses a command line with too little, too much or an option', () => {
    for (const [args, said] of [
      [[], /^Missing: the address or the file\./],
      [['a', 'b', 'c'], /^Unknown: c/],
      [['a', '--region', 'US'], /^diff takes no option: --region/],
    ] as const) {
      const { status, stderr } = diff(...args);
      assert.equal(status, 2);
      assert.match(stderr, said);
    }
  });
});
