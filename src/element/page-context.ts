/** Reads language, direction and colour scheme from the page around the element. */
import type { PageContext } from '../config.ts';

/** The element itself and what it is in, out through shadow roots. */
export function ancestorsOf(element: Element): readonly Element[] {
  const next = element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host;
  return next ? [element, ...ancestorsOf(next)] : [element];
}

/**
 * The nearest `lang`, and the nearest `dir` unless a `lang` is nearer: a page that names a language
 * more closely than a direction means the direction of that language.
 */
export function readPageContext(element: Element): PageContext {
  const browser = { browserLang: navigator.language, today: readToday() };
  try {
    return { ...readAround(element), ...browser };
  } catch {
    // A field of a form that is named like a method hides it.
    return { lang: '', schemeUnset: true, ...browser };
  }
}

function readToday(): string {
  try {
    return new Date().toISOString().slice(0, 10);
  } catch {
    return '';
  }
}

function readAround(element: Element): Omit<PageContext, 'browserLang' | 'today'> {
  const ancestors = ancestorsOf(element);
  const nearest = ancestors.find((ancestor) => ancestor.matches('[lang], [dir]'));
  const lang = ancestors.find((ancestor) => ancestor.hasAttribute('lang'))?.getAttribute('lang');
  const direction = element.matches(':dir(rtl)') ? 'rtl' : 'ltr';
  return {
    lang: lang ?? '',
    dir: nearest?.hasAttribute('dir') ? direction : undefined,
    schemeUnset: getComputedStyle(element).colorScheme === 'normal',
  };
}

export const isSameContext = (first: PageContext, second: PageContext): boolean =>
  Object.values(first).join() === Object.values(second).join();
