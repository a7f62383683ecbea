/** Links, buttons and focus. */
import { css, faint, radius } from './shared.ts';
import { token } from './tokens.ts';

export const CONTROLS = css`
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
`;
