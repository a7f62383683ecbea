/**
 * What is behind the element: it keeps the config, what the reader did, and the view that is on the
 * screen, and leads from one to the next.
 */
import { ATTRIBUTE_NAMES, SECTION_IDS } from '../attributes.ts';
import { describeProblem, parseConfig, type Config, type PageContext } from '../config.ts';
import { CHECKED_ON } from '../content/helplines.ts';
import { languageOf } from '../content/languages.ts';
import {
  NEW_READER,
  openAsConfigured,
  sectionOf,
  setOpen,
  withOpen,
  type Reader,
} from '../reader.ts';
import { VERSION } from '../version.ts';
import { buildView, type View } from '../view.ts';
import { builtInsWork } from './can-render.ts';
import { reveal } from './deep-links.ts';
import { drawChange, drawWhole, fillPanels, focusOn, takeOver } from './draw.ts';
import { ClonazepamInfoContactEvent, ClonazepamInfoToggleEvent } from './events.ts';
import { guard } from './guard.ts';
import { openRoot, renderLastResort } from './last-resort.ts';
import { contentFor, isMissing } from './load-language.ts';
import { isSameContext, readPageContext } from './page-context.ts';
import { registryOf, type Member, type PageRegistry } from './page-registry.ts';
import { fillWhenIdle } from './panel-queue.ts';
import { listen, type Step } from './press.ts';
import { closeAfterPrint, openForPrint } from './print.ts';
import { adoptStyles } from './style-sheet.ts';
import { hideLine, isHeld, MOMENTS } from './takeover.ts';
import { requestUpdate, type Updatable } from './update-queue.ts';
import { inform, warn } from './warn.ts';

type Host = HTMLElement & { updateComplete: Promise<void> };

const AGE_ADVICE = `<clonazepam-info>: the helplines of version ${VERSION} were last checked on ${CHECKED_ON}. A newer version may exist.`;

let hasAdvised = false;

/** Tells the site's owner, once a page, that the numbers may have changed. */
function adviseOnAge(): void {
  if (!hasAdvised) inform(AGE_ADVICE);
  hasAdvised = true;
}

export interface Controller {
  /** The element is in a page now. */
  connect: () => void;
  /** The element has left its page. */
  disconnect: () => void;
  /** An attribute or the page has changed. `opens`: the attribute `open` has. */
  takeInput: (opens?: boolean) => void;
  /** Carries out a step of the reader's. Resolves when it is on the screen. */
  step: (step: Step) => Promise<void>;
}

/** Whether the site says something between the tags in the language that it has given the tag. */
const hasFallback = ({ lang, children }: Host) =>
  lang && [...children].some((child) => !child.slot && !(child as HTMLElement).lang);

