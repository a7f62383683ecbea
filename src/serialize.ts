/**
 * Writes what a template says as HTML text, without a DOM. Knows what our templates use: text and
 * nested templates, attributes, `?boolean`; events are left out. (@lit-labs/ssr knows all of Lit, and
 * would bring an HTML parser and marks for hydration into the markup.)
 */
import { nothing, type TemplateResult } from 'lit/html.js';
import { escapeHtml } from './snippet.ts';

/** Stands where a value goes while a template is read. No template has it in its text. */
const HOLE = '\0';

/**
 * Between the text of a template and that of a value, since Lit too leaves two pieces there: engines
 * that set each piece by itself would kern a single one otherwise, and the script would move it.
 */
const SEAM = '<!---->';

/**
 * Seams, with the end of the tag before them and the start of the one behind: there, they part nothing, or
 * a space that Chromium would not speak, standing alone.
 */
const SEAMS = /(>?)(?:<!---->)+(\s*<)?/g;

/** An attribute with holes in its value, quoted or not, or a hole in the content. */
const PLACE = /\s+([@?]?)([\w-]+)=(?:"([^"\0]*\0[^"]*)"|\0)|\0/g;

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

export const serialize = (value: unknown): string =>
  write(value).replace(SEAMS, (_, before: string, after: string | undefined) =>
    before || after ? before + (after ?? '') : SEAM,
  );

function write(value: unknown): string {
  if (Array.isArray(value)) return value.map(write).join('');
  if (isTemplate(value)) return writeTemplate(value);
  return SEAM + escapeHtml(textOf(value)) + SEAM;
}

/** Templates hold text, numbers and booleans; a function, an object and `nothing` are never shown. */
const textOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';

function writeTemplate({ strings, values }: TemplateResult): string {
  const rest: unknown[] = [...values];
  return strings.join(HOLE).replace(PLACE, (_, kind = '', name?: string, quoted: string = HOLE) => {
    if (!name) return write(rest.shift());
    const parts = quoted.split(HOLE);
    const taken = rest.splice(0, parts.length - 1);
    if (kind === '@' || taken.includes(nothing)) return '';
    if (kind === '?') return taken[0] ? ` ${name}` : '';
    const text = parts.map((part, index) => part + escapeHtml(textOf(taken[index]))).join('');
    return ` ${name}="${text}"`;
  });
}
