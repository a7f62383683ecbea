/** Says something in the console. Some pages have a console that throws, or none. */

/** Something does not work as the site's owner wanted. */
export function warn(message: string): void {
  try {
    console.warn(message);
  } catch {
    // Then the page's owner does not want to read it.
  }
}

/** Something that may be as the site's owner wants it, and may not. */
export function inform(message: string): void {
  try {
    console.info(message);
  } catch {
    // As above.
  }
}
