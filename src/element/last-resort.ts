/**
 * The last resort, made without templates so that no policy and no error can take it away: the
 * fallback between the tags or, where there is none, the safety message and the numbers.
 */
import { REGIONS } from '../attributes.ts';
import { EN } from '../content/en.ts';
import { HELPLINES } from '../content/helplines.ts';
import type { Phone } from '../content/types.ts';

/** A shadow root that shows what is between the tags until something better is drawn. */
export function openRoot(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  add(root, 'slot');
  return root;
}

function add(parent: Node, tag: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.appendChild(element);
  return element;
}

function addNumber(parent: Node, { shown, dial }: Phone): void {
  const link = add(parent, 'a', shown) as HTMLAnchorElement;
  link.href = `tel:${dial}`;
  link.translate = false;
}

/** Replaces whatever is in the shadow root. In English: it must not depend on anything. */
export function renderLastResort(root: ShadowRoot): void {
  root.textContent = '';
  const slot = add(root, 'slot') as HTMLSlotElement;
  const message = add(root, 'div');
  message.lang = EN.lang;
  const { heading, main, action } = EN.safety;
  add(message, 'p', `${heading}. ${main.text} ${action.text}`);
  for (const region of REGIONS) {
    const numbers = add(message, 'p', region);
    for (const { kind, phone, also } of HELPLINES[region]) {
      if (kind !== 'emergency' && kind !== 'crisis') continue;
      add(numbers, 'span', ` · ${EN.labels.kind[kind]}: `);
      addNumber(numbers, phone);
      if (!also) continue;
      add(numbers, 'span', ` ${EN.labels.also[also.label]} `);
      addNumber(numbers, also);
    }
  }
  // Not the slot's own content: a line break between the tags would take its place.
  slot.onslotchange = () => {
    message.hidden = slot.assignedElements().length > 0;
  };
}
