/** The element: attributes to config to view to template, and the reader's actions back. */
import { render } from 'lit/html.js';
import { reflectAttributes, upgradeProperties } from './attributes.ts';
import { ATTRIBUTES, describeProblem, parseConfig, REGIONS, SECTION_IDS } from './config.ts';
import { EN } from './content/en.ts';
import { askAgain, contentFor } from './content/languages.ts';
import { ClonazepamInfoContactEvent, ClonazepamInfoToggleEvent } from './events.ts';
import type { ReaderState, SectionId, ServiceId } from './model.ts';
import { fitBanner, keepClear } from './page/clearance.ts';
import { adoptStyles } from './page/adopt.ts';
import { copyText } from './page/clipboard.ts';
import { followAddress } from './page/deep-links.ts';
import { ElementBase } from './page/element-base.ts';
import { renderRescue } from './page/rescue.ts';
import { readSurroundings, watchSurroundings } from './page/surroundings.ts';
import type { Actions } from './templates/actions.ts';
import { leafletTemplate } from './templates/leaflet.ts';
import { buildView, fragmentOf, sectionOf } from './view.ts';

/**
 * What clonazepam may do to the brain and how it heals: plain words, how sure each is, who says so,
 * and a helpline one tap away.
 *
 * Each property mirrors the attribute of the same name: text, or null. A value that is not allowed
 * never throws: the default stands, and one console warning names it.
 *
 * @summary A leaflet on clonazepam and the brain, with a helpline banner.
 * @tag clonazepam-info
 *
 * @slot - What to show until the element is ready and where it can't be: the safety message and a number.
 * @slot header - A logo or a line of yours, above the title.
 * @slot footer - A line of yours, below the sections.
 *
 * @csspart title - The title.
 * @csspart safety - The safety message, always in view above all else.
 * @csspart nav - The jump list, with the button that opens or closes all sections.
 * @csspart section - One section.
 * @csspart section-heading - The heading of a section.
 * @csspart section-button - The button in it.
 * @csspart section-summary - The short answer, in view when the section is closed.
 * @csspart section-panel - What the button opens.
 * @csspart claim - One claim with its certainty and sources.
 * @csspart certainty - How sure a claim is, in words.
 * @csspart sources - Who says so: links into the sources section.
 * @csspart help-line - One line to call, text or visit.
 * @csspart banner - The banner.
 * @csspart banner-link - A link in the banner that calls or texts.
 *
 * @fires {ClonazepamInfoToggleEvent} clonazepam-info-toggle - A section was opened or closed. Fields: `section` (id), `open`.
 * @fires {ClonazepamInfoContactEvent} clonazepam-info-contact - A reader used a line. Fields: `channel` (`call` `text` `web` `copy`), `service` (id of the line).
 */
export class ClonazepamInfo extends ElementBase {
  static readonly observedAttributes = ATTRIBUTES;

  static {
    reflectAttributes(this.prototype, ATTRIBUTES, ['exclusive']);
  }

  /** Whose public helplines are shown: `US` `GB` `IE` `CA` `AU` `NZ`. Default: the region in `lang`, then in the browser's language, else none; any other value shows none. */
  declare region: string | null;
  /** Replaces the title: text of up to 200 characters. Default: the built-in title. */
  declare heading: string | null;
  /** Level of the title, `1` to `5`; sections are one deeper. Default: `2`. */
  declare headingLevel: string | number | null;
  /** Which sections, in which order: ids, space separated. Default: all, in built order. The safety message and `help` always stay. */
  declare sections: string | null;
  /** Sections open at the start and when this changes: ids, `all` or `none`. Default: `none`. */
  declare open: string | null;
  /** Opening one section closes the others. Default: not. */
  declare exclusive: boolean;
  /** `auto` `light` `dark`. Default: `auto`, which follows the page's `color-scheme`, then the reader's setting. */
  declare theme: string | null;
  /** `sticky`: on screen while any of the widget is; `fixed`: docked to the window; `static`: in the flow. Default: `sticky`. */
  declare banner: string | null;
  /** Edge the banner keeps to: `bottom` `top`. Default: `bottom`. */
  declare bannerPosition: string | null;
  /** Name of your own line. Default: "Helpline of this site", where there is a number. */
  declare helplineName: string | null;
  /** Number of your own line, shown first; crisis and emergency lines stay. Default: the region's public helpline. */
  declare helplineNumber: string | null;
  /** When your line answers: text. Default: not shown. */
  declare helplineHours: string | null;
  /** Number for text messages to your line. Default: none. */
  declare helplineSms: string | null;
  /** Site of your line: an https address. Default: none. */
  declare helplineUrl: string | null;
  /** Who answers your line: text. Default: a note that this site set the number. */
  declare helplineOperator: string | null;

