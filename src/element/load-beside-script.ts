/** Loads what is in a file beside the pasted script: the leaflet in another language, or the check. */

/** Part of the name of each of our scripts. */
const OURS = 'clonazepam-info';

/** Whether a file can be beside it: text and blobs have no place. */
const hasPlace = (script: HTMLScriptElement | null) => /^(https?|file):/.test(script?.src ?? '');

/** The script's own tag or, where it was joined with others or run from text, a tag that names it. */
function findScript(running: HTMLScriptElement | null): HTMLScriptElement | null {
  if (hasPlace(running) && running?.src.includes(OURS)) return running;
  return document.querySelector<HTMLScriptElement>(`script[src*="${OURS}"]`) ?? running;
}

/** Imports `clonazepam-info.NAME.js`. Rejects, with a reason for the console, where it can't be had. */
export type LoadBeside = (name: string) => Promise<unknown>;

/**
 * @param running `document.currentScript` while the script runs for the first time; only then does the
 *   page say which script it is. (An image of the name `currentScript` is not one.)
 */
export function loadBesideScript(running: unknown): LoadBeside {
  const current = running instanceof HTMLScriptElement ? running : null;
  return async (name) => {
    // Some engines accept no import map of the page once a module was imported, so this waits for the page's end.
    if (document.readyState === 'loading') {
      await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
    }
    const script = findScript(current);
    const file = `${OURS}.${name}.js`;
    try {
      const { href } = new URL(file, script?.src);
      if (script) preload(href, script);
      return (await import(/* @vite-ignore */ href)) as unknown;
    } catch {
      throw Error(
        `load the script with its own tag, <script src="…/${OURS}.js">, and put ${file} beside it`,
      );
    }
  };
}

/** Carries the script's nonce and credentials along: Chromium may forget the nonce (tests, `nonces`). */
function preload(href: string, { nonce, crossOrigin }: HTMLScriptElement): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'modulepreload', nonce, crossOrigin, href });
  document.documentElement.append(link);
  link.remove();
}
