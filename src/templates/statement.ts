/** A paragraph of statements, and how sure each claim in it is. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { SOURCES } from '../content/sources.ts';
import type { Paragraph, SourceId, Statement } from '../content/types.ts';
import { sourceAnchor } from '../reader.ts';
import { fragmentOf, type View } from '../view.ts';
import { atFirst, inlineTemplate, siteTemplate } from './links.ts';

function sourceTemplate(id: SourceId, { sourcesShown }: View): unknown {
  const { short, parts } = SOURCES[id];
  const outside = parts.find(([, href]) => href)?.[1];
  if (!sourcesShown) return outside ? siteTemplate(outside, short) : short;
  return html`<a href="#${fragmentOf(sourceAnchor(id))}" data-action="follow">${short}</a>`;
}

/** The text, with the emergency number of the reader's country where the text asks for it. */
const textTemplate = (text: string, view: View): unknown =>
  text
    .split('{emergency}')
    .map((run, index) => [
      index
        ? html`<span data-live="emergency"
            >${atFirst(view, () => inlineTemplate(view.help.emergency))}</span
          >`
        : '',
      run,
    ]);

/** How sure a statement is, and who says so. */
function evidenceTemplate({ certainty, sources = [] }: Statement, view: View): unknown {
  if (!sources.length) return nothing;
  const { labels } = view.content;
  const grade = certainty
    ? html`<span part="certainty" class=${certainty}>${labels.certainty[certainty]}</span>&emsp;`
    : nothing;
  return html`<p class="meta">
    ${grade}<span part="sources"
      ><span class="unseen">${labels.sourcesLabel} </span>${sources.map((id, index) => [
        index ? ', ' : '',
        sourceTemplate(id, view),
      ])}</span
    >
  </p>`;
}

/** `className` sets the weight of the text. */
export function paragraphTemplate(
  paragraph: Paragraph,
  view: View,
  className = '',
): TemplateResult {
  const isClaim = paragraph.some(({ certainty }) => certainty);
  return html`<div part=${isClaim ? 'claim' : nothing}>
    <p class=${className || nothing}>
      ${paragraph.map(({ text }, index) => [index ? ' ' : '', textTemplate(text, view)])}
    </p>
    ${paragraph.map((statement) => evidenceTemplate(statement, view))}
  </div>`;
}
