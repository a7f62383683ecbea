/** Sends for the Spanish leaflet: a module beside this one; in the build, a file beside the script. */
import type { Content } from '../model.ts';

export const loadSpanish = async (): Promise<Content> => (await import('./es.ts')).ES;
