/** Every public CSS variable: its default and, in its comment, what it does. The docs are made from here. */

const PREFIX = '--clonazepam-info-';

/**
 * Text colours that are `auto` here are worked out from the surface behind them, so that they
 * keep 4.5:1 on any colour (7:1 wherever black or white reaches it).
 */
export const TOKENS = {
  /** Colour of call buttons and of the disc on an open section; darker where white text needs it. Any CSS colour. */
  accent: 'light-dark(#0f4c5c, #14586a)',
  /** Background of the widget. Any CSS colour; see-through parts let a plain base show, not the page. */
  surface: 'light-dark(#fff, #15191d)',
  /** Colour of the text. Unset: worked out from `surface`. */
  text: 'auto',
  /** Colour of asides and small print. Unset: a softer shade of the text, or the text colour on a surface of yours. */
  muted: 'auto',
  /** Colour of lines and frames. Unset: a faint shade of the text. */
  border: 'auto',
  /** Roundness of the frame and of the buttons. A CSS length. */
  radius: '0.75em',
  /** Unit of the spacing: paddings and gaps are multiples of it. A CSS length. */
  space: '1em',
  /** Typeface of the text. Unset: that of the page. */
  'font-family': 'inherit',
  /** Typeface of the headings. Unset: that of the text. */
  'heading-font-family': 'inherit',
  /** Size of the text; `1em` is the reader's own setting, and 16px the least that is used. A CSS length. */
  'font-size': '1.0625em',
  /** Height of a line of text, as a number without unit; 1.3 is the least that is used. */
  'line-height': '1.5',
  /** Greatest width of the widget. A CSS length. */
  'max-width': 'none',
  /** Background of the safety message. Any CSS colour. */
  'alert-surface': 'light-dark(#fdeae4, #43160d)',
  /** Colour of the safety message. Unset: worked out from `alert-surface`. */
  'alert-text': 'auto',
  /** Background of the banner. Unset: that of the widget. */
  'banner-surface': 'auto',
  /** Colour of the text in the banner. Unset: worked out from `banner-surface`. */
  'banner-text': 'auto',
  /** Colour of the ring around what has focus. Unset: the colour of its text. */
  'focus-ring': 'currentcolor',
  /** Stacking order of the banner. An integer. */
  'z-index': '10',
  /** Distance of the banner from the edge of the window, to clear bars of the page. A CSS length. */
  'banner-offset': '0px',
} as const;

export type Token = keyof typeof TOKENS;

/** `var()` for a public variable; `fallback` replaces the default where that is `auto`. */
export function token(name: Token, fallback: string = TOKENS[name]): string {
  return `var(${PREFIX}${name}, ${fallback})`;
}

/** Matches where the page has not set the variable (a style query; without them it never matches). */
export function unset(name: Token): string {
  return `not style(${PREFIX}${name})`;
}
