/** What a press does: every control of the leaflet names its action in `data-action`. */
import { REGIONS } from '../attributes.ts';
import {
  chooseLanguage,
  chooseRegion,
  noteCopied,
  setOpen,
  toggleAll,
  toggleBanner,
  type Reader,
  type Rules,
} from '../reader.ts';
import { addressOf, idOfFragment } from '../view.ts';
import { keepFocusClear } from './banner-placement.ts';
import { copyText } from './clipboard.ts';
import type { ContactChannel } from './events.ts';
import { guard } from './guard.ts';
import { forgetFailures } from './load-language.ts';

/** What a reader does, as a pure step. */
export type Step = (reader: Reader, rules: Rules) => Reader;

/** What a press can make the element do. */
export interface Pressable {
  /** Carries out a step of the reader's. Resolves when it is on the screen. */
  step: (step: Step) => Promise<void>;
  goTo: (id: string) => unknown;
  contact: (channel: ContactChannel, service: string) => void;
}

type Action = (pressed: HTMLElement, element: Pressable, event: MouseEvent) => void;

/** What `call`, `text` and `web` do. */
const contact: Action = ({ dataset }, element) => {
  element.contact(dataset['action'] as ContactChannel, dataset['service'] ?? '');
};

async function copy(element: Pressable, key: string, text: string, service?: string) {
  const done = await copyText(text);
  await element.step((reader) => noteCopied(reader, { key, text, done }));
  if (service) element.contact('copy', service);
}

const ACTIONS: Readonly<Record<string, Action>> = {
  toggle: ({ id, ariaExpanded }, element) =>
    void element.step((reader, rules) => setOpen(reader, id, ariaExpanded !== 'true', rules)),
  'toggle-all': (_, element) => void element.step(toggleAll),
  jump: (pressed, element, event) => {
    // With a modifier key, the browser opens a new tab or window.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    element.goTo(idOfFragment((pressed as HTMLAnchorElement).href));
  },
  copy: ({ ownerDocument, dataset: { key = '', text, service } }, element) => {
    void copy(element, key, text ?? addressOf(ownerDocument.URL, key), service);
  },
  'choose-language': ({ lang }, element) => {
    forgetFailures();
    void element.step((reader) => chooseLanguage(reader, lang));
  },
  resize: (_, element) => void element.step(toggleBanner),
};

async function chooseCountry(select: HTMLSelectElement, element: Pressable): Promise<void> {
  const region = REGIONS.find((value) => value === select.value) ?? '';
  await element.step((reader) => chooseRegion(reader, region));
  // The number in the safety box above may take more lines, or fewer.
  select.scrollIntoView({ block: 'center' });
}

/**
 * Events that operate a control. To scripts of the page they come from the element as a whole, which is no
 * button and no field: FastClick, copy protection and one-key shortcuts would cancel them.
 */
const OPERATING = [
  'touchstart',
  'touchend',
  'mousedown',
  'pointerdown',
  'keydown',
  'keypress',
  'keyup',
  'input',
];

/** By which a reader takes words and numbers along. */
const TAKING = ['selectstart', 'contextmenu', 'copy'];

/** Whether a control answers to a key. Escape, Tab and shortcuts are the page's and the browser's. */
function isKeyOf(control: Element, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || key === 'Escape' || key === 'Tab') return false;
  if (control.localName === 'select') return true;
  return !altKey && (key === 'Enter' || (key === ' ' && control.localName !== 'a'));
}

/**
 * Answers what a reader does anywhere in the leaflet: one listener for each kind of event. What the site has
 * put into the slots passes here too, and is the site's own.
 */
export function listen(root: ShadowRoot, element: Pressable): void {
  const isOurs = (node: Element | null): node is HTMLElement => node?.getRootNode() === root;
  const onClick = guard((event: Event) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-action]');
    if (isOurs(pressed)) {
      (ACTIONS[pressed.dataset['action'] ?? ''] ?? contact)(pressed, element, event as MouseEvent);
    }
    onOperate(event);
  });
  const onChange = guard(({ target }: Event) => {
    if (isOurs(target as Element)) void chooseCountry(target as HTMLSelectElement, element);
  });
  // Find-in-page has found something in a closed panel.
  const onMatch = guard(({ target }: Event) => {
    if (!isOurs(target as Element)) return;
    const section = (target as Element).id.replace('panel-', '');
    void element.step((reader, rules) => setOpen(reader, section, true, rules));
  });
  // A link may be opened in a new tab, or copied: `<base>` and routers would lead a bare fragment elsewhere.
  const completeLink = (target: EventTarget | null) => {
    const link = (target as Element).closest<HTMLAnchorElement>('[data-action=jump]');
    if (link) link.href = addressOf(link.ownerDocument.URL, idOfFragment(link.href));
  };
  const onFocus = guard(({ target }: Event) => {
    completeLink(target);
    keepFocusClear(root, target as Element);
  });
  // These reach the control, and go no further.
  const onOperate = guard((event: Event) => {
    const control = (event.target as Element).closest('a, button, select, summary');
    if (!isOurs(control)) return;
    completeLink(control);
    if ('key' in event && !isKeyOf(control, event as KeyboardEvent)) return;
    // What a click on a button does is done by now; of a link or a list of evidence, the browser does it last.
    if (event.type === 'click' && control.localName === 'button') return;
    event.stopPropagation();
  });
  const onTake = guard((event: Event) => {
    if (!isOurs(event.target as Element)) return;
    completeLink(event.target);
    event.stopPropagation();
  });
  for (const type of OPERATING) root.addEventListener(type, onOperate, { passive: true });
  for (const type of TAKING) root.addEventListener(type, onTake);
  root.addEventListener('click', onClick);
  root.addEventListener('change', onChange, { capture: true });
  root.addEventListener('beforematch', onMatch);
  // Focus that moves inside a shadow tree is not heard of in the document.
  root.addEventListener('focusin', onFocus);
}
