/** Sends the height of the leaflet to the page around an iframe. */
import type { ClonazepamInfo } from '../element/clonazepam-info.ts';
import { HEIGHT_MESSAGE } from './message.ts';

/** A frame narrower than this, in CSS pixels, counts as hidden. */
const MIN_WIDTH_PX = 100;

const html = document.documentElement;

/**
 * Sends the height now and whenever it changes. It goes to any page: a number says nothing of the reader.
 * Nothing is sent before the leaflet is drawn, or the page around would shrink and grow.
 */
export async function sendHeight(element: ClonazepamInfo): Promise<void> {
  await element.updateComplete;
  let isScrolled = false;
  const send = () => {
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
  send();
  new ResizeObserver(send).observe(html);
}
