/** Every language says the same: claim for claim, figure for figure, as sure and by the same sources. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EN } from '../../src/content/en.ts';
import { SPANISH } from '../../src/content/es.ts';
import { ES } from '../../src/node/leaflets.ts';
import { languageOf, versionOf } from '../../src/content/languages.ts';
import type { Content } from '../../src/content/types.ts';
import { contentFor, loadLanguagesBy } from '../../src/element/load-language.ts';

/** A leaflet that a test may change. */
type Draft = Mutable<Content>;

type Mutable<Piece> = Piece extends string
  ? string
  : { -readonly [Key in keyof Piece]: Mutable<Piece[Key]> };

/** Every value in a leaflet by its path, such as `sections.0.blocks.2.text`. */
function valuesOf(value: unknown, path = ''): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, one]) =>
    valuesOf(one, path ? `${path}.${key}` : key),
  );
}

const english = valuesOf(EN);
const spanish = new Map(valuesOf(ES));

/** What is data and not words: the same in every language. */
const DATA =
  /(^|\.)(id|certainty|sources\.\d+|dir|crisisHelplines)$|^(updated|nextReview|reviewedBy)$/;

/** Numbers as a reader sees them; in four figures Spanish sets no separator. */
const figuresOf = (text: string) =>
  text.replace(/(\d),(\d{3})/g, '$1$2').match(/\d+(\.\d+)?/g) ?? [];

describe('the leaflet in Spanish', () => {
  it('has every text of the English one, and no other', () => {
    assert.deepEqual([...spanish.keys()].sort(), english.map(([path]) => path).sort());
  });

  it('is as sure of each claim, by the same sources', () => {
    const data = english.filter(([path]) => DATA.test(path));
    assert.ok(data.length > 150, `${data.length} values of data`);
    for (const [path, value] of data) assert.equal(spanish.get(path), value, path);
  });

  it('leaves no sentence in English', () => {
    for (const [path, value] of english) {
      if (typeof value !== 'string' || DATA.test(path) || !/[a-z]{3,}.* /i.test(value)) continue;
      assert.notEqual(spanish.get(path), value, path);
    }
  });

  it('leaves out no sentence: what is said is never much shorter', () => {
    const said = english.filter(([path]) => path.endsWith('.text'));
    assert.ok(said.length > 100, `${said.length} texts`);
    for (const [path, value] of said) {
      const other = spanish.get(path) as string;
      assert.ok(other.length >= 0.7 * (value as string).length, `${value as string}\n${other}`);
    }
  });

  it('has the same figures and places to fill in', () => {
    for (const [path, value] of english) {
      if (typeof value !== 'string' || DATA.test(path)) continue;
      const other = spanish.get(path) as string;
      assert.deepEqual(figuresOf(other).sort(), figuresOf(value).sort(), `${path}: ${other}`);
      const placesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
      assert.deepEqual(placesOf(other), placesOf(value), path);
    }
  });

  it('says that no clinician has reviewed it yet, nor its translation', () => {
    assert.equal(
      ES.labels.notReviewed,
      'Aún no lo ha revisado un profesional de la salud; tampoco la traducción.',
    );
    assert.equal(ES.reviewedBy, '');
  });

  it('names the other language, which is there', () => {
    assert.deepEqual(EN.labels.otherLanguage.slice(0, 2), ['es', 'Español']);
    assert.deepEqual(ES.labels.otherLanguage.slice(0, 2), ['en', 'English']);
  });

  it('is shown for every Spanish tag once it is here, and English till then', async () => {
    loadLanguagesBy(() => Promise.resolve({ version: versionOf(EN), words: SPANISH }));
    await new Promise<void>((resolve) => {
      assert.equal(contentFor('es', resolve), EN);
    });
    for (const tag of ['es', 'es-MX', 'ES-419']) {
      assert.deepEqual(
        contentFor(tag, () => undefined),
        ES,
        tag,
      );
      assert.equal(languageOf(tag), 'es', tag);
    }
    for (const tag of ['en', '', 'fr', 'est']) {
      assert.equal(
        contentFor(tag, () => undefined),
        EN,
        tag,
      );
    }
  });
});

describe('the version of a leaflet', () => {
  it('is the same for the same words', () => {
    assert.equal(versionOf(structuredClone(EN)), versionOf(EN));
    assert.match(versionOf(EN), /^[a-z0-9]+$/);
  });

  it('is another one as soon as a text, an id, a certainty, a source or an order differs', () => {
    const changes: readonly ((content: Draft) => unknown)[] = [
      ({ lead }) => (lead[0]!.text += ' '),
      ({ lead }) => (lead[0]!.id = 'first'),
      ({ lead }) => (lead[0]!.certainty = 'limited'),
      ({ lead }) => lead[0]!.sources!.pop(),
      ({ lead }) => lead[0]!.sources!.reverse(),
      ({ lead }) => lead.reverse(),
      ({ safety }) => safety.signs.reverse(),
      ({ safety }) => safety.more.reverse(),
      ({ sections }) => sections[0]!.summary.pop(),
      ({ sections }) => sections[0]!.blocks.reverse(),
      ({ sections }) => sections[0]!.blocks.pop(),
      ({ sections }) => sections[0]!.blocks.push(sections[0]!.blocks[0]!),
      ({ sections }) => (sections[0]!.studies![0]!.text += ' '),
      ({ sections }) => sections.find(({ topics }) => topics)!.topics!.reverse(),
      ({ labels }) => (labels.call = 'Ring'),
    ];
    const versions = changes.map((change) => {
      const draft = structuredClone(EN) as unknown as Draft;
      change(draft);
      return versionOf(draft as unknown as Content);
    });
    assert.equal(new Set([versionOf(EN), ...versions]).size, changes.length + 1);
  });
});
