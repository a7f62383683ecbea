/** What several sheets use. */
import { token } from './tokens.ts';

/** In a lower window, in CSS pixels, the banner is left to the text: a phone on its side, a zoomed page. */
export const MIN_WINDOW_PX = 416;

/** Lets editors and the formatter see the text as CSS. */
export const css = String.raw;

export const space = token('space');
export const radius = token('radius');
export const faint = token('border', 'color-mix(in srgb, currentcolor 25%, transparent)');
export const edge = 'clamp(.9em, 4cqi, 2.5em)';

/** A surface is carried by `color`, which it fills itself with; its child writes on it (colors.ts). */
export const carriers = ':is(.surface, .safety, .banner, .call)';
