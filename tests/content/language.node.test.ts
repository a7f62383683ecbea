/** The words of the leaflet: what is banned, how easily they read, and how many numbers they hold. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import readability from 'text-readability';
import { EN } from '../../src/content/en.ts';
import { ES } from '../../src/node/leaflets.ts';
import { SOURCES } from '../../src/content/sources.ts';
import type { Labels } from '../../src/content/types.ts';
import { CARDS, GROUPS, groupsOf, PROSE, proseOf, stringsIn, topic, wordsIn, type Card } from './pieces.ts'; // prettier-ignore

/** Whole words, in any case, inflected where that is the same word. The brief, under "Words" and "Tone". */
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
  /\b(un)?successful\b/i, // of suicide
  /\bfailed\b/i, // of suicide
  /\bwe found no\b/i,
  /\bno one can give you\b/i,
  /\bafter you stop\b/i, // always "after a slow, planned reduction": M1
  /\bHONcode\b/i, // the scheme ended in 2022
  /\bcounselling\b/i, // US spelling
];

/** No plan to follow alone, and no dose to work out, in any language. */
const DOSES = /\d ?(mg|mcg|ml)\b|\bmilligrams?\b|\bmiligramos?\b/i;

/** What a translation from clipped English, or from another country, would say. The brief, under "Spanish". */
const SPANISH_TRAPS = [
  /\bquien se lo receta\b/i,
  /\bdej(e|a|ar) el clonazepam\b/i,
  /\bsalir adelante\b/i,
  /\bánimo bajo\b/i,
  /\badultos mayores\b/i,
  /\bcoste\b/i,
  /\bcomprobad[oa]s?\b/i,
  /\bpulse\b|\bmarque el 2\b/i,
  /\bvosotros\b|\bordenador\b/i,
  /\btú\b|\btus\b/i,
];

