/** The editors, filters and content systems, and what each does to the HTML that a site pastes into it. */
import type { EditorPages } from './editor-pages.ts';
import { kses } from './kses.ts';
import * as texts from './transforms.ts';
import type { NodeChange, Saved } from './transforms.ts';
import type { Kind } from './ways.ts';

type Piece = string | Saved;

/** Why a reader has neither the leaflet nor the fallback: one sentence for all ways, or for some. */
type Because = string | Readonly<Record<string, string>>;

export interface System {
  name: string;
  title: string;
  group:
    | 'Filters'
    | 'Editors'
    | 'Markdown, wikis and templates'
    | 'Saving and loading'
    | 'Changes to text and tags'
    | 'Caches, routers and feeds';
  /** Default: HTML alone. */
  takes?: readonly Kind[];
  /** Whether it may throw, since the system takes only what is written by its rules. */
  mayRefuse?: boolean;
  change: (code: string, editors: EditorPages) => Piece | Promise<Piece>;
  because?: Because;
}

/** Packages of this folder are loaded when they are needed: the docs read the names of the systems without them. */
const load = async <Module>(name: string) => (await import(name)) as Module;

const nodes =
  (change: NodeChange): System['change'] =>
  (code, editors) =>
    editors.nodes(code, change);

/** As a part of a longer text, where a blank line ends it. */
const amid = (code: string) => `Some words before.\n\n${code.trim()}\n\nSome words after.\n`;

interface SanitizeHtml {
  default: ((html: string, options?: object) => string) & {
    defaults: { allowedTags: string[]; allowedAttributes: Record<string, string[]> };
  };
}

async function sanitized(code: string, more: 'nothing' | 'frames and scripts' | 'everything') {
  const { default: sanitize } = await load<SanitizeHtml>('sanitize-html');
  const { allowedTags, allowedAttributes } = sanitize.defaults;
  switch (more) {
    case 'nothing':
      return sanitize(code);
    case 'frames and scripts':
      return sanitize(code, {
        allowedTags: [...allowedTags, 'iframe', 'script'],
        allowedAttributes: {
          ...allowedAttributes,
          iframe: ['src', 'title', 'width', 'height', 'allow', 'allowfullscreen', 'frameborder'],
          script: ['src', 'async'],
        },
        allowVulnerableTags: true,
      });
    case 'everything':
      return sanitize(code, {
        allowedTags: false,
        allowedAttributes: false,
        allowVulnerableTags: true,
      });
  }
}

interface MarkdownIt {
  default: (options: object) => { render: (text: string) => string };
}

async function markdownIt(code: string, html: boolean) {
  const { default: make } = await load<MarkdownIt>('markdown-it');
  return make({ html, linkify: true, typographer: true }).render(amid(code));
}

interface Marked {
  marked: { parse: (text: string) => string };
}

interface Mdx {
  evaluate: (text: string, runtime: object) => Promise<{ default: unknown }>;
}

interface ReactServer {
  renderToStaticMarkup: (element: unknown) => string;
}

async function mdx(code: string) {
  const { evaluate } = await load<Mdx>('@mdx-js/mdx');
  const runtime = await load<{ jsx: (type: unknown, props: object) => unknown }>(
    'react/jsx-runtime',
  );
  const { renderToStaticMarkup } = await load<ReactServer>('react-dom/server');
  const { default: content } = await evaluate(amid(code), runtime);
  return renderToStaticMarkup(runtime.jsx(content, {}));
}

interface Vue {
  compile: (template: string, options: object) => unknown;
  createSSRApp: (component: object) => unknown;
}

/** `compile` is that of `@vue/compiler-dom`. */
async function vue(code: string) {
  const { compile, createSSRApp } = await load<Vue>('vue');
  const { renderToString } = await load<{ renderToString: (app: unknown) => Promise<string> }>(
    'vue/server-renderer',
  );
  const render = compile(code, {
    isCustomElement: (tag: string) => tag.includes('-'),
    // As in a single-file component: it warns of scripts and styles, and leaves them out.
    onError: () => undefined,
  });
  return renderToString(createSSRApp({ render }));
}

interface WikiParser {
  default: { parse: (text: string) => { toHtml: () => string } };
}

async function wikitext(code: string) {
  const { default: parser } = await load<WikiParser>('wikiparser-node');
  return parser.parse(amid(code)).toHtml();
}

async function autop(html: string) {
  const wordpress = await load<{ autop: (text: string) => string }>('@wordpress/autop');
  return wordpress.autop(html);
}

