/**
 * Writes what a template says as HTML text, for the words of the leaflet and for Node. It knows what our
 * templates use: text and nested templates, attributes and `?boolean`. (`@lit-labs/ssr` knows all of Lit, but
 * it brings an HTML parser, and marks for hydration into the markup.)
 */
import { nothing, type TemplateResult } from 'lit/html.js';

/** Takes the place of a value while a template is read. No template has it in its text. */
const HOLE = '\0';

/** An attribute with holes in its value, quoted or not, or a hole in the content. */
const PLACE = /\s+(\??)([\w-]+)=(?:"([^"\0]*\0[^"]*)"|\0)|\0/g;

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
  Array.isArray((value as Partial<TemplateResult> | null | undefined)?.strings);

export function serialize(value: unknown): string {
  if (Array.isArray(value)) return value.map(serialize).join('');
  return isTemplate(value) ? serializeTemplate(value) : escapeHtml(textOf(value));
}

/** Templates hold text, numbers and booleans; a function, an object and `nothing` are never shown. */
const textOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';

function serializeTemplate({ strings, values }: TemplateResult): string {
  const rest: unknown[] = [...values];
  return strings.join(HOLE).replace(PLACE, (_, mark = '', name?: string, quoted: string = HOLE) => {
    if (!name) return serialize(rest.shift());
    const parts = quoted.split(HOLE);
    const taken = rest.splice(0, parts.length - 1);
    if (taken.includes(nothing)) return '';
    if (mark) return taken[0] ? ` ${name}=""` : '';
    const value = parts.map((part, index) => part + escapeHtml(textOf(taken[index]))).join('');
    return ` ${name}="${value}"`;
  });
}
