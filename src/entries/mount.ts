/**
 * For sites that strip unknown elements: a block of paragraphs with the script in it,
 * `<div class="clonazepam-info">`, or the script alone, `<script src="…" data-mount data-region="GB">`.
 */
import { TAG_ATTRIBUTES } from '../attributes.ts';
import { inform } from '../element/warn.ts';
import { TAG_NAME } from './define.ts';

/** Not only the script that runs: optimisers run scripts as modules or from text, and then the page names none. */
export const OURS = 'script[src*=clonazepam-info]';

/** A block of paragraphs with the script in it. */
export const BLOCK = '.clonazepam-info';

const ADVICE = 'Write <clonazepam-info></clonazepam-info> where the leaflet belongs.';

/** Puts an element where a block or a script tag with `data-mount` asks for one. Returns whether one did. */
function mountNew(): boolean {
  const scripts = [...document.querySelectorAll(`${OURS}[data-mount]`)];
  // A second copy of the script must not do it again.
  const blocks = [...document.querySelectorAll(BLOCK)].filter(
    (block) => !block.querySelector(TAG_NAME),
  );
  scripts.forEach(mountAfter);
  blocks.forEach(mountIn);
  return scripts.length + blocks.length > 0;
}

/** An element with the attributes that the page sets elsewhere. */
function makeElement(valueOf: (name: string) => string | null | undefined): Element {
  const element = document.createElement(TAG_NAME);
  for (const name of TAG_ATTRIBUTES) {
    const value = valueOf(name);
    if (value != null) element.setAttribute(name, value);
  }
  return element;
}

/**
 * What the block says becomes the fallback of an element in its place. Its settings are `data-*` of the block
 * or of the script in it, or the query of the script's address, which survives where attributes don't.
 */
function mountIn(block: Element): void {
  const said = [...block.childNodes].filter(({ nodeName }) => !/^script$/i.test(nodeName));
  const element = makeElement(settingsOf(block));
  block.prepend(element);
  element.append(...said);
}

/** What a block sets, by the name of the attribute. */
export function settingsOf(block: Element): (name: string) => string | null {
  // An optimiser may have moved the script away.
  const script =
    block.querySelector(OURS) ?? block.ownerDocument.querySelector(`${OURS}[src*="?"]`);
  // Systems that write attributes may escape twice.
  const [, query] = script?.getAttribute('src')?.replaceAll('&amp;', '&').split('?') ?? [];
  const settings = new URLSearchParams(query);
  return (name) =>
    block.getAttribute(`data-${name}`) ??
    script?.getAttribute(`data-${name}`) ??
    settings.get(name);
}

function mountAfter(script: Element): void {
  script.removeAttribute('data-mount');
  const element = makeElement((name) => script.getAttribute(`data-${name}`));
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
  const { readyState } = document;
  if (mountNew()) mountLater();
  // The script may have been moved in front of the block.
  else if (readyState === 'loading') addEventListener('DOMContentLoaded', mountAll);
  else adviseAtEnd();
}
