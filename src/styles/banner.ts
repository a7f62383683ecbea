/** The banner, docked, fixed and in the flow. */
import { css, faint, MIN_WINDOW_PX, radius } from './shared.ts';
import { token } from './tokens.ts';

export const BANNER = css`
  .banner {
    position: sticky;
    inset-block-end: ${token('banner-offset')};
    z-index: ${token('z-index')};
    border-radius: ${radius};
    line-height: 1.4;
  }
  .top {
    inset-block: ${token('banner-offset')} auto;
  }
  [data-place='fixed'] {
    position: fixed;
  }
  .fixed {
    position: fixed;
    inset-inline: 0;
  }
  [data-place='sticky'] {
    position: sticky;
    inset-inline: auto;
  }
  .static,
  [data-place='static'] {
    position: static;
  }
  /* A phone on its side, a zoomed page: a docked banner would hide what is read. */
  @media (height < ${MIN_WINDOW_PX}px) {
    .banner.banner {
      position: static;
    }
  }
  .banner > .ink {
    border: 1px solid ${faint};
    border-radius: inherit;
    box-shadow: 0 0 1.25em rgb(0 0 0 / 0.18);
  }
  .banner > .ink > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1.5em;
    padding: 0.4em 0.9em max(0.4em, env(safe-area-inset-bottom));
  }
  .top > .ink > div {
    padding-block: max(0.4em, env(safe-area-inset-top)) 0.4em;
  }
`;
