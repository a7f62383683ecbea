/** Puts an example into a page as a careful author writes it, for rules that judge whole pages. */
import { createExample, type Example } from '../../demo/examples.ts';
import { addScript, openPage, settled, warningsOf, type Page } from './widget.ts';

/** Higher than any widget with everything open: nothing lies under the banner, and all can be judged. */
const TALL_PX = 20_000;

/** Main landmark, and headings down to the one above the widget's title. */
function properBody(content: string, titleLevel = 2): string {
  const above = Array.from({ length: titleLevel - 1 }, (_, index) => index + 1);
  const headings = above.map((level) => `<h${level}>Heading ${level} of the page</h${level}>`);
  return `<main>${headings.join('')}${content}</main>`;
}

/**
 * Whether a checker goes through every section of an example: where its colours or its direction are its own. The
 * text of the others is the same, but for helplines and settings.
 */
export const isWhole = ({ name, variables, attributes }: Example): boolean =>
  name === 'plain' || Boolean(variables ?? attributes['theme'] ?? attributes['dir']);

/** What is checked of the others: a checker takes as long as the text is. */
const EXCERPT = 'healing help';

/** The example in such a page, with a checker's script in it. */
export async function openExample(example: Example, checker: string): Promise<Page> {
  const level = Number(example.attributes['heading-level'] ?? 2);
  const element = createExample(example);
  if (!isWhole(example) && !element.sections) element.setAttribute('sections', EXCERPT);
  let page: Page | undefined;
  await warningsOf(async () => {
    page = await openPage(properBody(element.outerHTML, level), { height: TALL_PX });
  });
  await addScript(page!.document, checker);
  return page!;
}

/** Closes or opens every section; with `exclusive`, one is all. */
export async function setAll({ widget, window }: Page, open: boolean): Promise<void> {
  if (open) widget.expandAll();
  else widget.collapseAll();
  await widget.updateComplete;
  await settled(window);
}
