/** The leaflet against the content brief: by id and data; prose is only searched for what is banned. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import readability from 'text-readability';
import { EN } from '../../src/content/en.ts';
import { SOURCES } from '../../src/content/sources.ts';
import type {
  Block,
  Certainty,
  SafetyId,
  SeedTopic,
  SourceId,
  Statement,
  TopicId,
} from '../../src/model.ts';
import { view } from './fixtures.ts';

const CERTAINTIES = ['strong', 'moderate', 'limited', 'contested'];

/** The rows of the brief's first table, and the surest that a claim on each may be. */
const SUREST: Record<SeedTopic, Certainty> = {
  'what-it-is': 'strong',
  'psychological-dependency': 'strong',
  'altered-brain-chemistry': 'moderate',
  'cognitive-difficulties': 'strong',
  depression: 'moderate',
  'effects-that-ease': 'moderate',
  'effects-that-last': 'moderate',
  'help-quitting': 'strong',
};

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

/** Every reference of the brief, with its DOIs. */
const DOIS: Record<SourceId, readonly string[]> = {
  S1: [],
  S2: [],
  S3: ['10.1007/s11606-025-09499-2'],
  S4: ['10.1155/2012/416864'],
  S5: [],
  S6: ['10.1186/s12916-024-03437-5'],
  S7: ['10.1016/S0887-6177(03)00096-9'],
  S8: [],
  S9: ['10.1093/arclin/acx120'],
  S10: ['10.1155/2020/1569456'],
  S11: ['10.1371/journal.pone.0127836'],
  S12: [],
  S13: ['10.1371/journal.pone.0285584'],
  S14: ['10.1177/20451253221145561'],
  S15: ['10.1371/journal.pone.0330277'],
  S16: ['10.1080/13607863.2024.2372473', '10.1176/ajp.148.6.757'],
  S17: ['10.4088/PCC.16r02037'],
  S19: [],
  S20: [],
  S21: ['10.1002/14651858.CD009652.pub2'],
  S22: ['10.1001/jamanetworkopen.2023.48557'],
  S23: [],
  S24: [],
};

const LABEL =
  'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=cfa0d79a-843c-4b88-95a1-e9511d649ca1';

/** The sure addresses that are not DOIs. */
const OTHER_ADDRESSES: Partial<Record<SourceId, readonly string[]>> = {
  S1: [LABEL],
  S12: [LABEL],
  S23: ['https://www.nice.org.uk/guidance/ng215'],
};

/** Every figure that the brief gives, under the source that carries it. */
const FIGURES: Partial<Record<SourceId, readonly string[]>> = {
  S1: ['12'], // months of withdrawal symptoms
  S3: ['5', '10', '2', '4', '25', '65'], // steps in % and weeks; age
  S5: ['2005'],
  S6: ['2024', '1.06', '0.90', '1.25'],
  S10: ['2020', '3', '14'],
  S11: ['2015', '1.49'],
  S12: ['4', '1', '100'],
  S13: ['1,207'],
  S14: ['1,207'],
  S15: ['2025'],
  S16: ['73', '60'],
  S19: ['73', '68.9', '4', '26', '3'],
  S21: ['3', '6'],
  S22: ['5.5', '3.5'],
};

/** Whole words, in any case, inflected where that is the same word. The brief, under "Language". */
const BANNED = [
  /\baddicts?\b/i,
  /\babus(e|es|ed|er|ers|ing)\b/i,
  /\busers?\b/i,
  /\bclean\b/i,
  /\bdirty\b/i,
  /\bjunk(ie|ies|y)\b/i,
  /\bbroken\b/i,
  /\bfor life\b/i,
  /\bpermanent(ly)? damaged?\b/i,
  /\bwast(e|es|ed|ing)\b/i,
  /\bcold turkey\b/i,
  /\bcur(e|es|ed)\b/i,
  /\bguarantee[ds]?\b/i,
  /\bget(ting)? sober\b/i,
  /\bpath to sobriety\b/i,
  /\bcommit(s|ted|ting)?\b/i,
  /\b(un)?successful (suicide )?attempts?\b/i,
  /\bfailed (suicide )?attempts?\b/i,
  /\bafter you stop\b/i, // always "after a slow, planned reduction": the brief, topic 5
  /\bHONcode\b/i, // the scheme ended in 2022
];

