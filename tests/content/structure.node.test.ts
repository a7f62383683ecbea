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
import { ES } from '../../src/node/leaflets.ts';
import { CHECKED_ON } from '../../src/content/helplines.ts';
import type { Block } from '../../src/content/types.ts';
import { reviewOf, updatedOf } from '../../src/view.ts';
import { CARDS, PARAGRAPHS, piecesIn, PROSE, repeated, sentencesIn, STATEMENTS, statementsIn, stringsIn, STUDIES, topic, TOPICS } from './pieces.ts'; // prettier-ignore

/** The topics of the article, each of which is answered. */
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

/** Where the brief puts each safety message: in these cards and no other. */
const SAFETY: Readonly<Record<SafetyId, readonly string[]>> = {
  'never-stop-suddenly': ['safety'],
  'emergency-signs': ['safety'],
  'already-stopped': ['safety'],
  'dont-mix': ['safety'],
  'prescribed-opioid': ['safety', 'stopping'],
  epilepsy: ['stopping'],
  'ask-first': ['stopping'],
  driving: ['about'],
  'shared-decision': ['stopping'],
  'no-schedule': ['stopping-studies'],
  'low-mood': ['mood'],
  'cut-off': ['stopping'],
  'helpline-limits': ['help'],
};

/** What the brief puts into the safety box, point by point: it is in view whatever is folded. */
const SAFETY_POINTS: Readonly<Record<string, RegExp>> = {
  'not to stop suddenly': /\bDon’t stop clonazepam suddenly\b/,
  'nor to cut down suddenly': /\bcutting down fast\b/,
  'why: seizures': /\bcan cause seizures\b/,
  'why: danger to life': /\blife-threatening\b/,
  'who to talk to first': /\bprescriber or pharmacist first\b/,
  'a seizure': /\ba seizure\b/,
  'trouble breathing': /\btrouble breathing\b/,
  'someone who can’t be woken': /\bcan’t be woken\b/,
  'severe confusion': /\bsevere confusion\b/,
  'seeing or hearing things': /\bseeing or hearing (things that aren’t|what isn’t) there\b/,
  'thoughts of suicide with immediate danger': /\bthoughts of suicide with immediate danger\b/,
  'having stopped, missed doses or run out': /\bstopped, missed (several )?doses or running out\b/i,
  'advice the same day, though one feels fine':
    /\badvice (today|the same day),? even if you feel fine\b/,
  'not to guess a restart dose': /\bdon’t guess a (restart )?dose\b/i,
  'not to mix it': /\bDon’t mix it\b.*\balcohol\b/,
  'sedatives and opioids that were not prescribed': /\bopioids\b.*\bnot prescribed to you\b/,
  'why: breathing': /\bbreathing can stop\b/,
  'a prescribed opioid: to stop neither alone': /\bdon’t (just )?stop (either|it)\b/i,
};

/** What a phone's first screen has no room for: said in the sections, each where a reader would look for it. */
const SAFETY_DETAILS: Readonly<Record<string, readonly [cards: RegExp, words: RegExp]>> = {
  'why withdrawal may start late': [/symptoms/, /\b3 to 7 days\b/],
  'who to ask about one late dose': [/stopping/, /\bone dose is late, ask a pharmacist\b/],
  'a prescribed opioid: to tell each prescriber': [/stopping/, /\btell each prescriber\b/i],
  'a prescribed opioid: to ask about naloxone': [/stopping/, /\bnaloxone\b/],
};

const BOX = piecesIn(EN.safety)
  .flatMap(({ heading = [], text = [] }) => [heading, text].flat())
  .join(' ');

/** What no section may leave a reader with. */
const HARM =
  /\b(die[sd]?|dying|deaths?|fatal|harm\w*|damage\w*|seizures?|suicid\w*|dementia|kill\w*|overdose\w*|life-threatening|in danger|breathing can stop|decline)\b/i;

/** Whether a list of ids holds one. */
const isIn = (ids: readonly string[], id: string) => ids.includes(id);

/** The ids of the cards that say a safety message. */
const cardsSaying = (message: SafetyId) =>
  CARDS.filter(({ statements }) =>
    statements.some(({ id }) => isIn(SAFETY_MESSAGES[message], id)),
  ).map(({ id }) => id);

const holes = (text: string) => text.match(/\{.*?\}|[{}]/g) ?? [];