  /** Settles when the last change is on the screen. */
  updateComplete: Promise<void> = Promise.resolve();

  /** Prerendered, there is one already, and what it shows stands until the first drawing. */
  readonly #prerendered = this.shadowRoot;
  readonly #root = this.#prerendered ?? this.attachShadow({ mode: 'open' });
  readonly #warned = new Set<string>();
  #state: ReaderState = { open: new Set(), bannerSmall: false };
  #sections = SECTION_IDS;
  #openIsNew = false;
  #openShown: ReadonlySet<SectionId> | undefined;
  /** Where Lit draws; none before the first drawing, and after one that failed. */
  #stage: HTMLElement | undefined;
  #updating = false;
  /** Everything that listens outside, for as long as the element is in a document. */
  #connection = new AbortController();

  connectedCallback(): void {
    // The window may be another one than at first, and a document without one shows nothing.
    const view = this.ownerDocument.defaultView;
    if (!view) return;
    adoptStyles(this.#root, view);
    upgradeProperties(this, ATTRIBUTES);
    this.#requestUpdate();
    const isNew = !this.#openShown;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    watchSurroundings(this, this.#requestUpdate, signal);
    keepClear(this.#root, view, signal);
    followAddress(
      (id) => this.#sectionOf(id),
      (id) => void this.#goTo(id),
      isNew,
      view,
      signal,
    );
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (name === 'open') this.#openIsNew = true;
    this.#requestUpdate();
  }

  /** Opens a section, or the section of a topic. An unknown id does nothing. */
  show(id: string): void {
    this.#setOpen(id, true);
  }

  /** Closes a section, or the section of a topic. An unknown id does nothing. */
  hide(id: string): void {
    this.#setOpen(id, false);
  }

  /** Opens every section; with `exclusive`, only the first. */
  expandAll(): void {
    this.#patch({ open: new Set(this.#sections) });
  }

  /** Closes every section. The safety message and the short answers stay. */
  collapseAll(): void {
    this.#patch({ open: new Set() });
  }

  readonly #actions: Actions = {
    toggle: (id) => this.#setOpen(id, !this.#state.open.has(id)),
    setAll: (open) => (open ? this.expandAll() : this.collapseAll()),
    follow: (event, id) => {
      // A click that asks for a new tab or window is the browser's.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.#goTo(id);
    },
    contact: (channel, service) => {
      this.dispatchEvent(new ClonazepamInfoContactEvent(channel, service));
    },
    copy: (key, text, service) => void this.#copy(key, text, service),
    copyLink: (key, id) =>
      void this.#copy(key, new URL(`#${fragmentOf(id)}`, this.ownerDocument.URL).href),
    chooseCountry: (event) => {
      const select = event.target as HTMLSelectElement;
      this.#patch({ region: REGIONS.find((region) => region === select.value) ?? '' });
      // The lines above it are others now.
      void this.updateComplete.then(() => select.scrollIntoView({ block: 'center' }));
    },
    speak: (lang) => {
      askAgain();
      this.#patch({ copied: null, lang });
    },
    resizeBanner: () => this.#patch({ bannerSmall: !this.#state.bannerSmall }),
  };

  #patch(change: Partial<ReaderState>): void {
    this.#state = { ...this.#state, ...change };
    this.#requestUpdate();
  }

