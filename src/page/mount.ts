/** One tag for sites that strip unknown elements: `<script src="…" data-mount data-region="GB">`. */

/** Not the script that runs: optimisers run scripts as modules or from text, and then none is told. */
const ASKS = 'script[data-mount][src*=clonazepam-info]';

/** Puts an element after each script that asks for one, its `data-*` as the attributes named. */
export function mount(tagName: string, attributes: readonly string[]): void {
  for (const script of document.querySelectorAll(ASKS)) {
    // Said and done: a second copy of the script must not do it again.
    script.removeAttribute('data-mount');
    const element = document.createElement(tagName);
    for (const name of attributes) {
      const value = script.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
    // Nothing is shown in a head, where some systems collect all scripts; some run there before there is a body.
    const showAtEnd = () => document.documentElement.append(element);
    if (!script.closest('head')) script.after(element);
    else if (document.readyState === 'loading') addEventListener('DOMContentLoaded', showAtEnd);
    else showAtEnd();
  }
}
