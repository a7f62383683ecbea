/** What the scripts of the site's pages have in common: finding what the page must have, and saying something once. */

/** The element of an id; throws where the page has none of that kind. */
export function need<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}`);
  return found;
}

/** Says it once: a status that is written again is read out again. */
export function say(id: string, text: string): void {
  const place = need(id, HTMLElement);
  if (place.textContent !== text) place.textContent = text;
}
