/** A section: a heading with its button, the short answer, and the panel that it opens. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Block, Section, Study } from '../content/types.ts';
import { studiesAnchor } from '../reader.ts';
import type { View } from '../view.ts';
import { headingTemplate, subheadingTemplate } from './heading.ts';
import { crisisHelplinesPlace, helpTemplate } from './helplines.ts';
import { anchorSlot, atFirst, copyTemplate } from './links.ts';
import { referencesTemplate } from './references.ts';
import { evidenceTemplate, paragraphTemplate, runTemplate, sourcesTemplate } from './statement.ts';

/** `level` is that of a subheading. */
function blockTemplate(block: Block, level: number, view: View): unknown {
  if ('crisisHelplines' in block) return crisisHelplinesPlace(view);
  if ('heading' in block) return subheadingTemplate(level, block.heading);
  if ('steps' in block) {
    return html`<div class="para wide">
      <ol class="steps">
        ${block.steps.map((step) => html`<li>${runTemplate([step], view)}</li>`)}
      </ol>
      ${evidenceTemplate(block.steps, view)}
    </div>`;
  }
  if ('pairs' in block) {
    return html`<div class="para wide">
      <div>
        <p>${runTemplate([block], view)}</p>
        <dl class="pairs">
          ${block.pairs.map(
            ({ heading, text }) =>
              html`<dt>${heading}</dt>
                <dd>${text}</dd>`,
          )}
        </dl>
      </div>
      ${evidenceTemplate([block], view)}
    </div>`;
  }
  return paragraphTemplate(block, view);
}

/** Figures and designs, for those who want them; `id` is that of the section or topic. */
const studiesTemplate = (id: string, studies: readonly Study[] | undefined, view: View): unknown =>
  studies
    ? html`<details part="studies" class="studies" id=${studiesAnchor(id)}>
        <summary><span class="ask">${view.content.labels.studies}</span></summary>
        ${anchorSlot(view, studiesAnchor(id))}
        <dl>
          ${studies.map(
            ({ heading, text, sources }) =>
              html`<div>
                <dt>${heading}</dt>
                <dd>${`${text} `}${sourcesTemplate(sources)}</dd>
              </div>`,
          )}
        </dl>
      </details>`
    : nothing;

/** What is in the heading: a button or, where it would open nothing yet, text. */
export function openerTemplate({ id, heading }: Section, view: View): unknown {
  if (!view.live) {
    return [
      anchorSlot(view, id),
      html`<span part="section-button" class="opener" id=${id}
        ><span>${heading}</span><span class="knob"></span
      ></span>`,
    ];
  }
  return html`<button
    type="button"
    part="section-button"
    class="opener"
    id=${id}
    data-action="toggle"
    aria-expanded="false"
    aria-controls="panel-${id}"
  >
    <span>${heading}</span><span class="knob fill"></span>
  </button>`;
}

/** Heading and short answer, with an empty panel where `withPanel` is false: it is filled later. */
export function sectionTemplate(section: Section, view: View, withPanel: boolean): TemplateResult {
  const { id, summary } = section;
  const isOpen = !view.live && view.open.has(id);
  return html`<section part="section" class="section row">
    ${headingTemplate(view.titleLevel + 1, openerTemplate(section, view), {
      part: 'section-heading',
      className: 'head',
    })}
    <div part="section-summary" class="para wide">
      <p>${runTemplate(summary, view)}</p>
      ${evidenceTemplate(summary, view)}
    </div>
    <div
      part="section-panel"
      class="panel row"
      id="panel-${id}"
      hidden=${isOpen ? nothing : 'until-found'}
    >
      ${withPanel ? panelTemplate(section, view) : nothing}
    </div>
  </section>`;
}

/** What a panel holds. */
export function panelTemplate(section: Section, view: View): TemplateResult {
  const { id, blocks, topics = [], studies } = section;
  const level = view.titleLevel + 2;
  return html`${id === 'help' ? helpTemplate(view) : nothing}
    ${blocks.map((block) => blockTemplate(block, level, view))}
    ${topics.map(
      (topic) =>
        html`<div class="topic row">
          ${headingTemplate(level, [anchorSlot(view, topic.id), topic.heading], {
            id: topic.id,
            className: 'head sub',
          })}
          ${topic.blocks.map((block) => blockTemplate(block, level + 1, view))}
          ${studiesTemplate(topic.id, topic.studies, view)}
        </div>`,
    )}
    ${id === 'sources' ? referencesTemplate(view, level) : nothing}
    <div class="foot wide">
      ${studiesTemplate(id, studies, view)}
      <p class="tools side" data-live="copy-link" data-key=${id}>
        ${atFirst(view, () => copyTemplate(view, id))}
      </p>
    </div>`;
}