const inWords = (lang: string, day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(new Date(day));

describe('the leaflet', () => {
  describe('structure', () => {
    it('has the sections and topics of the brief, in order', () => {
      assert.deepEqual(
        EN.sections.map(({ id }) => id),
        ['healing', 'symptoms', 'stopping', 'risks', 'about', 'help', 'sources'],
      );
      assert.deepEqual(
        EN.sections.flatMap(({ id, topics = [] }) => topics.map((one) => `${id}/${one.id}`)),
        [
          'risks/dependence',
          'risks/brain-chemistry',
          'risks/thinking',
          'risks/dementia',
          'risks/mood',
        ],
      );
    });

    it('has studies where the brief has them, and nowhere else', () => {
      assert.deepEqual(
        [...EN.sections, ...TOPICS].filter(({ studies }) => studies).map(({ id }) => id),
        [
          'healing',
          'stopping',
          'about',
          'dependence',
          'brain-chemistry',
          'thinking',
          'dementia',
          'mood',
        ],
      );
    });

    it('has safety and the answer outside every section', () => {
      assert.deepEqual(
        EN.lead.map(({ id }) => id),
        ['lead', 'lead-time'],
      );
      assert.deepEqual(
        [EN.safety.id, EN.safety.main.id, EN.safety.action.id],
        ['safety', 'never-stop', 'talk-first'],
      );
      assert.deepEqual(
        EN.safety.more.map(({ id }) => id),
        ['already-stopped', 'dont-mix'],
      );
    });

    it('gives every piece an id of its own', () => {
      const { lead, safety, sections } = EN;
      assert.deepEqual(repeated(piecesIn([lead, safety, sections]).map(({ id }) => id)), []);
    });

    it('sums up each section in one to three sentences', () => {
      for (const { id, summary } of EN.sections) {
        const text = summary.map((one) => one.text).join(' ');
        assert.match(text, /^[A-Z].*[.?!]$/, id);
        assert.ok(sentencesIn(text).length <= 3, id);
      }
    });

    it('leaves no string empty but the reviewer and the checks that need no words', () => {
      const emptyIn = (value: object, path = ''): string[] =>
        Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
          const here = path ? `${path}.${name}` : name;
          if (typeof inner === 'object' && inner) return emptyIn(inner, here);
          return typeof inner === 'string' && !inner.trim() ? [here] : [];
        });
      for (const content of [EN, ES]) {
        assert.deepEqual(emptyIn(content).sort(), [
          'labels.checked.partner',
          'labels.checked.saved',
          'reviewedBy',
        ]);
      }
    });

    it('has no place to fill in its prose but that of the emergency number', () => {
      assert.deepEqual([...new Set(PROSE.flatMap(holes))], ['{emergency}']);
    });

    it('has places to fill in its labels where something is filled in', () => {
      for (const { labels } of [EN, ES]) {
        const filled = Object.entries(labels).flatMap(([name, label]) =>
          stringsIn(label).flatMap((text) => holes(text).map((hole) => `${name} ${hole}`)),
        );
        assert.deepEqual(filled.sort(), [
          'aged {date}',
          'aged {emergency}',
          'howChecked {date}',
          'manySources {n}',
          'nextReview {date}',
          'quote {words}',
          'reviewedBy {name}',
          'runBy {name}',
          'updated {date}',
        ]);
      }
    });
  });

  describe('paragraphs', () => {
    for (const { id, text, statements } of PARAGRAPHS) {
      it(`have two to four sentences that belong together, never one fragment: ${id}`, () => {
        assert.ok(statements.length <= 4, `${statements.length} statements`);
        const sentences = sentencesIn(text);
        assert.ok(sentences.length >= 2 && sentences.length <= 4, sentences.join('\n'));
        assert.match(text, /[.?!:]”?$/);
      });
    }

    it('are answers: the first claim is the one whose grade the paragraph carries', () => {
      // A claim on which experts disagree may not hide behind one that is well known.
      const hiding = PARAGRAPHS.filter(({ statements }) => {
        const [answer, ...rest] = statements.flatMap(({ certainty = [] }) => certainty);
        return answer === 'strong' && rest.includes('contested');
      });
      assert.deepEqual(
        hiding.map(({ id }) => id),
        [],
      );
    });
  });

  describe('endings', () => {
    const lastOf = (blocks: readonly Block[]) => blocks.flatMap(statementsIn).at(-1)?.text ?? '';

    it('are told from others by their words', () => {
      for (const id of ['study-deaths', 'mood-suicide', 'sign-seizure', 'dementia-reverse']) {
        const { text } = [...STATEMENTS, ...STUDIES].find((one) => one.id === id)!;
        assert.match(text, HARM, id);
      }
    });

    for (const { id, blocks, studies = [] } of [...EN.sections, ...TOPICS]) {
      it(`are no harm and no death: ${id}`, () => {
        assert.doesNotMatch(sentencesIn(lastOf(blocks)).at(-1) ?? '', HARM);
        assert.doesNotMatch(sentencesIn(studies.at(-1)?.text ?? '').at(-1) ?? '', HARM);
      });
    }
  });

  describe('coverage', () => {
    const everyText = [...STATEMENTS, ...STUDIES];

    for (const seed of SEEDS) {
      it(`answers the topic ${seed}, with sources`, () => {
        const answers = everyText.filter(({ id }) => isIn(SEED_TOPICS[seed], id));
        assert.ok(answers.some(({ sources = [] }) => sources.length));
      });
    }

    it('has a place for each topic and message of the brief, and for no other', () => {
      assert.deepEqual(Object.keys(SEED_TOPICS).sort(), [...SEEDS].sort());
      assert.deepEqual(Object.keys(SAFETY_MESSAGES).sort(), Object.keys(SAFETY).sort());
    });

    it('names only statements that exist', () => {
      const named = [SEED_TOPICS, SAFETY_MESSAGES].flatMap((marks) => Object.values(marks).flat());
      const ids = everyText.map(({ id }) => id);
      assert.deepEqual(
        named.filter((id) => !ids.includes(id)),
        [],
      );
    });

    for (const message of Object.keys(SAFETY) as SafetyId[]) {
      it(`carries the safety message ${message} where the brief has it`, () => {
        assert.deepEqual(cardsSaying(message), SAFETY[message]);
      });
    }

    for (const [point, words] of Object.entries(SAFETY_POINTS)) {
      it(`says in the safety box: ${point}`, () => {
        assert.match(BOX, words);
      });
    }

    for (const [point, [section, words]] of Object.entries(SAFETY_DETAILS)) {
      it(`says in a section: ${point}`, () => {
        const said = EN.sections
          .filter(({ id }) => section.test(id))
          .flatMap(({ blocks }) => blocks.flatMap(statementsIn))
          .map(({ text }) => text)
          .join(' ');
        assert.match(said, words);
      });
    }

    it('calls the emergency number in words that need no number', () => {
      assert.match(EN.labels.localNowFor, /\byour local emergency number now for$/);
      for (const id of ['symptoms-emergency', 'help-summary']) {
        assert.match(STATEMENTS.find((one) => one.id === id)?.text ?? '', /\{emergency\}/, id);
      }
    });

    it('puts the crisis lines right under the message on low mood, before the studies on suicide', () => {
      const { blocks } = topic('mood');
      const at = (id: string) =>
        blocks.findIndex((block) => statementsIn(block).some((one) => one.id === id));
      const next = blocks[at('mood-help') + 1];
      assert.ok(next && 'crisisHelplines' in next, 'crisis lines come next');
      assert.ok(at('mood-suicide') > at('mood-help'));
    });

    it('says in one sentence that a link with suicide is disputed', () => {
      const { text } = STATEMENTS.find(({ id }) => id === 'mood-suicide')!;
      assert.equal(sentencesIn(text).length, 1);
    });

    it('names suicide only beside a number to call', () => {
      const naming = CARDS.filter(({ statements }) =>
        statements.some(({ text }) => /suicid/i.test(text)),
      );
      assert.notEqual(naming.length, 0);
      for (const { id, statements } of naming) {
        const place = TOPICS.find((one) => id === one.id || id === `${one.id}-studies`);
        const hasLines = place?.blocks.some((block) => 'crisisHelplines' in block);
        // The signs in the safety box come after the emergency number.
        const hasNumber =
          id === 'safety' || statements.some(({ text }) => text.includes('{emergency}'));
        assert.ok(hasLines === true || hasNumber, id);
      }
    });

    it('gives the steps of the guideline only in the studies, as no plan to follow alone', () => {
      const pace = STUDIES.filter(
        ({ text, sources }) => text.includes('%') && sources.includes('S3'),
      );
      assert.deepEqual(
        pace.map(({ id }) => id),
        SAFETY_MESSAGES['no-schedule'],
      );
      for (const { text } of pace) assert.match(text, /\bnot a plan to follow alone\b/);
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

    it('carries the day of its last update, and that of its next review within a year', () => {
      for (const day of [EN.updated, EN.nextReview]) {
        assert.match(day, /^\d{4}-\d\d-\d\d$/);
        assert.equal(new Date(day).toISOString().slice(0, 10), day);
      }
      assert.ok(EN.nextReview > EN.updated);
      const inAYear = new Date(EN.updated);
      inAYear.setUTCFullYear(inAYear.getUTCFullYear() + 1);
      assert.ok(new Date(EN.nextReview) <= inAYear);
    });

    for (const { lang, updated, nextReview, labels } of [EN, ES]) {
      it(`writes its days as its data has them: ${lang}`, () => {
        const month = { year: 'numeric', month: 'long' } as const;
        assert.equal(labels.updatedOn, inWords(lang, updated, { dateStyle: 'long' }));
        assert.equal(labels.nextReviewOn, inWords(lang, nextReview, month));
        assert.equal(labels.checkedOn, inWords(lang, CHECKED_ON, month));
      });
    }

    it('shows the next review beside the last update', () => {
      assert.equal(updatedOf(EN), `Updated ${EN.labels.updatedOn}. Next review by ${EN.labels.nextReviewOn}.`); // prettier-ignore
    });
  });
});
