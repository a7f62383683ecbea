/** Every language says the same: claim for claim, figure for figure, as sure and by the same sources. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { EN } from '../../src/content/en.ts';
import { ES } from '../../src/content/es.ts';
import { addLanguage, contentFor } from '../../src/content/languages.ts';

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
const DATA = /(^|\.)(id|certainty|sources\.\d+|safety\.\d+|seed\.\d+|dir)$|^(updated|reviewedBy)$/;

/** Numbers as a reader sees them; in four figures Spanish sets no separator. */
const figuresOf = (text: string) =>
  text.replace(/(\d),(\d{3})/g, '$1$2').match(/\d+(\.\d+)?/g) ?? [];

/** Names in a leaflet by their paths, but for what stands in lists, tags, and notes on single services. */
function namesOf(value: object, path: readonly string[] = []): string[][] {
  return Object.entries(value).flatMap(([name, one]) => {
    const here = [...path, name];
    if (name === 'seed' || (name === 'safety' && Array.isArray(one))) return [];
    const isOpen = Array.isArray(one) || typeof one !== 'object' || name === 'notes';
    return [here, ...(isOpen ? [] : namesOf(one as object, here))];
  });
}

/** What the compiler says of a leaflet that lacks one name, for each of them: a line each. */
function complaintsOf(paths: readonly string[][]): Map<number, string> {
  const name = fileURLToPath(new URL('lacking.ts', import.meta.url));
  const lacking = ([first = '', ...rest]: readonly string[], from: string): string =>
    rest.length
      ? `{ ...${from}, '${first}': ${lacking(rest, `${from}['${first}']`)} }`
      : `(({ '${first}': lacking, ...rest }) => rest)(${from})`;
  const text = [
    `import type { Content } from '../../src/model.ts'; declare const whole: Content;`,
    ...paths.map((path, index) => `export const c${index}: Content = ${lacking(path, 'whole')};`),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (file) => file === name || ts.sys.fileExists(file);
  host.getSourceFile = (file, ...more) =>
    file === name
      ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022)
      : getSourceFile(file, ...more);
  const program = ts.createProgram([name], options, host);
  return new Map(
    ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
      const line = file ? ts.getLineAndCharacterOfPosition(file, start).line : -1;
      return [line - 1, ts.flattenDiagnosticMessageText(messageText, ' ')];
    }),
  );
}

describe('a leaflet', () => {
  it('that lacks a text is refused by the compiler', () => {
    const paths = namesOf(EN);
    assert.ok(paths.length > 80, `${paths.length} names`);
    const complaints = complaintsOf(paths);
    assert.equal(complaints.size, paths.length);
    paths.forEach((path, index) => {
      const complaint = complaints.get(index) ?? '';
      assert.match(
        complaint,
        new RegExp(`Property '"?${path.at(-1)}"?' is missing`),
        path.join('.'),
      );
    });
  });
});

describe('the leaflet in Spanish', () => {
  it('has every text of the English one, and no other', () => {
    assert.deepEqual([...spanish.keys()].sort(), english.map(([path]) => path).sort());
  });

  it('is as sure of each claim, by the same sources', () => {
    const data = english.filter(([path]) => DATA.test(path));
    assert.ok(data.length > 200, `${data.length} values of data`);
    for (const [path, value] of data) assert.equal(spanish.get(path), value, path);
  });

  it('leaves no sentence in English', () => {
    for (const [path, value] of english) {
      if (typeof value !== 'string' || DATA.test(path) || !/[a-z]{3,}.* /i.test(value)) continue;
      assert.notEqual(spanish.get(path), value, path);
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

  it('says that a native clinician has yet to review it', () => {
    assert.match(ES.labels.notReviewed, /nativo/);
    assert.equal(ES.reviewedBy, '');
  });

  it('names the other language, which is there', () => {
    assert.deepEqual([...EN.labels.otherLanguage], ['es', 'Español']);
    assert.deepEqual([...ES.labels.otherLanguage], ['en', 'English']);
  });

  it('is shown for every Spanish tag once it is here, and English till then', () => {
    assert.equal(contentFor('es'), EN);
    addLanguage(ES);
    for (const tag of ['es', 'es-MX', 'ES-419']) assert.equal(contentFor(tag), ES, tag);
    for (const tag of ['en', '', 'fr', 'est']) assert.equal(contentFor(tag), EN, tag);
  });
});
