/** What the browser tests share: putting a widget up, finding things in it, and pages of any size. */
import { fixture, html } from '@open-wc/testing';
import type { ClonazepamInfo } from '../../src/clonazepam-info.ts';
import '../../src/index.ts';

/** A widget with the given attributes, on the screen. */
export async function mount(attributes: Record<string, string> = {}): Promise<ClonazepamInfo> {
  const element = document.createElement('clonazepam-info');
  for (const [name, value] of Object.entries({ region: 'US', ...attributes })) {
    element.setAttribute(name, value);
  }
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return element;
}

/** Sets attributes (null removes) and waits until they show. */
export async function change(
  element: ClonazepamInfo,
  attributes: Record<string, string | null>,
): Promise<void> {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  await element.updateComplete;
}

export const $ = <T extends Element = HTMLElement>(element: Element, selector: string): T => {
  const found = element.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
};

export const $$ = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

/** Text in one line. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const sectionIds = (element: Element): string[] =>
  $$(element, '[part=section-button]').map(({ id }) => id);

export const openIds = (element: Element): string[] =>
  $$(element, '[part=section-button][aria-expanded=true]').map(({ id }) => id);

export const banner = (element: Element): HTMLElement => $(element, '[part=banner]');

/** What is warned about while `act` runs. */
export async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const original = console.warn;
  console.warn = (...parts: unknown[]) => void warnings.push(parts.join(' '));
  try {
    await act();
  } finally {
    console.warn = original;
  }
  return warnings;
}

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
  inner.head.append(tag);
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
  { width = 800, height = 700, hash = '', script = '/src/index.ts' } = {},
): Promise<Page> {
  const page = await openFrame({ src: `/tests/support/page.html${hash}` }, { width, height });
  // eslint-disable-next-line no-restricted-syntax -- a host page, as its author wrote it
  page.document.body.innerHTML = content;
  if (script) await addScript(page.document, script);
  const widget = page.document.querySelector('clonazepam-info');
  await widget?.updateComplete;
  return { ...page, widget: widget! };
}

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