  readonly #requestUpdate = (): void => {
    if (this.#updating || !this.isConnected) return;
    this.#updating = true;
    this.updateComplete = Promise.resolve().then(() => {
      this.#updating = false;
      // Taken out since it was asked for; whoever puts it in again asks anew.
      if (!this.isConnected || this.#isHeld()) return;
      try {
        this.#update();
      } catch (error) {
        // Help survives everything, our own mistakes included.
        renderRescue(this.#root);
        this.#stage = undefined;
        this.#warn(() => `<clonazepam-info>: ${String(error)}`);
      }
    });
  };

  /** Whether what was prerendered stays for now: more of it may come, or a reader has focus or a selection in it. */
  #isHeld(): boolean {
    const { ownerDocument } = this;
    const isHeld =
      !this.#stage &&
      this.#prerendered &&
      (this.#root.activeElement ??
        (ownerDocument.readyState === 'loading' || ownerDocument.getSelection()?.type === 'Range'));
    if (!isHeld) return false;
    const { signal } = this.#connection;
    for (const type of ['readystatechange', 'focusout', 'selectionchange']) {
      ownerDocument.addEventListener(type, this.#requestUpdate, { once: true, signal });
    }
    return true;
  }

  #update(): void {
    const around = readSurroundings(this);
    const raw = Object.fromEntries(ATTRIBUTES.map((name) => [name, this.getAttribute(name)]));
    const { config, problems } = parseConfig(raw, around);
    problems.forEach((problem) => this.#warn(() => describeProblem(problem)));
    this.#sections = config.sections;

    let open = this.#openIsNew
      ? new Set(config.open.flatMap((id) => sectionOf(id, EN) ?? []))
      : this.#state.open;
    if (config.exclusive) open = new Set([...open].slice(0, 1));
    this.#openIsNew = false;
    this.#state = { ...this.#state, open };

    const content = contentFor(this.#state.lang ?? around.lang, this.#requestUpdate);
    // Prerendered in a language that is still to come: English must not flash up in between.
    const drawn = this.#root.querySelector<HTMLElement>('[lang]')?.lang;
    if (!this.#stage && drawn && drawn !== content.lang) return;
    const view = buildView(config, content, this.#state, around);
    const stage = this.#stage ?? document.createElement('div');
    const stops = () => [...this.#root.querySelectorAll<HTMLElement>('.banner :is(a, button)')];
    const focused = stops().indexOf(this.#root.activeElement as HTMLElement);
    const topBefore = this.#root.activeElement?.getBoundingClientRect().top ?? 0;
    render(leafletTemplate(view, this.#actions), stage);
    if (!this.#stage) this.#root.replaceChildren(stage);
    this.#stage = stage;
    // At its other edge the banner is drawn anew; whoever was in it stays in it.
    if (!this.#root.activeElement) stops()[focused]?.focus();
    // What was on the screen stays there: in another language it has other lines above it.
    if (drawn !== content.lang && topBefore > 0 && topBefore < innerHeight) {
      this.#root.activeElement?.scrollIntoView({ block: 'center' });
    }
    fitBanner(this.#root);

    const openBefore = this.#openShown;
    this.#openShown = open;
    for (const id of config.sections) {
      if (openBefore && open.has(id) !== openBefore.has(id)) {
        this.dispatchEvent(new ClonazepamInfoToggleEvent(id, open.has(id)));
      }
    }
  }

  /** The section that holds an id; undefined where it is unknown or not shown. */
  #sectionOf(id: string): SectionId | undefined {
    const section = sectionOf(id, EN);
    return this.#sections.find((one) => one === section);
  }

  #setOpen(id: string, open: boolean): void {
    const section = this.#sectionOf(id);
    if (!section) return;
    const { exclusive } = this;
    const others = [...this.#state.open].filter((one) => one !== section && !(open && exclusive));
    this.#patch({ open: new Set(open ? [...others, section] : others) });
  }

  async #goTo(id: string): Promise<void> {
    const section = this.#sectionOf(id);
    if (!section) return;
    await this.updateComplete;
    if (!this.#state.open.has(section)) this.#setOpen(section, true);
    await this.updateComplete;
    const target = this.#root.getElementById(id);
    if (!target) return;
    // Headings and sources take focus when a link leads there, and only then.
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }

  async #copy(key: string, text: string, service?: ServiceId): Promise<void> {
    this.#patch({ copied: { key, text, done: await copyText(text) } });
    if (service) this.#actions.contact('copy', service);
  }

  #warn(describe: () => string): void {
    try {
      const text = describe();
      if (!this.#warned.has(text)) console.warn(text);
      this.#warned.add(text);
    } catch {
      // Some pages have a console or a JSON that throws, or none.
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clonazepam-info': ClonazepamInfo;
  }
}
