/** What differs between two records, as markup: Node writes it into the page, and the page's script draws it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Change, FieldChange } from '../../src/node/content-diff.ts';

const fieldTemplate = ({ name, before, after }: FieldChange) =>
  html`<dt>${name}</dt>
    ${before === undefined ? nothing : html`<dd><del>${before}</del></dd>`}
    ${after === undefined ? nothing : html`<dd><ins>${after}</ins></dd>`}`;

export const fieldsTemplate = (fields: readonly FieldChange[]): TemplateResult =>
  html`<dl>${fields.map(fieldTemplate)}</dl>`;

export const changesTemplate = (changes: readonly Change[]): TemplateResult =>
  html`<ul class="changes">
    ${changes.map(
      ({ state, name, fields }) =>
        html`<li>
          <p><b>${name}</b>: ${state}</p>
          ${fieldsTemplate(fields)}
        </li>`,
    )}
  </ul>`;
