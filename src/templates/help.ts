/** The help section: the reader's country, and every line for it. */
import { html, type TemplateResult } from 'lit/html.js';
import { DIRECTORY_URL } from '../content/helplines.ts';
import type { View } from '../model.ts';
import type { Actions } from './actions.ts';
import { linesTemplate } from './line.ts';
import { siteTemplate } from './links.ts';

/** Name of the directory in contact events. */
const DIRECTORY_SERVICE = 'directory';

export function directoryTemplate({ labels }: View, actions: Actions): TemplateResult {
  return html`<p class="directory">
    ${siteTemplate(DIRECTORY_URL, labels.directory, () => actions.contact('web', DIRECTORY_SERVICE))}
  </p>`;
}

export function helpTemplate(view: View, actions: Actions): TemplateResult {
  const { labels, help } = view;
  return html`<p class="country">
      <label>
        <span>${labels.chooseCountry}</span>
        <select @change=${(event: Event) => actions.chooseCountry(event)}>
          ${help.regions.map(
            ({ value, name }) =>
              html`<option value=${value} ?selected=${value === help.region}>${name}</option>`,
          )}
          <option value="" ?selected=${!help.region}>${labels.otherCountry}</option>
        </select>
      </label>
    </p>
    ${help.lines.length ? linesTemplate(help.lines, view, actions, 'help') : ''}
    ${help.region
      ? ''
      : html`<p>${labels.noLines}</p>
          ${directoryTemplate(view, actions)}`}`;
}
