/** Follows `#clonazepam-info-…`: at load, when the address changes, and from links in the page. */
import { idOfFragment } from '../view.ts';

/** Elements in a page, in the order in which they came: only the first one follows the address. */
const connected = new Set<DeepLinks>();

export class DeepLinks {
  readonly #goTo: (id: string) => void;
  #followedAtLoad = false;

  constructor(goTo: (id: string) => void) {
    this.#goTo = goTo;
  }

  connect(): void {
    connected.add(this);
    window.addEventListener('hashchange', this.#follow);
    document.addEventListener('click', this.#followAgain);
    if (this.#followedAtLoad) return;
    this.#followedAtLoad = true;
    this.#follow();
    // What loads later pushes the section away from where the page was scrolled to.
    if (document.readyState !== 'complete') {
      window.addEventListener('load', this.#follow, { once: true });
    }
  }

  disconnect(): void {
    connected.delete(this);
    window.removeEventListener('hashchange', this.#follow);
    document.removeEventListener('click', this.#followAgain);
  }

  readonly #follow = (): void => {
    const [first] = connected;
    const id = idOfFragment(location.hash);
    if (id && first === this) this.#goTo(id);
  };

  /** A link to the address where the page already is fires no `hashchange`. */
  readonly #followAgain = (event: Event): void => {
    const [target] = event.composedPath() as [Element];
    const link = target.closest?.('a');
    if (link?.hash && link.href === location.href && !event.defaultPrevented) this.#follow();
  };
}
