/**
 * Other builds of the leaflet: its built files with claims swapped, added or removed, as they were before
 * or will be after. Beside a cached script, a page may have the language file of any of them.
 */
import { readFileSync } from 'node:fs';
import { EN } from '../../src/content/en.ts';
import { versionOf } from '../../src/content/languages.ts';
import type { Content } from '../../src/content/types.ts';
import { ES } from '../../src/node/leaflets.ts';
import { ADDED, CHANGES, contentOf, FIRST, SECOND, type BuildName } from './other-contents.ts';
import { PSEUDO } from './pseudo-locale.ts';
import { wordsOf } from './words.ts';

const JAVASCRIPT = 'text/javascript; charset=utf-8';

/** A claim in the minified script. */
const claimIn = (script: string, id: string): string => {
  const claim = String.raw`\{id:"${id}",text:"(?:[^"\\]|\\.)*",certainty:"\w+",sources:\[[^\]]*\]\}`;
  const found = new RegExp(claim).exec(script)?.[0];
  if (!found) throw new Error(`The built script has no claim ${id}`);
  return found;
};

function scriptOf(name: BuildName): string {
  const script = readFileSync(new URL('../../dist/clonazepam-info.js', import.meta.url), 'utf8');
  const first = claimIn(script, FIRST);
  const second = claimIn(script, SECOND);
  const pair = `${first},${second}`;
  if (!script.includes(pair)) throw new Error('The two claims are not beside each other');
  const { id, text, certainty, sources } = ADDED;
  const added = `{id:"${id}",text:"${text}",certainty:"${certainty}",sources:["${sources.join('","')}"]}`;
  return script.replace(pair, () => CHANGES[name](first, second, added).join());
}

const fileOf = (english: Content, translated: Content): string =>
  `export const version = ${JSON.stringify(versionOf(english))};\nexport const words = ${JSON.stringify(wordsOf(translated))};\n`;

function languageFileOf(name: string): string {
  // In the place of Spanish, since no other language is loaded.
  if (name === 'pseudo') return fileOf(EN, PSEUDO);
  const build = name as BuildName;
  return fileOf(contentOf(build, EN), contentOf(build, ES));
}

/** Our script among those of a site, as cache plug-ins join them: in a file of another name. */
const JOINED = '/builds/site.min.js';

const joined = (): string =>
  [
    '(function () { document.documentElement.dataset.site = "before"; })();',
    scriptOf('built'),
    'document.documentElement.dataset.site += " after";',
  ].join('\n;');

const ADDRESS = /^\/builds\/(\w+)-(\w+)\/clonazepam-info(\.es)?\.js$/;

/** `/builds/SCRIPT-FILE/…`: the script of one build, and beside it the Spanish file of another. */
export function otherBuild(path: string) {
  if (path === JOINED) return { body: joined(), type: JAVASCRIPT };
  const [found, script = '', file = '', language] = ADDRESS.exec(path) ?? [];
  if (!found) return undefined;
  return {
    body: language ? languageFileOf(file) : scriptOf(script as BuildName),
    type: JAVASCRIPT,
  };
}
