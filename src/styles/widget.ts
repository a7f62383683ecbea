/** All rules of the widget. Directions are logical, sizes in em, motion none but the chevron's. */
import { INK, opaque, RELATIVE_COLORS } from './colors.ts';
import { token, TOKENS, unset } from './tokens.ts';

/** Lets editors and the formatter see the text as CSS. */
const css = String.raw;

const faint = token('border', 'color-mix(in srgb, currentcolor 22%, transparent)');

export const STYLES = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: ${token('max-width')};
  }
  :host([hidden]) {
    display: none;
  }

  /* --- What a page may leak in ends here; its typeface and colour scheme are let through. */
  .root {
    all: initial;
    display: block;
    color-scheme: inherit;
    color: ${TOKENS.surface};
    font-family: ${token('font-family')};
    font-size: medium;
    line-height: 1.6;
    text-size-adjust: 100%;
    -webkit-text-size-adjust: 100%;
  }
  [data-theme='light'] {
    color-scheme: light;
  }
  [data-theme='dark'] {
    color-scheme: dark;
  }
  [data-theme='reader'] {
    color-scheme: light dark;
  }
  *,
  ::before {
    box-sizing: border-box;
  }

  /* --- Colours. A surface is carried by color; its child writes on it (see colors.ts). */
  .surface,
  .safety,
  .banner,
  .call {
    background: currentcolor;
    forced-color-adjust: auto;
  }
  .call {
    color: ${TOKENS.accent};
  }
  .safety {
    color: ${TOKENS['alert-surface']};
  }
  .ink,
  .safety-ink,
  .banner-ink {
    color: light-dark(#1c1f22, #eceff1);
  }
  .call span {
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
    .ink,
    .safety-ink,
    .banner-ink,
    .call span {
      color: ${INK};
    }
  }
  .leaflet {
    color: ${token('text', 'inherit')};
  }
  .safety-text {
    color: ${token('alert-text', 'inherit')};
  }
  .banner-text {
    color: ${token('banner-text', 'inherit')};
  }
  .meta,
  .kind,
  dt {
    color: ${token('muted', 'inherit')};
  }
  @container ${unset('surface')} {
    .page :is(.meta, .kind, dt) {
      color: ${token('muted', 'light-dark(#4b565e, #b4bdc4)')};
    }
  }

  /* --- Type and rhythm. */
  .surface {
    font-size: max(0.9375em, ${token('font-size')});
    line-height: max(1.3, ${token('line-height')});
    overflow-wrap: anywhere;
    border-radius: ${token('radius')};
    text-align: start;
  }
  .ink {
    container-type: inline-size;
    border: 1px solid ${faint};
    border-radius: ${token('radius')};
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  [role='heading'],
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    unicode-bidi: plaintext;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  [role='heading'] {
    font-family: ${token('heading-font-family')};
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  ul,
  ol {
    list-style: none;
  }
  .title {
    font-size: clamp(1.5em, 1em + 3cqi, 2.25em);
    letter-spacing: -0.01em;
  }
  .lead {
    font-size: 1.15em;
    line-height: 1.5;
  }
  .meta,
  .kind,
  .quiet,
  dl {
    font-size: 0.9375em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* --- Links and buttons. */
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  button,
  select {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid currentcolor;
    border-radius: min(${token('radius')}, 1em);
    min-block-size: 2.75rem;
    min-block-size: max(44px, 2.6em);
    padding: 0.4em 0.8em;
    cursor: pointer;
  }
  select {
    max-inline-size: 100%;
    background: canvas;
    color: canvastext;
  }
  .quiet {
    border-color: ${faint};
  }
  .call,
  .button {
    display: inline-flex;
    align-items: stretch;
    min-block-size: 44px;
    border-radius: min(${token('radius')}, 1em);
    font-weight: 700;
    text-decoration: none;
  }
  .button {
    border: 1px solid currentcolor;
  }
  .call span,
  .button span {
    display: block;
    align-content: center;
    padding: 0.4em 1em;
    border-radius: inherit;
  }
  .call span {
    border: 1px solid color-mix(in srgb, currentcolor 35%, transparent);
  }
  .call:hover,
  .button:hover,
  .quiet:hover {
    text-decoration: underline;
  }
  .phone {
    font-weight: 700;
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid ${token('focus-ring')};
    outline-offset: 2px;
    border-radius: 0.2em;
  }
  .call:focus-visible {
    outline: none;
    border-radius: min(${token('radius')}, 1em);
  }
  .call:focus-visible span {
    outline: 3px solid ${token('focus-ring')};
    outline-offset: -6px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  /* --- The safety message: the one thing that may be loud. */
  .safety {
    border-start-start-radius: ${token('radius')};
    border-start-end-radius: ${token('radius')};
    border-inline-start: 0.5em solid light-dark(#b3261e, #ff8a75);
  }
  .safety-ink {
    padding: calc(${token('space')} * 1.1) clamp(0.9em, 4cqi, 2.5em);
  }
  .safety-text {
    display: grid;
    gap: 0.35em;
    max-inline-size: 46em;
  }
  .safety-heading {
    font-family: ${token('heading-font-family')};
    font-size: 1.35em;
    font-weight: 700;
    line-height: 1.25;
  }
  .safety-main {
    font-weight: 600;
  }
  .safety ul {
    display: grid;
    gap: 0.6em;
    margin-block-start: 0.6em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid color-mix(in srgb, currentcolor 25%, transparent);
  }

  /* --- Title, answer, jump list. */
  .page {
    display: grid;
    gap: calc(${token('space')} * 1.5);
    padding: calc(${token('space')} * 1.5) clamp(0.9em, 4cqi, 2.5em) calc(${token('space')} * 2);
  }
  .intro {
    display: grid;
    gap: calc(${token('space')} * 0.75);
    max-inline-size: 44em;
  }
  .nav,
  .nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
  }
  .nav {
    justify-content: space-between;
  }
  .nav a {
    display: block;
    padding-block: 0.6em;
  }

  /* --- Sections. */
  .sections {
    display: grid;
    max-inline-size: 48em;
  }
  .section {
    border-block-start: 1px solid ${faint};
    padding-block-end: calc(${token('space')} * 1.1);
    scroll-margin-block: 1em 8em;
  }
  .section:last-child {
    border-block-end: 1px solid ${faint};
  }
  .section-heading {
    font-size: 1.25em;
  }
  .section-heading button {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1em;
    inline-size: 100%;
    padding: calc(${token('space')} * 0.9) 0 calc(${token('space')} * 0.4);
    border: 0;
    text-align: start;
  }
  .section-heading button:hover span {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .section-heading button::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.4em;
    border-block-end: 0.14em solid;
    border-inline-end: 0.14em solid;
    transform: translateY(-25%) rotate(45deg);
  }
  [dir='rtl'] .section-heading button::after {
    transform: translateY(-25%) rotate(-45deg);
  }
  [data-open] .section-heading button::after {
    transform: translateY(25%) rotate(225deg);
  }
  [dir='rtl'] [data-open] .section-heading button::after {
    transform: translateY(25%) rotate(-225deg);
  }
  @media (prefers-reduced-motion: no-preference) {
    .section-heading button::after {
      transition: transform 0.15s;
    }
  }
  .panel {
    display: grid;
    gap: calc(${token('space')} * 1.1);
    margin-block-start: calc(${token('space')} * 1.1);
    padding-inline-start: clamp(0.75em, 3cqi, 1.25em);
    border-inline-start: 3px solid ${token('accent')};
  }
  /* Written out for browsers that know hidden, but not until-found. */
  .panel[hidden] {
    margin: 0;
    content-visibility: hidden;
  }
  @supports not (content-visibility: hidden) {
    .panel[hidden] {
      display: none;
    }
  }
  .topic,
  .statement {
    display: grid;
    gap: 0.25em;
  }
  .topic {
    gap: calc(${token('space')} * 0.9);
  }
  .topic + .topic {
    padding-block-start: calc(${token('space')} * 0.9);
    border-block-start: 1px solid ${faint};
  }
  ol {
    counter-reset: step;
    display: grid;
    gap: 0.8em;
  }
  ol > li {
    counter-increment: step;
    display: grid;
    grid-template-columns: 2em 1fr;
  }
  ol > li::before {
    content: counter(step) '.';
    font-weight: 700;
  }

  /* --- How sure, and who says so. */
  .meta {
    line-height: 1.5;
  }
  .certainty {
    display: inline-block;
    margin-inline-end: 0.6em;
    font-weight: 600;
    white-space: nowrap;
  }
  .certainty::before {
    content: '●●●';
    content: '●●●' / '';
    margin-inline-end: 0.4em;
    letter-spacing: 0.05em;
  }
  .moderate::before {
    content: '●●○';
    content: '●●○' / '';
  }
  .limited::before {
    content: '●○○';
    content: '●○○' / '';
  }
  .contested::before {
    content: '○○○';
    content: '○○○' / '';
  }
  .key > div {
    display: grid;
    grid-template-columns: minmax(0, 12em) minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.4em;
  }
  .references {
    display: grid;
    gap: 0.7em;
    font-size: 0.9375em;
  }
  .references li {
    scroll-margin-block: 2em 10em;
  }

  /* --- Lines to call. */
  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: calc(${token('space')} * 0.9);
  }
  .line {
    display: grid;
    gap: 0.5em;
    align-content: start;
    padding: calc(${token('space')} * 0.9);
    border: 1px solid ${faint};
    border-radius: ${token('radius')};
  }
  .line-name {
    display: grid;
    line-height: 1.4;
  }
  .name {
    font-weight: 700;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .line dt::after {
    content: ':';
  }
  .country label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.8em;
    font-weight: 600;
  }
  .directory a {
    display: inline-block;
    padding-block: 0.6em;
    font-weight: 700;
  }

  /* --- The banner. */
  .banner {
    container-type: inline-size;
    position: sticky;
    z-index: ${token('z-index')};
    border-end-start-radius: ${token('radius')};
    border-end-end-radius: ${token('radius')};
  }
  .bottom {
    inset-block-end: ${token('banner-offset')};
  }
  .top {
    inset-block-start: ${token('banner-offset')};
    border-radius: ${token('radius')} ${token('radius')} 0 0;
  }
  .fixed {
    position: fixed;
    inset-inline: 0;
    border-radius: 0;
  }
  .static,
  .banner[data-yield] {
    position: static;
  }
  /* A short window (a phone on its side, a zoomed page) is left to the text. */
  @media (max-height: 26em) {
    .banner {
      position: static;
    }
  }
  .banner-ink {
    border: 1px solid ${faint};
    border-radius: inherit;
    box-shadow: 0 0 1.25em rgb(0 0 0 / 0.16);
  }
  .banner-text {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 0.75em;
    align-items: center;
    max-inline-size: 72em;
    margin-inline: auto;
    padding: 0.6em clamp(0.75em, 4cqi, 2.5em);
  }
  .bottom .banner-text {
    padding-block-end: max(0.6em, env(safe-area-inset-bottom));
  }
  .top .banner-text {
    padding-block-start: max(0.6em, env(safe-area-inset-top));
  }
  .banner :is(.actions, .banner-emergency, .meta) {
    grid-column: 1 / -1;
  }
  .banner .resize {
    grid-area: 1 / 2;
  }
  .banner[data-small] .actions {
    grid-area: 1 / 1;
  }
  @container (min-width: 44em) {
    .banner-text {
      grid-template-columns: 1fr auto auto auto;
    }
    .banner :is(.actions, .banner-emergency) {
      grid-column: auto;
    }
    .banner .resize {
      grid-area: 1 / 4;
    }
  }

  /* --- Wide: the jump list stands beside the text. */
  @container (min-width: 58em) {
    .page {
      grid-template-columns: 12em minmax(0, 48em);
      column-gap: 3.5em;
    }
    .intro,
    .sections,
    slot[name='footer'] {
      grid-column: 2;
    }
    .nav {
      grid-area: 1 / 1 / span 3;
      align-content: start;
    }
    .nav ul {
      display: grid;
      gap: 0;
    }
  }

  /* --- The reader's settings. */
  @media (prefers-contrast: more) {
    .ink,
    .banner-ink,
    .line,
    .section,
    .topic,
    .quiet {
      border-color: currentcolor;
    }
    .page :is(.meta, .kind, dt) {
      color: inherit;
    }
  }
  @media (forced-colors: active) {
    .call {
      border: 2px solid;
    }
    .banner-ink,
    .safety {
      border-color: currentcolor;
    }
  }

  /* --- Paper: everything open, dark on white, the numbers once. */
  @media print {
    .root {
      color-scheme: light;
    }
    .surface,
    .safety,
    .banner,
    .call {
      color: #fff;
    }
    .ink,
    .leaflet,
    .safety-ink,
    .safety-text,
    .banner-ink,
    .banner-text,
    .call span,
    .page :is(.meta, .kind, dt) {
      color: #000;
    }
    .banner {
      position: static;
    }
    .banner-ink {
      box-shadow: none;
    }
    .panel[hidden] {
      display: grid !important;
      content-visibility: visible;
      margin-block-start: calc(${token('space')} * 1.1);
    }
    .nav,
    .quiet,
    .country,
    .copy-link,
    .section-heading button::after {
      display: none !important;
    }
    .line,
    .statement,
    .section-heading {
      break-inside: avoid;
    }
    .section-heading,
    .topic > :first-child {
      break-after: avoid;
    }
  }
`;
