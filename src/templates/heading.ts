/** A heading of a level that is only known at run time. */
import { html, nothing, type TemplateResult } from 'lit/html.js';

/** With an id, a link can lead to the heading and give it focus. Levels past 6 exist only in ARIA. */
export function headingTemplate(
  level: number,
  content: unknown,
  part?: string,
  id?: string,
): TemplateResult {
  const p = part ?? nothing;
  const i = id ?? nothing;
  const t = id ? -1 : nothing;
  switch (level) {
    case 1:
      return html`<h1 part=${p} id=${i} tabindex=${t}>${content}</h1>`;
    case 2:
      return html`<h2 part=${p} id=${i} tabindex=${t}>${content}</h2>`;
    case 3:
      return html`<h3 part=${p} id=${i} tabindex=${t}>${content}</h3>`;
    case 4:
      return html`<h4 part=${p} id=${i} tabindex=${t}>${content}</h4>`;
    case 5:
      return html`<h5 part=${p} id=${i} tabindex=${t}>${content}</h5>`;
    case 6:
      return html`<h6 part=${p} id=${i} tabindex=${t}>${content}</h6>`;
    default:
      return html`<div role="heading" aria-level=${level} part=${p} id=${i} tabindex=${t}>${content}</div>`;
  }
}
