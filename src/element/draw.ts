/**
 * Puts a view on the screen. The words are parsed once for each language and layout, and every widget gets a copy;
 * what changes (`data-live`) Lit draws into an empty fragment, as one piece. Translators, extensions and
 * routers edit the tree of a page, so nothing here relies on text nodes, comments or wrappers that an
 * earlier drawing left.
 */
import { render } from 'lit/html.js';
import type { Section } from '../content/types.ts';
import { bannerContentTemplate, bannerLabelOf, dockClassOf } from '../templates/banner.ts';
import {
  countryTemplate,
  crisisHelplinesTemplate,
  helplinesTemplate,
} from '../templates/helplines.ts';
import {
  allLabelOf,
  emergencyNowTemplate,
  languageNoteOf,
  leafletTemplate,
  rootClassOf,
  statusOf,
  wordsKey,
  wordsVersion,
} from '../templates/leaflet.ts';
import { copyTemplate, inlineTemplate } from '../templates/links.ts';
import { openerTemplate, panelTemplate } from '../templates/section.ts';
import { serialize } from '../templates/serialize.ts';
import { fragmentOf, type View } from '../view.ts';
import { PRINTED } from './print.ts';
import { adoptStyles } from './style-sheet.ts';
import { parseHtml } from './trusted-types.ts';

/** What each live place shows. `key` tells places of the same name apart. */
const LIVE_PLACES: Readonly<Record<string, (view: View, key: string) => unknown>> = {
  title: ({ title }) => title,
  all: allLabelOf,
  emergency: ({ help }) => inlineTemplate(help.emergency),
  'emergency-now': emergencyNowTemplate,
  'crisis-helplines': crisisHelplinesTemplate,
  helplines: helplinesTemplate,
  dock: bannerContentTemplate,
  'copy-link': copyTemplate,
  language: languageNoteOf,
  status: statusOf,
};

/** What Lit makes of a template, without the comments by which it would change it later. */
function drawn(content: unknown): DocumentFragment {
  const fragment = document.createDocumentFragment();
  render(content, fragment);
  // Not a NodeIterator: the document would tell each one that was ever made of each node removed later.
  const comments = document.createTreeWalker(fragment, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode() as Comment | null; comment;) {
    const next = comments.nextNode() as Comment | null;
    comment.remove();
    comment = next;
  }
  fragment.normalize();
  return fragment;
}

/** Room for the panels of several languages and levels of headings. */
const MOST_WORDS = 50;

/** Words by what they depend on. */
const words = new Map<string, DocumentFragment>();

/** A copy of words that are written and parsed once: as text, since the engine's parser is faster than Lit with what never changes. */
function copyWords(target: Document, key: string, write: () => unknown): DocumentFragment {
  const written = words.get(key) ?? parseHtml(document, serialize(write())).content;
  // A page may try out many orders of sections.
  if (words.size > MOST_WORDS) words.clear();
  words.set(key, written);
  return target.importNode(written, true);
}

/** An element that the leaflet can't be without; throws where something took it away. */
function need(area: ParentNode, selector: string): HTMLElement {
  const found = area.querySelector<HTMLElement>(selector);
  if (!found) throw Error(`${selector} is missing`);
  return found;
}

/**
 * Finds the same part of another drawing: the banner, a section, or the whole leaflet. What is counted in
 * it is counted the same wherever the site puts the section, and however many panels are filled.
 */
function partOf(element: Element): (root: DocumentFragment) => ParentNode {
  const panel = element.closest('.section')?.querySelector('.panel');
  const other = element.closest('.dock') ? '.dock' : '.leaflet';
  return (root) =>
    (panel && root.getElementById(panel.id)?.closest('.section')) ?? need(root, other);
}

/** Opens the lists that the reader had open: evidence and studies are closed in the words. */
function keepListsOpen(root: ShadowRoot, leaflet: DocumentFragment): void {
  for (const list of root.querySelectorAll(`details[open]:not([${PRINTED}])`)) {
    const part = partOf(list);
    const index = [...part(root).querySelectorAll('details')].indexOf(list as HTMLDetailsElement);
    part(leaflet).querySelectorAll('details')[index]?.setAttribute('open', '');
  }
}

/** Draws everything: at first, in another language, and where what is there can't be changed. */
export function drawWhole(root: ShadowRoot, view: View): void {
  const leaflet = copyWords(root.ownerDocument, wordsKey(view), () => leafletTemplate(view, false));
  const banner = root.querySelector<HTMLElement>('.dock');
  // What had focus may be in a panel: then it must be there again.
  if (banner) fillPanels(leaflet, view, true);
  keepListsOpen(root, leaflet);
  drawDifferences(leaflet, view);
  if (banner) {
    const next = need(leaflet, '.dock');
    // Where the site docks it elsewhere now, its place is found again.
    const where = ({ dataset: { docking, edge } }: HTMLElement) => `${docking} ${edge}`;
    if (where(next) === where(banner)) {
      next.dataset['place'] = banner.dataset['place'] ?? '';
      if (banner.style.length) next.style.cssText = banner.style.cssText;
    }
  }
  replace(root, root, leaflet);
  // Rules that were prerendered have gone.
  adoptStyles(root);
}

/** Brings what is on the screen from one view to the next. Returns whether more than open sections differed. */
export function drawChange(root: ShadowRoot, view: View, before: View): boolean {
  try {
    if (wordsKey(view) === wordsKey(before)) return drawDifferences(root, view, before);
  } catch {
    // The page, or an extension, changed the tree. The leaflet is drawn once more, from its words.
  }
  drawWhole(root, view);
  return true;
}

/**
 * Makes what was prerendered answer: only what is live is drawn, and the words stay the nodes that they
 * were. Where the words are of another version, everything is drawn.
 */
