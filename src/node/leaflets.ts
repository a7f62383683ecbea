/** Every language at once: Node waits for nothing. */
import { EN } from '../content/en.ts';
import { SPANISH } from '../content/es.ts';
import type { Language } from '../content/languages.ts';
import { translate } from '../content/translate.ts';
import type { Content } from '../content/types.ts';

export const ES = translate(SPANISH);

export const LEAFLETS: Readonly<Record<Language, Content>> = { en: EN, es: ES };
