/** Reads language, direction and colour scheme from around the element, and notices when they change. */
import type { Surroundings } from '../model.ts';

/** The element itself and what it stands in, out through shadow roots. */
function ancestorsOf(element: Element): readonly Element[] {
  const ancestors: Element[] = [];
  let node: Node | null | undefined = element;
  while (node) {
    if (node instanceof Element) ancestors.push(node);
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host;
  }
  return ancestors;
}

/**
 * The nearest `lang`, and the nearest `dir` unless a `lang` stands nearer: who names a language
 * more closely than a direction means the direction of that language.
 */
export function readSurroundings(element: Element): Surroundings {
  const ancestors = ancestorsOf(element);
  const speaker = ancestors.find((one) => one.hasAttribute('lang'));
  const director = ancestors.find((one) => /^(ltr|rtl|auto)$/i.test(one.getAttribute('dir') ?? ''));
  const dirCounts = director && (!speaker || ancestors.indexOf(director) <= ancestors.indexOf(speaker));
  return {
    lang: speaker?.getAttribute('lang') ?? '',
    dir: dirCounts ? (director.matches(':dir(rtl)') ? 'rtl' : 'ltr') : undefined,
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
