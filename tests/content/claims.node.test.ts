/** Claims and sources against the content brief: how sure, by whom, with which figures. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EN } from '../../src/content/en.ts';
import { ES } from '../../src/node/leaflets.ts';
import { SOURCES } from '../../src/content/sources.ts';
import type { Certainty, SourceId } from '../../src/content/types.ts';
import { piecesIn, repeated, STATEMENTS, STUDIES } from './pieces.ts';

const CERTAINTIES = ['strong', 'moderate', 'limited', 'contested'];

/** How sure a statement may be, its sources and its figures, separated by spaces. '' grades nothing: it is advice. */
type Evidence = readonly [certainty: Certainty | '', sources?: string, figures?: string];

/**
 * The rows of the brief ("Facts by section"), typed from it by hand, by the statements that carry
 * them. S16 is the brief's S16a. "open": the brief gives no grade there.
 */
const ROWS: Readonly<Record<string, Readonly<Record<string, Evidence>>>> = {
  'safety box 1': {
    'never-stop': ['strong', 'S1 S2'],
    'talk-first': [''],
  },
  'safety box 2': {
    'sign-seizure': [''],
    'sign-breathing': [''],
    'sign-asleep': [''],
    'sign-confusion': [''],
    'sign-senses': [''],
    'sign-suicide': [''],
  },
  'safety box 3': {
    'same-day': ['moderate', 'S25'], // open
  },
  'safety box 4': {
    'never-mix': ['strong', 'S1'], // open
    'prescribed-mix': ['moderate', 'S1 S3'], // open
  },
  lead: {
    lead: ['moderate', 'S5 S7 S9 S16'], // S9 carries "at least in part"
    'lead-time': ['moderate', 'S3 S26'], // the sources of M2
  },
  M1: { 'healing-summary': ['moderate', 'S5 S7 S16'] },
  M2: {
    'healing-months': ['moderate', 'S3 S26'],
    'healing-steps': ['moderate', 'S3 S26'],
    'healing-easy': ['moderate', 'S3 S26'],
  },
  M3: {
    'healing-lasting': ['moderate', 'S1 S3'],
    'healing-real': [''],
    'healing-tell': ['moderate', 'S26'],
  },
  M4: {
    'healing-first-condition': ['moderate', 'S3 S20'], // open
    'healing-question': [''],
  },
  W1: {
    'symptoms-summary': ['moderate', 'S3 S26'],
    'symptoms-common': ['moderate', 'S3 S26'],
    'in-mood': [''],
    'in-sleep': [''],
    'in-body': [''],
    'in-senses': [''],
    'in-mind': [''],
  },
  W2: {
    'symptoms-step': ['moderate', 'S26'], // open
    'symptoms-stop': ['moderate', 'S25', '3 7'], // open
    'symptoms-fine': [''],
  },
  W3: { 'symptoms-emergency': [''] },
  W4: {
    'symptoms-help': ['moderate', 'S3 S26'], // open
    'symptoms-skip': ['moderate', 'S26'], // open
  },
  C1: {
    'step-keep': ['strong', 'S1 S23'], // open
    'stopping-not-for-all': ['moderate', 'S3'], // open
  },
  C2: {
    'stopping-summary': ['moderate', 'S3 S23'], // open
    'step-plan': ['moderate', 'S3 S23'], // open
    'step-pause': ['moderate', 'S3 S23'], // open
  },
  C3: {
    'stopping-gradual': ['strong', 'S1 S2'],
    'stopping-pace': ['limited', 'S3'],
  },
  C4: {
    'step-talk': [''],
    'stopping-questions': [''],
    'stopping-specialist': ['moderate', 'S26'], // open
  },
  C5: {
    'cut-off-rules': ['strong', 'S1 S3 S23'], // open
    'cut-off-words': [''],
  },
  C6: {
    'ask-first': ['moderate', 'S1 S3 S26', '65'], // open; with the opioid of safety box 4
    epilepsy: ['strong', 'S1'], // open
  },
  C7: {
    'stopping-therapy': ['moderate', 'S21', '3'],
    'stopping-sleep': ['moderate', 'S3'], // open
  },
  C8: { 'stopping-home': ['limited', 'S3'] },
  D1: { 'dependence-coping': [''] },
  D2: {
    'dependence-month': ['strong', 'S2 S3 S26'], // with D4: that the body adapts, S2 and S3
    'dependence-addiction': ['strong', 'S26', '2 100'],
  },
  D3: {
    'dependence-days': ['strong', 'S2'],
    'dependence-misuse': ['strong', 'S1 S2'],
  },
  D4: { 'dependence-signals': ['moderate', 'S4'] },
  B1: { 'damage-answer': ['contested', 'S5 S6', '2005'] },
  B2: { 'mood-swings': ['moderate', 'S1'] },
  T1: {
    'thinking-sleepy': ['strong', 'S1 S8'],
    'thinking-long': ['contested', 'S8 S9 S10'],
  },
  T2: {
    'thinking-after': ['limited', 'S7 S9'],
    'thinking-permanent': [''],
    'thinking-daily': ['limited', 'S5'],
  },
  T3: {
    'dementia-link': ['contested', 'S6 S11', '2024'],
    'dementia-reverse': ['contested', 'S6 S11'],
  },
  L1: {
    'mood-when': ['moderate', 'S1'],
    'mood-treat': [''],
  },
  L2: { 'mood-help': [''] },
  L3: { 'mood-tell': ['moderate', 'S1'] }, // open
  L4: { 'mood-suicide': ['contested', 'S17 S27'] },
  L5: { 'mood-lifelong': ['limited', 'S16', '60'] },
  A1: { 'about-uses': ['strong', 'S1 S28'] },
  A2: {
    'about-summary': ['strong', 'S1 S28'], // open
    'about-days': ['moderate', 'S25 S28'], // open
  },
  A3: { 'about-habit': ['strong', 'S1 S2'] }, // open
  A4: {
    driving: ['strong', 'S1'], // open
    keeping: [''],
    telling: [''],
  },
  // Feelings that are named, what to do next, and what a section holds: they state no fact of medicine.
  'our own voice': {
    'healing-waiting': [''],
    'symptoms-real': [''],
    'damage-fear': [''],
    'damage-fear-stopping': [''],
    'dementia-tell': [''],
    'risks-summary': [''],
    'help-summary': [''],
    'helpline-calling': [''],
    'helpline-limits': [''],
    'sources-summary': [''],
  },
};

