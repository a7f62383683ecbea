/**
 * Puts a view on the screen. The words are cloned from a template that is made once for each document and
 * language; the places that change are drawn by Lit, each as one piece; afterwards only what differs
 * is touched. Translators, extensions and routers edit the tree of a page, so nothing here relies on
 * text nodes, comments or wrappers that an earlier drawing left.
 */
import { render, type TemplateResult } from 'lit/html.js';
import type { Section } from '../content/types.ts';
import { bannerLabel } from '../templates/banner.ts';
import { leafletTemplate, rootClassOf, wordsKey, wordsVersion } from '../templates/leaflet.ts';
import { hasChanged, PLACES } from '../templates/places.ts';
import { openerTemplate, panelTemplate } from '../templates/section.ts';
import { serialize } from '../templates/serialize.ts';
import { fragmentOf, type View } from '../view.ts';
import { keepFocus } from './focus.ts';
import { parseHtml } from './trusted-types.ts';

/** Templates by what they were made of. Each document has its own. */
const templates = new WeakMap<Document, Map<string, HTMLTemplateElement>>();

/** A copy of words that are written once for each document. */
function cloneWords(
  document: Document,
  key: string,
  write: () => TemplateResult,
): DocumentFragment {
  const made = templates.get(document) ?? new Map<string, HTMLTemplateElement>();
  templates.set(document, made);
  let template = made.get(key);
  if (!template) {
    template = parseHtml(document, serialize(write()));
    made.set(key, template);
  }
  return document.importNode(template.content, true);
}

/** The element that the leaflet can't be without; throws where something took it away. */
function need<T extends Element = HTMLElement>(area: ParentNode, selector: string): T {
  const found = area.querySelector<T>(selector);
  if (!found) throw new Error(`${selector} is missing`);
  return found;
}

/** Draws what the element shows first, and whatever can't be drawn by changing what is there. */
export function drawStage(root: ShadowRoot, view: View): void {
  const stage = cloneWords(root.ownerDocument, wordsKey(view), () => leafletTemplate(view, false));
  drawAll(stage, view);
  const place = root.querySelector<HTMLElement>('.banner')?.dataset['place'];
  if (place) need(stage, '.banner').dataset['place'] = place;
  keepFocus(root, root, () => root.replaceChildren(stage));
}

/** Brings what is on the screen from one view to the next. */
export function drawChange(root: ShadowRoot, view: View, before: View): void {
  if (wordsKey(view) !== wordsKey(before)) {
    drawStage(root, view);
    return;
  }
  try {
    drawAll(root, view, before);
  } catch {
    // Somebody edited the tree. It is drawn once more, on a fresh stage.
    drawStage(root, view);
  }
}

/**
 * Makes what was prerendered answer: only what is live is drawn, and the words stay the nodes that they
 * were. Where the words are of another version, everything is drawn.
 */
export function takeOver(root: ShadowRoot, view: View): void {
  try {
    keepWords(root, view);
  } catch {
    drawStage(root, view);
  }
}

function keepWords(root: ShadowRoot, view: View): void {
  if (need(root, '.root').dataset['words'] !== wordsVersion(view)) {
    throw new Error('The words are of another version');
  }
  for (const slot of root.querySelectorAll(`slot[name^=${fragmentOf('')}]`)) slot.remove();
  const headings = root.querySelectorAll('[part=section-heading]');
  view.sections.forEach((section, index) => {
    fill(headings[index], openerTemplate(section, view));
  });
  need(root, '.root').removeAttribute('data-words');
  for (const control of root.querySelectorAll('[disabled]')) control.removeAttribute('disabled');
  drawAll(root, view);
  root.querySelector('style')?.remove();
}

/** Without a view before it, everything that may have changed. Throws where help would be missing. */
function drawAll(area: DocumentFragment, view: View, before?: View): void {
  const outer = need(area, '.root');
  const banner = need(area, '.banner');
  outer.className = rootClassOf(view);
  outer.dir = view.dir;
  banner.setAttribute('aria-label', bannerLabel(view));
  for (const section of view.sections) {
    const isOpen = view.open.has(section.id);
    if (isOpen !== before?.open.has(section.id)) showOpen(area, section, isOpen, view);
  }
  drawPlaces(area, view, before);
  const select = area.querySelector('select');
  if (select && select.value !== view.help.region) select.value = view.help.region;
  checkHelp(area, view);
}

function showOpen(area: DocumentFragment, section: Section, isOpen: boolean, view: View): void {
  const button = need(area, `#${section.id}`);
  const panel = need(area, `#panel-${section.id}`);
  if (isOpen) fillPanel(panel, section, view);
  button.setAttribute('aria-expanded', String(isOpen));
  if (isOpen) panel.removeAttribute('hidden');
  else panel.setAttribute('hidden', 'until-found');
}

function fillPanel(panel: Element, section: Section, view: View): void {
  if (panel.firstElementChild) return;
  const { content, titleLevel, sourcesShown } = view;
  const key = [section.id, content.lang, titleLevel, sourcesShown].join();
  const words = cloneWords(panel.ownerDocument, key, () => panelTemplate(section, view));
  drawPlaces(words, view);
  panel.replaceChildren(words);
}

/** Fills one panel that is still empty, or all. Returns whether there was one. */
export function fillPanels(root: ShadowRoot, view: View, all: boolean): boolean {
  const empty = view.sections.filter(({ id }) => !need(root, `#panel-${id}`).firstElementChild);
  for (const section of all ? empty : empty.slice(0, 1)) {
    fillPanel(need(root, `#panel-${section.id}`), section, view);
  }
  return empty.length > 0;
}

function drawPlaces(area: DocumentFragment, view: View, before?: View): void {
  for (const place of area.querySelectorAll<HTMLElement>('[data-live]')) {
    const { live = '', key = '' } = place.dataset;
    if (!before || hasChanged(live, key, view, before)) {
      keepFocus(area, place, () => fill(place, PLACES[live]?.draw(view, key)));
    }
  }
}

/** Draws into an empty fragment, so that Lit never meets what others made of its last drawing. */
function fill(place: Element | undefined, content: unknown): void {
  if (!place) return;
  const fresh = place.ownerDocument.createDocumentFragment();
  render(content, fresh);
  place.replaceChildren(fresh);
}

/** Throws where no number, or no safety message, would be on the screen. */
function checkHelp(area: DocumentFragment, view: View): void {
  const isSaid = need(area, '.alert').textContent.includes(view.content.safety.heading);
  const numbers = area.querySelectorAll('.safety a[href^="tel:"], .banner a[href^="tel:"]');
  const hasNumbers = view.help.region ? numbers.length > 1 : need(area, '.banner a[href]');
  if (!isSaid || !hasNumbers) throw new Error('The safety message or the numbers are missing');
}
