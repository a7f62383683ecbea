/** Writes the controls of the set-up page, from the table of attributes and what the manifest says of each. */
import { ATTRIBUTES, REGIONS, type AttributeName } from '../../src/attributes.ts';
import { EN } from '../../src/content/en.ts';
import { escapeHtml } from '../../src/templates/serialize.ts';
import { elementOf, makeManifest } from '../../scripts/manifest.ts';
import { proseOf } from '../parts/html.ts';
import { PLACES } from './places.ts';
import { FORMATS } from './recipes.ts';

const LINE = [
  'helpline-name',
  'helpline-number',
  'helpline-hours',
  'helpline-sms',
  'helpline-url',
  'helpline-operator',
] as const satisfies readonly AttributeName[];

/** Asked in questions of their own. */
const ASKED: readonly AttributeName[] = ['region', ...LINE];

const LABELS: Readonly<Partial<Record<AttributeName, string>>> = {
  'helpline-name': 'Its name',
  'helpline-number': 'Its phone number',
  'helpline-hours': 'When it answers',
  'helpline-sms': 'Its number for texts',
  'helpline-url': 'Its page',
  'helpline-operator': 'Who runs it',
};

const option = (value: string, name: string) =>
  `<option value="${escapeHtml(value)}">${escapeHtml(name)}</option>`;

function control(name: AttributeName, described: string): string {
  const rule = ATTRIBUTES[name];
  const common = `id="${name}" name="${name}" aria-describedby="${described}"`;
  if (typeof rule === 'object' && 'oneOf' in rule) {
    return `<select ${common}>${option('', 'As it comes')}${rule.oneOf.map((value) => option(value, value)).join('')}</select>`;
  }
  if (rule === 'boolean') return `<input type="checkbox" ${common} />`;
  const type = rule === 'phone' ? 'tel' : rule === 'url' ? 'url' : 'text';
  return `<input type="${type}" ${common} autocomplete="off" />`;
}

function field(name: AttributeName, description: string): string {
  const label = `<label for="${name}">${LABELS[name] ?? `<code>${name}</code>`}</label>`;
  const hint = `${name}-hint`;
  const problem = `${name}-problem`;
  const input = control(name, `${hint} ${problem}`);
  const isBox = ATTRIBUTES[name] === 'boolean';
  return `<div class="field">
    ${isBox ? `<p class="box">${input}${label}</p>` : label + input}
    <p class="small" id="${hint}">${proseOf(description)}</p>
    ${name === 'helpline-number' ? '<p class="small" id="dials" role="status"></p>' : ''}
    <p class="problem" id="${problem}" role="status"></p>
  </div>`;
}

/** What takes the place of `<!--setup:NAME-->` in the page. */
export function setupFields(): Readonly<Record<string, string>> {
  const fields = elementOf(makeManifest()).attributes.map(({ name, description = '' }) => ({
    name,
    html: field(name, description),
  }));
  const join = (wanted: (name: AttributeName) => boolean) =>
    fields.flatMap(({ name, html }) => (wanted(name) ? [html] : [])).join('\n');
  const isLine = (name: AttributeName) => (LINE as readonly AttributeName[]).includes(name);
  return {
    places: PLACES.map(({ id, name }) => option(id, name)).join(''),
    formats: Object.entries(FORMATS)
      .map(([id, name]) => option(id, name))
      .join(''),
    regions: REGIONS.map((code) => option(code, EN.labels.regions[code])).join(''),
    line: join(isLine),
    more: join((name) => !ASKED.includes(name)),
  };
}