/** What neutral Latin American Spanish says in their place. */
const SPANISH_WORDS = [
  /deje de tomar clonazepam de golpe/,
  /¿Por qué siento que no puedo estar sin /,
  /desánimo o (la )?depresión/,
  /cambios bruscos de humor/,
  /personas de 60 años o más/i,
  /65 años o más/,
  /maneje \((no )?conduzca\)/,
  /con placebo/,
  /podría dejar de respirar/,
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

const GRADE_LIMIT = { text: 8, studies: 10 };
const GRADE_AVERAGE_LIMIT = 6;
const WORDS = { least: 1600, most: 2300 };
const SPANISH_LIMIT = 1.2;

/** An item of a list is read on a line of its own, like a sentence. */
const asSentence = (text: string) =>
  text.charAt(0).toUpperCase() + text.slice(1) + (/[.?!:]$/.test(text) ? '' : '.');

/** The Flesch–Kincaid grade of a card: of its sentences, without headings. */
function gradeOf({ statements }: Card): number {
  const text = statements
    .map((one) => asSentence(one.text))
    .join(' ')
    // The library takes no sentence to end before a quotation mark of this kind.
    .replace(/[“”]/g, '')
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

/**
 * The numbers that a reader has to weigh in a text. A share ("7 in 10") or a range ("3 to 7 days") is one
 * number, in figures or in words. No numbers: the year of a study and an age ("60 and over"), which name
 * a study and a group of people, and "one", which is seldom an amount.
 */
function numbersIn(text: string): readonly string[] {
  const words = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|half|twice';
  const amount = String.raw`(?:\d[\d.,]*(?<=\d)|\b(?:${words})\b)`;
  return (
    text
      .replace(/\b(19|20)\d\d\b/g, '')
      .replace(/\b\d+ (and|or) over\b/g, '')
      .match(new RegExp(String.raw`${amount}(?: (?:in|to|of|or) ${amount})*`, 'gi')) ?? []
  );
}

describe('the leaflet', () => {
  describe('words', () => {
    for (const word of BANNED) {
      it(`never says ${word.source}`, () => {
        assert.deepEqual(
          stringsIn(EN).filter((text) => word.test(text)),
          [],
        );
      });
    }

    it('speaks of brain damage only where that fear is answered', () => {
      const says = (text: string) => /\bbrain[\s-]damage|\bdamage the brain\b/i.test(text);
      const answer = stringsIn(topic('brain-chemistry')).filter(says);
      assert.notEqual(answer.length, 0);
      assert.deepEqual(stringsIn(EN).filter(says), answer);
    });

    it('gives no doses, in any language', () => {
      assert.deepEqual(
        stringsIn([EN, ES]).filter((text) => DOSES.test(text)),
        [],
      );
    });

    it('is text without markup', () => {
      assert.deepEqual(
        stringsIn([EN, ES, SOURCES]).filter((text) => /<|&#?\w+;/.test(text)),
        [],
      );
    });
  });

  describe('numbers', () => {
    it('are counted as a reader meets them', () => {
      assert.deepEqual(numbersIn('fewer than 2 in 100, after 3 to 7 days'), ['2 in 100', '3 to 7']);
      assert.deepEqual(numbersIn('a 2005 review of people aged 60 and over: one of them'), []);
      assert.deepEqual(numbersIn('within three months, or half a year'), ['three', 'half']);
    });

    for (const { id, statements } of GROUPS) {
      it(`are one at most under the heading ${id}, so one a screen`, () => {
        const numbers = statements.flatMap(({ text }) => numbersIn(text));
        assert.ok(numbers.length <= 1, numbers.join(', '));
      });
    }

    it('are neither percentages nor decimals outside the studies, in any language', () => {
      const texts = [EN, ES].flatMap(groupsOf).flatMap(({ statements }) => statements);
      assert.deepEqual(
        texts.filter(({ text }) => /%|\d[.,]\d/.test(text)).map(({ id }) => id),
        [],
      );
    });
  });

  describe('reading', () => {
    it('leaves out of the grade only names that are in the leaflet', () => {
      const text = PROSE.join(' ').toLowerCase();
      assert.deepEqual(
        EXCEPTED.filter((name) => !text.includes(name.toLowerCase())),
        [],
      );
    });

    for (const card of CARDS) {
      const limit = GRADE_LIMIT[card.layer];
      it(`takes grade ${limit} at most in the card ${card.id}`, () => {
        const grade = gradeOf(card);
        assert.ok(grade <= limit, `grade ${grade.toFixed(1)}`);
      });
    }

    it(`takes grade ${GRADE_AVERAGE_LIMIT} at most on average, without the studies`, () => {
      const grades = CARDS.filter(({ layer }) => layer === 'text').map(gradeOf);
      const average = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
      assert.ok(average <= GRADE_AVERAGE_LIMIT, `grade ${average.toFixed(1)}`);
    });
  });

  describe('length', () => {
    it(`is ${WORDS.least} to ${WORDS.most} words in English, all layers together`, () => {
      const { length } = wordsIn(PROSE.join(' '));
      assert.ok(length >= WORDS.least && length <= WORDS.most, `${length} words`);
    });

    it('is at most a fifth more in Spanish, in letters and in words', () => {
      const english = PROSE.join(' ');
      const spanish = proseOf(ES).join(' ');
      assert.ok(spanish.length / english.length <= SPANISH_LIMIT);
      assert.ok(wordsIn(spanish).length / wordsIn(english).length <= SPANISH_LIMIT);
    });
  });
});

describe('the leaflet in Spanish', () => {
  const strings = stringsIn(ES);

  for (const trap of SPANISH_TRAPS) {
    it(`never says ${trap.source}`, () => {
      assert.deepEqual(
        strings.filter((text) => trap.test(text)),
        [],
      );
    });
  }

  for (const words of SPANISH_WORDS) {
    it(`says ${words.source}`, () => assert.ok(strings.some((text) => words.test(text))));
  }

  it('says once who else may prescribe, and then "su médico"', () => {
    const once = strings.filter((text) =>
      text.includes('su médico u otro profesional que se lo receta'),
    );
    assert.equal(once.length, 1);
    assert.equal(strings.join(' ').match(/se lo receta\b/g)?.length, 1);
  });

  it('names the poison centre as people there know it', () => {
    assert.equal(ES.labels.kind.poison, 'Centro de toxicología (intoxicaciones)');
  });

  it('says how 988 answers in Spanish, and that its plain text line answers in English', () => {
    const notes: Labels['notes'] = ES.labels.notes;
    const note = notes['us-crisis'] ?? '';
    assert.match(note, /oprima 2/);
    assert.match(note, /envíe AYUDA al 988/);
    assert.match(note, /inglés/);
  });
});