export function makeController(host: Host): Controller {
  const root = host.shadowRoot ?? openRoot(host);
  /** What was prerendered is shown until the first drawing. */
  let isPrerendered = root.firstElementChild?.localName !== 'slot';
  let registry: PageRegistry | undefined;
  let reader = NEW_READER;
  let page: PageContext | undefined;
  let config: Config | undefined;
  /** What is on the screen; undefined before the first drawing, and after one that failed. */
  let view: View | undefined;
  /** Where a link led before there was a leaflet: it still waits for its language. */
  let awaitedId = '';
  let isInputDue = true;
  let isPrinting = false;
  /** Steps that wait for the attributes to be parsed, in the order in which they came. */
  let steps: ((reader: Reader, config: Config) => Reader)[] = [];
  /** The document in which the element waits to take over what was prerendered. */
  let waitingIn: Document | undefined;
  const warned = new Set<string>();

  /** A document without a window shows nothing. */
  const isInPage = () => host.isConnected && host.ownerDocument.defaultView !== null;

  const update = guard(() => {
    if (isInPage()) host.updateComplete = requestUpdate(updatable);
  });

  const takeInput = (opens = false): void => {
    isInputDue = true;
    if (opens) steps.push(openAsConfigured);
    update();
  };

  const step = (step: Step): Promise<void> => {
    steps.push(step);
    update();
    return host.updateComplete;
  };

  /** The section that an id leads to; undefined where it is not shown. */
  const shownSection = (id: string) => sectionOf(id, config ?? { sections: SECTION_IDS });

  /** Opens the section of an id, scrolls there and gives it focus. */
  const goTo = async (id: string): Promise<void> => {
    await host.updateComplete;
    const section = shownSection(id);
    if (!section) return;
    if (!reader.open.has(section)) {
      await step((reader, rules) => setOpen(reader, section, true, rules));
    }
    // What was prerendered follows the address by itself, and focus in it would keep it from being taken over.
    if (!view && !isPrerendered) awaitedId = id;
    const target = root.getElementById(id);
    if (!target || !view) return;
    guard(() => {
      reveal(host);
      // Studies are closed by themselves inside an open section.
      target.closest('details')?.setAttribute('open', '');
      target.scrollIntoView();
      focusOn(target.querySelector('summary') ?? target);
    })();
  };

  /** The page may have replaced JSON.stringify, by which values are described. */
  const warnOnce = guard((describe: () => string) => {
    const text = describe();
    if (!warned.has(text)) warn(text);
    warned.add(text);
  });

  /** Fires an event. A page that breaks events must not undo the drawing. */
  const fire = guard((make: () => Event) => host.dispatchEvent(make()));

  /** Help survives everything, our own mistakes included. */
  const attempt = (act: () => void) => (): void => {
    try {
      if (isInPage()) act();
    } catch (error) {
      warnOnce(() => `<clonazepam-info>: ${String(error)}`);
      // What was prerendered says more than the last resort.
      if (isPrerendered) return;
      view = undefined;
      renderLastResort(root);
    }
  };

  /** Parses the attributes when they or the page have changed, and takes the reader's steps. */
  const read = (): void => {
    if (isInputDue || !config) {
      page = readPageContext(host);
      const raw = ATTRIBUTE_NAMES.map((name) => [name, host.getAttribute(name)] as const);
      const parsed = parseConfig(Object.fromEntries(raw), page);
      for (const problem of parsed.problems) warnOnce(() => describeProblem(problem));
      config = parsed.config;
      reader = withOpen(reader, reader.open, config);
      isInputDue = false;
    }
    for (const step of steps) reader = step(reader, config);
    steps = [];
  };

  const stopWaiting = (): void => {
    for (const type of MOMENTS) waitingIn?.removeEventListener(type, update);
    waitingIn = undefined;
  };

  const startWaiting = (): void => {
    waitingIn = host.ownerDocument;
    for (const type of MOMENTS) waitingIn.addEventListener(type, update);
  };

  const draw = (): void => {
    // A page may break its built-ins at any time: then what is shown stays.
    if (!config || !page || !builtInsWork()) return;
    adoptStyles(root);
    const lang = reader.lang ?? page.lang;
    const wanted = languageOf(lang);
    const content = contentFor(lang, update);
    const isOnItsWay = wanted !== undefined && wanted !== content.lang;
    if (isPrerendered) {
      stopWaiting();
      // Its reader must not be disturbed.
      if (isHeld(root)) {
        startWaiting();
        return;
      }
      // The wanted language is still loading: drawing now would flash English.
      const drawnLang = root.querySelector<HTMLElement>('.root')?.lang;
      if (isOnItsWay && wanted === drawnLang) return;
    }
    // Nor is what the site says in that language replaced by English.
    if (isOnItsWay && !view && hasFallback(host)) return;
    const before = view;
    const isLanguageMissing = reader.lang !== undefined && isMissing(reader.lang);
    const next = buildView(
      { config, page, reader, content, isLanguageMissing, live: true },
      before,
    );
    // Opening a section moves no banner, and empties no panel.
    const isMore = before ? drawChange(root, next, before) : true;
    if (!before && isPrerendered) takeOver(root, next);
    else if (!before) drawWhole(root, next);
    if (!before) hideLine(host);
    view = next;
    // A page may change an attribute for printing: embed.html does.
    if (isPrinting) openForPrint(root);
    if (next.isAged) adviseOnAge();
    isPrerendered = false;
    if (awaitedId) void goTo(awaitedId);
    awaitedId = '';
    if (before) tellToggles(next, before);
    if (!isMore) return;
    guard(() => {
      fillWhenIdle(() => fill(false) ?? false);
      registry?.lookSoon();
    })();
  };

  const tellToggles = ({ sections, open }: View, before: View): void => {
    for (const { id } of sections) {
      const isOpen = open.has(id);
      if (isOpen !== before.open.has(id)) fire(() => new ClonazepamInfoToggleEvent(id, isOpen));
    }
  };

  /** Fills one panel, or all. Returns whether there was one to fill. */
  const fill = guard((all: boolean) => view !== undefined && fillPanels(root, view, all));

  const updatable: Updatable = { read: attempt(read), write: attempt(draw) };

  const member: Member = {
    root,
    shows: (id) => shownSection(id) !== undefined,
    goTo,
    onPageChange: attempt(() => {
      if (!page || !isSameContext(page, readPageContext(host))) takeInput();
    }),
    onPrint: guard(() => {
      isPrinting = true;
      fill(true);
      openForPrint(root);
    }),
    onPrinted: guard(() => {
      isPrinting = false;
      closeAfterPrint(root);
    }),
  };

  listen(root, {
    step,
    goTo,
    contact: (channel, service) => fire(() => new ClonazepamInfoContactEvent(channel, service)),
  });

  return {
    connect: guard(() => {
      // The window may be another one than at first, and a document without one shows nothing.
      const window = host.ownerDocument.defaultView;
      if (!window) return;
      takeInput();
      registry = registryOf(window);
      registry.join(member, view ? undefined : host.updateComplete);
    }),
    disconnect: guard(() => {
      stopWaiting();
      registry?.leave(member);
      registry = undefined;
    }),
    takeInput,
    step,
  };
}
