/** The whole widget: safety message, title and answer, jump list, sections, banner. */
import { html, type TemplateResult } from 'lit/html.js';
import type { View } from '../model.ts';
import { fragmentOf } from '../view.ts';
import type { Actions } from './actions.ts';
import { bannerTemplate } from './banner.ts';
import { headingTemplate } from './heading.ts';
import { sectionTemplate } from './section.ts';
import { statementTemplate } from './statement.ts';

function safetyTemplate(view: View, actions: Actions): TemplateResult {
  const { safety, labels } = view;
  const { sourcesLabel } = labels;
  return html`<div part="safety" class="safety" role="note" aria-label=${labels.safetyLabel}>
    <div class="safety-ink">
      <div class="safety-text">
        <p class="safety-heading">${safety.heading}</p>
        ${statementTemplate(safety.main, sourcesLabel, actions, 'safety-main')}
        ${statementTemplate(safety.action, sourcesLabel, actions, 'safety-main')}
        <ul>
          ${safety.more.map((one) => html`<li>${statementTemplate(one, sourcesLabel, actions)}</li>`)}
        </ul>
      </div>
    </div>
  </div>`;
}

function navTemplate(view: View, actions: Actions): TemplateResult {
  const { labels, allOpen } = view;
  return html`<nav part="nav" class="nav" aria-label=${labels.onThisPage}>
    <ul>
      ${view.sections.map(
        ({ id, short }) =>
          html`<li>
            <a
              href="#${fragmentOf(id)}"
              @click=${(event: MouseEvent) => actions.follow(event, id)}
              >${short}</a
            >
          </li>`,
      )}
    </ul>
    ${view.exclusive
      ? ''
      : html`<button type="button" class="quiet" @click=${() => actions.setAll(!allOpen)}>
          ${allOpen ? labels.closeAll : labels.openAll}
        </button>`}
  </nav>`;
}

export function leafletTemplate(view: View, actions: Actions): TemplateResult {
  const { labels } = view;
  const banner = bannerTemplate(view, actions);
  const onTop = view.banner.position === 'top';
  return html`<div class="root" lang=${view.lang} dir=${view.dir} data-theme=${view.theme}>
    <div class="surface">
      ${onTop ? banner : ''}
      <div class="ink">
        <article class="leaflet" aria-labelledby="title">
          ${safetyTemplate(view, actions)}
          <div class="page">
            <div class="intro">
              <slot name="header"></slot>
              ${headingTemplate(view.titleLevel, html`<bdi>${view.title}</bdi>`, {
                part: 'title',
                id: 'title',
                className: 'title',
              })}
              ${statementTemplate(view.lead, labels.sourcesLabel, actions, 'lead')}
              <p class="meta">${labels.notAdvice} ${view.review} ${view.updated}</p>
            </div>
            ${navTemplate(view, actions)}
            <div class="sections">
              ${view.sections.map((section) => sectionTemplate(section, view, actions))}
            </div>
            <slot name="footer"></slot>
          </div>
        </article>
        <p class="unseen" role="status">${view.copied?.done ? labels.copied : ''}</p>
      </div>
      ${onTop ? '' : banner}
    </div>
  </div>`;
}