/** The studies layer of the brief: sources, and every figure. A grade on one study says nothing. */
const STUDY_ROWS: Readonly<Record<string, readonly [sources: string, figures: string]>> = {
  'study-bind': ['S13 S14 S15', '1,207 2025'],
  'study-pace': ['S3', '5 10 2 4 25'],
  'study-deaths': ['S22', '5.5 3.5 31'],
  'study-taper': ['S19', '73 51 7 10 4 19 3'],
  'study-therapy': ['S21', '3 6'],
  'study-receptors': ['S4', '2012'],
  'study-scans': ['S6', '2024 70.6'],
  'study-tests': ['S8 S9 S10', '12 14 3'],
  'study-after': ['S7 S9', '6'],
  'study-dementia': ['S6 S11', '2015 1.49 1.30 1.72 2024 1.06 0.90 1.25 1.33 1.04 1.71'],
  'study-suicide': ['S17 S27', '2017'],
  'study-trials': ['S1', '4 1 100'],
  'study-older': ['S16', '60 73 12'],
  'study-gaba': ['S1', ''],
};

const doi = (name: string) => `https://doi.org/${name}`;

/** Every reference of the brief that is cited, with its one sure address. Nothing cites S24. */
const ADDRESSES: Readonly<Record<SourceId, string | undefined>> = {
  S1: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=cfa0d79a-843c-4b88-95a1-e9511d649ca1',
  S2: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-requiring-boxed-warning-updated-improve-safe-use-benzodiazepine-drug-class',
  S3: doi('10.1007/s11606-025-09499-2'),
  S4: doi('10.1155/2012/416864'),
  S5: 'https://psychiatrist.com/jcp/effects-benzodiazepines-cognition-2',
  S6: doi('10.1186/s12916-024-03437-5'),
  S7: doi('10.1016/S0887-6177(03)00096-9'),
  S8: doi('10.2165/00023210-200418010-00004'),
  S9: doi('10.1093/arclin/acx120'),
  S10: doi('10.1155/2020/1569456'),
  S11: doi('10.1371/journal.pone.0127836'),
  S13: doi('10.1371/journal.pone.0285584'),
  S14: doi('10.1177/20451253221145561'),
  S15: doi('10.1371/journal.pone.0330277'),
  S16: doi('10.1080/13607863.2024.2372473'),
  S17: doi('10.4088/PCC.16r02037'),
  S19: undefined,
  S20: undefined,
  S21: doi('10.1002/14651858.CD009652.pub2'),
  S22: doi('10.1001/jamanetworkopen.2023.48557'),
  S23: 'https://www.nice.org.uk/guidance/ng215',
  S25: 'https://www.racgp.org.au/clinical-resources/clinical-guidelines/key-racgp-guidelines/view-all-racgp-guidelines/drugs-of-dependence/part-b/discontinuing-benzodiazepines',
  S26: 'https://eguideline.guidelinecentral.com/i/1539871-benzodiazepine-tapering-patient-guide',
  S27: undefined,
  S28: 'https://www.medicines.org.uk/emc/product/100311/smpc',
};

