/** Tells the page around an iframe how tall the leaflet is. */
import type { ClonazepamInfo } from '../clonazepam-info.ts';
import { TAG_NAME } from '../define.ts';

/** Type of the message that tells it, `{ type, height }` in whole CSS pixels. Public: sites listen for it. */
const HEIGHT_MESSAGE = 'clonazepam-info-height';

/** Nobody reads in a narrower frame, in CSS pixels: it is hidden. */
const MIN_WIDTH_PX = 100;

const html = document.documentElement;

/**
 * Tells the height now and whenever it changes, but not that of the fallback while the leaflet is on
 * its way: the page around would shrink and grow. To any page: a number says nothing of the reader.
 */
export async function tellHeight(element: ClonazepamInfo): Promise<void> {
  const loaded = new Promise((resolve) => window.addEventListener('load', resolve));
  // Where the leaflet's script never comes, there is nothing more to wait for.
  await Promise.race([customElements.whenDefined(TAG_NAME), loaded]);
  await element.updateComplete;
  let isScrolled = false;
  const tell = () => {
    const height = Math.ceil(html.getBoundingClientRect().height);
    // In a closed tab or drawer of the page around, it is none, or as tall as one letter is wide.
    if (!height || window.innerWidth < MIN_WIDTH_PX) return;
    if (height > window.innerHeight) isScrolled = window.scrollY > 0;
    window.parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
  };
  // A section that opened was scrolled to inside the frame, which may grow to its size in several steps.
  window.addEventListener('resize', () => {
    if (!isScrolled || window.scrollY) return;
    isScrolled = false;
    element.shadowRoot?.activeElement?.scrollIntoView({ block: 'center' });
  });
  // Engines put off what observers see in a frame below the screen; its place should be ready.
  tell();
  new ResizeObserver(tell).observe(html);
}
