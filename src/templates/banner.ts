/** The banner: one helpline, one tap away, wherever the reader is in the leaflet. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { HelplineView, View } from '../view.ts';
import { directoryLinkTemplate } from './helplines.ts';
import { atFirst, callTemplate, outlinedTemplate } from './links.ts';

/** What assistive technology calls the banner. */
export const bannerLabelOf = ({ content }: View): string => content.labels.kind.helpline;

/** Content blockers hide what is called a banner: its class is `dock`. */
export const dockClassOf = ({ bannerSmall }: View): string =>
  bannerSmall ? 'dock fill min' : 'dock fill';

/** The banner's box. What is in it changes with the reader's country. */
export const bannerTemplate = (view: View): TemplateResult =>
  html`<section
    part="banner"
    class=${dockClassOf(view)}
    data-docking=${view.docking}
    data-edge=${view.edge}
    aria-label=${bannerLabelOf(view)}
    data-live="dock"
  >
    ${atFirst(view, bannerContentTemplate)}
  </section>`;

/** Whose number it is, where the site says nothing of that itself. */
const ofThisSite = ({ helpline, purpose }: HelplineView) =>
  helpline.kind === 'partner' ? purpose : '';

export function bannerContentTemplate(view: View): TemplateResult {
  const { labels } = view.content;
  const { emergencyHelpline, bannerHelpline: shown } = view.help;
  const [name, ...notes] = shown
    ? [shown.name, shown.hours, shown.operator || ofThisSite(shown)]
    : [`${labels.call} ${labels.localEmergency}`];
  return html`<div class="ink">
    <div class="bar">
      <p class="who">
        <b><bdi>${name}</bdi></b>
        ${
          // Firefox copies no space between two flex items.
          notes.filter(Boolean).map((note) => html`<span>${`${note} `}</span>`)
        }
      </p>
      <p class="acts">
        ${
          shown
            ? callTemplate(shown.helpline, view, 'banner-link')
            : html`<span class="directory">${directoryLinkTemplate(view)}</span>`
        }
        ${
          emergencyHelpline
            ? outlinedTemplate('call', emergencyHelpline.phone, emergencyHelpline.id, view)
            : nothing
        }
      </p>
      <button
        type="button"
        class="less"
        data-action="resize"
        aria-expanded=${!view.bannerSmall}
        ?disabled=${!view.live}
      >
        <span class="unseen">${labels.bannerFull}</span>
      </button>
    </div>
  </div>`;
}
