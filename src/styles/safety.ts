/** The safety message: the one thing that may be loud. */
import { css, edge, space } from './shared.ts';

export const SAFETY = css`
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
`;
