/** Keeps our failures, and those of a page that broke its own built-ins, out of the page. */

/** The same function, except that it throws nothing: it returns undefined where it failed. */
export const guard =
  <Parts extends unknown[], Result>(act: (...parts: Parts) => Result) =>
  (...parts: Parts): Result | undefined => {
    try {
      return act(...parts);
    } catch {
      return undefined;
    }
  };
