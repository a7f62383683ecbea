/** What a page may leak in ends here, and each box starts from nothing. */
import { css, SHORTHANDS } from './shared.ts';
import { token, TOKENS } from './tokens.ts';

export const BASE = css`
  :host {
    display: block;
    writing-mode: horizontal-tb;
    max-inline-size: ${token('max-width')};
  }
  :host([hidden]) {
    display: none;
  }

  /*
   * What a page may leak in ends here. Its typeface and colour scheme are let through, and what it hides or
   * lets nobody tap stays so: a closed drawer lies over the page's own links.
   */
  .root {
    all: initial;
    ${SHORTHANDS}
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    color: ${TOKENS.surface};
    font-family: ${token('font-family')};
    -webkit-user-select: text;
    user-select: text;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .reader {
    color-scheme: light dark;
  }
  /* What has focus, or is gone to, stops clear of the banner. */
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    scroll-margin-block: min(6em, 30vh);
  }
  /* Texts from left to right stay so in a page from right to left; among texts from right to left, only names. */
  .ltr * {
    unicode-bidi: plaintext;
  }
  /* So do their bullets, numbers and marks, and the names of buttons. */
  .ltr :is(.signs, .steps, .sure, .studies, .key, [part='claim'], .bar .ink) {
    direction: ltr;
  }
`;
