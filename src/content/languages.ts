/** Which languages the leaflet is built in, and the choice among them. */
import type { Content } from '../model.ts';
import { EN } from './en.ts';

const BUILT: readonly Content[] = [EN];

/** The leaflet in the wanted language (BCP 47), or in English where it is not built. */
export function contentFor(lang: string): Content {
  const primary = lang.split('-', 1)[0]?.toLowerCase();
  return BUILT.find((content) => content.lang === primary) ?? EN;
}
