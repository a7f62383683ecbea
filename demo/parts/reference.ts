/** The reference: every public name, what it does, an example, and what the page's script needs to show it live. */
import { SECTION_IDS, TOPIC_IDS } from '../../src/attributes.ts';
import { EN } from '../../src/content/en.ts';
import { TAG_NAME } from '../../src/entries/define.ts';
import type { Token } from '../../src/styles/tokens.ts';
import { escapeHtml } from '../../src/templates/serialize.ts';
import { readReference, type Entry, type ReferencePart } from '../../scripts/reference.ts';
import {
  ATTRIBUTE_EXAMPLES,
  EVENT_FIELDS,
  METHOD_EXAMPLES,
  SLOT_EXAMPLES,
  VARIABLE_ATTRIBUTES,
  VARIABLE_EXAMPLES,
} from '../reference-examples.ts';
import { codeBlock, jumps, proseOf, row } from './html.ts';

/** What is shown, and what makes it live: read by reference-page.ts. */
interface Example {
  code: string;
  /** Attributes of the live element. */
  attributes?: Readonly<Record<string, string>>;
  data?: Readonly<Record<string, string>>;
}

const PREFIX = `--${TAG_NAME}-`;

const tag = (attributes: Readonly<Record<string, string>>, inner = '') => {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}${value && `="${escapeHtml(value)}"`}`,
  );
  return `<${TAG_NAME}${written.join('')}>${inner}</${TAG_NAME}>`;
};

const known = <Value>(examples: Readonly<Record<string, Value>>, name: string): Value => {
  const found = examples[name];
  if (found === undefined) throw new Error(`demo/reference-examples.ts has nothing for ${name}.`);
  return found;
};

const EXAMPLES: Readonly<Record<ReferencePart, (entry: Entry) => Example>> = {
  attributes: ({ name }) => {
    const attributes = known(ATTRIBUTE_EXAMPLES, name);
    return { code: tag(attributes), attributes };
  },
  methods: ({ name, signature = '' }) => {
    const { before = {}, argument } = known(METHOD_EXAMPLES, name);
    const isMethod = signature.includes('(');
    const call = argument === undefined ? '()' : `('${argument}')`;
    return {
      code: isMethod ? `element.${name}${call};` : `await element.${name};`,
      attributes: before,
      data: { [isMethod ? 'method' : 'settles']: name, argument: argument ?? '' },
    };
  },
  events: ({ name }) => {
    const fields = known(EVENT_FIELDS, name);
    const read = fields.map((field) => `event.${field}`).join(', ');
    return {
      code: `document.addEventListener('${name}', (event) => {\n  console.log(${read});\n});`,
      attributes: { region: 'US' },
      data: { event: name, fields: fields.join(' ') },
    };
  },
  slots: ({ name }) => {
    const text = known(SLOT_EXAMPLES, name);
    const slot = name && ` slot="${name}"`;
    return { code: tag({}, `\n  <p${slot}>${text}</p>\n`), data: { slot: name, text } };
  },
  parts: ({ name }) => ({
    code: `${TAG_NAME}::part(${name}) {\n  outline: 3px solid;\n}`,
    attributes: { region: 'US', open: 'healing help' },
    data: { part: name },
  }),
  variables: ({ name }) => {
    const token = name.replace(PREFIX, '') as Token;
    const value = VARIABLE_EXAMPLES[token];
    return {
      code: `${TAG_NAME} {\n  ${name}: ${value};\n}`,
      attributes: VARIABLE_ATTRIBUTES[token] ?? {},
      data: { variable: name, value },
    };
  },
};

const HEADINGS: Readonly<Record<ReferencePart, string>> = {
  attributes: 'Attributes',
  methods: 'Methods and properties',
  events: 'Events',
  slots: 'Slots',
  parts: 'Parts',
  variables: 'CSS variables',
};

/** The id of an entry: the singular of its kind, and its name. */
const idOf = (part: ReferencePart, name: string) =>
  `${part.replace(/s$/, '')}-${name.replace(PREFIX, '') || 'default'}`;

function entryRow(id: string, question: string, answer: string, example: Example): string {
  const live = {
    attributes: new URLSearchParams(example.attributes).toString(),
    ...example.data,
  };
  const data = Object.entries(live).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  return row(
    `<h3>${question}</h3>`,
    `${answer}${codeBlock(example.code)}`,
    '<button type="button" hidden>Show it</button>',
    ` id="${id}"${data.join('')}`,
  );
}

const FACTS: Readonly<Record<ReferencePart, string>> = {
  attributes: 'Property',
  methods: 'Type',
  events: 'Class',
  slots: '',
  parts: '',
  variables: '',
};

function rowOf(part: ReferencePart, entry: Entry): string {
  const { name, text, signature, default: value } = entry;
  const facts = [
    signature && `${FACTS[part]}: <code>${escapeHtml(signature)}</code>`,
    value && `Default: ${proseOf(value)}`,
  ].filter(Boolean);
  const small = facts.length ? `<p class="small">${facts.join(' · ')}</p>` : '';
  const question = name ? `<code>${escapeHtml(name)}</code>` : 'Default slot';
  return entryRow(
    idOf(part, name),
    question,
    `<p>${proseOf(text)}</p>${small}`,
    EXAMPLES[part](entry),
  );
}

/** The links to sections and topics. */
function deepLinks(): string {
  const topics = EN.sections.flatMap((section) => section.topics ?? []);
  const headings = new Map<string, string>(
    [...EN.sections, ...topics].map(({ id, heading }) => [id, heading]),
  );
  return [...SECTION_IDS, ...TOPIC_IDS]
    .map((id) => {
      const target = `${TAG_NAME}-${id}`;
      return entryRow(
        `link-${id}`,
        `<code>#${target}</code>`,
        `<p>Opens “${escapeHtml(headings.get(id) ?? id)}”, and goes there.</p>`,
        { code: `<a href="#${target}">…</a>`, data: { link: target } },
      );
    })
    .join('\n');
}

const group = (id: string, heading: string, rows: string) =>
  `<section class="group" id="${id}"><h2>${heading}</h2><div class="rows">${rows}</div></section>`;

export function referencePart(): string {
  const parts = Object.entries(readReference()) as [ReferencePart, readonly Entry[]][];
  const groups: { id: string; heading: string; rows: string }[] = parts.map(([part, entries]) => ({
    id: part,
    heading: HEADINGS[part],
    rows: entries.map((entry) => rowOf(part, entry)).join('\n'),
  }));
  groups.push({ id: 'links', heading: 'Links to a section', rows: deepLinks() });
  const links = groups.map(({ id, heading }) => [id, heading] as const);
  return `${jumps('In this reference', links)}
<div class="filter" id="filter" hidden>
  <label for="wanted">Find a name or a word</label>
  <input type="search" id="wanted" autocomplete="off" spellcheck="false" />
  <p class="small" role="status" id="found"></p>
</div>
${groups.map(({ id, heading, rows }) => group(id, heading, rows)).join('\n')}`;
}
