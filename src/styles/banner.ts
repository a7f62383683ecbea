/** The banner, docked, fixed and in the flow. Content blockers hide what is called one: its class is `dock`. */
import { css, edge, faint, MIN_WINDOW_PX, radius, TWO_COLUMNS } from './shared.ts';
import { token } from './tokens.ts';

export const BANNER = css`
  .dock {
    position: sticky;
    inset-block-end: ${token('banner-offset')};
    z-index: ${token('z-index')};
    border-radius: 0 0 ${radius} ${radius};
  }
  [data-edge='top'] {
    inset-block: ${token('banner-offset')} auto;
    border-radius: ${radius} ${radius} 0 0;
  }
  [data-place='fixed'] {
    position: fixed;
  }
  [data-docking='fixed'] {
    position: fixed;
    inset-inline: 0;
  }
  [data-place='sticky'] {
    position: sticky;
    inset-inline: auto;
  }
  [data-docking='static'],
  [data-place='static'] {
    position: static;
  }
  /* A phone on its side, a zoomed page: a docked banner would hide what is read. */
  @media (height < ${MIN_WINDOW_PX}px) {
    .dock.dock {
      position: static;
    }
  }
  /* A container has no width of its own: where the page shrinks its boxes to fit, this is what fits. */
  .dock > .ink {
    container-type: inline-size;
    contain-intrinsic-inline-size: min(20em, 80vw);
    border: 1px solid ${faint};
    border-block-start-color: currentcolor;
    border-radius: inherit;
  }
  [data-edge='top'] > .ink {
    border-block-color: ${faint} currentcolor;
  }
  .bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 44px;
    align-items: center;
    padding-block: 0.15em max(0.2em, env(safe-area-inset-bottom));
    padding-inline: ${edge} 0.2em;
  }
  [data-edge='top'] .bar {
    padding-block: max(0.2em, env(safe-area-inset-top)) 0.15em;
  }
  /* What doesn't fit beside the name is left out whole. */
  .who {
    column-gap: 0.6em;
    block-size: 1lh;
    overflow: hidden;
    line-height: 1.4;
  }
  .who > :first-child {
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .bar .acts {
    flex-wrap: nowrap;
  }
  /* A verb that finds no room beside its number wraps out of sight; it stays in the button's name. */
  .bar :is(.call, .ring) > .ink {
    display: flex;
    flex-wrap: wrap;
    align-content: end;
    justify-content: center;
    block-size: 42px;
    overflow: hidden;
  }
  .bar .verb {
    margin-inline-end: 0.3em;
  }
  .bar .ring {
    flex-shrink: 9;
  }
  .less {
    grid-area: 1 / 2 / span 2;
    min-inline-size: 44px;
    block-size: 100%;
  }
  .min {
    inline-size: fit-content;
    margin-inline-start: auto;
    border-radius: ${radius};
  }
  .min > .ink {
    container-type: normal;
  }
  .min .who {
    display: none;
  }
  .min .verb {
    position: absolute;
    clip-path: inset(50%);
  }
  @container ${TWO_COLUMNS} {
    .bar {
      display: flex;
      gap: 0.5em;
      padding-block: 0.35em;
    }
    .who {
      flex: 1;
    }
  }
  /* Very narrow: the numbers get the whole row. */
  @container (max-width: 16em) {
    .less {
      grid-row: 1;
    }
    .bar .acts {
      grid-column: 1 / -1;
      flex-wrap: wrap;
    }
  }
`;
