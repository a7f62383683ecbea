/** The safety message: the one thing that may be loud. */
import { css, spaces } from './shared.ts';

export const SAFETY = css`
  .safety {
    border-block-start: 4px solid light-dark(#b3261e, #ff8a75);
    line-height: 1.4;
  }
  .safety .cols {
    row-gap: ${spaces(0.5)};
    padding-block: ${spaces(0.75)} ${spaces(0.5)};
  }
  .signs {
    columns: 9em 2;
    column-gap: 0.75em;
    padding-block-start: 0.3em;
    font-size: 0.88em;
  }
  .signs li {
    break-inside: avoid;
    margin-inline-start: 1.1em;
    list-style: disc;
  }
`;
