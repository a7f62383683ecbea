/** Links, buttons, focus, and the chevron. */
import { css, MIDDLE_GREY, radius } from './shared.ts';
import { token } from './tokens.ts';

export const CONTROLS = css`
  a {
    padding-block: 0.2em;
    color: inherit;
  }
  /* In parts: WebKit knows no thickness in the shorthand, and would drop the line. */
  a,
  .ask,
  .quiet {
    text-decoration-line: underline;
    text-decoration-color: color-mix(in srgb, currentcolor 65%, transparent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  :is(a, .quiet):hover,
  summary:hover .ask {
    text-decoration-thickness: 2px;
  }
  button,
  select {
    min-block-size: 44px;
    font: inherit;
    cursor: pointer;
  }
  button {
    border: 0;
    background: none;
    color: inherit;
  }
  /* Copied text has the titles of sections, which Firefox leaves out of it as text of buttons, and no "Copy". */
  .opener {
    -webkit-user-select: text;
    user-select: text;
  }
  .quiet,
  .less {
    -webkit-user-select: none;
    user-select: none;
  }
  .quiet {
    flex: none;
    min-inline-size: 44px;
  }
  select {
    max-inline-size: 100%;
    border: 1px solid;
    border-radius: 0.5em;
    padding-inline: 0.6em;
    background: canvas;
    color: canvastext;
  }
  .call,
  .ring {
    border: 1px solid;
    border-radius: min(${radius}, 0.6em);
    padding: 0;
    white-space: nowrap;
  }
  /* Its see-through frame is what is left of the button in forced colours. */
  .call {
    --_f: -5px;
    border-color: transparent;
  }
  .call,
  .ring,
  nav a {
    display: inline-block;
    text-decoration-line: none;
  }
  :is(.call, .ring) > .ink {
    display: block;
    border-radius: inherit;
    padding-inline: 0.8em;
    line-height: 42px;
  }
  .directory a {
    display: inline-block;
    padding-block: 0.6em;
  }
  /* In a filled button the ring lies inside, where its colour is sure to be seen. */
  :where(:focus-visible, .call:focus-visible > .ink) {
    outline: 3px solid ${token('focus-ring')};
    outline-offset: var(--_f, 2px);
  }
  .call:focus-visible {
    outline: 0;
  }
  .mast,
  .opener,
  .acts,
  .who {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .acts,
  .who {
    flex-wrap: wrap;
  }
  /* A square's corner: the same to the left and to the right. */
  .knob::before,
  .less::before,
  .ask::after {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid;
    border-width: 0 0.13em 0.13em 0;
    background: ${MIDDLE_GREY};
    background-clip: text;
    translate: 0 -20%;
    rotate: 45deg;
  }
  .ask::after {
    margin-inline: 0.5em 0.35em;
  }
  :is([aria-expanded='true'] > .knob, .min .less)::before,
  [open] > summary .ask::after {
    translate: 0 20%;
    rotate: 225deg;
  }
`;
