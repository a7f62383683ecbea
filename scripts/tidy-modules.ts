/**
 * Keeps in dist/esm/ only what a site can import from the package: tsc also writes the modules of the
 * bundled scripts and of Node, and leaves those whose source is gone.
 */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { dist } from './project.ts';

const FOLDER = `${dist}esm/`;

/** What package.json `exports` names in dist/esm/. In Node, dist/ssr.js is self-contained. */
const EXPORTED = [
  'entries/npm.js',
  'entries/npm.d.ts',
  'entries/element.js',
  'entries/element.d.ts',
  'node/render-snippet.d.ts',
];

/** The module that an import names, relative to its own; in declarations tsc leaves `.ts` there. */
const IMPORT = /((?:\bfrom|\bimport)\s*\(?\s*['"])(\.{1,2}\/[^'"]+?)\.(?:ts|js)(?=['"])/g;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(folder + name).isFile());

/** Adds a file and all that it imports, at any remove. */
function addReached(name: string, reached: Set<string>): void {
  if (reached.has(name)) return;
  reached.add(name);
  const extension = name.endsWith('.d.ts') ? '.d.ts' : '.js';
  for (const [, , path = ''] of readFileSync(FOLDER + name, 'utf8').matchAll(IMPORT)) {
    addReached(posix.join(posix.dirname(name), path + extension), reached);
  }
}

export function tidyModules(): void {
  const reached = new Set<string>();
  for (const name of EXPORTED) addReached(name, reached);
  for (const name of filesIn(FOLDER)) {
    if (!reached.has(name)) rmSync(FOLDER + name);
    else if (name.endsWith('.d.ts')) {
      const text = readFileSync(FOLDER + name, 'utf8');
      writeFileSync(FOLDER + name, text.replace(IMPORT, '$1$2.js'));
    }
  }
}
