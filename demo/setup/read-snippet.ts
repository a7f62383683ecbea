/** Reads a snippet that was pasted back in. It is never run, nor made into nodes. */
import { ATTRIBUTE_NAMES, REGIONS } from '../../src/attributes.ts';
import { NEW_SETUP, type Setup } from './state.ts';
import { isHtml, type Format } from './recipes.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const unescape = (text: string) =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name = '') =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name as string] ?? whole),
  );

/** Editors may have made the quotes round. */
const ATTRIBUTE = /([\w-]+)(?:\s*=\s*(?:["“”]([^"“”]*)["“”]|'([^']*)'|([^\s"'>]+)))?/g;

function attributesOf(tag: string): Map<string, string> {
  const inside = tag.replace(/^<[\w-]+/, '').replace(/\/?>$/, '');
  return new Map(
    [...inside.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      unescape(double ?? single ?? bare ?? ''),
    ]),
  );
}

const tagOf = (text: string, name: string) =>
  new RegExp(`<${name}\\b[^>]*clonazepam-info[^>]*>|<${name}\\b[^>]*embed\\.html[^>]*>`, 'i').exec(
    text,
  )?.[0] ?? '';

function formatOfText(text: string, element: string): Format | '' {
  if (/<template\b/i.test(text)) return 'prerendered';
  if (tagOf(text, 'iframe')) return 'iframe';
  if (element) return 'tag';
  return /<div\b[^>]*\bclass\s*=\s*["“”']?clonazepam-info/i.test(text) ? 'one-tag' : '';
}

/** The setup that a snippet was made from; undefined where the text is none of ours. */
export function readSnippet(text: string): Setup | undefined {
  const element = /<clonazepam-info\b[^>]*>/i.exec(text)?.[0] ?? '';
  const format = formatOfText(text, element);
  if (!format || !isHtml(format)) return undefined;
  const script = attributesOf(tagOf(text, 'script'));
  const frame = attributesOf(tagOf(text, 'iframe'));
  const block = attributesOf(/<div\b[^>]*clonazepam-info[^>]*>/i.exec(text)?.[0] ?? '');
  const address = frame.get('src') ?? script.get('src') ?? '';
  const query = new URLSearchParams(address.split('?')[1] ?? '');
  const ofElement = attributesOf(element);
  const valueOf = (name: string) =>
    ofElement.get(name) ??
    block.get(`data-${name}`) ??
    script.get(`data-${name}`) ??
    query.get(name) ??
    undefined;
  const attributes: Setup['attributes'] = Object.fromEntries(
    ATTRIBUTE_NAMES.flatMap((name) => {
      const value = valueOf(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  // In an address, language and country may be one tag: `es-GB`.
  const lang = valueOf('lang') ?? block.get('lang') ?? '';
  const [language = '', country = ''] = lang.split('-');
  if (REGIONS.some((region) => region === country)) attributes.region ??= country;
  const folder = address.split('?')[0]?.replace(/[^/]*$/, '') ?? '';
  return {
    ...NEW_SETUP,
    place: 'html',
    format,
    src: folder && `${folder}clonazepam-info.js`,
    pinned: script.has('integrity'),
    lang: attributes.region === country ? language : lang,
    attributes,
  };
}
