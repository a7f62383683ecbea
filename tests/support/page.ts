/** Pages of the tests' own, in frames: windows whose size and address a test can choose in every engine. */
import type { ClonazepamInfo } from '../../src/element/clonazepam-info.ts';

/** The script that sites paste, as built. */
export const SCRIPT = '/dist/clonazepam-info.js';

/** The same program as ES modules, as the npm package has it. */
export const NPM_ENTRY = '/src/entries/npm.ts';

export interface Page {
  window: Window & typeof globalThis;
  document: Document;
  /** The first widget in the page, on the screen (unless the page has none). */
  widget: ClonazepamInfo;
  remove: () => void;
}

const loadOf = (target: EventTarget) =>
  new Promise((resolve, reject) => {
    target.addEventListener('load', resolve, { once: true });
    target.addEventListener('error', reject, { once: true });
  });

/** Runs a script, a module where it is TypeScript, and waits until it has run. */
export async function addScript(inner: Document, src: string): Promise<void> {
  const tag = inner.createElement('script');
  if (src.endsWith('.ts')) tag.type = 'module';
  tag.src = src;
  const ran = loadOf(tag);
  inner.head.appendChild(tag);
  await ran;
}

interface FrameOptions {
  /** Size of the window, in CSS pixels. */
  width?: number;
  height?: number;
  /** Whether scripts run in it. */
  scripts?: boolean;
}

/** A page in a frame, loaded whole: from an address or, without one, as its author wrote it. */
export async function openFrame(
  from: { src: string } | { markup: string },
  { width = 800, height = 700, scripts = true }: FrameOptions = {},
): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: ${height}px; border: 0`;
  if (!scripts) frame.setAttribute('sandbox', 'allow-same-origin');
  if ('src' in from) frame.src = from.src;
  else frame.srcdoc = from.markup;
  const loaded = loadOf(frame);
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Page['window'];
  const widgets = [...window.document.querySelectorAll('clonazepam-info')];
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  if (scripts) await Promise.all(widgets.map(filled));
  // Frames of a page without scripts come all the same; they are counted out here.
  await settled(scripts ? window : globalThis.window);
  return {
    window,
    document: window.document,
    widget: widgets[0]!,
    remove: () => frame.remove(),
  };
}

/** A page in English with this in its body, its scripts run by the parser. */
export const openWritten = (body: string, options: FrameOptions & { head?: string } = {}) =>
  openFrame(
    {
      markup: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${options.head ?? ''}${body}`,
    },
    options,
  );

/**
 * A page of its own in an iframe of the given size (in CSS pixels): a window whose height, width
 * and address a test can choose in every engine. Its widgets are upgraded by the script.
 */
export async function openPage(
  content: string,
  { width = 800, height = 700, hash = '', script = SCRIPT } = {},
): Promise<Page> {
  const page = await openFrame({ src: `/tests/support/page.html${hash}` }, { width, height });
  // eslint-disable-next-line no-restricted-syntax -- a host page, as its author wrote it
  page.document.body.innerHTML = content;
  if (script) await addScript(page.document, script);
  const widgets = [...page.document.querySelectorAll('clonazepam-info')];
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  if (script)
    await Promise.all(
      widgets.map(async (widget) => {
        await filled(widget);
        await seen(widget);
      }),
    );
  return { ...page, widget: widgets[0]! };
}

/**
 * Waits until every panel of a widget is filled: closed ones are, one after the other, when the browser has
 * nothing else to do. A widget that shows the fallback has none.
 */
export const filled = ({ shadowRoot, ownerDocument }: Element): Promise<void> =>
  until(
    () =>
      [...(shadowRoot?.querySelectorAll('.panel[id]') ?? [])].every(
        (panel) => panel.firstElementChild,
      ),
    ownerDocument.defaultView ?? window,
  );

/** Waits until the engine has told those who observe an element whether it is on the screen. */
const seen = (element: Element): Promise<unknown> =>
  new Promise((resolve) => {
    const { IntersectionObserver } = element.ownerDocument.defaultView ?? window;
    new IntersectionObserver(resolve).observe(element);
  });

/**
 * Takes every frame out again, for `afterEach`: one left behind by a failure would push the next off
 * the screen, where engines draw nothing.
 */
export function removeFrames(): void {
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
}

/** The next event of a type, on anything. */
export const next = <T extends Event>(target: EventTarget, type: string): Promise<T> =>
  new Promise((resolve) => {
    target.addEventListener(type, (event) => resolve(event as T), { once: true });
  });

/** Waits until it is so; the runner's own limit ends a wait for what never comes. */
export async function until(isSo: () => boolean, inWindow: Window = window): Promise<void> {
  while (!isSo()) await settled(inWindow);
}

/** Two frames on: layout, scrolling and resize events have happened. */
export const settled = (window: Window): Promise<void> =>
  new Promise((resolve) => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve()));
  });
