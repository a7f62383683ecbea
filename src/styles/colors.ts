/** Colour arithmetic in CSS: text that can be read on any background a page may set. */

/** Browsers without this keep the default colours, whatever the page sets. */
export const RELATIVE_COLORS = '(color: color(from currentcolor xyz-d65 x y z))';

import { css } from './shared.ts';

/** Relative luminance at which black and white are equally far: sqrt(1.05 * 0.05) - 0.05. */
const MIDDLE = 0.1791;

/**
 * Declarations that set a grey to be read on `currentcolor`, on a child of the element whose `color` and
 * background are the surface. `color` carries the surface, since it is inherited as a colour and not as
 * text: nonsense in a variable leaves the default as it is. As relative luminance: dark ink is softened
 * (to 0.012) only where the surface is pale enough to leave it well over 7:1, pale ink (to 0.8) only where
 * the surface is very dark.
 */
export const INK = css`
  --_p: clamp(0, (y - ${MIDDLE}) * 1e5, 1);
  --_y: calc(var(--_p) * clamp(0, y - 0.4, 0.012) + (1 - var(--_p)) * clamp(0.8, y * 9 + 0.6, 1));
  color: color(
    from currentcolor xyz-d65 calc(0.95046 * var(--_y)) var(--_y) calc(1.08906 * var(--_y))
  );
`;

/**
 * `currentcolor`, made darker where white text could not be read on it: white keeps 4.66:1 on the palest
 * colour of Display P3. Tools that recolour texts alone change `currentcolor`, and this is dark all the same.
 */
export const SHADE = 'lab(from currentcolor min(l, 40) a b)';

/** The colour with everything see-through filled by a plain base: white, or black when dark. */
export function opaque(color: string): string {
  const over = (rest: string) =>
    `color(from ${color} srgb calc(r * alpha${rest}) calc(g * alpha${rest}) calc(b * alpha${rest}) / 1)`;
  return `light-dark(${over(' + 1 - alpha')}, ${over('')})`;
}
