/** Writes dist/clonazepam-info.es.js, and its like for each other language: the script loads it from beside itself. */
import { writeFileSync } from 'node:fs';
import { EN } from '../src/content/en.ts';
import { SPANISH } from '../src/content/es.ts';
import { versionOf, type LanguageFile, type Words } from '../src/content/languages.ts';
import { TAG_NAME } from '../src/entries/define.ts';
import { dist } from './project.ts';

/** Plain ASCII, so that a browser reads the file rightly whatever character set its server names. */
const inAscii = (json: string) =>
  json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The file as an ES module. Its version is that of the English leaflet which it translates. */
function writeModule(words: Words): string {
  const file: LanguageFile = { version: versionOf(EN), words };
  return Object.entries(file)
    .map(([name, value]) => `export const ${name} = ${inAscii(JSON.stringify(value))};\n`)
    .join('');
}

/** @param folder Where the files go, with a slash at its end. Default: dist/. */
export function writeLanguageFiles(folder = dist): void {
  for (const words of [SPANISH]) {
    writeFileSync(`${folder}${TAG_NAME}.${words.lang}.js`, writeModule(words));
  }
}
