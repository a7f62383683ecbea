/** Sizes, weights and the space between texts. */
import { css, faint, radius, space } from './shared.ts';
import { token } from './tokens.ts';

export const TYPE = css`
  .surface {
    font-size: max(15px, ${token('font-size')});
    line-height: max(1.3, ${token('line-height')});
    overflow-wrap: anywhere;
    border-radius: ${radius};
  }
  .surface > .ink {
    container-type: inline-size;
    overflow: clip;
    border: 1px solid ${faint};
    border-radius: ${radius};
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 700;
    font-family: ${token('heading-font-family')};
    font-size: 1.0625em;
    line-height: 1.3;
  }
  [part='title'] {
    font-size: clamp(1.5em, 1em + 3cqi, 2.25em);
  }
  .alert {
    font-size: 1.27em;
  }
  .meta,
  .quiet,
  dl,
  .references {
    font-size: 0.9375em;
  }
  .name,
  .button,
  .directory,
  bdi,
  [part='certainty'],
  label,
  dt {
    font-weight: 700;
  }
  ul,
  ol {
    list-style: none;
  }
  .intro,
  .panel,
  .lines {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space};
  }
  .safety > .ink > div,
  .safety ul,
  ol,
  .key,
  .references,
  .line {
    display: grid;
    align-content: start;
    gap: 0.5em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
