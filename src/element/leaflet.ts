/**
 * What is behind the element: it keeps the config, what the reader did, and the view that is on the
 * screen, and leads from one to the next.
 */
import { ATTRIBUTE_NAMES, SECTION_IDS } from '../attributes.ts';
import { describeProblem, parseConfig, type Config, type PageContext } from '../config.ts';
import { languageOf } from '../content/languages.ts';
import { NEW_READER, openAsConfigured, sectionOf, setOpen, withOpen } from '../reader.ts';
import { buildView, type View } from '../view.ts';
import { drawChange, drawStage, fillPanels, focusOn, takeOver } from './draw.ts';
import { ClonazepamInfoContactEvent, ClonazepamInfoToggleEvent } from './events.ts';
import { openRoot, renderLastResort } from './last-resort.ts';
import { contentFor } from './load-language.ts';
import { isSameContext, readPageContext } from './page-context.ts';
import { registryOf, type Member, type PageRegistry } from './page-registry.ts';
import { fillWhenIdle } from './panel-queue.ts';
import { listen, type Step } from './press.ts';
import { adoptStyles } from './style-sheet.ts';
import { isHeld, MOMENTS } from './takeover.ts';
import { requestUpdate, type Updatable } from './update-queue.ts';
import { warn } from './warn.ts';

type Host = HTMLElement & { updateComplete: Promise<void> };

export interface Leaflet {
  /** The element is in a page now. */
  connect: () => void;
  /** The element has left its page. */
  disconnect: () => void;
  /** An attribute or the page has changed. `opens`: so has the attribute that opens sections. */
  takeInput: (opens?: boolean) => void;
  /** Carries out a step of the reader's. Resolves when it is on the screen. */
  step: (step: Step) => Promise<void>;
}

export function makeLeaflet(host: Host): Leaflet {
  const root = host.shadowRoot ?? openRoot(host);
  /** What was prerendered is shown until the first drawing. */
  let isPrerendered = root.firstElementChild?.localName !== 'slot';
  let registry: PageRegistry | undefined;
  let reader = NEW_READER;
  let page: PageContext | undefined;
  let config: Config | undefined;
  /** What is on the screen; undefined before the first drawing, and after one that failed. */
  let view: View | undefined;
  let isInputDue = true;
  let isOpenDue = false;
  const warned = new Set<string>();

  const rules = () => ({
    sections: config?.sections ?? SECTION_IDS,
    exclusive: host.hasAttribute('exclusive'),
  });

  const update = (): void => {
    if (host.isConnected) host.updateComplete = requestUpdate(updatable);
  };

  const takeInput = (opens = false): void => {
    isInputDue = true;
    isOpenDue ||= opens;
    update();
  };

  const step = (step: Step): Promise<void> => {
    reader = step(reader, rules());
    update();
    return host.updateComplete;
  };

  /** Opens the section of an id, scrolls there and gives it focus. */
  const goTo = async (id: string): Promise<void> => {
    const section = sectionOf(id, rules());
    if (!section) return;
    await host.updateComplete;
    if (!reader.open.has(section)) {
      await step((reader, rules) => setOpen(reader, section, true, rules));
    }
    const target = root.getElementById(id);
    if (!target) return;
    target.scrollIntoView();
    focusOn(target);
  };

  const warnOnce = (describe: () => string): void => {
    try {
      const text = describe();
      if (!warned.has(text)) warn(text);
      warned.add(text);
    } catch {
      // Some pages have a JSON that throws.
    }
  };

  /** Tells the page. What it does then, or has done to events, undoes no drawing. */
  const fire = (make: () => Event): void => {
    try {
      host.dispatchEvent(make());
    } catch {
      // Then the page does not hear of it.
    }
  };

  /** Help survives everything, our own mistakes included. */
  const attempt = (act: () => void) => (): void => {
    try {
      if (host.isConnected) act();
    } catch (error) {
      view = undefined;
      isPrerendered = false;
      renderLastResort(root);
      warnOnce(() => `<clonazepam-info>: ${String(error)}`);
    }
  };

  /** Parses the attributes, and only when they or the page have changed. */
  const read = (): void => {
    if (!isInputDue) return;
    adoptStyles(root);
    page = readPageContext(host);
    const raw = ATTRIBUTE_NAMES.map((name) => [name, host.getAttribute(name)] as const);
    const parsed = parseConfig(Object.fromEntries(raw), page);
    for (const problem of parsed.problems) warnOnce(() => describeProblem(problem));
    config = parsed.config;
    reader = isOpenDue ? openAsConfigured(reader, config) : withOpen(reader, reader.open, config);
    isInputDue = false;
    isOpenDue = false;
  };

  const waitToTakeOver = (how: 'addEventListener' | 'removeEventListener'): void => {
    for (const type of MOMENTS) root.ownerDocument[how](type, update);
  };

  const draw = (): void => {
    if (!config || !page) return;
    const lang = reader.lang ?? page.lang;
    const content = contentFor(lang, update);
    if (isPrerendered) {
      waitToTakeOver('removeEventListener');
      // Its reader must not be disturbed.
      if (isHeld(root)) {
        waitToTakeOver('addEventListener');
        return;
      }
      // In a language that is still to come: English must not flash up in between.
      const drawnLang = root.querySelector<HTMLElement>('.root')?.lang;
      if (languageOf(lang) === drawnLang && content.lang !== drawnLang) return;
    }
    const before = view;
    const next = buildView({ config, page, reader, content, live: true }, before);
    if (before) drawChange(root, next, before);
    else if (isPrerendered) takeOver(root, next);
    else drawStage(root, next);
    view = next;
    isPrerendered = false;
    if (before) tellToggles(next, before);
    else fillWhenIdle(() => fill(false));
    // Opening a section moves no banner.
    if (next.open === before?.open) registry?.lookSoon();
  };

  const tellToggles = ({ sections, open }: View, before: View): void => {
    for (const { id } of sections) {
      const isOpen = open.has(id);
      if (isOpen !== before.open.has(id)) fire(() => new ClonazepamInfoToggleEvent(id, isOpen));
    }
  };

  /** Fills one panel, or all. Returns whether there was one to fill. */
  const fill = (all: boolean): boolean => {
    try {
      return view !== undefined && fillPanels(root, view, all);
    } catch {
      return false; // Somebody edited the tree: the next drawing mends it.
    }
  };

  const updatable: Updatable = { read: attempt(read), write: attempt(draw) };

  const member: Member = {
    root,
    shows: (id) => sectionOf(id, rules()) !== undefined,
    goTo,
    onPageChange: () => {
      if (!page || !isSameContext(page, readPageContext(host))) takeInput();
    },
    onPrint: () => fill(true),
  };

  listen(root, {
    step,
    goTo,
    contact: (channel, service) => fire(() => new ClonazepamInfoContactEvent(channel, service)),
  });

  return {
    connect: () => {
      // The window may be another one than at first, and a document without one shows nothing.
      const window = host.ownerDocument.defaultView;
      if (!window) return;
      try {
        takeInput();
        registry = registryOf(window);
        registry.join(member, !view);
      } catch {
        // The page has replaced what these are made of: what is shown now stays.
      }
    },
    disconnect: () => {
      registry?.leave(member);
      registry = undefined;
      waitToTakeOver('removeEventListener');
    },
    takeInput,
    step,
  };
}
