/** The banner: one helpline, one tap away, wherever the reader is in the leaflet. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { PARTNER_SERVICE } from '../view.ts';
import type { View } from '../model.ts';
import type { Actions } from './actions.ts';
import { directoryTemplate } from './help.ts';
import { callTemplate, inlineTemplate, textTemplate } from './links.ts';

export function bannerTemplate(view: View, actions: Actions): TemplateResult {
  const { banner, labels } = view;
  const { line, small } = banner;
  const who = line?.operator && `${labels.runBy} ${line.operator}`;
  const setBySite = line?.id === PARTNER_SERVICE && !line.operator ? labels.partnerSetBySite : '';
  const notes = [line?.hours, who, setBySite].filter(Boolean);
  const link = { part: 'banner-link' };
  return html`<section
    part="banner"
    class="banner ${banner.mode} ${banner.position}"
    aria-label=${labels.banner}
    ?data-small=${small}
  >
    <div class="banner-ink">
      <div class="banner-text">
        ${small || !line
          ? nothing
          : html`<p class="name"><bdi>${line.name || line.kindLabel}</bdi></p>`}
        ${line
          ? html`<p class="actions">
              ${callTemplate(line, view, actions, { ...link, className: 'call' })}
              ${textTemplate(line, view, actions, { ...link, className: 'button' })}
            </p>`
          : directoryTemplate(view, actions)}
        <p class="banner-emergency">
          ${labels.kind.emergency}: ${inlineTemplate(banner.emergency, actions)}
        </p>
        ${small || !notes.length
          ? nothing
          : html`<p class="meta">${notes.map((note) => html`<bdi>${note}</bdi> `)}</p>`}
        <button
          type="button"
          class="quiet resize"
          aria-expanded=${small ? 'false' : 'true'}
          @click=${() => actions.resizeBanner()}
        >
          ${small ? labels.bannerMore : labels.bannerLess}
        </button>
      </div>
    </div>
  </section>`;
}