export function takeOver(root: ShadowRoot, view: View): void {
  try {
    if (need(root, '.root').dataset['words'] === wordsVersion(view)) {
      for (const slot of root.querySelectorAll(`slot[name^=${fragmentOf('')}]`)) slot.remove();
      const headings = root.querySelectorAll('[part=section-heading]');
      view.sections.forEach((section, index) => {
        headings[index]?.replaceChildren(drawn(openerTemplate(section, view)));
      });
      for (const control of root.querySelectorAll('[disabled]')) {
        control.removeAttribute('disabled');
      }
      drawDifferences(root, view);
      need(root, 'style[data-waiting]').remove();
      return;
    }
  } catch {
    // As above.
  }
  drawWhole(root, view);
}

/** What most presses leave as it is: they open and close sections. */
const BESIDES_OPEN = [
  'theme',
  'dir',
  'title',
  'help',
  'isAged',
  'isLanguageMissing',
  'bannerSmall',
  'copied',
] as const;

/** Draws what differs from the view before or, without one, everything. Throws where help would be missing. */
function drawDifferences(area: DocumentFragment, view: View, before?: View): boolean {
  for (const section of view.sections) {
    const isOpen = view.open.has(section.id);
    if (isOpen !== before?.open.has(section.id)) showOpen(area, section, isOpen, view);
  }
  const all = area.querySelector('[data-live=all]');
  const label = allLabelOf(view);
  if (all && all.textContent !== label) all.textContent = label;
  drawCountry(area, view);
  if (BESIDES_OPEN.every((key) => view[key] === before?.[key])) {
    checkHelp(area, view);
    return false;
  }
  const outer = need(area, '.root');
  outer.className = rootClassOf(view);
  outer.dir = view.dir;
  const dock = need(area, '.dock');
  dock.className = dockClassOf(view);
  dock.ariaLabel = bannerLabelOf(view);
  drawPlaces(area, view);
  checkHelp(area, view);
  return true;
}

/** Throws where the safety message or a number is missing. */
function checkHelp(area: DocumentFragment, view: View): void {
  need(area, '.dock [href]');
  if (view.help.region) need(area, '.safety [href^="tel:"]');
  if (!need(area, '.first').textContent) throw Error('the safety message is missing');
}

function showOpen(area: DocumentFragment, section: Section, isOpen: boolean, view: View): void {
  const panel = need(area, `#panel-${section.id}`);
  if (isOpen) fillPanel(panel, section, view);
  need(area, `#${section.id}`).ariaExpanded = `${isOpen}`;
  if (isOpen) panel.removeAttribute('hidden');
  else panel.setAttribute('hidden', 'until-found');
}

function drawPlaces(area: DocumentFragment, view: View): void {
  for (const place of area.querySelectorAll<HTMLElement>('[data-live]')) {
    const { live = '', key = '' } = place.dataset;
    const content = LIVE_PLACES[live]?.(view, key);
    // What is the same would be announced a second time.
    if (content === place.textContent) continue;
    replace(area, place, drawn(content));
  }
}

/**
 * The choice of a country. Chromium lays a closed panel out as soon as a `select` is in it, so it waits
 * for the press; and it is drawn only once, since a reader may be using it.
 */
function drawCountry(area: DocumentFragment, view: View): void {
  const place = area.querySelector('.country');
  if (!place || !view.open.has('help')) return;
  if (!place.firstElementChild) place.replaceChildren(drawn(countryTemplate(view)));
  const select = place.querySelector('select');
  if (select && select.value !== view.help.region) select.value = view.help.region;
}

function fillPanel(panel: HTMLElement, section: Section, view: View): void {
  if (panel.firstElementChild) return;
  const { content, titleLevel } = view;
  const key = [section.id, content.lang, titleLevel].join();
  const copy = copyWords(panel.ownerDocument, key, () => panelTemplate(section, view));
  drawPlaces(copy, view);
  panel.replaceChildren(copy);
  need(panel, '*');
}

/** Fills one panel that is still empty, or all. Returns whether there was one. */
export function fillPanels(area: DocumentFragment, view: View, all: boolean): boolean {
  const empty = view.sections.filter(({ id }) => !need(area, `#panel-${id}`).firstElementChild);
  for (const section of all ? empty : empty.slice(0, 1)) {
    fillPanel(need(area, `#panel-${section.id}`), section, view);
  }
  return empty.length > 0;
}

/** Replaces what is in an area, and gives focus to what has taken the place of the focused element. */
function replace(root: DocumentFragment, area: ParentNode & Node, fresh: DocumentFragment): void {
  const focused = (root as Partial<ShadowRoot>).activeElement;
  if (!focused || !area.contains(focused)) {
    area.replaceChildren(fresh);
    return;
  }
  const part = partOf(focused);
  const stops = () => [...part(root).querySelectorAll('a, button, select, summary')];
  const index = stops().indexOf(focused);
  const { top } = focused.getBoundingClientRect();
  const { scrollX, scrollY } = window;
  area.replaceChildren(fresh);
  const { key } = (focused as HTMLElement).dataset;
  const next = focused.id
    ? root.getElementById(focused.id)
    : (stops().find((stop) => key && (stop as HTMLElement).dataset['key'] === key) ??
      stops()[index]);
  if (!next) return;
  focusOn(next as HTMLElement);
  // WebKit scrolls to the top when everything is replaced.
  if (area === root && window.scrollY !== scrollY) window.scrollTo(scrollX, scrollY);
  // In another language, other lines are above it: what was on the screen stays there.
  if (area === root && top > 0 && top < innerHeight) next.scrollIntoView({ block: 'center' });
}

/** Headings and sources take focus when a link leads there, and only then. */
export function focusOn(target: HTMLElement): void {
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
