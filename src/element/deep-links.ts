/** Follows `#clonazepam-info-…`: at load, when the address changes, and from links in the page. */
import { idOfFragment } from '../view.ts';

export interface Follower {
  /** Whether the widget shows what this id leads to. */
  shows: (id: string) => boolean;
  goTo: (id: string) => unknown;
}

/**
 * Leads to what the address names, in the first widget of the page that shows it.
 *
 * @param newcomer Where given, only this one goes there: the others went when the address changed.
 */
export function followAddress(
  followers: Iterable<Follower>,
  { hash }: Location,
  newcomer?: Follower,
): void {
  const id = idOfFragment(hash);
  if (!id) return;
  for (const follower of followers) {
    if (!follower.shows(id)) continue;
    if (!newcomer || follower === newcomer) follower.goTo(id);
    return;
  }
}

/** Whether a click is on a link to the address where the page already is: the browser fires no `hashchange` for it. */
export function leadsHere(event: Event, { href }: Location): boolean {
  const [target] = event.composedPath() as Partial<Element>[];
  return target?.closest?.('a')?.href === href && !event.defaultPrevented;
}
