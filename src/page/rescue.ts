/**
 * The last resort, made without templates so that no policy and no error can take it away: the
 * fallback between the tags or, where there is none, the safety message and the numbers.
 */
import { EN } from '../content/en.ts';
import { DIRECTORY_URL, HELPLINES } from '../content/helplines.ts';

function make(tag: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}

function link(href: string, text: string): HTMLElement {
  const anchor = make('a', text);
  anchor.setAttribute('href', href);
  anchor.setAttribute('rel', 'noopener noreferrer');
  anchor.setAttribute('referrerpolicy', 'no-referrer');
  return anchor;
}

/** Replaces whatever stands in the shadow root. In English: it must not depend on anything. */
export function renderRescue(root: ShadowRoot): void {
  const { heading, main, action } = EN.safety;
  const numbers = Object.entries(HELPLINES).map(([region, lines]) =>
    make(
      'p',
      `${region}: `,
      ...lines
        .filter(({ kind }) => kind === 'emergency' || kind === 'crisis')
        .flatMap(({ kind, phone }) => [
          `${EN.labels.kind[kind]} `,
          link(`tel:${phone.dial}`, phone.shown),
          '. ',
        ]),
    ),
  );
  root.replaceChildren(
    make(
      'slot',
      make('p', `${heading}. ${main.text} ${action.text}`),
      ...numbers,
      link(DIRECTORY_URL, EN.labels.directory),
    ),
  );
}

/** Stands in for the widget where nothing can be rendered at all. */
export class RescueElement extends HTMLElement {
  connectedCallback(): void {
    renderRescue(this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
  }
}
