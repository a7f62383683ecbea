/** Copying, where the page may. */

/** Resolves to whether the text is on the clipboard now. Never rejects: http pages have no clipboard. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
