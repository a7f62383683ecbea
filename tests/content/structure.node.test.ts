/** The leaflet against the content brief: its sections, what it must cover, and its honesty about itself. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  SAFETY_MESSAGES,
  SEED_TOPICS,
  type SafetyId,
  type SeedTopic,
} from '../../src/content/coverage.ts';
import { EN } from '../../src/content/en.ts';
import { reviewOf } from '../../src/view.ts';
import { BLOCKS, CARDS, PROSE, repeated, STATEMENTS, statementsIn, stringsIn, topic } from './pieces.ts'; // prettier-ignore

/** The rows of the brief's first table. */
const SEEDS: readonly SeedTopic[] = [
  'what-it-is',
  'psychological-dependency',
  'altered-brain-chemistry',
  'cognitive-difficulties',
  'depression',
  'effects-that-ease',
  'effects-that-last',
  'help-quitting',
];

/** The brief's eleven safety messages, in its order. */
const SAFETY: Record<SafetyId, number> = {
  'never-stop-suddenly': 1,
  'emergency-signs': 2,
  'already-stopped': 3,
  'never-mix': 4,
  epilepsy: 5,
  'low-mood': 6,
  'ask-first': 7,
  'driving-and-sharing': 8,
  'prescriber-sets-pace': 9,
  'no-schedule': 10,
  'helpline-limits': 11,
};

/** Whether a list of ids holds one. */
const isIn = (ids: readonly string[], id: string) => ids.includes(id);

/** The statements that cover a topic or a message. */
const statementsOn = (ids: readonly string[]) => STATEMENTS.filter(({ id }) => isIn(ids, id));

/** The cards that say a safety message. */
const cardOf = (message: SafetyId) =>
  CARDS.filter(({ statements }) => statements.some(({ id }) => isIn(SAFETY_MESSAGES[message], id)));

const count = (words: string) => words.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

