/** A claim with its certainty and its sources, a piece of advice, and lists of steps. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SourceLink, Statement } from '../model.ts';
import type { Actions } from './actions.ts';
import { inlineTemplate, siteTemplate } from './links.ts';
import { sourceAnchor } from '../view.ts';

function sourceTemplate(link: SourceLink, actions: Actions): unknown {
  if (!link.href) return html`<span>${link.short}</span>`;
  if (link.external) return siteTemplate(link.href, link.short, undefined);
  return html`<a
    href=${link.href}
    @click=${(event: MouseEvent) => actions.follow(event, sourceAnchor(link.id))}
    >${link.short}</a
  >`;
}

function metaTemplate(statement: Statement, label: string, actions: Actions): unknown {
  const { certainty, sources } = statement;
  if (!sources.length) return nothing;
  return html`<p class="meta">
    ${certainty
      ? html`<span part="certainty" class="certainty ${certainty.value}">${certainty.label}</span>`
      : nothing}
    <span part="sources"
      ><span class="unseen">${label} </span>${sources.map((link, index) => [
        index ? ', ' : '',
        sourceTemplate(link, actions),
      ])}</span
    >
  </p>`;
}

/** `className` sets the weight of the text, from the headline of the safety message downwards. */
export function statementTemplate(
  statement: Statement,
  sourcesLabel: string,
  actions: Actions,
  className = 'text',
): TemplateResult {
  return html`<div part=${statement.certainty ? 'claim' : nothing} class="statement">
    <p class=${className}>${inlineTemplate(statement.text, actions)}</p>
    ${metaTemplate(statement, sourcesLabel, actions)}
  </div>`;
}
