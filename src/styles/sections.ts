/** Title, jump list, sections and their panels, narrow and wide. */
import { css, edge, faint, space } from './shared.ts';
import { token } from './tokens.ts';

export const SECTIONS = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(${space} * 1.5);
    padding: calc(${space} * 1.5) ${edge} calc(${space} * 2);
  }
  nav,
  nav ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
  }
  nav a,
  .directory a {
    display: inline-block;
    min-inline-size: 44px;
    padding-block: 0.6em;
  }

  /* --- Sections. */
  .section {
    border-block-start: 1px solid ${faint};
    padding-block-end: ${space};
  }
  .opener {
    justify-content: space-between;
    gap: 1em;
    inline-size: 100%;
    padding: ${space} 0 0.4em;
    border: 0;
    font-size: 1.2em;
    text-align: start;
  }
  /* A square's corner: the same to the left and to the right. */
  .opener::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: 0 0.4em 0.2em;
    border: solid;
    border-width: 0 0.13em 0.13em 0;
    transform: rotate(45deg);
  }
  .opener[aria-expanded='true']::after {
    transform: rotate(225deg);
  }
  .panel {
    margin-block-start: ${space};
    padding-inline-start: clamp(0.75em, 3cqi, 1.25em);
    border-inline-start: 3px solid ${token('accent')};
  }
  /* Written out for browsers that know hidden, but not until-found. */
  .panel[hidden] {
    display: block;
    margin: 0;
    content-visibility: hidden;
  }
  @supports not (content-visibility: hidden) {
    .panel[hidden] {
      display: none;
    }
  }
  .topic {
    margin: 0;
    padding: ${space} 0 0;
    border: 0;
    border-block-start: 1px solid ${faint};
  }
  ol {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }

  /* --- Wide: the jump list stands beside the text. */
  @container (min-width: 58em) {
    .page {
      grid-template-columns: 12em minmax(0, 46em);
      column-gap: 3.5em;
    }
    .page > * {
      grid-column: 2;
    }
    .page > nav {
      grid-area: 1 / 1 / span 3;
      align-content: start;
    }
    nav ul {
      display: grid;
      inline-size: 100%;
    }
  }
`;