/**
 * Names of drugs and conditions, and the parts of the brain named in a study: the brief leaves them
 * out of the reading grade, since no plainer word says the same. Each is replaced by "drug", one
 * syllable, so that sentences keep their length and shape. Nothing else is left out.
 */
const EXCEPTED = [
  // Drugs, groups of drugs and brands
  'clonazepam',
  'benzodiazepine',
  'Klonopin',
  'Rivotril',
  'opioid',
  'sedative',
  // Conditions
  'benzodiazepine-induced neurological dysfunction', // what BIND is short for
  'epilepsy',
  'seizure',
  'anxiety',
  'depression',
  'dementia',
  'suicide',
  // The body's own names
  'GABA',
  'hippocampus',
  'amygdala',
  'thalamus',
];
const LONGEST_FIRST = [...EXCEPTED].sort((a, b) => b.length - a.length);
const EXCEPTED_WORDS = new RegExp(String.raw`\b(${LONGEST_FIRST.join('|')})s?\b`, 'gi');

const GRADE_LIMIT = 8;
const GRADE_AVERAGE_LIMIT = 6.5;

const statementsIn = (block: Block): readonly Statement[] =>
  'steps' in block ? block.steps : 'text' in block ? [block] : [];

const safety: readonly Statement[] = [EN.safety.main, EN.safety.action, ...EN.safety.more];
const topics = EN.sections.flatMap((section) => section.topics ?? []);

/** The cards that a reader takes in one at a time. */
const CARDS: readonly { id: string; statements: readonly Statement[]; blocks: readonly Block[] }[] =
  [
    { id: 'lead', statements: [EN.lead], blocks: [] },
    { id: 'safety', statements: safety, blocks: [] },
    ...EN.sections.flatMap(({ id, summary, blocks, topics = [] }) => [
      { id, statements: [summary, ...blocks.flatMap(statementsIn)], blocks },
      ...topics.map((topic) => ({
        id: topic.id,
        statements: topic.blocks.flatMap(statementsIn),
        blocks: topic.blocks,
      })),
    ]),
  ];

const STATEMENTS = CARDS.flatMap(({ statements }) => statements);
const BLOCKS = CARDS.flatMap(({ blocks }) => blocks);

const topic = (id: TopicId) => {
  const found = topics.find((one) => one.id === id);
  assert.ok(found, `topic ${id}`);
  return found;
};

const cardOf = (message: SafetyId) =>
  CARDS.filter(({ statements }) => statements.some((one) => one.safety?.includes(message)));

/** Every string inside a value, wherever it stands. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** Everything that is read as the leaflet: not the labels. */
const prose = [
  EN.title,
  EN.safety.heading,
  ...EN.sections.map(({ heading }) => heading),
  ...topics.map(({ heading }) => heading),
  ...BLOCKS.flatMap((block) => ('steps' in block ? [block.heading] : [])),
  ...STATEMENTS.map(({ text }) => text),
];

const count = (words: string) => words.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** The Flesch–Kincaid grade of a card: of its sentences, without headings. */
function gradeOf(statements: readonly Statement[]): number {
  const text = statements
    .map((one) => one.text)
    .join(' ')
    .replace(EXCEPTED_WORDS, 'drug')
    // The library counts a figure as a word without syllables, which would flatter the text.
    .replace(/\d[\d.,]*(?<=\d)/g, 'seven');
  const words = readability.lexiconCount(text);
  const exact =
    0.39 * (words / readability.sentenceCount(text)) +
    11.8 * (readability.syllableCount(text) / words) -
    15.59;
  // The library rounds the syllables a word to a tenth, up to 0.6 of a grade: the worse one counts.
  return Math.max(readability.fleschKincaidGrade(text), exact);
}

