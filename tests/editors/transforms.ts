/** What systems do to a piece of HTML on its way to the reader, in a few lines each: to its text, or to its nodes. */

/** A piece of HTML as a system leaves it in the page. */
export interface Saved {
  html: string;
  /** What has gone into the head, and to the end of the body. */
  head?: string;
  end?: string;
  /** In which character set the page is saved, and in which it is read. Default: UTF-8. */
  charset?: { saved: 'utf-8' | 'windows-1252'; read: 'utf-8' | 'windows-1252' };
  /** A script of the site puts it in with `innerHTML`. */
  byScript?: boolean;
}

/** Markup apart from text: comments, then whole scripts and styles, then tags. */
const MARKUP = /(<!--.*?-->|<(script|style)\b.*?<\/\2>|<[^>]*>)/gis;

/** Changes the text between tags, and leaves tags, comments, scripts and styles as they are. */
export function mapText(html: string, change: (text: string) => string): string {
  let done = '';
  let last = 0;
  for (const { 0: markup, index } of html.matchAll(MARKUP)) {
    done += change(html.slice(last, index)) + markup;
    last = index + markup.length;
  }
  return done + change(html.slice(last));
}

const START_TAG =
  /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)(\s*\/?>)/gi;
const ATTRIBUTE = /\s+([^\s=>"'/]+)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/** Drops attributes, by name and by what follows it: `="…"`, or nothing. */
const dropAttributes = (html: string, isUnwanted: (name: string, value: string) => boolean) =>
  html.replace(START_TAG, (_, name: string, attributes: string, end: string) => {
    const kept = attributes.replace(ATTRIBUTE, (attribute, key: string, value = '') =>
      isUnwanted(key.toLowerCase(), String(value)) ? '' : attribute,
    );
    return `<${name}${kept}${end}`;
  });

export const withoutDataAttributes = (html: string): string =>
  dropAttributes(html, (name) => name.startsWith('data-'));
export const withoutValueless = (html: string): string =>
  dropAttributes(html, (_, value) => !value);
export const withoutAsync = (html: string): string =>
  dropAttributes(html, (name) => name === 'async');
export const withoutClass = (html: string): string =>
  dropAttributes(html, (name) => name === 'class');

/** Cache plugins take `?ver=6.5` off the addresses of scripts, and all else with it. */
export const withoutScriptQuery = (html: string): string =>
  html.replace(/(<script\b[^>]*\ssrc="[^"?]*)\?[^"]*/gi, '$1');

/** Curly quotes and dashes, as WordPress's wptexturize sets them. */
export const texturize = (html: string): string =>
  mapText(html, (text) =>
    text
      .replaceAll('---', '&#8212;')
      .replace(/(^|\s)--(?=\s|$)/g, '$1&#8212;')
      .replaceAll('--', '&#8211;')
      .replace(/(^|\s)-(?=\s)/g, '$1&#8211;')
      .replaceAll('...', '&#8230;')
      .replace(/(\w)'(?=\w)/g, '$1&#8217;')
      .replace(/(^|[\s([{"])'/g, '$1&#8216;')
      .replaceAll("'", '&#8217;')
      .replace(/(^|[\s([{])"(?=\S)/g, '$1&#8220;')
      .replaceAll('"', '&#8221;')
      .replace(/&(?!#\d+;|#x[\da-f]+;|\w+;)/gi, '&#038;'),
  );

/** PHP's nl2br. */
export const breaksAtLineEnds = (html: string): string => html.trim().replaceAll('\n', '<br />\n');

/** Each line that is not blank becomes a paragraph, whatever is in it. */
export const lineParagraphs = (html: string): string =>
  html
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `<p>${line}</p>`)
    .join('\n');

export const joinedLines = (html: string): string => html.replace(/\s*\n\s*/g, ' ');

export const withoutCommentsByPattern = (html: string): string => html.replace(/<!--.*?-->/gs, '');

/** A system that writes `&` as `&amp;` once more at every save. */
export const escapedTwice = (html: string): string => html.replaceAll('&amp;', '&amp;amp;');

const SCRIPTS = /<script\b[^>]*>.*?<\/script>/gis;

export const scriptsInHead = (html: string): Saved => ({
  html: html.replace(SCRIPTS, ''),
  head: (html.match(SCRIPTS) ?? []).join('\n'),
});

export const scriptsAtEnd = (html: string): Saved => ({
  html: html.replace(SCRIPTS, ''),
  end: (html.match(SCRIPTS) ?? []).join('\n'),
});

/**
 * Changes to nodes. Each runs in a page, so it uses nothing from outside of itself but what it is given:
 * the nodes, and every element of them, those inside of templates included.
 */
export type NodeChange = (root: DocumentFragment, all: (selector: string) => Element[]) => void;

export const dropScripts: NodeChange = (_, all) => {
  for (const script of all('script')) script.remove();
};

export const dropScriptTags: NodeChange = (_, all) => {
  for (const script of all('script')) script.replaceWith(script.textContent);
};

export const dropStyleTags: NodeChange = (_, all) => {
  for (const style of all('style')) style.replaceWith(style.textContent);
};

export const dropFrames: NodeChange = (_, all) => {
  for (const frame of all('iframe')) frame.remove();
};

export const unwrapUnknown: NodeChange = (_, all) => {
  for (const element of all('*')) {
    if (element.localName.includes('-')) element.replaceWith(...element.childNodes);
  }
};

export const dropUnknown: NodeChange = (_, all) => {
  for (const element of all('*')) if (element.localName.includes('-')) element.remove();
};

export const emptyTemplates: NodeChange = (_, all) => {
  for (const template of all('template'))
    (template as HTMLTemplateElement).content.replaceChildren();
};

export const unwrapTemplates: NodeChange = (_, all) => {
  for (const template of all('template')) {
    template.replaceWith((template as HTMLTemplateElement).content);
  }
};

export const dropTemplates: NodeChange = (_, all) => {
  for (const template of all('template')) template.remove();
};

export const dropComments: NodeChange = (root, all) => {
  for (const parent of [root, ...all('*')]) {
    const inside = parent instanceof HTMLTemplateElement ? parent.content : parent;
    for (const node of [...inside.childNodes]) {
      if (node.nodeType === Node.COMMENT_NODE) node.remove();
    }
  }
};

/** Lines joined, spaces between tags gone, quotes and end tags left out where HTML needs none. */
export const minified = (html: string): string =>
  html
    .replace(/\s*\n\s*/g, ' ')
    .replace(/> </g, '><')
    .replaceAll('</p>', '')
    .replace(/<[a-z][^<>]*>/gi, (tag) =>
      tag
        .replace(/ (async|hidden|disabled|open)="(?:\1)?"/g, ' $1')
        .replace(/="([^"\s=<>`']+)"/g, '=$1'),
    );

/** Word makes every straight quote of pasted code a curly one. */
export const quotedByWord = (html: string): string =>
  html.replace(/"([^"]*)"/g, '\u201c$1\u201d').replaceAll("'", '\u2019');

const ofReference = (code: string) => String.fromCodePoint(Number(code));

/** An editor that puts the code unescaped into its text area, and saves what the browser makes of it. */
export const decoded = (html: string): string =>
  html
    .replace(/&#(\d+);/g, (_, code: string) => ofReference(code))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** A system that escapes every `&` of the code, those of references too. */
export const allEscapedTwice = (html: string): string => html.replaceAll('&', '&amp;');

/** Makes scripts that wait run, from new elements in the head, once the page is loaded. */
const runLate = (address: string) =>
  `<script>addEventListener('load', () => {
    for (const old of document.querySelectorAll('script[type="late/javascript"]')) {
      const script = document.createElement('script');
      for (const { name, value } of old.attributes) {
        if (name !== 'type') script.setAttribute(name === '${address}' ? 'src' : name, value);
      }
      document.head.append(script);
    }
  });</script>`;

/** As Rocket Loader does: scripts are no scripts until the page is loaded. */
export const lateScripts = (html: string): Saved => ({
  html: html.replaceAll('<script ', '<script type="late/javascript" '),
  end: runLate('src'),
});

/** As plugins do that delay scripts until the reader does something: the address is in another attribute. */
export const delayedScripts = (html: string): Saved => ({
  html: html.replaceAll('<script src=', '<script type="late/javascript" data-late-src='),
  end: runLate('data-late-src'),
});

/** As consent managers do before consent: scripts are text, and frames have no address. */
export const withoutConsent = (html: string): string =>
  html
    .replaceAll('<script ', '<script type="text/plain" data-category="marketing" ')
    .replaceAll('<iframe src=', '<iframe data-src=');

/** As routers do: the new page is put in as text, and its scripts are made once more, so that they run. */
export const swappedIn = (html: string): Saved => ({
  html,
  byScript: true,
  end: `<script>for (const old of document.querySelectorAll('#place script')) {
    const script = document.createElement('script');
    for (const { name, value } of old.attributes) script.setAttribute(name, value);
    old.replaceWith(script);
  }</script>`,
});

/** As for AMP: no scripts, no styles, no frames, no templates; of unknown elements, the content. */
export const asAmp: NodeChange = (_, all) => {
  for (const element of all('script, style, iframe, template')) element.remove();
  for (const element of all('*')) {
    if (element.localName.includes('-')) element.replaceWith(...element.childNodes);
    else for (const name of ['onclick', 'style']) element.removeAttribute(name);
  }
};

/** As mail programs and feed readers do: a few tags, with addresses and nothing else. */
export const asMail: NodeChange = (_, all) => {
  for (const element of all('script, style, iframe, template, button, select')) element.remove();
  for (const element of all('*')) {
    if (!/^(?:p|div|strong|a|h[1-6]|ul|ol|li)$/.test(element.localName)) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const name of element.getAttributeNames()) {
      if (name !== 'href') element.removeAttribute(name);
    }
  }
};
