/** Lists: the sources, the symptoms, and the row that ends a section. */
import { css } from './shared.ts';

export const LISTS = css`
  .refs {
    columns: 17em;
    column-gap: 2.5em;
  }
  .refs li {
    break-inside: avoid;
    padding-block-end: 0.4em;
    line-height: 1.35;
  }
  .pairs {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.15em 0.75em;
    margin-block-start: 0.5em;
  }
  /* A row of 28 px around a button of 44. */
  .tools button {
    margin-block: -8px;
  }
`;
