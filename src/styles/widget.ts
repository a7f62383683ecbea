/** All rules of the widget. Directions are logical, sizes in em, and nothing moves. */
import { INK, opaque, RELATIVE_COLORS } from './colors.ts';
import { token, TOKENS, unset } from './tokens.ts';

/** Lets editors and the formatter see the text as CSS. */
const css = String.raw;

const space = token('space');
const radius = token('radius');
const faint = token('border', 'color-mix(in srgb, currentcolor 25%, transparent)');
const edge = 'clamp(.9em, 4cqi, 2.5em)';

/** A surface is carried by `color`, which it fills itself with; its child writes on it (colors.ts). */
const carriers = ':is(.surface, .safety, .banner, .call)';

export const STYLES = css`
  :host {
    display: block;
    writing-mode: horizontal-tb;
    max-inline-size: ${token('max-width')};
  }
  :host([hidden]) {
    display: none;
  }

  /* What a page may leak in ends here; its typeface and colour scheme are let through. */
  .root {
    all: initial;
    display: block;
    color-scheme: inherit;
    color: ${TOKENS.surface};
    font-family: ${token('font-family')};
    line-height: 1.6;
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
  /* What is linked to stops clear of the banner. */
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    scroll-margin-block: min(13em, 40vh);
  }
  /* Texts from left to right stay so in a page from right to left; among texts from right to left, only names. */
  .ltr * {
    unicode-bidi: plaintext;
  }

  /* --- Colours. */
  ${carriers} {
    background: currentcolor;
  }
  .call {
    color: ${TOKENS.accent};
  }
  .safety {
    color: ${TOKENS['alert-surface']};
  }
  ${carriers} > .ink {
    color: light-dark(#1c1f22, #eceff1);
  }
  .call > .ink {
    color: light-dark(#fff, #101314);
  }
  @supports ${RELATIVE_COLORS} {
    .surface {
      color: ${opaque(token('surface'))};
    }
    .safety {
      color: ${opaque(token('alert-surface'))};
    }
    .banner {
      color: ${opaque(token('banner-surface', 'currentcolor'))};
    }
    .call {
      color: ${opaque(token('accent'))};
    }
    ${carriers} > .ink {
      color: ${INK};
    }
  }
  .leaflet {
    color: ${token('text', 'inherit')};
  }
  .safety > .ink > div {
    color: ${token('alert-text', 'inherit')};
  }
  .banner > .ink > div {
    color: ${token('banner-text', 'inherit')};
  }
  .page .meta {
    color: ${token('muted', 'inherit')};
  }
  @container ${unset('surface')} {
    .page .meta {
      color: ${token('muted', 'light-dark(#4b565e, #b4bdc4)')};
    }
  }

  /* --- Type. */
  .surface {
    font-size: max(15px, ${token('font-size')});
    line-height: max(1.3, ${token('line-height')});
    overflow-wrap: anywhere;
    border-radius: ${radius};
  }
  .surface > .ink {
    container-type: inline-size;
    overflow: clip;
    border: 1px solid ${faint};
    border-radius: ${radius};
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 700;
    font-family: ${token('heading-font-family')};
    font-size: 1.0625em;
    line-height: 1.3;
  }
  [part='title'] {
    font-size: clamp(1.5em, 1em + 3cqi, 2.25em);
  }
  .alert {
    font-size: 1.27em;
  }
  .meta,
  .quiet,
  dl,
  .references {
    font-size: 0.9375em;
  }
  .name,
  .button,
  .directory,
  bdi,
  [part='certainty'],
  label,
  dt {
    font-weight: 700;
  }
  ul,
  ol {
    list-style: none;
  }
  .intro,
  .panel,
  .lines {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space};
  }
  .safety > .ink > div,
  .safety ul,
  ol,
  .key,
  .references,
  .line {
    display: grid;
    align-content: start;
    gap: 0.5em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* --- Links and buttons. */
  a {
    color: inherit;
  }
  button,
  select,
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    border: 1px solid ${faint};
    border-radius: min(${radius}, 1em);
    text-decoration: none;
    cursor: pointer;
  }
  button,
  select {
    font: inherit;
  }
  button {
    background: none;
    color: inherit;
  }
  select {
    max-inline-size: 100%;
    background: canvas;
  }
  .quiet,
  select,
  .button > span {
    padding: 0.45em 0.9em;
  }
  :focus-visible {
    outline: 3px solid ${token('focus-ring')};
    outline-offset: 2px;
  }
  .call:focus-visible {
    outline: none;
  }
  .call:focus-visible > .ink {
    border-radius: inherit;
    outline: 3px solid ${token('focus-ring')};
    outline-offset: -5px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
  }

  /* --- The safety message: the one thing that may be loud. */
  .safety {
    border-inline-start: 0.5em solid light-dark(#b3261e, #ff8a75);
  }
  .safety > .ink > div {
    max-inline-size: 52em;
    padding: ${space} ${edge};
  }
  .safety ul {
    margin-block-start: ${space};
  }

  /* --- Title, answer, jump list. */
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(${space} * 1.5);
    padding: calc(${space} * 1.5) ${edge} calc(${space} * 2);
  }
  nav,
  nav ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
  }
  nav a,
  .directory a {
    display: inline-block;
    min-inline-size: 44px;
    padding-block: 0.6em;
  }

  /* --- Sections. */
  .section {
    border-block-start: 1px solid ${faint};
    padding-block-end: ${space};
  }
  .opener {
    justify-content: space-between;
    gap: 1em;
    inline-size: 100%;
    padding: ${space} 0 0.4em;
    border: 0;
    font-size: 1.2em;
    text-align: start;
  }
  /* A square's corner: the same to the left and to the right. */
  .opener::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: 0 0.4em 0.2em;
    border: solid;
    border-width: 0 0.13em 0.13em 0;
    transform: rotate(45deg);
  }
  .opener[aria-expanded='true']::after {
    transform: rotate(225deg);
  }
  .panel {
    margin-block-start: ${space};
    padding-inline-start: clamp(0.75em, 3cqi, 1.25em);
    border-inline-start: 3px solid ${token('accent')};
  }
  /* Written out for browsers that know hidden, but not until-found. */
  .panel[hidden] {
    display: block;
    margin: 0;
    content-visibility: hidden;
  }
  @supports not (content-visibility: hidden) {
    .panel[hidden] {
      display: none;
    }
  }
  .topic {
    margin: 0;
    padding: ${space} 0 0;
    border: 0;
    border-block-start: 1px solid ${faint};
  }
  ol {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }

  /* --- How sure, and who says so. The marks are decoration: speech leaves them out. */
  .strong::before {
    content: '●●● ' / '';
  }
  .moderate::before {
    content: '●●○ ' / '';
  }
  .limited::before {
    content: '●○○ ' / '';
  }
  .contested::before {
    content: '●?○ ' / '';
  }
  [part='certainty'],
  [part='sources'] a,
  .phone {
    display: inline-block;
  }
  .line :is(dt, dd) {
    display: inline;
  }

  /* --- Lines to call. */
  .lines {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
  }
  .line {
    padding: ${space};
    border: 1px solid ${faint};
    border-radius: ${radius};
  }

  /* --- The banner. */
  .banner {
    position: sticky;
    inset-block-end: ${token('banner-offset')};
    z-index: ${token('z-index')};
    border-radius: ${radius};
    line-height: 1.4;
  }
  .top {
    inset-block: ${token('banner-offset')} auto;
  }
  .fixed,
  [data-place='fixed'] {
    position: fixed;
    inset-inline: 0;
  }
  [data-place='sticky'] {
    position: sticky;
    inset-inline: auto;
  }
  .static,
  [data-place='static'] {
    position: static;
  }
  .banner > .ink {
    border: 1px solid ${faint};
    border-radius: inherit;
    box-shadow: 0 0 1.25em rgb(0 0 0 / 0.18);
  }
  .banner > .ink > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1.5em;
    padding: 0.4em 0.9em max(0.4em, env(safe-area-inset-bottom));
  }
  .top > .ink > div {
    padding-block: max(0.4em, env(safe-area-inset-top)) 0.4em;
  }

  /* --- Wide: the jump list stands beside the text. */
  @container (min-width: 58em) {
    .page {
      grid-template-columns: 12em minmax(0, 46em);
      column-gap: 3.5em;
    }
    .page > * {
      grid-column: 2;
    }
    .page > nav {
      grid-area: 1 / 1 / span 3;
      align-content: start;
    }
    nav ul {
      display: grid;
      inline-size: 100%;
    }
  }

  /* --- The reader's settings. */
  @media (prefers-contrast: more) {
    * {
      border-color: currentcolor;
    }
    .page .meta {
      color: inherit;
    }
  }

  /* --- Paper: everything open, dark on white, the numbers once. */
  @media print {
    .root {
      color-scheme: light;
    }
    ${carriers} {
      position: static;
      color: #fff;
    }
    ${carriers} > .ink,
    .ink > div,
    .leaflet,
    .page .meta {
      color: #000;
    }
    .banner > .ink {
      box-shadow: none;
    }
    .panel[hidden] {
      display: grid;
      margin-block-start: ${space};
      content-visibility: visible;
    }
    nav,
    .quiet,
    label,
    .copy-link,
    .opener::after {
      display: none;
    }
    .line,
    .panel > div {
      break-inside: avoid;
    }
    .topic {
      break-inside: auto;
    }
    h2,
    h3,
    h4 {
      break-after: avoid;
    }
  }
`;
