/**
 * What is behind the element: it keeps the config, what the reader did, and the view that is on the
 * screen, and leads from one to the next.
 */
import { ATTRIBUTE_NAMES, SECTION_IDS } from '../attributes.ts';
import { describeProblem, parseConfig, type Config, type PageContext } from '../config.ts';
import { languageOf } from '../content/languages.ts';
import {
  NEW_READER,
  openAsConfigured,
  setOpen,
  sectionOf,
  withOpen,
  type Rules,
} from '../reader.ts';
import { buildView, type View } from '../view.ts';
import { drawChange, drawStage, fillPanels, focusOn, takeOver } from './draw.ts';
import {
  ClonazepamInfoContactEvent,
  ClonazepamInfoToggleEvent,
  type ContactChannel,
} from './events.ts';
import { openRoot, renderLastResort } from './last-resort.ts';
import { contentFor } from './load-language.ts';
import { isSameContext, readPageContext } from './page-context.ts';
import { registryOf, type Member, type PageRegistry } from './page-registry.ts';
import { fillWhenIdle } from './panel-queue.ts';
import { listen, type Pressable, type Step } from './press.ts';
import { adoptStyles } from './style-sheet.ts';
import { isHeld, MOMENTS } from './takeover.ts';
import { requestUpdate, type Updatable } from './update-queue.ts';
import { warn } from './warn.ts';

/** A promise that the engine made, whatever the page's `Promise` is. */
export const SETTLED = (async () => {})();

export class Leaflet implements Updatable, Pressable, Member {
  readonly host: HTMLElement & { updateComplete: Promise<void> };
  readonly root: ShadowRoot;
  readonly #warned = new Set<string>();
  #registry: PageRegistry | undefined;
  #reader = NEW_READER;
  #page: PageContext | undefined;
  #config: Config | undefined;
  /** What is on the screen; undefined before the first drawing, and after one that failed. */
  #view: View | undefined;
  /** What was prerendered is shown until the first drawing. */
  #isPrerendered: boolean;
  #isInputDue = true;
  #isOpenDue = false;

  constructor(host: Leaflet['host']) {
    this.host = host;
    this.#isPrerendered = host.shadowRoot !== null;
    this.root = host.shadowRoot ?? openRoot(host);
    listen(this.root, this);
  }

  connect(): void {
    // The window may be another one than at first, and a document without one shows nothing.
    const window = this.host.ownerDocument.defaultView;
    if (!window) return;
    adoptStyles(this.root, window);
    this.takeInput();
    this.#registry = registryOf(window);
    this.#registry.join(this, !this.#view);
  }

  disconnect(): void {
    this.#registry?.leave(this);
    this.#waitToTakeOver('removeEventListener');
    this.#registry = undefined;
  }

  /** An attribute or the page has changed. `opens`: so has the attribute that opens sections. */
  takeInput(opens = false): void {
    this.#isInputDue = true;
    this.#isOpenDue ||= opens;
    this.#requestUpdate();
  }

  step(step: Step): Promise<void> {
    this.#reader = step(this.#reader, this.#rules());
    this.#requestUpdate();
    return this.host.updateComplete;
  }

