/** Follows `#clonazepam-info-…`: at load, when the address changes, and from links in the page. */
import { idOfFragment } from '../view.ts';

/** Tells something of an id that is there, and undefined of one that is not. */
type Has = (id: string) => unknown;

/** Elements in a page, in the order in which they came: the first that has the section shows it. */
const followers = new Set<Has>();

/** Calls `goTo` with the id that the address names: soon, if the element is new here, and later. */
export function followAddress(
  has: Has,
  goTo: (id: string) => void,
  isNew: boolean,
  view: Window,
  signal: AbortSignal,
): void {
  followers.add(has);
  signal.addEventListener('abort', () => followers.delete(has));

  const { document, location } = view;
  const follow = () => {
    const id = idOfFragment(location.hash);
    if ([...followers].find((one) => one(id)) === has) goTo(id);
  };
  view.addEventListener('hashchange', follow, { signal });
  // An element that is only moved in the page must not take focus and scroll there again. A new
  // one knows its sections when it has read its attributes.
  if (isNew) queueMicrotask(follow);
  // A link to the address where the page already is fires no hashchange.
  document.addEventListener(
    'click',
    (event) => {
      const [target] = event.composedPath() as Partial<Element>[];
      const link = target?.closest?.('a');
      if (link?.href === location.href && !event.defaultPrevented) follow();
    },
    { signal },
  );
}
