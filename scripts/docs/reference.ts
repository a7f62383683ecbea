/** The tables of the public interface, from the element’s file and its table of attributes. */
import { SECTION_IDS, TOPIC_IDS } from '../../src/attributes.ts';
import { elementOf, makeManifest } from '../manifest.ts';
import { code, table } from '../markdown.ts';
import { readReference } from '../reference.ts';

const listed = (ids: readonly string[]) => ids.map(code).join(', ');

/** For the README: what each attribute does. */
export const attributes = (): string =>
  table(
    ['Attribute', 'Default', 'What it does'],
    readReference().attributes.map(({ name, default: value = '', text }) => [
      code(name),
      value,
      text,
    ]),
  );

/** The properties that an attribute sets, by their type. */
function propertiesTable({ members, attributes }: ReturnType<typeof elementOf>): string {
  const fields = attributes.flatMap(({ fieldName }) =>
    members.filter(({ name }) => name === fieldName),
  );
  const typed = [
    ['lang', 'string'],
    ...fields.map(({ name, type }) => [name, type?.text ?? 'unknown'] as const),
  ] as const;
  return table(
    ['Type', 'Properties'],
    [...new Set(typed.map(([, type]) => type))].map((type) => [
      code(type),
      listed(typed.flatMap(([name, of]) => (of === type ? name : []))),
    ]),
  );
}

/** The whole of docs/reference.md. */
export function referencePage(): string {
  const element = elementOf(makeManifest());
  const names = readReference();
  const methods = table(
    ['Method or property', 'What it does'],
    names.methods.map(({ name, signature = name, text }) => [code(signature), text]),
  );
  const events = table(
    ['Event', 'Class', 'When'],
    names.events.map(({ name, signature = '', text }) => [code(name), code(signature), text]),
  );
  const variables = table(
    ['Variable', 'Default', 'What it does'],
    names.variables.map(({ name, default: value = '', text }) => [code(name), value, text]),
  );
  const parts = table(
    ['Part', 'What it is'],
    names.parts.map(({ name, text }) => [code(name), text]),
  );
  const slots = table(
    ['Slot', 'What goes in it'],
    names.slots.map(({ name, text }) => [name ? code(name) : '(default)', text]),
  );
  return `# Reference

<!-- \`npm run docs\` writes this page from the code: change it in scripts/docs/reference.ts. -->

What each attribute does is in the [README](../README.md#attributes). This page has the rest of the public interface.

## Properties

Each attribute has a property of the same name in camelCase.

${propertiesTable(element)}

## Ids and links

Sections: ${listed(SECTION_IDS)}.

Topics inside \`risks\`: ${listed(TOPIC_IDS)}.

A link to \`#clonazepam-info-healing\` opens that section and goes there. The same works with every other id, in a link
on the page and in an address. Add \`-studies\` to open the studies of that section or topic too, as in
\`#clonazepam-info-thinking-studies\`. Each open section offers its link to copy.

## Methods

${methods}

## Events

They bubble, and cross shadow roots. \`service\` is the id of a helpline, such as \`us-crisis\`. Your own helpline has
the id \`partner\`. The element sends nothing to any server.

${events}

## CSS variables

Set them on the element or on anything around it. You can set \`accent\` or \`surface\` alone, to any colour: the
other colours follow, and every text keeps a contrast of 4.5:1 or more.

${variables}

## Parts

For what the variables don’t reach: \`clonazepam-info::part(title) { … }\`.

${parts}

## Slots

${slots}
`;
}
