/** Rules of the report: the leaflet's own type and colours, inherited. */
import { css } from '../styles/shared.ts';

export const REPORT_STYLES = css`
  :host {
    all: initial;
    display: block;
    color: inherit;
    color-scheme: inherit;
    font: inherit;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  section section {
    display: grid;
    gap: 0.75em;
    border-block-start: 1px solid;
    padding-block: 1em;
  }
  section:has(> #title) {
    display: grid;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
    gap: 1em;
    margin-inline: clamp(0.75em, 4.7cqi, 2.5em);
    border-block-start: 4px double;
    padding-block: 1.5em 5em;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    line-height: 1.25;
    text-wrap: balance;
  }
  #title {
    scroll-margin-block: 4.5em;
    font-size: 1.5em;
    line-height: 1.1;
  }
  section section > :is(h2, h3, h4, h5, h6) {
    font-size: 1.25em;
  }
  ul {
    display: grid;
    gap: 1.25em;
    list-style: none;
  }
  [data-group='fine'] ul {
    gap: 0.25em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  li {
    max-width: 46em;
  }
  li > * + * {
    margin-block-start: 0.35em;
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.94em;
  }
  p:has(> button) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  button {
    min-block-size: 44px;
    border: 1px solid;
    border-radius: 0.6em;
    padding-inline: 1em;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid currentcolor;
    outline-offset: 2px;
  }
  #title:focus {
    outline: none;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
