/** The banner: one helpline, one tap away, wherever the reader is in the leaflet. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { View } from '../model.ts';
import type { Actions } from './actions.ts';
import { directoryTemplate } from './lines.ts';
import { contactTemplate, inlineTemplate } from './links.ts';

export function bannerTemplate(view: View, actions: Actions): TemplateResult {
  const { labels } = view.content;
  const { line, docking, edge, small } = view.banner;
  return html`<section
    part="banner"
    class="banner ${docking} ${edge}"
    aria-label=${line?.kind ?? labels.kind.helpline}
  >
    <div class="ink">
      <div>
        ${
          line && !small
            ? html`<p>
                <bdi>${line.line.name || line.kind}</bdi>
                ${[line.hours, line.who]
                  .filter(Boolean)
                  .map((note) => html`<span class="meta"> &middot; ${note}</span>`)}
              </p>`
            : nothing
        }
        <div class="actions">
          ${
            line
              ? contactTemplate(line, view, actions, 'banner-link')
              : directoryTemplate(view, actions)
          }
          <span>${labels.kind.emergency}: ${inlineTemplate(view.emergency, actions)}</span>
          <button
            type="button"
            class="quiet"
            aria-expanded=${!small}
            @click=${() => actions.resizeBanner()}
          >
            ${small ? labels.bannerMore : labels.bannerLess}<span class="unseen"
              >: ${labels.kind.helpline}</span
            >
          </button>
        </div>
      </div>
    </div>
  </section>`;
}
