/** Colours of surfaces and of what is written on them. */
import { INK, opaque, RELATIVE_COLORS, SHADE } from './colors.ts';
import { css } from './shared.ts';
import { token, TOKENS, unset } from './tokens.ts';

/**
 * A `.fill` carries its colour in `color`, which it fills itself with; its `.ink` writes on it
 * (colors.ts). `--_d` is the default, `--_o` what the page has set. Call buttons and the disc of
 * an open section are always dark under white: what darkens pages turns dark text pale, and may keep the
 * ground that it stood on.
 */
export const SURFACES = css`
  .fill {
    background: currentcolor;
    /* As a plain word, Firefox keeps it in forced colours, where it is that of the text. */
    background: lab(from currentcolor l a b);
    color: var(--_d);
  }
  .fill > .ink {
    color: light-dark(#1c1f22, #eceff1);
  }
  .surface {
    --_d: ${TOKENS.surface};
    --_o: ${token('surface', 'var(--_d)')};
  }
  .safety {
    --_d: ${TOKENS['alert-surface']};
    --_o: ${token('alert-surface', 'var(--_d)')};
  }
  .dock {
    --_d: currentcolor;
    --_o: ${token('banner-surface', 'var(--_d)')};
  }
  .call,
  .knob {
    --_d: ${TOKENS.accent};
    --_o: ${token('accent', 'var(--_d)')};
    background: ${SHADE};
  }
  @supports ${RELATIVE_COLORS} {
    .fill {
      color: ${opaque('var(--_o)')};
    }
    .fill > .ink {
      ${INK}
    }
  }
  .call > .ink,
  [aria-expanded='true'] > .knob::before {
    color: #fff;
  }
  [aria-expanded='false'] > .knob {
    background: none;
    color: inherit;
  }
  /* Red has one meaning: call the emergency number. */
  .sos {
    background: light-dark(#9b1c14, #a81f17);
  }
  .leaflet {
    --_m: ${token('muted', 'currentcolor')};
    color: ${token('text', 'inherit')};
  }
  /* Softer only where the surface is ours, and its contrast known. */
  @container ${unset('surface')} {
    .leaflet {
      --_m: ${token('muted', 'light-dark(#4b565e, #b4bdc4)')};
    }
  }
  .safety .cols {
    --_m: currentcolor;
    color: ${token('alert-text', 'inherit')};
  }
  .bar {
    color: ${token('banner-text', 'inherit')};
  }
  .small,
  summary,
  [part='claim']::after {
    color: var(--_m);
  }
`;
