/** When a prerendered leaflet may be taken over without disturbing its reader. */

/** Whether more of it may still come, or a reader has focus or a selection in it. */
export const isHeld = (root: ShadowRoot): boolean => {
  const { readyState } = root.ownerDocument;
  return (
    root.host.isConnected &&
    (root.activeElement !== null ||
      readyState === 'loading' ||
      root.ownerDocument.getSelection()?.type === 'Range')
  );
};

const MOMENTS = ['readystatechange', 'focusout', 'selectionchange'];

/** Resolves when the leaflet is free, or no longer in the page. */
export async function untilFree(root: ShadowRoot): Promise<void> {
  const { ownerDocument } = root;
  while (isHeld(root)) {
    await new Promise<void>((resolve) => {
      const look = () => {
        for (const type of MOMENTS) ownerDocument.removeEventListener(type, look);
        resolve();
      };
      for (const type of MOMENTS) ownerDocument.addEventListener(type, look);
    });
  }
}
