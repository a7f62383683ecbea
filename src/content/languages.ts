/** Which languages the leaflet comes in, and the choice among them. */
import type { Content } from '../model.ts';
import { EN } from './en.ts';
import { loadSpanish } from './load-spanish.ts';

/** Those that are here by now. English is, and stands until another has come, and where it never does. */
const here: Content[] = [EN];

/** Puts a language that has come beside the others. */
export function addLanguage(content: Content): void {
  here.push(content);
}

let coming: Promise<void> | undefined;

/** Sends anew for one that did not come. Only a reader asks for that: a page may draw all day. */
export function askAgain(): void {
  coming = undefined;
}

/**
 * The leaflet in the wanted language (BCP 47), or in English where it is not written or not here.
 * One that is only not here yet is sent for, and `onArrival` called when it is.
 */
export function contentFor(lang: string, onArrival?: () => void): Content {
  const [primary] = lang.toLowerCase().split('-', 1);
  const found = here.find((content) => content.lang === primary);
  if (!found && onArrival && primary === 'es') {
    coming ??= loadSpanish().then(addLanguage);
    // Without it, English stands; the browser itself says what could not be loaded.
    coming.then(onArrival, () => undefined);
  }
  return found ?? EN;
}
