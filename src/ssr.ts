/** The Node door: the snippet to paste with the whole leaflet in it, readable before any script. */
import { camelCase, toText } from './attributes.ts';
import { ATTRIBUTES, describeProblem, parseConfig } from './config.ts';
import { EN } from './content/en.ts';
import { ES } from './content/es.ts';
import type { Content, RawConfig } from './model.ts';
import { serialize } from './serialize.ts';
import { LANGUAGES, writeSnippet } from './snippet.ts';
import { token } from './styles/tokens.ts';
import { STYLES } from './styles/widget.ts';
import type { Actions } from './templates/actions.ts';
import { leafletTemplate } from './templates/leaflet.ts';
import { buildView, fragmentOf, sectionOf } from './view.ts';

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/** Text; absent where null or undefined, as on the element. */
type Value = string | number | boolean | null | undefined;

/** The attributes of the element in camelCase, with the same allowed values and defaults, and: */
export type SnippetOptions = Partial<Record<CamelCase<(typeof ATTRIBUTES)[number]>, Value>> & {
  /** Language of the leaflet: a BCP 47 tag. Default: English, and no `lang` on the tag. */
  lang?: string | null | undefined;
  /** Address of the script. Default: `clonazepam-info.js`, beside the page. */
  src?: string | null | undefined;
  /** Only the script, the tag and the fallback inside it, without the leaflet. Default: false. */
  plain?: boolean | null | undefined;
};

const DEFAULT_SRC = 'clonazepam-info.js';
const OWN_OPTIONS = ['lang', 'src', 'plain'] as const;
const BOOLEAN_OPTIONS: readonly string[] = ['exclusive', 'plain'];

/** In the order of the docs. */
const OPTION_NAMES: readonly string[] = [...OWN_OPTIONS, ...ATTRIBUTES.map(camelCase)];

/** A server waits for nothing: all of them are here. */
const LEAFLETS: Readonly<Record<(typeof LANGUAGES)[number], Content>> = { en: EN, es: ES };

/** Lets editors and the formatter see the text as CSS. */
const css = String.raw;

/**
 * Rules for the time before the script: what it would answer for waits unseen, in its place. Where none
 * will come, nobody keeps the banner off what has focus, so it needs a higher window than with it.
 */
const WAITING = css`
  button,
  select,
  label,
  .opener::after {
    visibility: hidden;
  }
  .opener {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    cursor: auto;
  }
  ::slotted([id^='${fragmentOf('')}']) {
    all: initial !important;
    position: absolute !important;
    scroll-margin-block: min(13em, 40vh) !important;
  }
  @supports not (color: light-dark(red, red)) {
    .root * {
      background: canvas;
      color: canvastext;
    }
  }
  @media (max-height: 26em), (max-height: 36em) and (scripting: none) {
    .banner {
      position: static;
    }
  }
  @media (scripting: none) {
    .panel[hidden] {
      display: grid;
      margin-block-start: ${token('space')};
      content-visibility: visible;
    }
  }
`.replace(/\s+/g, ' ');

/** Nobody acts on a server: templates only keep these for later. */
const NO_ACTIONS = {} as Actions;

/**
 * The HTML to paste: the script, the tag with these options as its attributes and, between the tags,
 * the leaflet in a declarative shadow root, then the fallback for browsers that don't know those.
 *
 * All sections are open, unless `open` or `exclusive` says otherwise. Name `region` and `lang`: the
 * page that it will stand in is not known here, and what the script finds there must not differ.
 *
 * Never throws over an option. One that can't be used leaves its default standing, is put on the tag
 * as it is (the element decides by the same rules), and `onProblem` is called with one line about it.
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

  const { lang, src, plain, ...attributes } = given;
  const raw: RawConfig = Object.fromEntries(
    ATTRIBUTES.map((name) => [name, attributes[camelCase(name)] ?? null]),
  );
  const asked = plain === undefined ? { ...raw, open: raw['open'] ?? 'all' } : raw;
  const around = { lang: lang ?? '', browserLang: '', schemeUnset: true };
  const primary = around.lang.toLowerCase().split('-', 1)[0];
  const language = LANGUAGES.find((one) => one === primary);
  if (lang && !language) report('lang', lang, LANGUAGES);
  const content = LEAFLETS[language ?? 'en'];
  const { config, problems } = parseConfig(asked, around);
  for (const problem of problems) onProblem(describeProblem(problem));

  const open = config.open.flatMap((id) => sectionOf(id, EN) ?? []);
  const view = buildView(
    config,
    content,
    { open: new Set(config.exclusive ? open.slice(0, 1) : open), bannerSmall: false },
    around,
  );
  return writeSnippet({
    src: src || DEFAULT_SRC,
    attributes: Object.entries({ lang: lang || null, ...asked }).flatMap(([name, value]) =>
      value === null ? [] : [[name, value] as const],
    ),
    content,
    region: config.region,
    partner: config.partner,
    first: plain === undefined ? prerender(serialize(leafletTemplate(view, NO_ACTIONS))) : '',
  });
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

/**
 * The shadow root as HTML. A fragment of an address never matches inside it: each place that links
 * lead to has an anchor outside, in the tag, shown by a slot at that place.
 */
function prerender(leaflet: string): string {
  const ids: string[] = [];
  const slot = (id: string) => `<slot name="${fragmentOf(ids[ids.push(id) - 1] ?? '')}"></slot>`;
  // Values are escaped, so `>` ends a tag.
  const waiting = leaflet
    // A heading that opens nothing yet is text, and not a button.
    .replace(
      /<button[^>]*?( part="section-button"\s+class="opener"\s+id="([\w-]+)")[^>]*>(.*?)<\/button>/gs,
      (_, attributes: string, id: string, heading: string) =>
        `${slot(id)}<span${attributes}>${heading.trim()}</span>`,
    )
    .replace(/<(?:h[1-6]|li)\b[^>]* id="([\w-]+)"[^>]*>/g, (tag, id: string) => tag + slot(id))
    // For pages whose policy forbids the rules that hide them.
    .replace(/<(button|select)\b/g, '<$1 disabled');
  const anchors = ids.map((id) => `<a id="${fragmentOf(id)}" slot="${fragmentOf(id)}"></a>`);
  return `<template shadowrootmode="open"><style>${STYLES}${WAITING}</style><div>${waiting}</div></template>
  ${anchors.join('')}`;
}
