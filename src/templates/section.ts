/** A section: a heading with its button, the short answer, and the panel that it opens. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Block, Section, View } from '../model.ts';
import type { Actions } from './actions.ts';
import { headingTemplate } from './heading.ts';
import { helpTemplate, linesTemplate } from './lines.ts';
import { copyTemplate } from './links.ts';
import { referencesTemplate } from './references.ts';
import { statementTemplate } from './statement.ts';

function blockTemplate(block: Block, level: number, view: View, actions: Actions): unknown {
  if ('text' in block) return statementTemplate(block, view, actions);
  if ('crisisLines' in block) return linesTemplate(view.crisisLines, view, actions, 'topic');
  return [
    headingTemplate(level, block.heading),
    html`<ol>
      ${block.steps.map((step) => html`<li>${statementTemplate(step, view, actions)}</li>`)}
    </ol>`,
  ];
}

export function sectionTemplate(
  { id, heading, summary, blocks, topics = [] }: Section,
  view: View,
  actions: Actions,
): TemplateResult {
  const level = view.titleLevel + 1;
  const open = view.open.has(id);
  const toggle = () => actions.toggle(id);
  return html`<section part="section" class="section">
    ${headingTemplate(
      level,
      html`<button
        type="button"
        part="section-button"
        class="opener"
        id=${id}
        aria-expanded=${open}
        aria-controls="panel-${id}"
        @click=${toggle}
      >
        ${heading}
      </button>`,
      'section-heading',
    )}
    <div part="section-summary">${statementTemplate(summary, view, actions)}</div>
    <div
      part="section-panel"
      class="panel"
      id="panel-${id}"
      hidden=${open ? nothing : 'until-found'}
      @beforematch=${toggle}
    >
      ${id === 'help' ? helpTemplate(view, actions) : nothing}
      ${blocks.map((block) => blockTemplate(block, level + 1, view, actions))}
      ${topics.map(
        (topic) =>
          html`<div class="panel topic">
            ${headingTemplate(level + 1, topic.heading, undefined, topic.id)}
            ${topic.blocks.map((block) => blockTemplate(block, level + 2, view, actions))}
          </div>`,
      )}
      ${id === 'sources' ? referencesTemplate(view, level + 1) : nothing}
      <p class="copy-link">
        ${copyTemplate(view.content.labels.copyLink, heading, id, view, (key) =>
          actions.copyLink(key, id),
        )}
      </p>
    </div>
  </section>`;
}
