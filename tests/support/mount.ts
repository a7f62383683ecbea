/** Puts a widget into the page of the test, and finds things in it. The page needs a script that defines it. */
import { fixture, html } from '@open-wc/testing';
import type { ClonazepamInfo } from '../../src/element/clonazepam-info.ts';
import { filled } from './page.ts';

/** A widget with the given attributes, on the screen, with every panel filled. */
export async function mount(attributes: Record<string, string> = {}): Promise<ClonazepamInfo> {
  const element = document.createElement('clonazepam-info');
  for (const [name, value] of Object.entries({ region: 'US', ...attributes })) {
    element.setAttribute(name, value);
  }
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  await filled(element);
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
  await filled(element);
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
