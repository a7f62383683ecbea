/** What the words of certainty mean, who made the leaflet, and every reference in full. */
import { html } from 'lit/html.js';
import { SOURCES } from '../content/sources.ts';
import type { Certainty } from '../content/types.ts';
import { SOURCE_IDS, sourceAnchor } from '../reader.ts';
import { reviewOf, updatedOf, type View } from '../view.ts';
import { headingTemplate } from './heading.ts';
import { siteTemplate } from './links.ts';
import { anchorSlot } from './section.ts';

export function referencesTemplate(view: View, level: number): unknown {
  const { content } = view;
  const { labels } = content;
  return [
    headingTemplate(level, labels.certaintyKey),
    html`<dl class="key">
      ${(Object.keys(labels.certainty) as Certainty[]).map(
        (value) =>
          html`<div>
            <dt class=${value}>${labels.certainty[value]}</dt>
            <dd>${labels.certaintyMeaning[value]}</dd>
          </div>`,
      )}
    </dl>`,
    headingTemplate(level, labels.aboutThisPage),
    html`<p>${reviewOf(content)} ${updatedOf(content)}</p>
      <p>${labels.authors}</p>`,
    headingTemplate(level, labels.sourceList),
    html`<ul lang="en" class="references">
      ${SOURCE_IDS.map((id) => {
        const { short, parts } = SOURCES[id];
        const anchor = sourceAnchor(id);
        return html`<li id=${anchor}>
          ${anchorSlot(view, anchor)}<bdi>${short}</bdi><br />
          ${parts.map(([text, href], index) => [
            index ? '; ' : '',
            href ? siteTemplate(href, text) : text,
          ])}
        </li>`;
      })}
    </ul>`,
  ];
}
