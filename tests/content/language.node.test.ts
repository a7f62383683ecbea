/** The words of the leaflet: what is banned, and how easily they read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import readability from 'text-readability';
import { EN } from '../../src/content/en.ts';
import { SOURCES } from '../../src/content/sources.ts';
import type { Statement } from '../../src/content/types.ts';
import { CARDS, PROSE, stringsIn, topic } from './pieces.ts';

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
      const text = PROSE.join(' ').toLowerCase();
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
});
