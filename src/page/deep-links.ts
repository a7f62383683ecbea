/** Follows `#clonazepam-info-…`: at load, when the address changes, and from links in the page. */
import { idOfFragment } from '../view.ts';

/** Elements in a page, in the order in which they came: only the first one follows the address. */
const followers = new Set<(id: string) => void>();

/** Calls `goTo` with the id that the address names: now, if the element is new here, and later. */
export function followAddress(
  goTo: (id: string) => void,
  isNew: boolean,
  signal: AbortSignal,
): void {
  followers.add(goTo);
  signal.addEventListener('abort', () => followers.delete(goTo));

  const follow = () => {
    const [first] = followers;
    const id = idOfFragment(location.hash);
    if (id && first === goTo) goTo(id);
  };
  window.addEventListener('hashchange', follow, { signal });
  // An element that is only moved in the page must not take focus and scroll there again.
  if (isNew) follow();
  // A link to the address where the page already is fires no hashchange.
  document.addEventListener(
    'click',
    (event) => {
      const [target] = event.composedPath();
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.href === location.href && !event.defaultPrevented) follow();
    },
    { signal },
  );
}
