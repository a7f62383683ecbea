import type { ClonazepamInfo } from '../../src/element/clonazepam-info.ts';
import { next, settled } from '../support/page.ts';

/** Goes to another hash of a page, and waits until the page knows and the widget has followed. */
export async function goToHash(
  window: Window,
  element: ClonazepamInfo,
  hash: string,
): Promise<void> {
  const changed = next(window, 'hashchange');
  window.location.hash = hash;
  await changed;
  await settled(window);
  await element.updateComplete;
}
