/** Reads the tags of a page: one that runs, or one that was parsed from a pasted source and runs nothing. */
import { ATTRIBUTE_NAMES, LINE_CLASS } from '../attributes.ts';
import { ancestorsOf } from '../element/page-context.ts';
import { TAG_NAME } from '../entries/define.ts';
import { BLOCK, OURS, settingsOf } from '../entries/mount.ts';
import type { FrameTag, LeafletTag, MarkupFacts, ScriptTag } from '../findings/facts.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** In these, a browser shows no element. */
const KEEPERS = 'template, noscript, textarea, xmp';

/** What the leaflet is in: a tag in it is none of the page's own. */
const LEAFLETS = `${TAG_NAME}, ${BLOCK}`;

const CURLY = /[\u201c-\u201f\u2033\u2018\u2019\u00ab\u00bb]/;

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const attributeOf = (element: Element, name: string) => element.getAttribute(name) ?? '';

/** Scripts that run the leaflet itself. */
const scriptsIn = (page: Document) =>
  [...page.querySelectorAll<HTMLScriptElement>(OURS)].filter(
    (script) => !attributeOf(script, 'src').includes('clonazepam-info.frame.js'),
  );

/** Scripts that a page's own script adds are so without the attribute; Firefox says the same of scripts that never run. */
const isAsync = (script: HTMLScriptElement) =>
  script.hasAttribute('async') || (script.ownerDocument.defaultView !== null && script.async);

const readScript = (script: HTMLScriptElement): ScriptTag => ({
  src: attributeOf(script, 'src'),
  type: attributeOf(script, 'type').trim(),
  integrity: attributeOf(script, 'integrity'),
  // A page that runs shows it to scripts alone.
  nonce: script.nonce || attributeOf(script, 'nonce'),
  hasCrossOrigin: script.hasAttribute('crossorigin'),
  isBlocking:
    script.closest('head') !== null &&
    !isAsync(script) &&
    !script.defer &&
    script.type.trim().toLowerCase() !== 'module',
  isForOldBrowsers: script.hasAttribute('nomodule'),
  hasText: inOneLine(script.textContent) !== '',
});

/** In a page that runs, what is hidden is no heading. */
const isShown = (element: Element) =>
  element.ownerDocument.defaultView === null || element.checkVisibility();

