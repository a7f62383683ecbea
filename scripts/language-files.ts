/** Writes dist/clonazepam-info.es.js, and its like for each other language: the script loads it from beside itself. */
import { writeFileSync } from 'node:fs';
import { EN } from '../src/content/en.ts';
import { versionOf, type LanguageFile } from '../src/content/languages.ts';
import type { Content } from '../src/content/types.ts';
import { TAG_NAME } from '../src/entries/define.ts';
import { LEAFLETS } from '../src/node/leaflets.ts';
import { dist } from './project.ts';

/** Plain ASCII, so that a browser reads the file rightly whatever character set its server names. */
const inAscii = (json: string) =>
  json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The file as an ES module. Its version is that of the English leaflet which it translates. */
function writeModule(leaflet: Content): string {
  const file: LanguageFile = { version: versionOf(EN), leaflet };
  return Object.entries(file)
    .map(([name, value]) => `export const ${name} = ${inAscii(JSON.stringify(value))};\n`)
    .join('');
}

/** @param folder Where the files go, with a slash at its end. Default: dist/. */
export function writeLanguageFiles(folder = dist): void {
  for (const leaflet of Object.values(LEAFLETS)) {
    if (leaflet === EN) continue;
    writeFileSync(`${folder}${TAG_NAME}.${leaflet.lang}.js`, writeModule(leaflet));
  }
}
