/** For Node: the snippet to paste with the whole leaflet in it, readable before any script. */
import {
  ATTRIBUTE_NAMES,
  ATTRIBUTES,
  camelCase,
  toText,
  type AttributeName,
} from '../attributes.ts';
import { describeProblem, parseConfig, type RawConfig } from '../config.ts';
import { LANGUAGES, languageOf } from '../content/languages.ts';
import {
  NEW_READER,
  openAsConfigured,
  SOURCE_IDS,
  sourceAnchor,
  studiesAnchor,
} from '../reader.ts';
import { css } from '../styles/shared.ts';
import { STYLES } from '../styles/styles.ts';
import { token } from '../styles/tokens.ts';
import { leafletTemplate } from '../templates/leaflet.ts';
import { serialize } from '../templates/serialize.ts';
import { buildView, fragmentOf, type View } from '../view.ts';
import { LEAFLETS } from './leaflets.ts';
import { SNIPPET_WAYS, writeSnippet, type SnippetWay } from './snippet.ts';

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/** Text; absent where null or undefined, as on the element. */
type Value = string | number | boolean | null | undefined;

/** The attributes of the element in camelCase, with the same allowed values and defaults, and: */
export type SnippetOptions = Partial<Record<CamelCase<AttributeName>, Value>> & {
  /** Language of the leaflet: a BCP 47 tag. Default: English, and no `lang` on the tag. */
  lang?: string | null | undefined;
  /** Address of the script. Default: `clonazepam-info.js`, beside the page. */
  src?: string | null | undefined;
  /** How it is embedded. Default: `prerendered`. */
  way?: SnippetWay | null | undefined;
  /** The same as the way `tag`: without the leaflet. Default: false. */
  plain?: boolean | null | undefined;
};

const DEFAULT_SRC = 'clonazepam-info.js';
const OWN_OPTIONS = ['lang', 'src', 'way', 'plain'] as const;
const BOOLEAN_OPTIONS: readonly string[] = [
  'plain',
  ...ATTRIBUTE_NAMES.filter((name) => ATTRIBUTES[name] === 'boolean'),
];

/** In the order of the docs. */
const OPTION_NAMES: readonly string[] = [...OWN_OPTIONS, ...ATTRIBUTE_NAMES.map(camelCase)];

/**
 * Rules for the time before the script: controls that only a script can answer wait unseen, in their place.
 * Without script nothing keeps the banner off what has focus, so it needs a higher window then.
 */
const WAITING = css`
  button,
  select,
  label {
    visibility: hidden;
  }
  .knob {
    visibility: hidden;
  }
  ::slotted([id^='${fragmentOf('')}']) {
    all: initial !important;
    position: absolute !important;
    scroll-margin-block: min(6em, 30vh) !important;
  }
  @supports not (color: light-dark(red, red)) {
    .root * {
      background: canvas;
      color: canvastext;
    }
  }
  @media (max-height: 36em) and (scripting: none) {
    .dock.dock {
      position: static;
    }
  }
  @media (scripting: none) {
    .panel[hidden] {
      display: grid;
      padding-block: ${token('space')};
      content-visibility: visible;
    }
  }
`.replace(/\s+/g, ' ');

/**
 * The text to paste, in one line, for a way to embed. `prerendered`: the tag with the whole leaflet in a
 * declarative shadow root, the fallback for browsers that don't know those, and the script; `tag`: the same
 * without the leaflet; `one-tag`: a block and a script, for systems that strip unknown elements; `iframe` and
 * `iframe-sandbox`: a frame that shows `embed.html`; `markdown`, `wikitext`: message, numbers and links alone.
 *
 * In a prerendered leaflet all sections are open, unless `open` or `exclusive` says otherwise. Name `region`
 * and `lang`: the page that it will be part of is not known here, and what the script finds there must not differ.
 *
 * Never throws over an option. For one that can't be used the default applies; it is put on the tag as
 * it is (the element decides by the same rules), and `onProblem` is called with one line about it.
 *
 * @param onProblem By default, `console.warn`.
 */
