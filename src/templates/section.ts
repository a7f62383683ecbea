/** A section: a heading with its button, the short answer, and the panel that it opens. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BlockView, SectionView, View } from '../model.ts';
import type { Actions } from './actions.ts';
import { headingTemplate } from './heading.ts';
import { directoryTemplate, helpTemplate } from './help.ts';
import { linesTemplate } from './line.ts';
import { copyTemplate } from './links.ts';
import { referencesTemplate } from './references.ts';
import { statementTemplate } from './statement.ts';

function blockTemplate(block: BlockView, level: number, view: View, actions: Actions): unknown {
  const { sourcesLabel } = view.labels;
  switch (block.type) {
    case 'statement':
      return statementTemplate(block.statement, sourcesLabel, actions);
    case 'steps':
      return html`${headingTemplate(level, block.heading, {})}
        <ol>
          ${block.steps.map((s) => html`<li>${statementTemplate(s, sourcesLabel, actions)}</li>`)}
        </ol>`;
    case 'lines':
      return linesTemplate(block.lines, view, actions, 'topic');
    case 'directory':
      return directoryTemplate(view, actions);
  }
}

export function sectionTemplate(section: SectionView, view: View, actions: Actions): TemplateResult {
  const { id, heading, open } = section;
  const level = view.titleLevel + 1;
  const blocks = (list: readonly BlockView[], at: number) =>
    list.map((block) => blockTemplate(block, at, view, actions));
  return html`<section part="section" class="section" ?data-open=${open}>
    ${headingTemplate(
      level,
      html`<button
        type="button"
        part="section-button"
        id=${id}
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls="panel-${id}"
        @click=${() => actions.toggle(id)}
      >
        <span>${heading}</span>
      </button>`,
      { part: 'section-heading', className: 'section-heading' },
    )}
    <div part="section-summary" class="summary">
      ${statementTemplate(section.summary, view.labels.sourcesLabel, actions)}
    </div>
    <div
      part="section-panel"
      class="panel"
      id="panel-${id}"
      hidden=${open ? nothing : 'until-found'}
      @beforematch=${() => actions.toggle(id)}
    >
      ${id === 'help' ? helpTemplate(view, actions) : nothing} ${blocks(section.blocks, level + 1)}
      ${section.topics.map(
        (topic) =>
          html`<div class="topic">
            ${headingTemplate(level + 1, topic.heading, { id: topic.id })}
            ${blocks(topic.blocks, level + 2)}
          </div>`,
      )}
      ${id === 'sources' ? referencesTemplate(view, level + 1) : nothing}
      <p class="copy-link">
        ${copyTemplate(view.labels.copyLink, heading, id, view, actions, (key) =>
          actions.copyLink(key, id),
        )}
      </p>
    </div>
  </section>`;
}
