/** A section: a heading with its button, the short answer, and the panel that it opens. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Block, Section } from '../content/types.ts';
import { fragmentOf, type View } from '../view.ts';
import { headingTemplate } from './heading.ts';
import { crisisLinesPlace, helpTemplate } from './helplines.ts';
import { atFirst, copyTemplate } from './links.ts';
import { referencesTemplate } from './references.ts';
import { paragraphTemplate } from './statement.ts';

/**
 * A fragment of an address never matches inside a shadow root. Without script, each place that links
 * lead to shows an anchor from outside, from between the tags.
 */
export const anchorSlot = (view: View, id: string): unknown =>
  view.live ? nothing : html`<slot name=${fragmentOf(id)}></slot>`;

function blockTemplate(block: Block, level: number, view: View): unknown {
  if ('crisisLines' in block) return crisisLinesPlace(view);
  if (!('steps' in block)) return paragraphTemplate(block, view);
  return [
    headingTemplate(level, block.heading),
    html`<ol>
      ${block.steps.map((step) => html`<li>${paragraphTemplate([step], view)}</li>`)}
    </ol>`,
  ];
}

/** What is in the heading: a button or, where it would open nothing yet, text. */
export function openerTemplate({ id, heading }: Section, view: View): unknown {
  if (!view.live) {
    return [
      anchorSlot(view, id),
      html`<span part="section-button" class="opener" id=${id}>${heading}</span>`,
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
    ${heading}
  </button>`;
}

/** Heading and short answer, with an empty panel where `withPanel` is false: it is filled later. */
export function sectionTemplate(section: Section, view: View, withPanel: boolean): TemplateResult {
  const { id, summary } = section;
  const isOpen = !view.live && view.open.has(id);
  return html`<section part="section" class="section">
    ${headingTemplate(view.titleLevel + 1, openerTemplate(section, view), { part: 'section-heading' })}
    <div part="section-summary">${paragraphTemplate([summary], view)}</div>
    <div
      part="section-panel"
      class="panel"
      id="panel-${id}"
      hidden=${isOpen ? nothing : 'until-found'}
    >
      ${withPanel ? panelTemplate(section, view) : nothing}
    </div>
  </section>`;
}

/** What a panel holds. */
export function panelTemplate(section: Section, view: View): TemplateResult {
  const { id, blocks, topics = [] } = section;
  const level = view.titleLevel + 2;
  return html`${id === 'help' ? helpTemplate(view) : nothing}
    ${blocks.map((block) => blockTemplate(block, level, view))}
    ${topics.map(
      (topic) =>
        html`<div class="panel topic">
          ${headingTemplate(level, [anchorSlot(view, topic.id), topic.heading], { id: topic.id })}
          ${topic.blocks.map((block) => blockTemplate(block, level + 1, view))}
        </div>`,
    )}
    ${id === 'sources' ? referencesTemplate(view, level) : nothing}
    <p class="copy-link" data-live="copy-link" data-key=${id}>
      ${atFirst(view, () => copyTemplate(view, id))}
    </p>`;
}
