/** A claim with its certainty and its sources, or a piece of advice. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { SOURCES } from '../content/sources.ts';
import type { SourceId, Statement, View } from '../model.ts';
import { fragmentOf, sourceAnchor } from '../view.ts';
import type { Actions } from './actions.ts';
import { inlineTemplate, siteTemplate } from './links.ts';

function sourceTemplate(id: SourceId, { sourcesShown }: View, actions: Actions): unknown {
  const { short, parts } = SOURCES[id];
  const anchor = sourceAnchor(id);
  const outside = parts.find(([, href]) => href)?.[1];
  if (!sourcesShown) return outside ? siteTemplate(outside, short) : short;
  return html`<a
    href="#${fragmentOf(anchor)}"
    @click=${(event: MouseEvent) => actions.follow(event, anchor)}
    >${short}</a
  >`;
}

/** `className` sets the weight of the text. */
export function statementTemplate(
  { text, certainty, sources = [] }: Statement,
  view: View,
  actions: Actions,
  className = '',
): TemplateResult {
  const { labels } = view.content;
  return html`<div part=${certainty ? 'claim' : nothing}>
    <p class=${className}>
      ${text
        .split('{emergency}')
        .map((run, index) => [index ? inlineTemplate(view.emergency, actions) : '', run])}
    </p>
    ${
      sources.length
        ? html`<p class="meta">
            ${
              certainty
                ? html`<span part="certainty" class=${certainty}
                      >${labels.certainty[certainty]}</span
                    >&emsp;`
                : nothing
            }
            <span part="sources"
              ><span class="unseen">${labels.sourcesLabel} </span>${sources.map((id, index) => [
                index ? ', ' : '',
                sourceTemplate(id, view, actions),
              ])}</span
            >
          </p>`
        : nothing
    }
  </div>`;
}
