/** What the words of certainty mean, who made the leaflet, and every reference in full. */
import { html, type TemplateResult } from 'lit/html.js';
import type { Certainty, Source, View } from '../model.ts';
import { sourceAnchor } from '../view.ts';
import { headingTemplate } from './heading.ts';
import { siteTemplate } from './links.ts';

const CERTAINTIES: readonly Certainty[] = ['strong', 'moderate', 'limited', 'contested'];

function referenceTemplate({ id, short, parts }: Source): TemplateResult {
  return html`<li id=${sourceAnchor(id)} tabindex="-1">
    <strong>${short}</strong><br />${parts.map(({ text, href }, index) => [
      index ? '; ' : '',
      href ? siteTemplate(href, text, undefined) : text,
    ])}
  </li>`;
}

export function referencesTemplate(view: View, level: number): TemplateResult {
  const { labels } = view;
  return html`${headingTemplate(level, labels.certaintyKey, {})}
    <dl class="key">
      ${CERTAINTIES.map(
        (value) =>
          html`<div>
            <dt><span class="certainty ${value}">${labels.certainty[value]}</span></dt>
            <dd>${labels.certaintyMeaning[value]}</dd>
          </div>`,
      )}
    </dl>
    ${headingTemplate(level, labels.aboutThisPage, {})}
    <p>${labels.written} ${view.review} ${view.updated}</p>
    <p>${labels.disclosure}</p>
    ${headingTemplate(level, labels.sourceList, {})}
    <ul class="references">
      ${view.references.map(referenceTemplate)}
    </ul>`;
}
