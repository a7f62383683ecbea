/** Gets the leaflet in other languages. Until one has come, and where it never does, English is shown. */
import { EN } from '../content/en.ts';
import { languageOf, versionOf, type Language, type LanguageFile } from '../content/languages.ts';
import type { Content } from '../content/types.ts';
import { warn } from './warn.ts';

/** Gets the leaflet in a language. Rejects, with a reason for the console, where it can't be had. */
export type LoadLanguage = (language: Exclude<Language, 'en'>) => Promise<LanguageFile>;

/** What became of each language that was wanted. */
const states = new Map<string, Content | 'loading' | 'failed'>([['en', EN]]);
const waiting = new Set<() => void>();

let load: LoadLanguage;

/** How the leaflets come: each entry of the package has its own way. */
export function loadLanguagesBy(loader: LoadLanguage): void {
  load = loader;
}

/**
 * The leaflet in the language of a tag (BCP 47), or in English where it is not written or not here.
 * A language that is only not here yet is loaded, and `onArrival` is called when it is.
 */
export function contentFor(tag: string, onArrival: () => void): Content {
  const language = languageOf(tag);
  const state = language && states.get(language);
  if (typeof state === 'object') return state;
  if (language && language !== 'en') {
    waiting.add(onArrival);
    if (!state) void loadInto(language);
  }
  return EN;
}

/** Lets a language that failed be loaded once more. Only a reader's press does: a page may draw all day. */
export function forgetFailures(): void {
  for (const [language, state] of states) if (state === 'failed') states.delete(language);
}

async function loadInto(language: Exclude<Language, 'en'>): Promise<void> {
  states.set(language, 'loading');
  try {
    const { version, leaflet } = await load(language);
    if (version !== versionOf(EN)) throw Error('its file is of another version than the script');
    states.set(language, leaflet);
    for (const onArrival of waiting) onArrival();
    waiting.clear();
  } catch (error) {
    states.set(language, 'failed');
    warn(`<clonazepam-info>: English is shown, not "${language}": ${(error as Error).message}.`);
  }
}