export function renderSnippet(
  options: SnippetOptions = {},
  onProblem: (message: string) => void = (message) => console.warn(message),
): string {
  const given = readOptions(options);
  const report = (attribute: string, value: string, allowed: readonly string[]) =>
    onProblem(describeProblem({ attribute, value, allowed: allowed.join(', ') }));
  for (const name of unknownNames(options)) {
    onProblem(
      `<clonazepam-info>: there is no option ${name}. There are: ${OPTION_NAMES.join(', ')}.`,
    );
  }

  const { lang, src, way: asked, plain, ...attributes } = given;
  const way =
    SNIPPET_WAYS.find((name) => name === asked) ?? (plain === undefined ? 'prerendered' : 'tag');
  if (asked && way !== asked) report('way', asked, SNIPPET_WAYS);
  const isPrerendered = way === 'prerendered';
  const raw: RawConfig = Object.fromEntries(
    ATTRIBUTE_NAMES.map((name) => [name, attributes[camelCase(name)] ?? null]),
  );
  const shown = isPrerendered ? { ...raw, open: raw['open'] ?? 'all' } : raw;
  const page = { lang: lang ?? '', browserLang: '', today: '', schemeUnset: true };
  const language = languageOf(page.lang);
  if (lang && !language) report('lang', lang, LANGUAGES);
  const content = LEAFLETS[language ?? 'en'];
  const { config, problems } = parseConfig(shown, page);
  for (const problem of problems) onProblem(describeProblem(problem));

  const reader = openAsConfigured(NEW_READER, config);
  const view = buildView({ config, content, reader, page, live: false });
  const snippet = {
    src: src || DEFAULT_SRC,
    attributes: Object.entries({ lang: lang || null, ...shown }).flatMap(([name, value]) =>
      value === null ? [] : [[name, value] as const],
    ),
    content,
    region: config.region,
    partner: config.partner,
    leaflet: isPrerendered ? prerender(view) : '',
  };
  return writeSnippet(snippet, way);
}

/** What is there to be taken, as text; anything may have been handed in. */
function readOptions(options: unknown): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    OPTION_NAMES.flatMap((name): (readonly [string, string])[] => {
      try {
        const value = (options as Partial<Record<string, unknown>>)[name];
        if (BOOLEAN_OPTIONS.includes(name)) return value ? [[name, '']] : [];
        if (value === null || value === undefined) return [];
        // What is no text comes out as something that the rules refuse.
        return [[name, toText(value)]];
      } catch {
        return []; // no object at all, or a getter that throws
      }
    }),
  );
}

function unknownNames(options: unknown): readonly string[] {
  try {
    return Object.keys(options ?? {}).filter((name) => !OPTION_NAMES.includes(name));
  } catch {
    return [];
  }
}

/** The ids of the places that links lead to. */
const linkTargetsOf = ({ sections }: View): readonly string[] =>
  sections.flatMap(({ id, topics = [], studies }) => [
    ...[{ id, studies }, ...topics].flatMap((place) => [
      place.id,
      ...(place.studies ? [studiesAnchor(place.id)] : []),
    ]),
    ...(id === 'sources' ? SOURCE_IDS.map(sourceAnchor) : []),
  ]);

/**
 * HTML that a system may read and write as XML. There, what is empty closes itself, and HTML would take all that
 * follows for its content: a slot with an anchor in it would hide it. (What follows an empty paragraph ends it.)
 */
const asXml = (html: string) =>
  html.replaceAll('<br>', '<br />').replace(/<(slot|a|span)\b([^<>]*)><\/\1>/g, '<$1$2> </$1>');

/**
 * The shadow root as HTML. A fragment of an address never matches inside it: each place that links
 * lead to has an anchor outside, between the tags, shown by a slot at that place.
 */
function prerender(view: View): string {
  const leaflet = serialize(leafletTemplate(view, true));
  const anchors = linkTargetsOf(view).map((id) => {
    const name = fragmentOf(id);
    return `<a id="${name}" slot="${name}"></a>`;
  });
  // Rules may be in a comment of HTML: filters that drop the tags leave no code on the page. A comment of
  // XML has no `--` in it, and a dash may be escaped.
  const rules = (name: string, css: string) =>
    `<style ${name}="${name}"><!-- ${css.replace(/-(?=-)/g, '-\\')} --></style>`;
  const styles = rules('data-rules', STYLES) + rules('data-waiting', WAITING);
  return asXml(`<template shadowrootmode="open">${styles}${leaflet}</template>${anchors.join('')}`);
}
