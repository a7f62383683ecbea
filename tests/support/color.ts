/** Colours for tests. How they are measured, the check for owners knows too. */
export * from '../../src/check/contrast.ts';

/** Colours a page may set; the last ones are nonsense. */
export const COLORS = [
  '#000', '#fff', '#777', '#767676', '#808080', 'red', 'lime', 'blue', 'yellow', 'cyan', 'magenta',
  'orange', 'teal', 'navy', 'maroon', '#6b6b6b', '#bada55', 'hotpink', 'rebeccapurple',
  'rgb(0 0 0 / 0.5)', 'rgb(255 255 255 / 0.3)', 'rgb(120 120 120 / 0.6)', 'transparent',
  'hsl(200 50% 50%)', 'oklch(0.6 0.3 140)', 'color(display-p3 1 0 0)', 'color(display-p3 0 1 0)',
  'lab(50 80 -80)', 'color-mix(in oklab, red, blue)', 'currentcolor', 'canvas', 'light-dark(#eee, #222)',
  'none', 'banana', '12px', 'url(x)', '}', 'inherit', 'var(--nothing)', '',
]; // prettier-ignore
