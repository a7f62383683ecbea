/** Colours of surfaces and of what is written on them. */
import { INK, opaque, RELATIVE_COLORS } from './colors.ts';
import { css, carriers } from './shared.ts';
import { token, TOKENS, unset } from './tokens.ts';

export const SURFACES = css`
  ${carriers} {
    background: currentcolor;
  }
  .call {
    color: ${TOKENS.accent};
  }
  .safety {
    color: ${TOKENS['alert-surface']};
  }
  ${carriers} > .ink {
    color: light-dark(#1c1f22, #eceff1);
  }
  .call > .ink {
    color: light-dark(#fff, #101314);
  }
  @supports ${RELATIVE_COLORS} {
    .surface {
      color: ${opaque(token('surface'))};
    }
    .safety {
      color: ${opaque(token('alert-surface'))};
    }
    .banner {
      color: ${opaque(token('banner-surface', 'currentcolor'))};
    }
    .call {
      color: ${opaque(token('accent'))};
    }
    ${carriers} > .ink {
      color: ${INK};
    }
  }
  .leaflet {
    color: ${token('text', 'inherit')};
  }
  .safety > .ink > div {
    color: ${token('alert-text', 'inherit')};
  }
  .banner > .ink > div {
    color: ${token('banner-text', 'inherit')};
  }
  .page .meta {
    color: ${token('muted', 'inherit')};
  }
  @container ${unset('surface')} {
    .page .meta {
      color: ${token('muted', 'light-dark(#4b565e, #b4bdc4)')};
    }
  }
`;
