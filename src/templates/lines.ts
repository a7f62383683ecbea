/** Lines to call, text or visit, with all that is known about each. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { DIRECTORY_URL } from '../content/helplines.ts';
import type { LineView, View } from '../model.ts';
import type { Actions } from './actions.ts';
import { contactTemplate, copyTemplate, phoneTemplate, siteTemplate } from './links.ts';

/** Name of the directory in contact events. */
const DIRECTORY_SERVICE = 'directory';

export function directoryTemplate({ content }: View, actions: Actions): TemplateResult {
  const { labels } = content;
  return html`<p class="directory">
    ${siteTemplate(DIRECTORY_URL, labels.directory, () => actions.contact('web', DIRECTORY_SERVICE))}
  </p>`;
}

function lineTemplate(
  shown: LineView,
  view: View,
  actions: Actions,
  place: string,
): TemplateResult {
  const { labels } = view.content;
  const { id, name, also, phone, site } = shown.line;
  return html`<li part="help-line" class="line">
    <p><span class="meta">${shown.kind}</span>${name ? html`<br /><bdi>${name}</bdi>` : nothing}</p>
    <p>${shown.does}</p>
    <p class="actions">
      ${contactTemplate(shown, view, actions)}
      ${also && html`<span>${labels.also[also.label]} ${phoneTemplate(id, also, actions)}</span>`}
      ${copyTemplate(labels.copy, phone.shown, place + id, view, (key) =>
        actions.copy(key, phone.shown, id),
      )}
    </p>
    <dl>
      ${shown.facts.map(
        ([label, value]) =>
          html`<div>
            <dt>${`${label}: `}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${
      site
        ? html`<p>
            ${siteTemplate(site, site.replace(/^https:\/\/|\/$/g, ''), () => actions.contact('web', id))}
          </p>`
        : nothing
    }
    ${shown.note && html`<p class="meta">${shown.note}</p>`}
  </li>`;
}

/** The lines or, where there are none, the directory. `place` tells equal lines apart. */
export function linesTemplate(
  lines: readonly LineView[],
  view: View,
  actions: Actions,
  place: string,
): TemplateResult {
  return lines.length
    ? html`<ul class="lines">
        ${lines.map((line) => lineTemplate(line, view, actions, place))}
      </ul>`
    : directoryTemplate(view, actions);
}

/** The help section: the reader's country, and every line for it. */
export function helpTemplate(view: View, actions: Actions): unknown {
  const { region } = view;
  const { labels } = view.content;
  return [
    html`<p>
      <label>
        <span>${`${labels.chooseCountry} `}</span>
        <select @change=${(event: Event) => actions.chooseCountry(event)}>
          ${view.regions.map(
            ({ value, name }) =>
              html`<option value=${value} ?selected=${value === region}>${name}</option>`,
          )}
        </select>
      </label>
    </p>`,
    region
      ? nothing
      : html`<p>${labels.noLines}</p>
          ${view.lines.length ? directoryTemplate(view, actions) : nothing}`,
    linesTemplate(view.lines, view, actions, 'help'),
  ];
}
