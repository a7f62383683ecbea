/** What several sheets use. */
import { token } from './tokens.ts';

/** In a lower window, in CSS pixels, the banner is left to the text: a phone on its side, a zoomed page. */
export const MIN_WINDOW_PX = 416;

/** Lets editors and the formatter see the text as CSS. */
export const css = String.raw;

/** Unit of spacing, roundness, the faint line, and the margin at the sides: said once, used by short names. */
export const SHORTHANDS = css`
  --_s: ${token('space')};
  --_r: ${token('radius')};
  --_l: ${token('border', 'color-mix(in srgb, currentcolor 22%, transparent)')};
  --_e: clamp(0.75em, 4.7cqi, 2.5em);
`;
export const space = 'var(--_s)';
export const radius = 'var(--_r)';
export const faint = 'var(--_l)';
export const edge = 'var(--_e)';

/**
 * Lies unseen behind marks that are drawn with borders: Chromium's automatic dark mode dims a border, unless its own
 * element has a background that is neither dark nor pale.
 */
export const MIDDLE_GREY = '#888';

/** A number of units of spacing. */
export const spaces = (count: number): string => `calc(${space} * ${count})`;

/** Container widths from which on there are two and three columns. */
export const TWO_COLUMNS = '(min-width: 42em)';
export const THREE_COLUMNS = '(min-width: 70em)';
