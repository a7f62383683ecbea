/** What the written parts of the site's pages have in common. Text comes from the sources of the project. */
import { escapeHtml } from '../../src/templates/serialize.ts';

/** Markdown with code spans and nothing else, as HTML. Values in a row get commas between them. */
export const proseOf = (markdown: string): string =>
  escapeHtml(markdown)
    .replaceAll('` `', '`, `')
    .replace(/`([^`]+)`/g, '<code>$1</code>');

/** Links to the parts of a page. */
export const jumps = (
  name: string,
  links: readonly (readonly [id: string, text: string, more?: string | number])[],
): string =>
  `<nav aria-label="${name}"><ul class="jumps">${links
    .map(([id, text, more = '']) => `<li><a href="#${id}">${text}</a> ${more}</li>`)
    .join('')}</ul></nav>`;

/** A block of code that wraps, so that nothing has to be scrolled sideways. */
export const codeBlock = (code: string): string =>
  `<pre class="wrapped"><code>${escapeHtml(code.trim())}</code></pre>`;

/** A question, its answer and what proves it: one row of a page. */
export const row = (
  question: string,
  answer: string,
  proof: string,
  attributes = '',
): string => `<section class="row"${attributes}>
  <div>${question}</div>
  <div class="answer">${answer}</div>
  <div class="proof">${proof}</div>
</section>`;