/** The last heading of the page in front of an element. */
function levelBefore(element: Element): number {
  const before = [...element.ownerDocument.querySelectorAll(HEADINGS)].filter(
    (heading) =>
      !heading.closest(LEAFLETS) &&
      (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      isShown(heading),
  );
  return Number(before[before.length - 1]?.localName.slice(1) ?? 0);
}

/** What is between the tags, apart from what goes into slots and runs; a prerendered leaflet has it in a line after it. */
function fallbackOf(element: Element): readonly Node[] {
  const { nextElementSibling: line } = element;
  const nodes = [...element.childNodes, ...(line?.className === LINE_CLASS ? [line] : [])];
  return nodes.filter(
    (node) =>
      !(
        node instanceof Element &&
        (node.slot || /^(script|template|style)$/i.test(node.localName))
      ) && node.nodeType !== Node.COMMENT_NODE,
  );
}

function numbersIn(nodes: readonly Node[]): readonly string[] {
  const elements = nodes.filter((node): node is Element => node instanceof Element);
  return elements
    .flatMap((element) => [element, ...element.querySelectorAll('a')])
    .map((link) => attributeOf(link, 'href'))
    .filter((href) => /^tel:/i.test(href))
    .map((href) => href.slice(4));
}

function readLeaflet(element: Element, kind: LeafletTag['kind']): LeafletTag {
  const settings =
    kind === 'block' ? settingsOf(element) : (name: string) => element.getAttribute(`data-${name}`);
  const valueOf = kind === 'element' ? (name: string) => element.getAttribute(name) : settings;
  const fallback = kind === 'script' ? [] : fallbackOf(element);
  const around = ancestorsOf(element).find((ancestor) => ancestor.hasAttribute('lang'));
  const own = kind === 'element' ? '' : (valueOf('lang') ?? '');
  return {
    kind,
    attributes: Object.fromEntries(ATTRIBUTE_NAMES.map((name) => [name, valueOf(name)])),
    names: [...element.attributes].map(({ name }) => name),
    lang: own || (around ? attributeOf(around, 'lang') : ''),
    langOn: own ? element.localName : (around?.localName ?? ''),
    fallback: inOneLine(fallback.map(({ textContent }) => textContent).join(' ')),
    numbers: numbersIn(fallback),
    levelBefore: levelBefore(element),
    keptIn: element.closest(KEEPERS)?.localName ?? '',
  };
}

/** Elements first, so that what is seen of them where the page runs is in the same order. */
const readLeaflets = (page: Document): readonly LeafletTag[] => [
  ...[...page.querySelectorAll(TAG_NAME)].map((element) => readLeaflet(element, 'element')),
  ...[...page.querySelectorAll(BLOCK)]
    .filter((block) => !block.querySelector(TAG_NAME))
    .map((block) => readLeaflet(block, 'block')),
  ...[...page.querySelectorAll(`${OURS}[data-mount]`)].map((script) =>
    readLeaflet(script, 'script'),
  ),
];

const readFrame = (frame: Element): FrameTag => ({
  src: attributeOf(frame, 'src'),
  title: attributeOf(frame, 'title'),
  sandbox: frame.getAttribute('sandbox') ?? undefined,
});

function charsetOf(page: Document): string {
  if (page.defaultView) return page.characterSet.toLowerCase();
  const named = page.querySelector('meta[charset]')?.getAttribute('charset');
  const sent = page.querySelector('meta[http-equiv="content-type" i]')?.getAttribute('content');
  return (named ?? /charset=([\w-]+)/i.exec(sent ?? '')?.[1] ?? '').toLowerCase();
}

/** Whether our tag can be read as text. A page may show it so on purpose, beside the leaflet itself. */
function isShownAsCode(page: Document): boolean {
  const texts = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const isCode = /<\/?clonazepam-info[\s>]|<script[^>]+clonazepam-info/i.test(
      text.nodeValue ?? '',
    );
    if (isCode && !text.parentElement?.closest('script, style, template')) return true;
  }
  return false;
}

/** Attributes of our tags that a word processor has changed. */
const curlyIn = (page: Document): readonly string[] =>
  [...page.querySelectorAll(`${LEAFLETS}, ${TAG_NAME} a, ${OURS}, iframe`)].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => CURLY.test(name) || CURLY.test(value.charAt(0)))
      .map(({ name, value }) => `${name}=${value}`),
  );

export function readMarkup(page: Document): MarkupFacts {
  const html = page.documentElement;
  const leaflets = readLeaflets(page);
  const frames = [...page.querySelectorAll('iframe')]
    .map(readFrame)
    .filter(({ src }) => /(^|\/)embed\.html(\?|#|$)/.test(src));
  return {
    isQuirky: page.compatMode === 'BackCompat',
    charset: charsetOf(page),
    pageLang: attributeOf(html, 'lang') || attributeOf(html, 'xml:lang'),
    base: page.querySelector('base[href]')?.getAttribute('href') ?? '',
    hasTopHeading: [...page.querySelectorAll('h1')].some((heading) => !heading.closest(LEAFLETS)),
    policies: [...page.querySelectorAll('meta[http-equiv="content-security-policy" i]')].map(
      (meta) => attributeOf(meta, 'content'),
    ),
    scripts: scriptsIn(page).map(readScript),
    leaflets,
    frames,
    hasFrameScript: page.querySelector('script[src*="clonazepam-info.frame.js"]') !== null,
    isShownAsCode: !leaflets.length && !frames.length && isShownAsCode(page),
    curly: curlyIn(page),
  };
}
