/**
 * One registry a document: whatever the number of widgets in a page, it has one listener for scrolling,
 * resizing, focus, printing and the address, and one observer for what surrounds them.
 */
import { keepFocusClear, placeBanners } from './banner-placement.ts';
import { followAddress, followClick, type Follower } from './deep-links.ts';
import { guard } from './guard.ts';
import { checkIfAsked } from './load-check.ts';
import { ancestorsOf } from './page-context.ts';

export interface Member extends Follower {
  readonly root: ShadowRoot;
  /** Something around the widget has changed. */
  onPageChange: () => void;
  /** Everything must be in the tree, and open, at once. */
  onPrint: () => void;
  onPrinted: () => void;
}

type PageWindow = Window & typeof globalThis;

/** Of the Navigation API: `history.pushState` has no event of its own. */
const ENTRY_CHANGE = 'currententrychange';

const TYPES = [
  ...['resize', 'scroll', 'hashchange', 'beforeprint', 'afterprint', 'click', 'focusin'],
  // A drawer that only becomes visible comes no nearer to the screen, and no observer tells.
  ...['transitionend', 'animationend'],
];

export class PageRegistry implements EventListenerObject {
  readonly #window: PageWindow;
  /** By their elements, in the order in which they came. */
  readonly #members = new Map<Element, Member>();
  readonly #onScreen = new Set<Member>();
  readonly #offScreen = new Set<Member>();
  #surroundings: MutationObserver | undefined;
  #visibility: IntersectionObserver | undefined;
  #isLookDue = false;

  constructor(window: PageWindow) {
    this.#window = window;
  }

  /**
   * @param ready Where given, the widget is new and follows the address when this settles: then it has read
   *   its attributes. A moved one keeps its place.
   */
  join(member: Member, ready?: Promise<void>): void {
    if (!this.#members.size) this.#start();
    this.#members.set(member.root.host, member);
    guard(() => this.#visibility?.observe(member.root.host))();
    guard(() => this.#watchAround(member))();
    void ready?.then(guard(() => this.#followAddress(member)));
  }

  leave(member: Member): void {
    this.#members.delete(member.root.host);
    this.#forget(member);
    if (this.#members.size) guard(() => this.#visibility?.unobserve(member.root.host))();
    else this.#stop();
  }

  /** Looks in the next frame whether the banners on the screen are where they should be. */
  lookSoon(): void {
    if (this.#isLookDue || !this.#onScreen.size) return;
    const look = guard(() => {
      this.#isLookDue = false;
      this.#look();
    });
    this.#window.requestAnimationFrame(look);
    this.#isLookDue = true;
  }

  readonly handleEvent = guard((event: Event): void => {
    switch (event.type) {
      case 'click':
        followClick(
          event,
          this.#window.location,
          guard((address: string) => this.#followAddress(undefined, address)),
        );
        // It may open a drawer of the page. A press in the leaflet itself moves no banner.
        if (!this.#members.has(event.target as Element)) this.lookSoon();
        break;
      case ENTRY_CHANGE:
        // A page that replaces its address while it is read leads nowhere; a router that pushes one does.
        if ((event as NavigationCurrentEntryChangeEvent).navigationType === 'push') {
          this.#followAddress();
        }
        break;
      case 'hashchange':
        this.#followAddress();
        break;
      case 'beforeprint':
        for (const member of this.#members.values()) member.onPrint();
        break;
      case 'afterprint':
        for (const member of this.#members.values()) member.onPrinted();
        break;
      case 'focusin':
        this.#keepFocusClear(event.composedPath()[0] as Element);
        break;
      default:
        this.lookSoon();
    }
  });

  #followAddress(newcomer?: Member, address = this.#window.location.hash): void {
    if (!newcomer) void checkIfAsked();
    followAddress(this.#members.values(), address, newcomer);
  }

  #forget(member: Member): void {
    this.#onScreen.delete(member);
    this.#offScreen.delete(member);
  }

  /** Also asks the widgets of which the engine has not said yet whether they are on the screen. */
  #keepFocusClear(target: Element): void {
    for (const member of this.#members.values()) {
      if (!this.#offScreen.has(member)) keepFocusClear(member.root, target);
    }
  }

  get #navigation(): Navigation | undefined {
    return (this.#window as Partial<PageWindow>).navigation;
  }

  #look(): void {
    placeBanners([...this.#onScreen].map(({ root }) => root));
  }

  /** Listens to `scroll` in the capture phase: scrolling inside a box of the page does not bubble. */
  #start(): void {
    for (const type of TYPES) this.#window.addEventListener(type, this, type === 'scroll');
    // Older browsers have none; the page may have replaced it and the next two. Then the leaflet does without.
    guard(() => this.#navigation?.addEventListener(ENTRY_CHANGE, this))();
    guard(() => {
      this.#surroundings = new this.#window.MutationObserver(guard(() => this.#notePageChange()));
    })();
    guard(() => {
      this.#visibility = new this.#window.IntersectionObserver(
        guard((entries: IntersectionObserverEntry[]) => this.#noteVisible(entries)),
        { threshold: 0 },
      );
    })();
  }

  #stop(): void {
    for (const type of TYPES) this.#window.removeEventListener(type, this, type === 'scroll');
    guard(() => this.#navigation?.removeEventListener(ENTRY_CHANGE, this))();
    guard(() => this.#surroundings?.disconnect())();
    guard(() => this.#visibility?.disconnect())();
  }

  /** Also runs when a drawer or tab of the page opens, and after the first drawing. */
  #noteVisible(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const member = this.#members.get(target);
      if (!member) continue;
      this.#forget(member);
      (isIntersecting ? this.#onScreen : this.#offScreen).add(member);
      // What was docked to the window leaves with the widget.
      if (!isIntersecting) placeBanners([member.root]);
    }
    this.#look();
  }

  #notePageChange(): void {
    for (const member of this.#members.values()) member.onPageChange();
    this.lookSoon();
  }

  /**
   * Each ancestor's own attributes: a site's theme toggle sets a class or a style there. The rest of the
   * page may change as much as it likes without waking us. What was an ancestor once is watched until the
   * last widget has gone.
   */
  #watchAround({ root }: Member): void {
    for (const ancestor of ancestorsOf(root.host)) {
      this.#surroundings?.observe(ancestor, { attributes: true });
    }
  }
}

const registries = new WeakMap<PageWindow, PageRegistry>();

export function registryOf(window: PageWindow): PageRegistry {
  const registry = registries.get(window) ?? new PageRegistry(window);
  registries.set(window, registry);
  return registry;
}
