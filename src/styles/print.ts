/** The reader's settings, and paper: everything open, dark on white, the numbers once. */
import { css, carriers, space } from './shared.ts';

export const PRINT = css`
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
