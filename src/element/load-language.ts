/** Gets the leaflet in other languages. Until one has come there is English. */
import { EN } from '../content/en.ts';
import { languageOf, versionOf, type Language, type LanguageFile } from '../content/languages.ts';
import { translate } from '../content/translate.ts';
import type { Content } from '../content/types.ts';
import { warn } from './warn.ts';

/** Gets the words of a language. Rejects, with a reason for the console, where it can't be had. */
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
 * A language that is only not here yet is loaded, and `onSettled` is called when it is, or can't be had.
 */
export function contentFor(tag: string, onSettled: () => void): Content {
  const language = languageOf(tag);
  const state = language && states.get(language);
  if (typeof state === 'object') return state;
  if (language && language !== 'en') {
    waiting.add(onSettled);
    if (!state) void loadInto(language);
  }
  return EN;
}

/** Whether a language is written, and could not be had. */
export const isMissing = (tag: string): boolean => states.get(languageOf(tag) ?? '') === 'failed';

/** Lets a language that failed be loaded once more. Only a reader's press does: a page may draw all day. */
export function forgetFailures(): void {
  for (const [language, state] of states) if (state === 'failed') states.delete(language);
}

async function loadInto(language: Exclude<Language, 'en'>): Promise<void> {
  states.set(language, 'loading');
  try {
    const { version, words } = await load(language);
    if (version !== versionOf(EN)) throw Error('its file is of another version than the script');
    states.set(language, translate(words));
  } catch (error) {
    states.set(language, 'failed');
    warn(
      `<clonazepam-info>: the leaflet in "${language}" can't be shown: ${(error as Error).message}.`,
    );
  }
  for (const onSettled of waiting) onSettled();
  waiting.clear();
}
