/**
 * Sizes and weights: six pairs on the closed leaflet, since each costs a slow phone 4 to 5 ms.
 *
 * No rule says `text-wrap: pretty`: WebKit 2.50 crashes on it, in a narrow column and where a
 * translator rewrites counted text.
 */
import { css, radius } from './shared.ts';
import { token } from './tokens.ts';

export const TYPE = css`
  .surface {
    border-radius: ${radius};
    font-size: max(16px, ${token('font-size')});
    line-height: max(1.3, ${token('line-height')});
    overflow-wrap: anywhere;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 700;
    font-size: 1em;
    font-family: ${token('heading-font-family')};
    line-height: 1.25;
    text-wrap: balance;
  }
  [part='title'] {
    font-size: clamp(1.75em, 1.2em + 2.8cqi, 2.6em);
    line-height: 1.1;
    letter-spacing: -0.02em;
  }
  .first,
  .opener {
    font-size: 1.25em;
  }
  .small,
  .sure,
  .studies,
  .refs,
  .quiet,
  .who {
    font-size: 0.88em;
  }
  .opener,
  .call,
  .ring,
  .phone,
  label,
  dt {
    font-weight: 700;
  }
  summary b {
    font-weight: 400;
  }
  ul,
  ol {
    list-style: none;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    /* Chromium copies the space at its end only so. */
    white-space: pre;
  }
`;
