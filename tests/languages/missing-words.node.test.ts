/** A leaflet, or its words in another language, that lacks one text is refused by the compiler. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { EN } from '../../src/content/en.ts';
import { piecesOf } from '../support/words.ts';

/** Names in a leaflet by their paths, but for what is in lists, and words on single services. */
function namesOf(value: object, path: readonly string[] = []): string[][] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const here = [...path, name];
    // A service need not differ from others of its kind: `us-helpline`.
    if (path.at(-1) === 'purpose' && name.includes('-')) return [];
    const isOpen = Array.isArray(inner) || typeof inner !== 'object' || name === 'notes';
    return [here, ...(isOpen ? [] : namesOf(inner!, here))];
  });
}

/** Names in the words of another language: what it says is by the ids of what English says. */
function wordNames(): string[][] {
  const pieces = piecesOf([EN.lead, EN.safety, EN.sections]);
  const under = (property: string) => [
    ['byId', property],
    ...pieces.filter((piece) => property in piece).map(({ id }) => ['byId', property, id]),
  ];
  return [
    ...['lang', 'dir', 'reviewedBy', 'title'].map((name) => [name]),
    ['byId'],
    ...under('short'),
    ...under('heading'),
    ...under('text'),
    ...namesOf({ labels: EN.labels }),
  ];
}

/** What the compiler says of a value of a type that lacks one name, for each of them: a line each. */
function complaintsOf(paths: readonly string[][], type: string, from: string): Map<number, string> {
  const name = fileURLToPath(new URL('lacking.ts', import.meta.url));
  const lacking = ([first = '', ...rest]: readonly string[], whole: string): string =>
    rest.length
      ? `{ ...${whole}, '${first}': ${lacking(rest, `${whole}['${first}']`)} }`
      : `(({ '${first}': lacking, ...rest }) => rest)(${whole})`;
  const text = [
    `import type { ${type} } from '${from}'; declare const whole: ${type};`,
    ...paths.map((path, index) => `export const c${index}: ${type} = ${lacking(path, 'whole')};`),
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

describe('what lacks a text is refused by the compiler', () => {
  for (const [what, type, from, paths] of [
    ['a leaflet', 'Content', '../../src/content/types.ts', namesOf(EN)],
    ['the words of a language', 'Words', '../../src/content/languages.ts', wordNames()],
  ] as const) {
    it(what, () => {
      assert.ok(paths.length > 80, `${paths.length} names`);
      const complaints = complaintsOf(paths, type, from);
      assert.equal(complaints.size, paths.length);
      paths.forEach((path, index) => {
        assert.match(
          complaints.get(index) ?? '',
          new RegExp(`Property '"?${path.at(-1)}"?' is missing`),
          path.join('.'),
        );
      });
    });
  }
});
