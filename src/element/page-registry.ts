/**
 * One registry a document: whatever the number of widgets in a page, it has one listener for scrolling,
 * resizing, focus, printing and the address, and one observer for what surrounds them.
 */
import { keepFocusClear, placeBanners } from './banner-placement.ts';
import { followAddress, leadsHere, type Follower } from './deep-links.ts';
import { ancestorsOf } from './page-context.ts';

export interface Member extends Follower {
  readonly root: ShadowRoot;
  /** Something around the widget has changed. */
  onPageChange: () => void;
  /** Everything must be in the tree at once. */
  onPrint: () => void;
}

type PageWindow = Window & typeof globalThis;

const ON_WINDOW = ['resize', 'scroll', 'hashchange', 'beforeprint'];
const ON_DOCUMENT = ['click', 'focusin'];

/** Boxes of the page scroll too, and only listeners on the way down hear of it. */
const OPTIONS = { capture: true, passive: true };

export class PageRegistry implements EventListenerObject {
  readonly #window: PageWindow;
  /** By their elements, in the order in which they came. */
  readonly #members = new Map<Element, Member>();
  readonly #onScreen = new Set<Member>();
  #surroundings: MutationObserver | undefined;
  #visibility: IntersectionObserver | undefined;
  #isLookDue = false;
  #isWatchDue = false;

  constructor(window: PageWindow) {
    this.#window = window;
  }

  /** @param isNew Whether the widget has not been on a page before: a moved one keeps its place. */
  join(member: Member, isNew: boolean): void {
    if (!this.#members.size) this.#start();
    this.#members.set(member.root.host, member);
    this.#visibility?.observe(member.root.host);
    this.#watchAround(member);
    // A new one knows its sections when it has read its attributes.
    if (isNew) {
      queueMicrotask(() => followAddress(this.#members.values(), this.#window.location, member));
    }
  }

  leave(member: Member): void {
    this.#members.delete(member.root.host);
    this.#onScreen.delete(member);
    this.#visibility?.unobserve(member.root.host);
    if (!this.#members.size) this.#stop();
    else this.#watchAgain();
  }

  /** Looks after the next frame's changes whether the banners on the screen are where they should be. */
  lookSoon(): void {
    if (this.#isLookDue || !this.#onScreen.size) return;
    this.#isLookDue = true;
    this.#window.requestAnimationFrame(() => {
      this.#isLookDue = false;
      this.#look();
    });
  }

  handleEvent(event: Event): void {
    const { location } = this.#window;
    if (event.type === 'hashchange') followAddress(this.#members.values(), location);
    else if (event.type === 'click') {
      if (leadsHere(event, location)) followAddress(this.#members.values(), location);
    } else if (event.type === 'beforeprint') {
      for (const member of this.#members.values()) member.onPrint();
    } else if (event.type === 'focusin') {
      const [target] = event.composedPath() as Element[];
      for (const { root } of this.#onScreen) keepFocusClear(root, target);
    } else this.lookSoon();
  }

  #look(): void {
    placeBanners([...this.#onScreen].map(({ root }) => root));
  }

  #start(): void {
    const { document } = this.#window;
    for (const type of ON_WINDOW) this.#window.addEventListener(type, this, OPTIONS);
    for (const type of ON_DOCUMENT) document.addEventListener(type, this);
    try {
      this.#surroundings = new this.#window.MutationObserver(() => {
        for (const member of this.#members.values()) member.onPageChange();
      });
      this.#visibility = new this.#window.IntersectionObserver(
        (entries) => this.#noteVisible(entries),
        { threshold: 0.01 },
      );
    } catch {
      // The page has replaced them with something that can't be made. The leaflet does without.
    }
  }

  #stop(): void {
    const { document } = this.#window;
    for (const type of ON_WINDOW) this.#window.removeEventListener(type, this, OPTIONS);
    for (const type of ON_DOCUMENT) document.removeEventListener(type, this);
    this.#surroundings?.disconnect();
    this.#visibility?.disconnect();
    this.#surroundings = undefined;
    this.#visibility = undefined;
  }

  /** Drawers and tabs of the page open without scrolling; and at first nothing is drawn yet. */
  #noteVisible(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const member = this.#members.get(target);
      if (member && isIntersecting) this.#onScreen.add(member);
      else if (member) this.#onScreen.delete(member);
    }
    this.#look();
  }

  /**
   * Each ancestor's own attributes: a site's theme toggle sets a class or a style there. The rest of the
   * page may change as much as it likes without waking us.
   */
  #watchAround({ root }: Member): void {
    for (const ancestor of ancestorsOf(root.host)) {
      this.#surroundings?.observe(ancestor, { attributes: true });
    }
  }

  /** An observer can't let go of one node, so it lets go of all. */
  #watchAgain(): void {
    if (this.#isWatchDue) return;
    this.#isWatchDue = true;
    queueMicrotask(() => {
      this.#isWatchDue = false;
      this.#surroundings?.disconnect();
      for (const member of this.#members.values()) this.#watchAround(member);
    });
  }
}

const registries = new WeakMap<PageWindow, PageRegistry>();

export function registryOf(window: PageWindow): PageRegistry {
  const registry = registries.get(window) ?? new PageRegistry(window);
  registries.set(window, registry);
  return registry;
}
