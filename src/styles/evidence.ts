/** How sure a claim is, and who says so. The marks are decoration: speech leaves them out. */
import { css } from './shared.ts';

export const EVIDENCE = css`
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
`;