/** What a reader has to be told of a source that could mislead without it. */
const CAVEATS: Partial<Record<SourceId, RegExp>> = {
  S6: /\bnot count clonazepam\b/,
  S14: /\bsame survey\b/i,
  S20: /\bworked for the manufacturer\b/,
};

/** Words in the place of a figure. "One" is left out: it is seldom a number. */
const NUMBER_WORDS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

const asFigures = (text: string) =>
  text.replace(new RegExp(String.raw`\b(${NUMBER_WORDS.join('|')})\b`, 'gi'), (word) =>
    String(NUMBER_WORDS.indexOf(word.toLowerCase()) + 2),
  );

const digitsIn = (text: string): readonly string[] => text.match(/\d[\d.,]*(?<=\d)/g) ?? [];
const figuresIn = (text: string) => digitsIn(asFigures(text));

const listed = (words = '') => words.split(' ').filter(Boolean).sort();
const once = (values: readonly string[]) => [...new Set(values)].sort();

/** Words that say that a claim is not well proved, by language. */
const UNSURE = {
  en: /disagree|disputed|suggest|small stud(y|ies)|less sure|\bmay be\b|\bexperts (think|agree)\b|\baccording to experts\b/i,
  es: /no coinciden|no hay acuerdo|sugier|estudios? pequeños?|menos certeza|\bpuede (que|ser)\b|\blos expertos (creen|coinciden)\b|\bsegún los expertos\b/i,
};