  /** Opens the section of an id, scrolls there and gives it focus. */
  async goTo(id: string): Promise<void> {
    const section = sectionOf(id, this.#rules());
    if (!section) return;
    await this.host.updateComplete;
    if (!this.#reader.open.has(section)) {
      await this.step((reader, rules) => setOpen(reader, section, true, rules));
    }
    const target = this.root.getElementById(id);
    if (!target) return;
    target.scrollIntoView();
    focusOn(target);
  }

  shows(id: string): boolean {
    return sectionOf(id, this.#rules()) !== undefined;
  }

  contact(channel: ContactChannel, service: string): void {
    this.#fire(() => new ClonazepamInfoContactEvent(channel, service));
  }

  onPageChange(): void {
    if (!this.#page || !isSameContext(this.#page, readPageContext(this.host))) this.takeInput();
  }

  onPrint(): void {
    this.#fillPanels(true);
  }

  /** Parses the attributes, and only when they or the page have changed. */
  read(): void {
    if (!this.#isInputDue || !this.host.isConnected) return;
    this.#attempt(() => {
      const page = readPageContext(this.host);
      const raw = ATTRIBUTE_NAMES.map((name) => [name, this.host.getAttribute(name)] as const);
      const { config, problems } = parseConfig(Object.fromEntries(raw), page);
      for (const problem of problems) this.#warn(() => describeProblem(problem));
      this.#page = page;
      this.#config = config;
      this.#reader = this.#isOpenDue
        ? openAsConfigured(this.#reader, config)
        : withOpen(this.#reader, this.#reader.open, config);
      this.#isInputDue = false;
      this.#isOpenDue = false;
    });
  }

  /** Draws what has changed. */
  write(): void {
    if (this.host.isConnected && !this.#isHeld()) this.#attempt(() => this.#draw());
  }

  #draw(): void {
    const before = this.#view;
    const view = this.#nextView();
    if (!view) return;
    if (before) drawChange(this.root, view, before);
    else if (this.#isPrerendered) takeOver(this.root, view);
    else drawStage(this.root, view);
    this.#view = view;
    if (before) this.#tellToggles(view, before);
    else fillWhenIdle(() => this.#fillPanels(false));
    if (this.#isPrerendered) this.#waitToTakeOver('removeEventListener');
    this.#isPrerendered = false;
    this.#registry?.lookSoon();
  }

  /** Undefined while what was prerendered has to stay. */
  #nextView(): View | undefined {
    if (!this.#config || !this.#page) return undefined;
    const lang = this.#reader.lang ?? this.#page.lang;
    const content = contentFor(lang, this.#requestUpdate);
    const drawnLang = this.root.querySelector<HTMLElement>('.root')?.lang;
    // Prerendered in a language that is still to come: English must not flash up in between.
    const isToCome = languageOf(lang) === drawnLang && content.lang !== drawnLang;
    if (this.#isPrerendered && isToCome) return undefined;
    return buildView(
      { config: this.#config, page: this.#page, reader: this.#reader, content, live: true },
      this.#view,
    );
  }

  /** Whether what was prerendered stays for now, so that its reader is not disturbed. */
  #isHeld(): boolean {
    const held = this.#isPrerendered && isHeld(this.root);
    if (held) this.#waitToTakeOver('addEventListener');
    return held;
  }

  #waitToTakeOver(how: 'addEventListener' | 'removeEventListener'): void {
    for (const type of MOMENTS) this.root.ownerDocument[how](type, this.#requestUpdate);
  }

  /** Fills one panel, or all. Returns whether there was one to fill. */
  #fillPanels(all: boolean): boolean {
    try {
      return this.#view !== undefined && fillPanels(this.root, this.#view, all);
    } catch {
      return false; // Somebody edited the tree: the next drawing mends it.
    }
  }

  #rules(): Rules {
    const exclusive = this.host.hasAttribute('exclusive');
    return { sections: this.#config?.sections ?? SECTION_IDS, exclusive };
  }

  readonly #requestUpdate = (): void => {
    if (this.host.isConnected) this.host.updateComplete = requestUpdate(this);
  };

  /** Help survives everything, our own mistakes included. */
  #attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#view = undefined;
      this.#isPrerendered = false;
      renderLastResort(this.root);
      this.#warn(() => `<clonazepam-info>: ${String(error)}`);
    }
  }

  #tellToggles(view: View, before: View): void {
    for (const { id } of view.sections) {
      const isOpen = view.open.has(id);
      if (isOpen !== before.open.has(id))
        this.#fire(() => new ClonazepamInfoToggleEvent(id, isOpen));
    }
  }

  /** Tells the page. What it does then, or has done to events, undoes no drawing. */
  #fire(make: () => Event): void {
    try {
      this.host.dispatchEvent(make());
    } catch {
      // Then the page does not hear of it.
    }
  }

  #warn(describe: () => string): void {
    try {
      const text = describe();
      if (!this.#warned.has(text)) warn(text);
      this.#warned.add(text);
    } catch {
      // Some pages have a JSON that throws.
    }
  }
}
