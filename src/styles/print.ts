/** The reader's settings, and paper: one column, everything open, dark on white, the numbers plain. */
import { css } from './shared.ts';

export const PRINT = css`
  @media (prefers-contrast: more) {
    * {
      --_l: currentcolor;
      --_m: currentcolor;
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
      /* Its width may be that of the screen. */
      inline-size: auto !important;
    }
    .fill.fill {
      position: static;
      background: #fff;
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
    .leaflet,
    .safety .cols,
    .bar {
      color: #000;
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
    /* There is room for all of it, also where the reader made the banner small. */
    .bar .who {
      display: block;
      block-size: auto;
    }
    .bar .who > b {
      white-space: normal;
    }
    .bar .verb {
      position: static;
      clip-path: none;
    }
    .directory a::after {
      content: ': ' attr(href);
    }
    p,
    li,
    dd,
    summary {
      break-inside: avoid;
    }
    .head,
    dt,
    summary {
      break-after: avoid;
    }
  }
`;
