/**
 * What a site pastes, in the shape that survives most editors and content systems: ASCII, double quotes, a
 * value for every attribute, one `<div>` around nothing but paragraphs, and the script last with a space in
 * it (saved as XML, an empty one would swallow the page). No inline script, no `style`, no `noscript`.
 */
import { LINE_CLASS } from '../attributes.ts';
import { DIRECTORY_URL, HELPLINES } from '../content/helplines.ts';
import type { Language } from '../content/languages.ts';
import type { Content, Helpline, Phone, Region } from '../content/types.ts';
import { escapeHtml } from '../templates/serialize.ts';

/** Address of the script in the docs and in the ready-made snippets: site owners replace it. */
export const EXAMPLE_SRC = 'https://example.com/path/clonazepam-info.js';

/** The ways to embed for which there is something to paste; `way` of `renderSnippet` and `--way` take one. */
export const SNIPPET_WAYS = [
  'prerendered',
  'tag',
  'one-tag',
  'iframe',
  'iframe-sandbox',
  'markdown',
  'wikitext',
] as const;

export type SnippetWay = (typeof SNIPPET_WAYS)[number];

/** What to paste, in parts. */
export interface Snippet {
  /** Address of the script; `embed.html` and the script beside an iframe are in the same folder. */
  src: string;
  /** Attributes of the element, in this order; one that is only present has its own name as its value. */
  attributes: readonly (readonly [name: string, value: string])[];
  /** The leaflet, in the language of the fallback. */
  content: Content;
  region: Region | undefined;
  /** The site's own helpline. */
  partner?: Helpline | undefined;
  /** The leaflet as HTML, for the way `prerendered`. */
  leaflet?: string;
}

/** The link to embed.html, in each language. The element itself does not show it. */
const WHOLE_LEAFLET: Readonly<Record<Language, string>> = {
  en: 'Read the whole leaflet',
  es: 'Lea el folleto completo',
};

const FRAME_TITLE: Readonly<Record<Language, string>> = {
  en: 'Clonazepam and the brain',
  es: 'El clonazepam y el cerebro',
};

/** The parameters of `embed.html` that change what a reader finds there, opened by itself. */
const ADDRESS_NAMES = ['lang', 'region'];

/** Height of an iframe until the leaflet has told its own, in CSS pixels. */
const FRAME_HEIGHT_PX = 640;

/**
 * HTML in ASCII, so that no mistaken character set can spoil it. Systems that write `&amp;` once more at every
 * save leave the number alone; in an address `&amp;` stays, since a `#` would end its query.
 */
const inAscii = (html: string) =>
  html
    .replace(/&amp;(?![^<>]*>)/g, '&#38;')
    .replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);

const languageFor = ({ lang }: Content) => lang as Language;

/** `lang=es&region=US` as `lang=es-US`, which says the same: an address of one parameter has no `&` to be escaped. */
function joinCountry(attributes: Snippet['attributes']): Snippet['attributes'] {
  const valueOf = (wanted: string) => attributes.find(([name]) => name === wanted)?.[1] ?? '';
  const [lang, region] = [valueOf('lang'), valueOf('region')];
  if (!/^[a-z]{2}$/.test(lang) || !/^[A-Z]{2}$/.test(region)) return attributes;
  return attributes.flatMap(([name, value]) =>
    name === 'region' ? [] : [[name, name === 'lang' ? `${lang}-${region}` : value] as const],
  );
}

/** A file beside the script, with these attributes in its address. */
function besideScript(src: string, file: string, attributes: Snippet['attributes']): string {
  const query = new URLSearchParams(
    joinCountry(attributes).map(([name, value]) => [name, value]),
  ).toString();
  return src.replace(/[^/]*$/, file) + (query && `?${query}`);
}

const leafletAddressOf = ({ src, attributes }: Snippet) =>
  besideScript(
    src,
    'embed.html',
    attributes.filter(([name]) => ADDRESS_NAMES.includes(name)),
  );

/** How text, bold text and links are written. Text never becomes markup. */
interface Markup {
  text: (text: string) => string;
  strong: (text: string) => string;
  link: (href: string, text: string, isOurs?: boolean) => string;
}

const HTML: Markup = {
  text: escapeHtml,
  strong: (text) => `<strong>${escapeHtml(text)}</strong>`,
  // The directory need not learn where a visitor came from.
  link: (href, text, isOurs = true) =>
    `<a href="${escapeHtml(href)}"${isOurs ? '' : ' rel="noopener noreferrer"'}>${escapeHtml(text)}</a>`,
};

