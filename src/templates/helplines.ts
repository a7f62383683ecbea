/** Helplines to call, text or visit, with all that is known about each, and the choice of a country. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { DIRECTORY_URL } from '../content/helplines.ts';
import { countriesOf, type HelplineView, type View } from '../view.ts';
import { atFirst, contactTemplate, copyTemplate, phoneTemplate, siteTemplate } from './links.ts';

/** Id of the directory in contact events. */
const DIRECTORY_SERVICE = 'directory';

export const directoryTemplate = ({ content }: View): TemplateResult =>
  html`<p class="directory">
    ${siteTemplate(DIRECTORY_URL, content.labels.directory, DIRECTORY_SERVICE)}
  </p>`;

/** `listId` tells the same helpline in two lists apart. */
function helplineTemplate(shown: HelplineView, view: View, listId: string): TemplateResult {
  const { labels } = view.content;
  const { id, name, also, phone, site } = shown.helpline;
  return html`<li part="help-line" class="line">
    <p><span class="meta">${shown.kind}</span>${name ? html`<br /><bdi>${name}</bdi>` : nothing}</p>
    <p>${shown.purpose}</p>
    <p class="actions">
      ${contactTemplate(shown, view)}
      ${also ? html`<span>${labels.also[also.label]} ${phoneTemplate(id, also)}</span>` : nothing}
      ${copyTemplate(view, listId + id, { text: phone.shown, service: id })}
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
    ${site ? html`<p>${siteTemplate(site, site.replace(/^https:\/\/|\/$/g, ''), id)}</p>` : nothing}
    ${shown.note ? html`<p class="meta">${shown.note}</p>` : nothing}
  </li>`;
}

/** The helplines or, where there are none, the directory. */
const listTemplate = (helplines: readonly HelplineView[], view: View, listId: string) =>
  helplines.length
    ? html`<ul class="lines">
        ${helplines.map((helpline) => helplineTemplate(helpline, view, listId))}
      </ul>`
    : directoryTemplate(view);

export const crisisLinesTemplate = (view: View): TemplateResult =>
  listTemplate(view.help.crisisLines, view, 'topic-');

export const crisisLinesPlace = (view: View): TemplateResult =>
  html`<div data-live="crisis-lines">${atFirst(view, crisisLinesTemplate)}</div>`;

/** Every helpline for the reader's country. */
export function helplinesTemplate(view: View): unknown {
  const { region, helplines } = view.help;
  return [
    region
      ? nothing
      : html`<p>${view.content.labels.noLines}</p>
          ${helplines.length ? directoryTemplate(view) : nothing}`,
    listTemplate(helplines, view, 'help-'),
  ];
}

export const countryTemplate = (view: View): TemplateResult =>
  html`<label
    ><span>${`${view.content.labels.chooseCountry} `}</span
    ><select ?disabled=${!view.live}>
      ${countriesOf(view.content).map(
        ({ value, name }) =>
          html`<option value=${value} ?selected=${value === view.help.region}>${name}</option>`,
      )}
    </select></label
  >`;

/** The help section: the reader's country, and every helpline for it. */
export const helpTemplate = (view: View): TemplateResult =>
  html`<p class="country">${atFirst(view, countryTemplate)}</p>
    <div class="contents" data-live="helplines">${atFirst(view, helplinesTemplate)}</div>`;
