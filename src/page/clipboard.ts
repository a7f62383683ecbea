/** Copying where the page may, and where it may only do so the old way. */

/** Resolves to whether the text is on the clipboard now. Never rejects. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyOldWay(text);
  }
}

/** Pages without https have no `navigator.clipboard`; the copy command still asks what to copy. */
function copyOldWay(text: string): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way on http pages
    document.execCommand('copy');
  } catch {
    done = false;
  }
  document.removeEventListener('copy', onCopy, { capture: true });
  return done;
}
