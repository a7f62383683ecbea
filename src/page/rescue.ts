/**
 * The last resort, made without templates so that no policy and no error can take it away: the
 * fallback between the tags or, where there is none, the safety message and the numbers.
 */
import { EN } from '../content/en.ts';
import { DIRECTORY_URL, HELPLINES } from '../content/helplines.ts';

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  anchor.rel = 'noopener noreferrer';
  anchor.referrerPolicy = 'no-referrer';
  return anchor;
}

/** Replaces whatever stands in the shadow root. In English: it must not depend on anything. */
export function renderRescue(root: ShadowRoot): void {
  const slot = document.createElement('slot');
  const { heading, main, action } = EN.safety;
  for (const text of [`${heading}.`, main.text, action.text]) {
    const line = document.createElement('p');
    line.textContent = text;
    slot.append(line);
  }
  for (const [region, lines] of Object.entries(HELPLINES)) {
    const line = document.createElement('p');
    line.append(region);
    for (const { kind, name, phone } of lines) {
      if (kind === 'emergency' || kind === 'crisis') {
        line.append(' · ', name ?? EN.labels.kind[kind], ' ', link(`tel:${phone.dial}`, phone.shown));
      }
    }
    slot.append(line);
  }
  slot.append(link(DIRECTORY_URL, EN.labels.directory));
  root.replaceChildren(slot);
}

/** Stands in for the widget where nothing can be rendered at all. */
export class RescueElement extends HTMLElement {
  connectedCallback(): void {
    renderRescue(this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
  }
}
