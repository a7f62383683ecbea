/** Gets the leaflet in other languages. Until one has come, and where it never does, English is shown. */
import { EN } from '../content/en.ts';
import { languageOf, versionOf, type Language, type LanguageFile } from '../content/languages.ts';
import type { Content } from '../content/types.ts';
import { warn } from './warn.ts';

/** Gets the leaflet in a language. Rejects, with a reason for the console, where they can't be had. */
export type LoadLanguage = (language: Exclude<Language, 'en'>) => Promise<LanguageFile>;

interface LanguageState {
  status: 'loading' | 'loaded' | 'failed';
  content?: Content;
}

const states = new Map<Language, LanguageState>();
const waiting = new Set<() => void>();

let load: LoadLanguage = () => Promise.reject(new Error('no way to load it is set up'));

/** How the words come: each entry of the package has its own way. */
export function loadLanguagesBy(loader: LoadLanguage): void {
  load = loader;
}

/**
 * The leaflet in the language of a tag (BCP 47), or in English where it is not written or not here.
 * A language that is only not here yet is loaded, and `onArrival` is called when it is.
 */
export function contentFor(tag: string, onArrival: () => void): Content {
  const language = languageOf(tag) ?? 'en';
  if (language === 'en') return EN;
  const state = states.get(language);
  if (state?.content) return state.content;
  if (state?.status !== 'failed') waiting.add(onArrival);
  if (!state) void loadInto(language);
  return EN;
}

/** Lets a language that failed be loaded once more. Only a reader's press does: a page may draw all day. */
export function forgetFailures(): void {
  for (const [language, { status }] of states) {
    if (status === 'failed') states.delete(language);
  }
}

async function loadInto(language: Exclude<Language, 'en'>): Promise<void> {
  states.set(language, { status: 'loading' });
  try {
    const { version, leaflet } = await load(language);
    if (version !== versionOf(EN))
      throw new Error('its file is of another version than the script');
    states.set(language, { status: 'loaded', content: leaflet });
    for (const onArrival of waiting) onArrival();
  } catch (error) {
    states.set(language, { status: 'failed' });
    const reason = error instanceof Error ? error.message : String(error);
    warn(`<clonazepam-info>: English is shown in place of "${language}": ${reason}.`);
  }
  waiting.clear();
}
