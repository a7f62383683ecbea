/** Helplines to call, text or visit. */
import { css, faint, radius, space } from './shared.ts';

export const HELPLINES = css`
  .lines {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
  }
  .line {
    padding: ${space};
    border: 1px solid ${faint};
    border-radius: ${radius};
  }
`;