describe('the leaflet', () => {
  describe('claims', () => {
    const claims = STATEMENTS.filter(({ certainty }) => certainty !== undefined);
    const unsure = claims.filter(({ certainty = '' }) =>
      ['limited', 'contested'].includes(certainty),
    );
    const known = Object.values(ROWS).flatMap((row) => Object.keys(row));

    it('say how sure they are, in one of four words', () => {
      assert.deepEqual(
        claims.filter(({ certainty = '' }) => !CERTAINTIES.includes(certainty)),
        [],
      );
      for (const { labels } of [EN, ES]) {
        assert.deepEqual(Object.keys(labels.certainty), CERTAINTIES);
        assert.deepEqual(Object.keys(labels.certaintyMeaning), CERTAINTIES);
      }
    });

    it('name at least one source each', () => {
      assert.deepEqual(
        claims.filter(({ sources = [] }) => !sources.length).map(({ id }) => id),
        [],
      );
    });

    it('are those of the brief: no statement is without a row, and no row without a statement', () => {
      const ids: readonly string[] = STATEMENTS.map(({ id }) => id);
      assert.deepEqual(
        {
          withoutRow: ids.filter((id) => !known.includes(id)),
          missing: known.filter((id) => !ids.includes(id)),
        },
        { withoutRow: [], missing: [] },
      );
    });

    for (const [row, statements] of Object.entries(ROWS)) {
      it(`are as sure as the brief, by its sources and with its figures: ${row}`, () => {
        for (const [id, [certainty, sources, figures]] of Object.entries(statements)) {
          const statement = STATEMENTS.find((one) => one.id === id);
          assert.ok(statement, id);
          assert.deepEqual(
            [statement.certainty ?? '', [...(statement.sources ?? [])].sort()],
            [certainty, listed(sources)],
            id,
          );
          assert.deepEqual(once(figuresIn(statement.text)), listed(figures), id);
        }
      });
    }

    it('say in their own words, too, where studies are few or experts disagree', () => {
      assert.deepEqual(
        unsure.filter(({ text }) => !UNSURE.en.test(text)).map(({ id }) => id),
        [],
      );
    });

    it('say so in Spanish as well', () => {
      const spanish = new Map(piecesIn(ES.sections).map(({ id, text = '' }) => [id, text]));
      assert.deepEqual(
        unsure.filter(({ id }) => !UNSURE.es.test(spanish.get(id) ?? '')).map(({ id }) => id),
        [],
      );
    });

    it('put no grade on what is not known', () => {
      assert.deepEqual(
        claims.filter(({ text }) => /\bnot known\b/.test(text)).map(({ id }) => id),
        [],
      );
    });
  });

  describe('studies', () => {
    it('are those of the brief', () => {
      assert.deepEqual(STUDIES.map(({ id }) => id).sort(), Object.keys(STUDY_ROWS).sort());
    });

    for (const [id, [sources, figures]] of Object.entries(STUDY_ROWS)) {
      it(`give every figure of the brief, by its sources, and no grade: ${id}`, () => {
        const study = STUDIES.find((one) => one.id === id);
        assert.ok(study, id);
        assert.deepEqual([...study.sources].sort(), listed(sources));
        const given = [...digitsIn(study.heading), ...figuresIn(study.text)];
        assert.deepEqual(once(given), listed(figures));
        assert.equal('certainty' in study, false);
      });
    }
  });

  describe('sources', () => {
    const cited = [...STATEMENTS, ...STUDIES].flatMap(({ id, sources = [] }) => {
      assert.deepEqual(repeated(sources), [], id);
      return sources;
    });

    it('are those of the brief that something cites: none is missing, and none is idle', () => {
      assert.deepEqual(Object.keys(SOURCES).sort(), Object.keys(ADDRESSES).sort());
      assert.deepEqual(once(cited), Object.keys(SOURCES).sort());
    });

    it('have a short name of their own, and more to say', () => {
      const names = Object.values(SOURCES).map(({ short }) => short);
      assert.ok(names.every(Boolean), names.join(', '));
      assert.deepEqual(repeated(names), []);
      for (const { short, text } of Object.values(SOURCES)) assert.match(text, /^.{20,}\.$/, short);
    });

    for (const [id, address] of Object.entries(ADDRESSES) as [SourceId, string | undefined][]) {
      it(`${id} ${address ? 'links to its own address' : 'has no link: no address is sure'}`, () => {
        const { href } = SOURCES[id];
        assert.equal(href, address);
        if (!href) return;
        const { protocol, host, pathname } = new URL(href);
        assert.equal(protocol, 'https:');
        if (host === 'doi.org') assert.match(pathname, /^\/10\.\d{4,9}\/\S+$/);
      });
    }

    for (const [id, words] of Object.entries(CAVEATS) as [SourceId, RegExp][]) {
      it(`${id} comes with its caveat`, () => assert.match(SOURCES[id].text, words));
    }
  });
});
