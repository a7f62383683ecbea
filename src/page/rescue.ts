/**
 * The last resort, made without templates so that no policy and no error can take it away: the
 * fallback between the tags or, where there is none, the safety message and the numbers.
 */
import { EN } from '../content/en.ts';
import { HELPLINES } from '../content/helplines.ts';

function make(tag: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}

/** Replaces whatever stands in the shadow root. In English: it must not depend on anything. */
export function renderRescue(root: ShadowRoot): void {
  const { heading, main, action } = EN.safety;
  const numbers = Object.entries(HELPLINES).map(([region, lines]) => {
    const line = make('p', region);
    for (const { kind, phone } of lines) {
      if (kind !== 'emergency' && kind !== 'crisis') continue;
      const link = make('a', phone.shown);
      link.setAttribute('href', `tel:${phone.dial}`);
      line.append(` · ${EN.labels.kind[kind]}: `, link);
    }
    return line;
  });
  const message = make('div', make('p', `${heading}. ${main.text} ${action.text}`), ...numbers);
  message.lang = EN.lang;
  const slot = document.createElement('slot');
  // Not the slot's own content: a line break between the tags would take its place.
  slot.onslotchange = () => {
    message.hidden = slot.assignedElements().length > 0;
  };
  root.replaceChildren(slot, message);
}
