/** One tag for sites that strip unknown elements: `<script src="…" data-mount data-region="GB">`. */
import { TAG_ATTRIBUTES } from '../attributes.ts';
import { inform } from '../element/warn.ts';
import { TAG_NAME } from './define.ts';

/** Not only the script that runs: optimisers run scripts as modules or from text, and then the page names none. */
const MOUNTING = 'script[data-mount][src*=clonazepam-info]';

const ADVICE =
  'This page has no place for the leaflet. Write <clonazepam-info></clonazepam-info> where it belongs.';

/** Puts an element after each script tag with `data-mount`. Returns whether there was one. */
function mountNew(): boolean {
  const scripts = document.querySelectorAll(MOUNTING);
  for (const script of scripts) mountAfter(script);
  return scripts.length > 0;
}

function mountAfter(script: Element): void {
  // A second copy of the script must not do it again.
  script.removeAttribute('data-mount');
  const element = document.createElement(TAG_NAME);
  for (const name of TAG_ATTRIBUTES) {
    const value = script.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  // Nothing is shown in a head, where some systems collect all scripts; some run there before there is a body.
  const showAtEnd = () => document.documentElement.append(element);
  if (!script.closest('head')) script.after(element);
  else if (document.readyState === 'loading') addEventListener('DOMContentLoaded', showAtEnd);
  else showAtEnd();
}

/** Routers put the next page's tags in without running them. Only pages that use the one tag are watched. */
function mountLater(): void {
  try {
    const observer = new MutationObserver(() => mountNew());
    observer.observe(document, { childList: true, subtree: true });
  } catch {
    // The page has replaced the observer with something that can't be made.
  }
}

/** Tells the site's owner where a page has the script but nothing to show: a tag manager may drop `data-mount`. */
function adviseAtEnd(): void {
  const advise = () => {
    if (!document.querySelector(TAG_NAME)) inform(ADVICE);
  };
  if (document.readyState === 'complete') advise();
  else addEventListener('load', advise, { once: true });
}

/** Mounts what the page has now, and what it adds later. */
export function mountAll(): void {
  if (mountNew()) mountLater();
  else adviseAtEnd();
}
