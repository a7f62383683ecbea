/**
 * WordPress's filter for authors who may not post unfiltered HTML (wp-includes/kses.php, the list for posts):
 * tags that are not on the list go, their text stays.
 */
const TAGS = new Set(
  (
    'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup ' +
    'del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ' +
    'ins kbd label legend li main map mark menu nav object p pre q rb rp rt rtc ruby s samp span section small strike ' +
    'strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video'
  ).split(' '),
);

const EVERYWHERE = /^(aria-[\w-]+|data-[\w-]+|class|dir|hidden|id|lang|role|title|xml:lang)$/;
const OF_TAG: Readonly<Record<string, RegExp>> = {
  a: /^(download|href|name|rel|rev|target)$/,
  button: /^(disabled|name|type|value)$/,
  details: /^(align|open)$/,
  div: /^align$/,
  label: /^for$/,
  ol: /^(reversed|start|type)$/,
  p: /^align$/,
};

/** Of wp_allowed_protocols(). */
const PROTOCOL =
  /^(https?|ftps?|mailto|news|irc|feed|telnet|mms|rtsp|sms|svn|tel|fax|xmpp|webcal|urn):/i;

const SPLIT = /(<!--.*?(?:-->|$)|<[^>]*(?:>|$)|>)/gs;
const TAG = /^<\s*(\/\s*)?([a-z\d-]+)([^>]*)>?$/is;
const ATTRIBUTE = /([-\w:]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

function attributesOf(tag: string, written: string): string {
  const kept = [...written.matchAll(ATTRIBUTE)].flatMap(([attribute, name = '', ...values]) => {
    const key = name.toLowerCase();
    if (!EVERYWHERE.test(key) && !OF_TAG[tag]?.test(key)) return [];
    const [value] = (values as (string | undefined)[]).filter((given) => given !== undefined);
    if (value === undefined) return [attribute];
    const address = key === 'href' && /^[a-z-]+:/i.test(value) && !PROTOCOL.test(value);
    return [`${key}="${address ? value.replace(/^[a-z-]+:/i, '') : value}"`];
  });
  return ['', ...kept].join(' ');
}

function filterPart(part: string): string {
  if (!part.startsWith('<')) return '&gt;';
  if (part.startsWith('<!--')) {
    const words = kses(part.slice(4).replace(/-->$/, '')).replace(/-{2,}/g, '-').replace(/-$/, '');
    return words && `<!--${words}-->`;
  }
  const [, slash, name = '', attributes = ''] = TAG.exec(part) ?? [];
  const tag = name.toLowerCase();
  if (!TAGS.has(tag)) return '';
  if (slash) return `</${tag}>`;
  return `<${tag}${attributesOf(tag, attributes)}${/\/\s*$/.test(attributes) ? ' /' : ''}>`;
}

export function kses(html: string): string {
  const normalized = html.replace(/&(?!(?:[a-z]\w*|#\d+|#x[\da-f]+);)/gi, '&amp;');
  return normalized.replace(SPLIT, filterPart);
}