describe('the leaflet', () => {
  describe('structure', () => {
    it('has the sections and topics of the interface, in order', () => {
      assert.deepEqual(
        EN.sections.map(({ id }) => id),
        ['about', 'risks', 'healing', 'stopping', 'help', 'sources'],
      );
      assert.deepEqual(
        EN.sections.flatMap(({ id, topics = [] }) => topics.map((one) => `${id}/${one.id}`)),
        ['risks/dependence', 'risks/brain-chemistry', 'risks/thinking', 'risks/mood'],
      );
    });

    it('gives every piece an id of its own', () => {
      const ids = [...STATEMENTS, ...BLOCKS.flatMap((block) => ('id' in block ? block : []))];
      assert.deepEqual(repeated(ids.map(({ id }) => id)), []);
    });

    it('sums up each section in one sentence', () => {
      const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
      for (const { id, summary } of EN.sections) {
        assert.equal([...sentences.segment(summary.text)].length, 1, id);
        assert.match(summary.text, /^[^.!?]+[.!?]$/, id);
      }
    });

    it('leaves no string empty but the reviewer and the check of a line set by a site', () => {
      const { labels, ...leaflet } = EN;
      const checked = { ...labels.checked, partner: 'x' };
      const strings = stringsIn([
        { ...leaflet, reviewedBy: 'x' },
        { ...labels, checked },
      ]);
      assert.deepEqual(
        strings.filter((one) => !one.trim()),
        [],
      );
    });

    it('has no placeholder in its prose but the emergency number', () => {
      const placeholders = PROSE.flatMap((text) => text.match(/\{.*?\}|[{}]/g) ?? []);
      assert.deepEqual([...new Set(placeholders)], ['{emergency}']);
    });

    it('has the placeholders that its labels are filled through', () => {
      const { updated, reviewedBy, checked } = EN.labels;
      const { partner, ...builtIn } = checked;
      const holes = (text: string) => text.match(/\{.*?\}/g) ?? [];
      assert.deepEqual(holes(updated), ['{date}']);
      assert.deepEqual(holes(reviewedBy), ['{name}']);
      assert.deepEqual(holes(partner), []);
      for (const text of Object.values(builtIn)) assert.deepEqual(holes(text), ['{date}']);
    });

    it('holds between 1,000 and 1,600 words', () => {
      const words = count(PROSE.join(' '));
      assert.ok(words >= 1000 && words <= 1600, `${words} words`);
    });
  });

  describe('coverage', () => {
    for (const seed of SEEDS) {
      it(`answers the topic ${seed}`, () => {
        assert.notEqual(statementsOn(SEED_TOPICS[seed]).length, 0);
      });
    }

    it('has a place for each topic and message of the brief, and for no other', () => {
      assert.deepEqual(Object.keys(SEED_TOPICS).sort(), [...SEEDS].sort());
      assert.deepEqual(Object.keys(SAFETY_MESSAGES).sort(), Object.keys(SAFETY).sort());
    });

    it('names only statements that exist', () => {
      const named = [SEED_TOPICS, SAFETY_MESSAGES].flatMap((marks) => Object.values(marks).flat());
      const ids = STATEMENTS.map(({ id }) => id);
      assert.deepEqual(
        named.filter((id) => !ids.includes(id)),
        [],
      );
    });

    for (const message of Object.keys(SAFETY) as SafetyId[]) {
      it(`carries the safety message ${message}`, () => {
        assert.notEqual(cardOf(message).length, 0);
      });
    }

    it('says first, and outside every section, not to stop suddenly', () => {
      assert.deepEqual(SAFETY_MESSAGES['never-stop-suddenly'], [
        EN.safety.main.id,
        EN.safety.action.id,
      ]);
      assert.deepEqual(EN.safety.main.sources, ['S1', 'S2']);
    });

    it('calls the emergency number in the message on emergencies', () => {
      const signs = statementsOn(SAFETY_MESSAGES['emergency-signs']);
      assert.notEqual(signs.length, 0);
      assert.deepEqual(
        signs.filter(({ text }) => !text.includes('{emergency}')),
        [],
      );
    });

    it('puts the crisis lines right under the message on low mood', () => {
      assert.deepEqual(
        cardOf('low-mood').map(({ id }) => id),
        ['mood'],
      );
      const { blocks } = topic('mood');
      const at = blocks.findIndex((block) =>
        statementsIn(block).some(({ id }) => isIn(SAFETY_MESSAGES['low-mood'], id)),
      );
      assert.notEqual(at, -1);
      const next = blocks[at + 1];
      assert.ok(next && 'crisisLines' in next, 'crisis lines come next');
    });

    it('names suicide only in a card with a number to call', () => {
      const naming = CARDS.filter(({ statements }) =>
        statements.some(({ text }) => /suicid/i.test(text)),
      );
      assert.notEqual(naming.length, 0);
      for (const { id, statements, blocks } of naming) {
        const line = blocks.some((block) => 'crisisLines' in block);
        assert.ok(line || statements.some(({ text }) => text.includes('{emergency}')), id);
      }
    });

    it('gives the steps of the guideline only where it says that they are no plan', () => {
      const shares = STATEMENTS.filter(
        ({ text, sources }) => text.includes('%') && sources?.includes('S3'),
      );
      assert.deepEqual(
        shares.filter(({ id }) => !isIn(SAFETY_MESSAGES['no-schedule'], id)),
        [],
      );
    });
  });

  describe('honesty', () => {
    it('says that no clinician has reviewed it', () => {
      assert.equal(EN.reviewedBy, '');
      assert.match(EN.labels.notReviewed, /^Not yet reviewed by a clinician\b/);
      assert.equal(reviewOf(EN), EN.labels.notReviewed);
    });

    it('names the reviewer once there is one', () => {
      const review = reviewOf({ ...EN, reviewedBy: 'Dr A. Example, GP' });
      assert.match(review, /Dr A\. Example, GP/);
      assert.equal(review.includes(EN.labels.notReviewed), false);
    });

    it('carries the date of its last update', () => {
      assert.match(EN.updated, /^\d{4}-\d\d-\d\d$/);
      assert.equal(new Date(EN.updated).toISOString().slice(0, 10), EN.updated);
    });
  });
});
