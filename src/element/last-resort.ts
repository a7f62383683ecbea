/**
 * The last resort, made without templates so that no policy and no error can take it away: the
 * fallback between the tags or, where there is none, the safety message and the numbers.
 */
import { EN } from '../content/en.ts';
import { HELPLINES } from '../content/helplines.ts';

function make(tag: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

const { heading, main, action } = EN.safety;
const MESSAGE = `${heading}. ${main.text} ${action.text}`;

/** Put together while the script loads: later, pages replace what this needs. */
const NUMBERS = Object.entries(HELPLINES).map(([region, helplines]) => ({
  region,
  urgent: helplines
    .filter(({ kind }) => kind === 'emergency' || kind === 'crisis')
    .map(({ kind, phone }) => ({ label: ` · ${EN.labels.kind[kind]}: `, phone })),
}));

/** A shadow root that shows what is between the tags until something better is drawn. */
export function openRoot(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.appendChild(document.createElement('slot'));
  return root;
}

/** Replaces whatever is in the shadow root. In English: it must not depend on anything. */
export function renderLastResort(root: ShadowRoot): void {
  const message = make('div');
  message.lang = EN.lang;
  message.appendChild(make('p', MESSAGE));
  for (const { region, urgent } of NUMBERS) {
    const line = make('p', region);
    for (const { label, phone } of urgent) {
      line.appendChild(document.createTextNode(label));
      const link = make('a', phone.shown);
      link.setAttribute('href', `tel:${phone.dial}`);
      link.setAttribute('translate', 'no');
      line.appendChild(link);
    }
    message.appendChild(line);
  }
  const slot = document.createElement('slot');
  // Not the slot's own content: a line break between the tags would take its place.
  slot.onslotchange = () => {
    message.hidden = slot.assignedElements().length > 0;
  };
  root.textContent = '';
  root.appendChild(slot);
  root.appendChild(message);
}
