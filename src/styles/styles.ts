/** All rules of the widget, in order. Directions are logical, sizes in em, and nothing moves. */
import { BANNER } from './banner.ts';
import { BASE } from './base.ts';
import { CONTROLS } from './controls.ts';
import { EVIDENCE } from './evidence.ts';
import { LISTS } from './lists.ts';
import { PRINT } from './print.ts';
import { SAFETY } from './safety.ts';
import { SECTIONS } from './sections.ts';
import { SURFACES } from './surfaces.ts';
import { TYPE } from './type.ts';

export const STYLES = [
  BASE,
  SURFACES,
  TYPE,
  CONTROLS,
  SAFETY,
  SECTIONS,
  EVIDENCE,
  LISTS,
  BANNER,
  PRINT,
].join('');
