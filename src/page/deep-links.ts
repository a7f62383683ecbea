/** Follows `#clonazepam-info-…`: at load, when the address changes, and from links in the page. */
import { idOfFragment } from '../view.ts';

/** Elements in a page, in the order in which they came: only the first one follows the address. */
const followers = new Set<(id: string) => void>();

/** Calls `goTo` with the id that the address names, now and later. */
export function followAddress(goTo: (id: string) => void, signal: AbortSignal): void {
  followers.add(goTo);
  signal.addEventListener('abort', () => followers.delete(goTo));

  const follow = () => {
    const [first] = followers;
    const id = idOfFragment(location.hash);
    if (id && first === goTo) goTo(id);
  };
  follow();
  window.addEventListener('hashchange', follow, { signal });
  // What loads later pushes the section away from where the page was scrolled to.
  if (document.readyState !== 'complete') window.addEventListener('load', follow, { signal });
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
