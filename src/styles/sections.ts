/** One grid for everything: in a narrow place one column, then two, then three. */
import { css, edge, faint, space, spaces, THREE_COLUMNS, TWO_COLUMNS } from './shared.ts';

export const SECTIONS = css`
  .surface > .ink {
    container-type: inline-size;
    overflow: clip;
    border: 1px solid ${faint};
    border-radius: inherit;
  }
  .cols,
  .panel,
  .topic,
  .line,
  .lists,
  .studies dl {
    display: grid;
    gap: ${spaces(0.7)} ${spaces(2.5)};
  }
  .cols {
    grid-template-columns: minmax(0, 1fr);
  }
  .cols,
  .mast {
    padding-inline: ${edge};
  }
  .mast,
  .opener {
    justify-content: space-between;
  }
  .page {
    row-gap: ${spaces(1.5)};
    padding-block: ${spaces(1.5)};
  }
  .intro > * + * {
    margin-block-start: ${spaces(0.5)};
  }
  nav ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    column-gap: ${space};
  }
  nav li,
  .topic,
  .line {
    border-block-start: 1px solid ${faint};
  }
  nav :is(a, .quiet) {
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: 0.55em;
    font-size: 1em;
    text-align: start;
  }

  /* --- A section: the question, the short answer, the panel. */
  .section {
    border-block-start: 1px solid;
    padding-block: ${spaces(0.4)};
  }
  .opener {
    min-block-size: 44px;
    inline-size: 100%;
    margin-block: -0.3em;
    padding-block: 0.3em;
    line-height: 1.25;
    text-align: start;
  }
  .knob {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.4em;
    block-size: 1.4em;
    border-radius: 50%;
  }
  .panel {
    padding-block: ${spaces(0.5)} ${spaces(0.25)};
  }
  .topic {
    padding-block-start: ${spaces(0.75)};
  }
  .line {
    row-gap: ${spaces(0.4)};
    padding-block: ${spaces(0.6)};
  }
  /* Written out for browsers that know hidden, but not until-found. */
  .panel[hidden] {
    display: block;
    padding: 0;
    content-visibility: hidden;
  }
  @supports not (content-visibility: hidden) {
    .panel[hidden] {
      display: none;
    }
  }
  .sub {
    margin-block: 0.4em -0.5em;
  }
  /* The studies and the link to the section share a row, until the studies open. */
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5em;
  }
  .foot [open] {
    inline-size: 100%;
  }

  /* --- Two columns: the answer, and how sure. */
  @container ${TWO_COLUMNS} {
    .cols {
      grid-template-columns: [q a] minmax(0, 1fr) [b s] 12.5em [e];
    }
    .row,
    .wide {
      display: grid;
      grid-template-columns: subgrid;
    }
    :is(.cols, .row, .wide) > * {
      grid-column: a / s;
    }
    .row.row,
    .page > nav {
      grid-column: q / e;
    }
    .wide.wide,
    [part='title'] {
      grid-column: a / e;
    }
    .refs.wide {
      display: block;
    }
    .side.side {
      grid-column: s / e;
    }
    .head.head {
      grid-column: q / b;
    }
    .para {
      align-items: first baseline;
    }
    /* The last row takes what the list is longer by, so that the lines beside it stay together. */
    .safety .cols {
      grid-template-rows: repeat(4, auto) 1fr;
    }
    .now {
      grid-row: 1 / span 5;
    }
    .line > .side {
      grid-row: 1 / span 2;
      align-self: start;
    }
    .side .ask + span {
      display: block;
    }
  }

  /* --- Three columns: the question, the answer, and how sure. */
  @container ${THREE_COLUMNS} {
    .cols {
      grid-template-columns: [q] minmax(0, 1fr) [b a] minmax(0, 36em) [s] minmax(0, 1fr) [e];
    }
    .first {
      grid-row: 1 / span 5;
    }
    .page > nav {
      grid-area: 1 / q / 2 / b;
    }
    .intro {
      grid-row: 1;
    }
    nav ul {
      grid-template-columns: none;
    }
    nav li {
      border: 0;
    }
    .opener {
      align-items: start;
    }
    @media not (pointer: coarse) {
      nav :is(a, .quiet) {
        padding-block: 0.15em;
      }
      nav :is(a, .quiet),
      .opener {
        min-block-size: 0;
      }
    }
    .sub {
      margin: 0;
      padding-block-start: 0.1em;
    }
  }
`;
