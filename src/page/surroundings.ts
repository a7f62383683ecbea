/** Reads language, direction and colour scheme from around the element, and notices when they change. */
import type { Surroundings } from '../model.ts';

/** The element itself and what it stands in, out through shadow roots. */
function ancestorsOf(element: Element): readonly Element[] {
  const next = element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host;
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
export function watchSurroundings(
  element: Element,
  onChange: () => void,
  signal: AbortSignal,
): void {
  let last = '';
  const observer = new MutationObserver(() => {
    const now = Object.values(readSurroundings(element)).join();
    if (now !== last) onChange();
    last = now;
  });
  // Each ancestor's own attributes: a site's theme toggle sets a class or a style there, and the
  // rest of the page may change as much as it likes without waking us.
  for (const ancestor of ancestorsOf(element)) observer.observe(ancestor, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
