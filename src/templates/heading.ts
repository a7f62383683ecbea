/** A heading of a level that is only known at run time. */
import { html, nothing, type TemplateResult } from 'lit/html.js';

interface HeadingOptions {
  part?: string;
  className?: string;
  /** With an id, a link can lead to the heading. */
  id?: string;
  /** Name of the live place that the heading is (`LIVE_PLACES` in element/draw.ts). */
  live?: string;
}

/** There is nothing deeper than level 6. */
export function headingTemplate(
  level: number,
  content: unknown,
  { part, className, id, live }: HeadingOptions = {},
): TemplateResult {
  const p = part ?? nothing;
  const c = className ?? nothing;
  const i = id ?? nothing;
  const l = live ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 part=${p} class=${c} id=${i} data-live=${l}>${content}</h1>`;
    case 2:
      return html`<h2 part=${p} class=${c} id=${i} data-live=${l}>${content}</h2>`;
    case 3:
      return html`<h3 part=${p} class=${c} id=${i} data-live=${l}>${content}</h3>`;
    case 4:
      return html`<h4 part=${p} class=${c} id=${i} data-live=${l}>${content}</h4>`;
    case 5:
      return html`<h5 part=${p} class=${c} id=${i} data-live=${l}>${content}</h5>`;
    default:
      return html`<h6 part=${p} class=${c} id=${i} data-live=${l}>${content}</h6>`;
  }
}

/** A heading inside a panel. */
export const subheadingTemplate = (level: number, text: string): TemplateResult =>
  headingTemplate(level, text, { className: 'head sub' });
