/** The banner: one helpline, one tap away, wherever the reader is in the leaflet. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { View } from '../view.ts';
import { directoryTemplate } from './helplines.ts';
import { atFirst, contactTemplate, inlineTemplate } from './links.ts';

/** What assistive technology calls the banner. */
export const bannerLabelOf = ({ help, content }: View): string =>
  help.bannerHelpline?.kind ?? content.labels.kind.helpline;

/** The banner's box. What is in it changes with the reader's country, and when it is made small. */
export const bannerTemplate = (view: View): TemplateResult =>
  html`<section
    part="banner"
    class="banner ${view.docking} ${view.edge}"
    aria-label=${bannerLabelOf(view)}
    data-live="banner"
  >
    ${atFirst(view, bannerContentTemplate)}
  </section>`;

export function bannerContentTemplate(view: View): TemplateResult {
  const { labels } = view.content;
  const { emergency, bannerHelpline } = view.help;
  const isSmall = view.bannerSmall;
  return html`<div class="ink">
    <div>
      ${
        bannerHelpline && !isSmall
          ? html`<p>
              <bdi>${bannerHelpline.helpline.name || bannerHelpline.kind}</bdi>
              ${[bannerHelpline.hours, bannerHelpline.operator]
                .filter(Boolean)
                .map((note) => html`<span class="meta">${` · ${note}`}</span>`)}
            </p>`
          : nothing
      }
      <div class="actions">
        ${
          bannerHelpline
            ? contactTemplate(bannerHelpline, view, 'banner-link')
            : directoryTemplate(view)
        }
        <span>${labels.kind.emergency}: ${inlineTemplate(emergency)}</span>
        <button
          type="button"
          class="quiet"
          data-action="resize-banner"
          aria-expanded=${!isSmall}
          ?disabled=${!view.live}
        >
          ${isSmall ? labels.bannerMore : labels.bannerLess}<span class="unseen"
            >: ${labels.kind.helpline}</span
          >
        </button>
      </div>
    </div>
  </div>`;
}
