/**
 * clonazepam-info.frame.js, pasted beside an iframe: makes the frame as tall as the leaflet in it. It hears
 * frames of the place that it comes from itself, and each about itself alone.
 */
import { HEIGHT_MESSAGE } from './message.ts';

/** Where an optimiser runs scripts in its own way, the page does not say which one is running. */
const script = (document.currentScript ??
  document.querySelector('script[src*="clonazepam-info.frame"]')) as HTMLScriptElement | null;
/** Without a tag that says where this script comes from, the frames are the page's own. */
const ownOrigin = script?.src ? new URL(script.src).origin : location.origin;

/** In a sandbox a frame has no origin: then its address says where it comes from. */
const comesFrom = ({ src }: HTMLIFrameElement, origin: string) =>
  origin === ownOrigin || (origin === 'null' && src.startsWith(`${ownOrigin}/`));

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  if (type !== HEIGHT_MESSAGE || typeof height !== 'number') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source && comesFrom(frame, origin)) frame.height = `${height}`;
  }
});
