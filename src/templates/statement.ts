/** A paragraph of statements and, in one line under it, how sure its claims are and who says so. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { SOURCES } from '../content/sources.ts';
import type { Claim, Paragraph, SourceId, Statement } from '../content/types.ts';
import type { View } from '../view.ts';
import { atFirst, inlineTemplate, siteTemplate } from './links.ts';

/** The first words that name a claim where its mark can't be seen. */
const QUOTED_WORDS = 4;

const isClaim = (statement: Statement): statement is Claim => statement.certainty !== undefined;

/** The text, with the emergency number of the reader's country in the place of `{emergency}`. */
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

/** Statements as running text. The style sheet numbers the claims. */
export const runTemplate = (paragraph: Paragraph, view: View): unknown =>
  paragraph.map((statement, index) => [
    index ? ' ' : '',
    isClaim(statement)
      ? html`<span part="claim">${textTemplate(statement.text, view)}</span>`
      : textTemplate(statement.text, view),
  ]);

/** Links straight to the papers: they work without script, and inside a shadow root. */
export const sourcesTemplate = (ids: readonly SourceId[]): TemplateResult =>
  html`<span part="sources"
    >${ids.map((id, index) => {
      const { short, href } = SOURCES[id];
      return [index ? ', ' : '', href ? siteTemplate(href, short) : short];
    })}</span
  >`;

const quoteOf = (text: string, quote: string) =>
  quote.replace('{words}', text.split(' ', QUOTED_WORDS).join(' '));

/** One quiet line that opens the list of claims: how sure each is, and its sources. */
export function evidenceTemplate(statements: Paragraph, { content: { labels } }: View): unknown {
  const claims = statements.filter(isClaim);
  const [answer] = claims;
  if (!answer) return nothing;
  const grade = answer.certainty;
  const cited = claims.flatMap(({ sources }) => sources);
  const { length } = cited.filter((id, index) => cited.indexOf(id) === index);
  const count = length === 1 ? labels.oneSource : labels.manySources.replace('{n}', `${length}`);
  return html`<details part="evidence" class="sure side">
    <summary>
      <span class="ask">${labels.howSure}</span>
      <span><b part="certainty" class=${grade}>${labels.certainty[grade]}</b> ${`· ${count}`}</span>
    </summary>
    <ol>
      ${claims.map(
        ({ text, certainty, sources }) =>
          html`<li>
            <span class="unseen">${quoteOf(text, labels.quote)}</span
            ><b>${`${labels.certainty[certainty]}: `}</b>${sourcesTemplate(sources)}
          </li>`,
      )}
    </ol>
    <p>${`${labels.certainty[grade]}: ${labels.certaintyMeaning[grade]}`}</p>
  </details>`;
}

/** A paragraph with its line of evidence; `className` is for the box of both. */
export const paragraphTemplate = (
  paragraph: Paragraph,
  view: View,
  className = '',
): TemplateResult =>
  html`<div class="para wide ${className}">
    <p>${runTemplate(paragraph, view)}</p>
    ${evidenceTemplate(paragraph, view)}
  </div>`;