/** Text for systems with a markup of their own, which takes HTML too. Both read numeric references as text. */
const plainText = (text: string) =>
  escapeHtml(text).replace(/[[\]{}*_~|`'\\]/g, (character) => `&#${character.charCodeAt(0)};`);

const MARKDOWN: Markup = {
  text: plainText,
  strong: (text) => `**${plainText(text)}**`,
  link: (href, text) => `[${plainText(text)}](${href})`,
};

const WIKITEXT: Markup = {
  text: plainText,
  strong: (text) => `'''${plainText(text)}'''`,
  link: (href, text) => `[${href} ${plainText(text)}]`,
};

const callLink = ({ dial, shown }: Phone, { link }: Markup) => link(`tel:${dial}`, shown);

/** The site's own number, then the emergency and crisis numbers, as sentences with links to call. */
export function numbersOf(
  { content: { labels }, region, partner }: Pick<Snippet, 'content' | 'region' | 'partner'>,
  markup = HTML,
): string {
  const { text } = markup;
  const own = partner
    ? [`${text(partner.name || labels.kind.partner)}: ${callLink(partner.phone, markup)}.`]
    : [];
  const urgent = (region ? HELPLINES[region] : [])
    .filter(({ kind }) => kind === 'emergency' || kind === 'crisis')
    .map(({ kind, phone, also }) => {
      const other = also ? ` ${text(labels.also[also.label])} ${callLink(also, markup)}` : '';
      return `${text(labels.kind[kind])}: ${callLink(phone, markup)}${other}.`;
    });
  const words = `${text(labels.kind.emergency)}: ${text(labels.localEmergency)}.`;
  return [...own, ...(region ? urgent : [words])].join(' ');
}

const safetyTextOf = ({ safety: { heading, main, action } }: Content, markup: Markup) => {
  const rest = `${main.text} ${action.text}`;
  return `${markup.strong(`${heading}.`)} ${markup.text(rest)}`;
};

/** The safety message, as a paragraph. */
export const safetyOf = (content: Content): string => `<p>${safetyTextOf(content, HTML)}</p>`;

/** The way to helplines in other countries. */
export const directoryOf = ({ labels }: Content, more = ''): string =>
  `<p><a href="${escapeHtml(DIRECTORY_URL)}" rel="noopener noreferrer"${more}>${escapeHtml(labels.directory)}</a></p>`;

/** Message, numbers, and the way to everything else: what a reader has where no script runs. */
function fallbackOf(snippet: Snippet, markup: Markup): readonly string[] {
  const { content } = snippet;
  const leaflet = markup.link(leafletAddressOf(snippet), WHOLE_LEAFLET[languageFor(content)]);
  const directory = markup.link(DIRECTORY_URL, content.labels.directory, false);
  return [safetyTextOf(content, markup), numbersOf(snippet, markup), `${leaflet}. ${directory}.`];
}

/** The fallback in one paragraph. */
const lineOf = (snippet: Snippet, attributes = '') =>
  `<p${attributes}>${fallbackOf(snippet, HTML).join(' ')}</p>`;

/** The language of a fallback that is not inside an element which names it. */
const langOf = ({ attributes }: Snippet) =>
  attributesOf(attributes.filter(([name]) => name === 'lang'));

const attributesOf = (attributes: Snippet['attributes']) =>
  attributes.map(([name, value]) => ` ${name}="${escapeHtml(value || name)}"`).join('');

const scriptOf = (src: string) => `<script src="${escapeHtml(src)}" async="async"> </script>`;

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

function frameOf(snippet: Snippet, sandbox: string): string {
  const { src, attributes, content } = snippet;
  const address = besideScript(src, 'embed.html', attributes);
  const title = FRAME_TITLE[languageFor(content)];
  return (
    `<div${langOf(snippet)}>${lineOf(snippet)}` +
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}"${sandbox} width="100%" height="${FRAME_HEIGHT_PX}" frameborder="0"> </iframe>` +
    `${scriptOf(besideScript(src, 'clonazepam-info.frame.js', []))}</div>`
  );
}

/** What a way to embed pastes. Each is one line. */
const WRITERS: Readonly<Record<SnippetWay, (snippet: Snippet) => string>> = {
  tag: (snippet) =>
    `<div><clonazepam-info${attributesOf(snippet.attributes)}>${paragraphs(fallbackOf(snippet, HTML))}</clonazepam-info>${scriptOf(snippet.src)}</div>`,

  // Some systems empty `<template>` and keep it, and then nothing inside the element is shown: the line is
  // after it. The script hides the line, and leaves its room, so that nothing moves.
  prerendered: (snippet) =>
    `<div><clonazepam-info${attributesOf(snippet.attributes)}>${snippet.leaflet ?? ''}</clonazepam-info>` +
    `${lineOf(snippet, `${langOf(snippet)} class="${LINE_CLASS}"`)}${scriptOf(snippet.src)}</div>`,

  // The settings are there twice: some systems drop `data-*`, and some the query of an address.
  'one-tag': (snippet) =>
    `<div class="clonazepam-info"${attributesOf(snippet.attributes.map(([name, value]) => [name === 'lang' ? name : `data-${name}`, value || name]))}>` +
    paragraphs(fallbackOf(snippet, HTML)) +
    `${scriptOf(besideScript(snippet.src, snippet.src.replace(/.*\//, ''), snippet.attributes))}</div>`,

  iframe: (snippet) => frameOf(snippet, ' allow="clipboard-write"'),

  'iframe-sandbox': (snippet) =>
    frameOf(snippet, ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"'),

  markdown: (snippet) => fallbackOf(snippet, MARKDOWN).join(' '),

  wikitext: (snippet) => fallbackOf(snippet, WIKITEXT).join(' '),
};

export const writeSnippet = (snippet: Snippet, way: SnippetWay): string =>
  `${inAscii(WRITERS[way](snippet))}\n`;
