/** The whole widget: safety message, title and answer, jump list, sections, banner. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { View } from '../model.ts';
import { fragmentOf } from '../view.ts';
import type { Actions } from './actions.ts';
import { bannerTemplate } from './banner.ts';
import { headingTemplate } from './heading.ts';
import { sectionTemplate } from './section.ts';
import { statementTemplate } from './statement.ts';

export function leafletTemplate(view: View, actions: Actions): TemplateResult {
  const { titleLevel, sections } = view;
  const allOpen = sections.every(({ id }) => view.open.has(id));
  const { lang, dir, labels, safety, lead } = view.content;
  const [code, name] = labels.otherLanguage;
  const banner = bannerTemplate(view, actions);
  const onTop = view.banner.edge === 'top';
  return html`<div class="root ${view.theme} ${dir}" lang=${lang} dir=${view.dir}>
    <div class="surface">
      ${onTop ? banner : nothing}
      <div class="ink">
        <article class="leaflet">
          <div part="safety" class="safety">
            <div class="ink">
              <div>
                ${headingTemplate(titleLevel, html`<span class="alert">${safety.heading}</span>`)}
                ${statementTemplate(safety.main, view, actions, 'name')}
                ${statementTemplate(safety.action, view, actions, 'name')}
                <ul>
                  ${safety.more.map((one) => html`<li>${statementTemplate(one, view, actions)}</li>`)}
                </ul>
              </div>
            </div>
          </div>
          <div class="page">
            <div class="intro">
              <slot name="header"></slot>
              ${headingTemplate(titleLevel, view.title, 'title')}
              ${statementTemplate(lead, view, actions)}
              <p class="meta">${labels.notAdvice} ${view.review} ${view.updated}</p>
              <p>
                <button
                  type="button"
                  class="quiet"
                  lang=${code}
                  @click=${() => actions.speak(code)}
                >
                  ${name}
                </button>
              </p>
            </div>
            <nav part="nav" aria-label=${labels.onThisPage}>
              <ul>
                ${sections.map(
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
              ${
                view.exclusive
                  ? nothing
                  : html`<button
                      type="button"
                      class="quiet"
                      @click=${() => actions.setAll(!allOpen)}
                    >
                      ${allOpen ? labels.closeAll : labels.openAll}
                    </button>`
              }
            </nav>
            <div class="sections">
              ${sections.map((section) => sectionTemplate(section, view, actions))}
            </div>
            <slot name="footer"></slot>
          </div>
        </article>
        <p class="unseen" role="status">
          ${
            view.copied
              ? `${view.copied.done ? labels.copied : labels.copyFailed} ${view.copied.text}`
              : nothing
          }
        </p>
      </div>
      ${onTop ? nothing : banner}
    </div>
  </div>`;
}
