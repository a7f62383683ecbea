/** Helplines to call, text or visit, with all that is known about each, and the choice of a country. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { DIRECTORY_URL } from '../content/helplines.ts';
import { countriesOf, type HelplineView, type View } from '../view.ts';
import {
  atFirst,
  callTemplate,
  copyTemplate,
  inlineTemplate,
  outlinedTemplate,
  phoneTemplate,
  siteTemplate,
} from './links.ts';

/** Id of the directory in contact events. */
const DIRECTORY_SERVICE = 'directory';

export const directoryLinkTemplate = ({ content }: View): TemplateResult =>
  siteTemplate(DIRECTORY_URL, content.labels.directory, DIRECTORY_SERVICE);

export const directoryTemplate = (view: View): TemplateResult =>
  html`<p class="directory">${directoryLinkTemplate(view)}</p>`;

function helplineTemplate(shown: HelplineView, view: View): TemplateResult {
  const { helpline, name, purpose, facts } = shown;
  const { id, also, phone, sms, site } = helpline;
  const rows = [
    facts,
    also && [`${view.content.labels.also[also.label]} `, phoneTemplate(id, also)],
    site && siteTemplate(site, site.replace(/^https:\/\/|\/$/g, ''), id),
  ].filter(Boolean);
  return html`<li part="help-line" class="line wide">
    <p>
      <b><bdi>${name}</bdi></b
      ><br />${purpose}
    </p>
    <p class="acts side">
      ${callTemplate(helpline, view)} ${sms ? outlinedTemplate('text', sms, id, view) : nothing}
      ${copyTemplate(view, `help-${id}`, { text: phone.shown, service: id })}
    </p>
    ${
      rows.length
        ? html`<p class="small">
            ${rows.map((row, index) => [index ? [' ', html`<br />`] : nothing, row])}
          </p>`
        : nothing
    }
  </li>`;
}

/** Where to call in a crisis, inside the text; the directory where the country is not known. */
export function crisisHelplinesTemplate(view: View): unknown {
  const { crisisHelplines } = view.help;
  if (!crisisHelplines.length) return directoryTemplate(view);
  return crisisHelplines.map(
    ({ helpline, hours }) =>
      html`<p class="acts">
        ${callTemplate(helpline, view)}
        ${helpline.sms ? outlinedTemplate('text', helpline.sms, helpline.id, view) : nothing}
        <span class="small">${hours}</span>
      </p>`,
  );
}

export const crisisHelplinesPlace = (view: View): TemplateResult =>
  html`<div data-live="crisis-helplines">${atFirst(view, crisisHelplinesTemplate)}</div>`;

/** For copies that are old. The number in it needs no live place: the whole list is drawn at once. */
function agedTemplate({ content: { labels }, help }: View): TemplateResult {
  const [before = '', after = ''] = labels.aged
    .replace('{date}', labels.checkedOn)
    .split('{emergency}');
  return html`<p><b>${before}${inlineTemplate(help.emergency)}${after}</b></p>`;
}

/** Every helpline for the reader's country. */
export function helplinesTemplate(view: View): unknown {
  const { labels } = view.content;
  const { region, helplines } = view.help;
  return [
    region ? nothing : html`<p>${labels.noHelplines}</p>`,
    region && !view.isAged
      ? nothing
      : [region ? agedTemplate(view) : nothing, directoryTemplate(view)],
    helplines.length
      ? html`<ul class="wide">
          ${helplines.map((shown) => helplineTemplate(shown, view))}
        </ul>`
      : nothing,
    region
      ? html`<p class="small">${labels.howChecked.replace('{date}', labels.checkedOn)}</p>`
      : nothing,
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
    <div class="lists row" data-live="helplines">${atFirst(view, helplinesTemplate)}</div>`;
