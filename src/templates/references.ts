/** What the words of certainty mean, who made the leaflet, and every reference with its title. */
import { html } from 'lit/html.js';
import { SOURCES } from '../content/sources.ts';
import type { Certainty } from '../content/types.ts';
import { SOURCE_IDS, sourceAnchor } from '../reader.ts';
import type { View } from '../view.ts';
import { subheadingTemplate } from './heading.ts';
import { anchorSlot, siteTemplate } from './links.ts';

export function referencesTemplate(view: View, level: number): unknown {
  const { content } = view;
  const { labels } = content;
  return [
    subheadingTemplate(level, labels.certaintyKey),
    html`<ul class="key">
      ${(Object.keys(labels.certainty) as Certainty[]).map(
        (grade) =>
          html`<li>
            <b class=${grade}>${labels.certainty[grade]}</b>${`: ${labels.certaintyMeaning[grade]}`}
          </li>`,
      )}
    </ul>`,
    subheadingTemplate(level, labels.aboutThisPage),
    html`<p>${labels.authors}</p>`,
    subheadingTemplate(level, labels.sourceList),
    html`<ul lang="en" class="refs wide">
      ${SOURCE_IDS.map((id) => {
        const { short, text, href } = SOURCES[id];
        const anchor = sourceAnchor(id);
        return html`<li id=${anchor}>
          ${anchorSlot(view, anchor)}<b>${href ? siteTemplate(href, short) : short}</b> ${text}
        </li>`;
      })}
    </ul>`,
  ];
}
