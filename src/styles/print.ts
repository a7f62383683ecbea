/** The reader's settings, and paper: one column, everything open, dark on white, the numbers plain. */
import { css } from './shared.ts';

export const PRINT = css`
  @media (prefers-contrast: more) {
    * {
      --_m: currentcolor;
      border-color: currentcolor;
    }
  }
  @media print {
    .root {
      color-scheme: light;
    }
    /* The numbers come first. */
    .surface {
      display: flex;
      flex-direction: column;
      font-size: 10pt;
    }
    .dock {
      order: -1;
    }
    .fill.fill {
      position: static;
      color: #fff;
    }
    .fill > .ink.ink,
    .ring > .ink {
      container-type: normal;
      border: 0;
      padding: 0;
      color: #000;
      line-height: inherit;
    }
    .ring {
      border: 0;
    }
    .cols,
    .panel,
    .panel[hidden],
    .topic,
    .line,
    .lists {
      display: block;
      max-inline-size: 40em;
      padding-block: 0.5em;
      content-visibility: visible;
    }
    :is(.cols, .panel, .topic, .line, .lists) > * + * {
      margin-block-start: 0.6em;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .sure ol {
      columns: 2;
      column-gap: 2em;
    }
    nav,
    button:not(.opener),
    .knob,
    .country,
    .sure > p,
    .ask::after {
      display: none;
    }
    * {
      --_m: #000;
    }
    .bar {
      display: block;
    }
    p,
    li,
    summary {
      break-inside: avoid;
    }
    .head,
    summary {
      break-after: avoid;
    }
  }
`;