/** The template's tags are dropped. */
const LEAFLET_AND_LINE =
  'The leaflet’s text and the line after it both stay, each with the message.';

const LATIN = 'windows-1252';
const MARKDOWN = ['html', 'markdown'] as const;

/** What is pasted comes out unchanged: the measure for all others. */
export const UNTOUCHED = 'untouched';

export const SYSTEMS: readonly System[] = [
  {
    name: UNTOUCHED,
    title: 'As it is pasted',
    group: 'Filters',
    change: (code) => code,
  },
  {
    name: 'dompurify',
    title: 'DOMPurify',
    group: 'Filters',
    change: (code, { purify }) => purify(code, 'default'),
  },
  {
    name: 'dompurify-html',
    title: 'DOMPurify, HTML profile',
    group: 'Filters',
    change: (code, { purify }) => purify(code, 'html'),
  },
  {
    name: 'dompurify-iframe',
    title: 'DOMPurify, `iframe` allowed',
    group: 'Filters',
    change: (code, { purify }) => purify(code, 'iframe'),
  },
  {
    name: 'dompurify-elements',
    title: 'DOMPurify, custom elements allowed',
    group: 'Filters',
    change: (code, { purify }) => purify(code, 'elements'),
  },
  {
    name: 'sanitize-html',
    title: 'sanitize-html',
    group: 'Filters',
    change: (code) => sanitized(code, 'nothing'),
    because: { prerendered: LEAFLET_AND_LINE },
  },
  {
    name: 'sanitize-html-more',
    title: 'sanitize-html, `iframe` and `script` allowed',
    group: 'Filters',
    change: (code) => sanitized(code, 'frames and scripts'),
    because: { prerendered: LEAFLET_AND_LINE },
  },
  {
    name: 'sanitize-html-all',
    title: 'sanitize-html, everything allowed',
    group: 'Filters',
    change: (code) => sanitized(code, 'everything'),
  },
  {
    name: 'wordpress-author',
    title: 'WordPress, an author’s post (KSES)',
    group: 'Filters',
    change: (code) => autop(texts.texturize(kses(code))),
    because: { prerendered: LEAFLET_AND_LINE },
  },

  {
    name: 'wordpress-admin',
    title: 'WordPress, an administrator’s post',
    group: 'Editors',
    change: (code) => autop(texts.texturize(code)),
  },
  {
    name: 'tinymce',
    title: 'TinyMCE, source',
    group: 'Editors',
    change: (code, { tinymce }) => tinymce(code, 'default'),
  },
  {
    name: 'tinymce-extended',
    title: 'TinyMCE, source, script and element allowed',
    group: 'Editors',
    change: (code, { tinymce }) => tinymce(code, 'extended'),
  },
  {
    name: 'ckeditor',
    title: 'CKEditor 5',
    group: 'Editors',
    change: (code, { ckeditor }) => ckeditor(code, 'plain'),
    because: {
      prerendered: 'It drops the tags of styles and keeps their text: paste the tag or One tag.',
    },
  },
  {
    name: 'ckeditor-general',
    title: 'CKEditor 5, source, General HTML Support',
    group: 'Editors',
    change: (code, { ckeditor }) => ckeditor(code, 'general'),
  },
  {
    name: 'ckeditor-embed',
    title: 'CKEditor 5, HTML embed',
    group: 'Editors',
    change: (code, { ckeditor }) => ckeditor(code, 'embed'),
  },
  {
    name: 'quill',
    title: 'Quill',
    group: 'Editors',
    change: (code, { quill }) => quill(code, ''),
  },
  {
    name: 'trix',
    title: 'Trix',
    group: 'Editors',
    change: (code, { trix }) => trix(code, ''),
  },

  {
    name: 'markdown-it-html',
    title: 'markdown-it, `html: true`',
    group: 'Markdown, wikis and templates',
    takes: MARKDOWN,
    change: (code) => markdownIt(code, true),
  },
  {
    name: 'markdown-it',
    title: 'markdown-it, `html: false`',
    group: 'Markdown, wikis and templates',
    takes: MARKDOWN,
    change: (code) => markdownIt(code, false),
    because: 'It shows HTML as text: use the Markdown line.',
  },
  {
    name: 'marked',
    title: 'marked',
    group: 'Markdown, wikis and templates',
    takes: MARKDOWN,
    change: async (code) => (await load<Marked>('marked')).marked.parse(amid(code)),
  },
  {
    name: 'marked-purified',
    title: 'marked, then DOMPurify',
    group: 'Markdown, wikis and templates',
    takes: MARKDOWN,
    change: async (code, { purify }) =>
      purify((await load<Marked>('marked')).marked.parse(amid(code)), 'default'),
  },
  {
    name: 'mdx',
    title: 'MDX',
    group: 'Markdown, wikis and templates',
    takes: MARKDOWN,
    mayRefuse: true,
    change: mdx,
    because: {
      prerendered:
        'It takes no comments of HTML, and braces are code to it: the page is not built, and an error says so. Paste the tag.',
    },
  },
  {
    name: 'mediawiki',
    title: 'MediaWiki (wikiparser-node)',
    group: 'Markdown, wikis and templates',
    takes: ['html', 'wikitext'],
    change: wikitext,
    because: 'It shows unknown tags, links and scripts as text: use the wikitext line.',
  },
  {
    name: 'vue',
    title: 'A template of Vue',
    group: 'Markdown, wikis and templates',
    change: vue,
  },

  {
    name: 'xml',
    title: 'Written as XML, read as HTML',
    group: 'Saving and loading',
    change: (code, { xml }) => xml(code, 'lenient'),
  },
  {
    name: 'xml-strict',
    title: 'Read and written as XML, read as HTML',
    group: 'Saving and loading',
    mayRefuse: true,
    change: (code, { xml }) => xml(code, 'strict'),
  },
  {
    name: 'windows-1252',
    title: 'Saved and read as windows-1252',
    group: 'Saving and loading',
    change: (html) => ({ html, charset: { saved: LATIN, read: LATIN } }),
  },
  {
    name: 'windows-1252-misread',
    title: 'Saved as windows-1252, read as UTF-8',
    group: 'Saving and loading',
    change: (html) => ({ html, charset: { saved: LATIN, read: 'utf-8' } }),
  },
  {
    name: 'utf-8-misread',
    title: 'Saved as UTF-8, read as windows-1252',
    group: 'Saving and loading',
    change: (html) => ({ html, charset: { saved: 'utf-8', read: LATIN } }),
  },
  {
    name: 'inner-html',
    title: 'Put in with `innerHTML`',
    group: 'Saving and loading',
    change: (html) => ({ html, byScript: true }),
  },
  {
    name: 'script-in-head',
    title: 'Scripts moved to the head',
    group: 'Saving and loading',
    change: texts.scriptsInHead,
  },
  {
    name: 'script-at-end',
    title: 'Scripts moved to the end',
    group: 'Saving and loading',
    change: texts.scriptsAtEnd,
  },

  {
    name: 'curly-quotes',
    title: 'Curly quotes in text',
    group: 'Changes to text and tags',
    change: texts.texturize,
  },
  {
    name: 'line-breaks',
    title: '`<br>` at the ends of lines',
    group: 'Changes to text and tags',
    change: texts.breaksAtLineEnds,
  },
  {
    name: 'autop',
    title: 'Paragraphs put in (wpautop)',
    group: 'Changes to text and tags',
    change: autop,
  },
  {
    name: 'line-paragraphs',
    title: 'Every line in a `<p>`',
    group: 'Changes to text and tags',
    change: texts.lineParagraphs,
  },
  {
    name: 'joined-lines',
    title: 'Lines joined',
    group: 'Changes to text and tags',
    change: texts.joinedLines,
  },
  {
    name: 'escaped-twice',
    title: '`&amp;` escaped twice',
    group: 'Changes to text and tags',
    change: texts.escapedTwice,
  },
  {
    name: 'no-data',
    title: '`data-*` dropped',
    group: 'Changes to text and tags',
    change: texts.withoutDataAttributes,
  },
  {
    name: 'no-valueless',
    title: 'Attributes without a value dropped',
    group: 'Changes to text and tags',
    change: texts.withoutValueless,
  },
  {
    name: 'no-class',
    title: '`class` dropped',
    group: 'Changes to text and tags',
    change: texts.withoutClass,
  },
  {
    name: 'no-async',
    title: '`async` dropped',
    group: 'Changes to text and tags',
    change: texts.withoutAsync,
  },
  {
    name: 'no-query',
    title: 'Query of scripts dropped',
    group: 'Changes to text and tags',
    change: texts.withoutScriptQuery,
  },
  {
    name: 'no-unknown-tags',
    title: 'Unknown tags dropped, content kept',
    group: 'Changes to text and tags',
    change: nodes(texts.unwrapUnknown),
  },
  {
    name: 'no-unknown',
    title: 'Unknown elements dropped',
    group: 'Changes to text and tags',
    change: nodes(texts.dropUnknown),
    because: 'All that is between the tags goes with them: use One tag.',
  },
  {
    name: 'no-script',
    title: 'Scripts dropped',
    group: 'Changes to text and tags',
    change: nodes(texts.dropScripts),
  },
  {
    name: 'no-script-tags',
    title: '`<script>` dropped, text kept',
    group: 'Changes to text and tags',
    change: nodes(texts.dropScriptTags),
  },
  {
    name: 'no-frame',
    title: 'Frames dropped',
    group: 'Changes to text and tags',
    change: nodes(texts.dropFrames),
  },
  {
    name: 'template-emptied',
    title: '`<template>` emptied',
    group: 'Changes to text and tags',
    change: nodes(texts.emptyTemplates),
  },
  {
    name: 'template-unwrapped',
    title: '`<template>` dropped, content kept',
    group: 'Changes to text and tags',
    change: nodes(texts.unwrapTemplates),
    because: { prerendered: LEAFLET_AND_LINE },
  },
  {
    name: 'no-template',
    title: '`<template>` dropped',
    group: 'Changes to text and tags',
    change: nodes(texts.dropTemplates),
  },
  {
    name: 'no-style-tags',
    title: '`<style>` dropped, text kept',
    group: 'Changes to text and tags',
    change: nodes(texts.dropStyleTags),
    because: { prerendered: 'The rules are shown as text until the script comes.' },
  },
  {
    name: 'no-comments',
    title: 'Comments dropped',
    group: 'Changes to text and tags',
    change: nodes(texts.dropComments),
  },
  {
    name: 'no-comments-by-pattern',
    title: 'Comments dropped by pattern',
    group: 'Changes to text and tags',
    change: texts.withoutCommentsByPattern,
  },

  {
    name: 'minified',
    title: 'Made small: quotes and end tags left out',
    group: 'Caches, routers and feeds',
    change: texts.minified,
  },
  {
    name: 'column',
    title: 'WordPress, a column block',
    group: 'Caches, routers and feeds',
    change: (code) =>
      autop(
        texts.texturize(
          `<div class="wp-block-columns">\n<div class="wp-block-column">\n${code}\n\nText beside it.\n</div>\n</div>`,
        ),
      ),
  },
  {
    name: 'late-scripts',
    title: 'Scripts run late, from elsewhere (Rocket Loader)',
    group: 'Caches, routers and feeds',
    change: texts.lateScripts,
  },
  {
    name: 'delayed-scripts',
    title: 'Scripts delayed, their address in `data-*`',
    group: 'Caches, routers and feeds',
    change: texts.delayedScripts,
  },
  {
    name: 'no-consent',
    title: 'Scripts and frames wait for consent',
    group: 'Caches, routers and feeds',
    change: texts.withoutConsent,
  },
  {
    name: 'swapped-in',
    title: 'A router puts the page in, and runs its scripts',
    group: 'Caches, routers and feeds',
    change: texts.swappedIn,
  },
  {
    name: 'amp',
    title: 'As for AMP',
    group: 'Caches, routers and feeds',
    change: nodes(texts.asAmp),
  },
  {
    name: 'mail',
    title: 'As in mail and feeds',
    group: 'Caches, routers and feeds',
    change: nodes(texts.asMail),
  },
  {
    name: 'word',
    title: 'The code pasted by way of Word',
    group: 'Caches, routers and feeds',
    change: texts.quotedByWord,
    because:
      'Curly quotes are no quotes to HTML: the text stays, and no link in it works. Copy the code as plain text.',
  },
  {
    name: 'decoded',
    title: 'References decoded by the editor',
    group: 'Caches, routers and feeds',
    change: texts.decoded,
  },
  {
    name: 'all-escaped-twice',
    title: 'Every `&` escaped twice',
    group: 'Caches, routers and feeds',
    change: texts.allEscapedTwice,
    because:
      'The apostrophe and letters with accents are shown as numbers; all else can be read, and called.',
  },
];

/** Why a reader has neither the leaflet nor the fallback there; '' where nothing is listed. */
export const reasonFor = ({ because = '' }: System, way: string): string =>
  typeof because === 'string' ? because : (because[way] ?? because['others'] ?? '');
