/**
 * Writes what a template says as HTML text, without a DOM. It knows what our templates use: text and
 * nested templates, attributes and `?boolean`. (`@lit-labs/ssr` knows all of Lit, but it brings an HTML
 * parser, and marks for hydration into the markup.)
 */
import { nothing, type TemplateResult } from 'lit/html.js';

/** Takes the place of a value while a template is read. No template has it in its text. */
const HOLE = '\0';

/**
 * Where Lit draws a place, it leaves a text node of the template and one of a value beside each other, and
 * engines shape each by itself. An empty comment keeps them apart here too, else the text would move
 * when Lit draws it.
 */
const SEAM = '<!---->';

/**
 * Seams, with the end of the tag before them and the start of the one behind. Beside a tag they part
 * nothing, and Chromium does not speak a space that is alone between a seam and a tag.
 */
const SEAMS = /(>?)(?:<!---->)+(\s*<)?/g;

/** An attribute with holes in its value, quoted or not, or a hole in the content. */
const PLACE = /\s+([@?]?)([\w-]+)=(?:"([^"\0]*\0[^"]*)"|\0)|\0/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML, in an element or between double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

/** What the element draws into a place (`atFirst` in templates/links.ts). */
const isDrawn = (value: unknown): value is { drawn: unknown } =>
  typeof value === 'object' && value !== null && 'drawn' in value;

export const serialize = (value: unknown): string =>
  write(value, '').replace(SEAMS, (_, before: string, after: string | undefined) =>
    before || after ? before + (after ?? '') : SEAM,
  );

function write(value: unknown, seam: string): string {
  if (Array.isArray(value)) return value.map((item) => write(item, seam)).join('');
  if (isTemplate(value)) return writeTemplate(value, seam);
  if (isDrawn(value)) return write(value.drawn, SEAM);
  return seam + escapeHtml(textOf(value)) + seam;
}

/** Templates hold text, numbers and booleans; a function, an object and `nothing` are never shown. */
const textOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';

function writeTemplate({ strings, values }: TemplateResult, seam: string): string {
  const rest: unknown[] = [...values];
  return strings.join(HOLE).replace(PLACE, (_, kind = '', name?: string, quoted: string = HOLE) => {
    if (!name) return write(rest.shift(), seam);
    const parts = quoted.split(HOLE);
    const taken = rest.splice(0, parts.length - 1);
    if (taken.includes(nothing)) return '';
    if (kind === '?') return taken[0] ? ` ${name}` : '';
    const value = parts.map((part, index) => part + escapeHtml(textOf(taken[index]))).join('');
    return ` ${name}="${value}"`;
  });
}
