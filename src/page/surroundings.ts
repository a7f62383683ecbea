/** Reads language, direction and colour scheme from around the element, and notices when they change. */
import type { Surroundings } from '../model.ts';

/** The element itself and what it stands in, out through shadow roots. */
function ancestorsOf(element: Element): readonly Element[] {
  const parent = element.parentNode;
  const next = parent instanceof ShadowRoot ? parent.host : element.parentElement;
  return next ? [element, ...ancestorsOf(next)] : [element];
}

/**
 * The nearest `lang`, and the nearest `dir` unless a `lang` stands nearer: who names a language
 * more closely than a direction means the direction of that language.
 */
export function readSurroundings(element: Element): Surroundings {
  const ancestors = ancestorsOf(element);
  const nearest = ancestors.find((one) => one.matches('[lang], [dir]'));
  const lang = ancestors.find((one) => one.hasAttribute('lang'))?.getAttribute('lang') ?? '';
  const direction = element.matches(':dir(rtl)') ? 'rtl' : 'ltr';
  return {
    lang,
    dir: nearest?.hasAttribute('dir') ? direction : undefined,
    browserLang: navigator.language,
    schemeUnset: getComputedStyle(element).colorScheme === 'normal',
  };
}

/** Calls back when anything around the element may have changed what `readSurroundings` says. */
export class SurroundingsWatcher {
  readonly #element: Element;
  readonly #onChange: () => void;
  readonly #observer: MutationObserver;

  constructor(element: Element, onChange: () => void) {
    this.#element = element;
    this.#onChange = onChange;
    this.#observer = new MutationObserver(onChange);
  }

  connect(): void {
    // Each ancestor's own attributes: a site's theme toggle sets a class or a style there, and the
    // rest of the page may change as much as it likes without waking us.
    for (const ancestor of ancestorsOf(this.#element)) {
      this.#observer.observe(ancestor, { attributes: true });
    }
    // Style sheets that come late may set a colour scheme.
    window.addEventListener('load', this.#onChange);
  }

  disconnect(): void {
    this.#observer.disconnect();
    window.removeEventListener('load', this.#onChange);
  }
}