describe('the leaflet', () => {
  describe('claims', () => {
    const claims = STATEMENTS.filter(({ certainty }) => certainty !== undefined);

    it('say how sure they are, in one of four words', () => {
      assert.ok(claims.length > 20, `${claims.length} claims`);
      assert.deepEqual(
        claims.filter(({ certainty = '' }) => !CERTAINTIES.includes(certainty)),
        [],
      );
      assert.deepEqual(Object.keys(EN.labels.certainty), CERTAINTIES);
      assert.deepEqual(Object.keys(EN.labels.certaintyMeaning), CERTAINTIES);
    });

    it('name at least one source each', () => {
      assert.deepEqual(
        claims.filter(({ sources = [] }) => !sources.length).map(({ id }) => id),
        [],
      );
    });

    it('are never surer than the evidence on their topic', () => {
      // Contested evidence is not less sure than limited evidence: experts disagree on it.
      const rank = { strong: 2, moderate: 1, limited: 0, contested: 0 };
      const tooSure = claims.filter(({ certainty = 'strong', seed = [] }) =>
        seed.some((one) => rank[certainty] > rank[SUREST[one]]),
      );
      assert.deepEqual(
        tooSure.map(({ id }) => id),
        [],
      );
    });

    it('give no figure that their sources do not carry', () => {
      const strange = STATEMENTS.flatMap(({ id, text, sources = [] }) => {
        const known = sources.flatMap((source) => FIGURES[source] ?? []);
        const figures = text.match(/\d[\d.,]*(?<=\d)/g) ?? [];
        return figures.filter((one) => !known.includes(one)).map((one) => `${id}: ${one}`);
      });
      assert.deepEqual(strange, []);
    });
  });

  describe('sources', () => {
    it('are those of the brief', () => {
      assert.deepEqual(Object.keys(SOURCES), Object.keys(DOIS));
    });

    it('exist wherever a statement names one, and are named once there', () => {
      const named = STATEMENTS.flatMap(({ id, sources = [] }) => {
        assert.deepEqual(repeated(sources), [], id);
        return sources;
      });
      assert.deepEqual(
        named.filter((id) => !Object.hasOwn(SOURCES, id)),
        [],
      );
    });

    it('are all used by a statement', () => {
      const used = new Set<string>(STATEMENTS.flatMap(({ sources = [] }) => sources));
      assert.deepEqual(
        Object.keys(SOURCES).filter((id) => !used.has(id)),
        [],
      );
    });

    it('have a short name of their own', () => {
      const names = Object.values(SOURCES).map(({ short }) => short);
      assert.ok(names.every(Boolean), names.join(', '));
      assert.deepEqual(repeated(names), []);
    });

    for (const [id, dois] of Object.entries(DOIS) as [SourceId, readonly string[]][]) {
      it(`${id} links to its own addresses and no other`, () => {
        const parts = SOURCES[id].parts;
        const links = parts.flatMap(([, href]) => href ?? []);
        const expected = dois.map((name) => `https://doi.org/${name}`);
        assert.deepEqual(links, [...expected, ...(OTHER_ADDRESSES[id] ?? [])]);
        for (const link of links) {
          const url = new URL(link);
          assert.equal(url.protocol, 'https:');
          if (url.host === 'doi.org') assert.match(link.slice(16), /^10\.\d{4,9}\/\S+$/);
        }
        for (const name of dois)
          assert.ok(
            parts.some(([text]) => text.includes(name)),
            name,
          );
      });
    }
  });

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
      const ids = [...STATEMENTS, ...BLOCKS.filter((block) => !('text' in block))];
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
      const placeholders = prose.flatMap((text) => text.match(/\{.*?\}|[{}]/g) ?? []);
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
      const words = count(prose.join(' '));
      assert.ok(words >= 1000 && words <= 1600, `${words} words`);
    });
  });

  describe('coverage', () => {
    for (const seed of Object.keys(SUREST) as SeedTopic[]) {
      it(`answers the topic ${seed}`, () => {
        assert.notEqual(STATEMENTS.filter((one) => one.seed?.includes(seed)).length, 0);
      });
    }

    for (const message of Object.keys(SAFETY) as SafetyId[]) {
      it(`carries the safety message ${message}`, () => {
        assert.notEqual(cardOf(message).length, 0);
      });
    }

    it('says first, and outside every section, not to stop suddenly', () => {
      assert.deepEqual(EN.safety.main.safety, ['never-stop-suddenly']);
      assert.deepEqual(EN.safety.action.safety, ['never-stop-suddenly']);
      assert.deepEqual(EN.safety.main.sources, ['S1', 'S2']);
    });

    it('calls the emergency number in the message on emergencies', () => {
      const signs = STATEMENTS.filter((one) => one.safety?.includes('emergency-signs'));
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
      const at = blocks.findIndex((one) => 'safety' in one && one.safety.includes('low-mood'));
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
        shares.filter(({ safety = [] }) => !safety.includes('no-schedule')),
        [],
      );
    });
  });

  describe('language', () => {
    for (const word of BANNED) {
      it(`never says ${word.source}`, () => {
        assert.deepEqual(
          stringsIn(EN).filter((text) => word.test(text)),
          [],
        );
      });
    }

    it('speaks of brain damage only where that fear is answered', () => {
      const answer = topic('brain-chemistry');
      const strings = stringsIn(answer);
      const says = (text: string) => /brain[\s-]damage/i.test(text);
      assert.notEqual(strings.filter(says).length, 0);
      assert.deepEqual(stringsIn(EN).filter(says), strings.filter(says));
    });

    it('is text without markup', () => {
      const strings = stringsIn([EN, SOURCES]);
      assert.deepEqual(
        strings.filter((text) => /<|&#?\w+;/.test(text)),
        [],
      );
    });

    it('leaves out of the reading grade only names that stand in the leaflet', () => {
      const text = prose.join(' ').toLowerCase();
      assert.deepEqual(
        EXCEPTED.filter((name) => !text.includes(name.toLowerCase())),
        [],
      );
    });

    for (const { id, statements } of CARDS) {
      it(`reads at grade ${GRADE_LIMIT} or below in the card ${id}`, () => {
        const grade = gradeOf(statements);
        assert.ok(grade <= GRADE_LIMIT, `grade ${grade.toFixed(1)}`);
      });
    }

    it(`reads at grade ${GRADE_AVERAGE_LIMIT} or below on average`, () => {
      const grades = CARDS.map(({ statements }) => gradeOf(statements));
      const average = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
      assert.ok(average <= GRADE_AVERAGE_LIMIT, `grade ${average.toFixed(1)}`);
    });
  });

  describe('honesty', () => {
    it('says that no clinician has reviewed it', () => {
      assert.equal(EN.reviewedBy, '');
      assert.match(EN.labels.notReviewed, /^Not yet reviewed by a clinician\b/);
      assert.equal(view().review, EN.labels.notReviewed);
    });

    it('names the reviewer once there is one', () => {
      const { review } = view({ content: { ...EN, reviewedBy: 'Dr A. Example, GP' } });
      assert.match(review, /Dr A\. Example, GP/);
      assert.equal(review.includes(EN.labels.notReviewed), false);
    });

    it('carries the date of its last update', () => {
      assert.match(EN.updated, /^\d{4}-\d\d-\d\d$/);
      assert.equal(new Date(EN.updated).toISOString().slice(0, 10), EN.updated);
    });
  });
});
