/** Follows `#clonazepam-info-…`: at load, when the address changes, and from links in the page. */
import { addressOf, idOfFragment } from '../view.ts';
import { EngineEvent } from './engine-classes.ts';
import { ancestorsOf } from './page-context.ts';

export interface Follower {
  /** Whether the widget shows what this id leads to. */
  shows: (id: string) => boolean;
  goTo: (id: string) => unknown;
}

/**
 * Leads to what an address names, in the first widget of the page that shows it.
 *
 * @param newcomer Where given, only this one goes there: the others went when the address changed.
 */
export function followAddress(
  followers: Iterable<Follower>,
  address: string,
  newcomer?: Follower,
): void {
  const id = idOfFragment(address);
  if (!id) return;
  for (const follower of followers) {
    if (!follower.shows(id)) continue;
    if (!newcomer || follower === newcomer) follower.goTo(id);
    return;
  }
}

/** How long a router may take to write the address that it was led to, in ms. */
const ROUTER_MS = 50;

/**
 * After a click on a link to a place in the leaflet for which no `hashchange` comes: the page is there
 * already, a router cancels the click and writes the address itself, or a script cancels it to scroll to what
 * it can't find in a shadow tree.
 */
export function followClick(
  event: Event,
  location: Location,
  follow: (address: string) => void,
): void {
  const [target] = event.composedPath() as Partial<Element>[];
  const href = target?.closest?.('a')?.href ?? '';
  const id = idOfFragment(href);
  if (!id) return;
  if (event.defaultPrevented) {
    setTimeout(() => {
      if (addressOf(location.href, id) === addressOf(href, id)) follow(href);
    }, ROUTER_MS);
  } else if (href === location.href) follow(href);
}

/** Opens what the page keeps closed around the leaflet and a browser would open for a fragment of the page itself. */
export function reveal(host: Element): void {
  for (const box of ancestorsOf(host)) {
    if (box.localName === 'details') box.setAttribute('open', '');
    if (box.getAttribute('hidden') !== 'until-found') continue;
    box.dispatchEvent(new EngineEvent('beforematch', { bubbles: true }));
    box.removeAttribute('hidden');
  }
}
