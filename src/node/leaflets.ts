/** Every language at once: Node waits for nothing. */
import { EN } from '../content/en.ts';
import { ES } from '../content/es.ts';
import type { Language } from '../content/languages.ts';
import type { Content } from '../content/types.ts';

export const LEAFLETS: Readonly<Record<Language, Content>> = { en: EN, es: ES };
