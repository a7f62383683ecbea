/** The tables of the public interface, from the element’s file and its table of attributes. */
import { SECTION_IDS, TOPIC_IDS } from '../../src/attributes.ts';
import { describedBy, elementOf, makeManifest, splitDefault, type Member } from '../manifest.ts';
import { code, table } from '../markdown.ts';

function signature({ name, kind, type, parameters = [], return: result }: Member): string {
  const takes = parameters
    .map((taken) => `${taken.name}: ${taken.type?.text ?? 'unknown'}`)
    .join(', ');
  return kind === 'method'
    ? `${name}(${takes}): ${result?.type?.text ?? 'void'}`
    : `${name}: ${type?.text ?? 'unknown'}`;
}

const listed = (ids: readonly string[]) => ids.map(code).join(', ');

/** For the README: what each attribute does. */
export function attributes(): string {
  const { attributes } = elementOf(makeManifest());
  return table(
    ['Attribute', 'Default', 'What it does'],
    [
      [
        code('lang'),
        'the nearest ancestor’s `lang`, else English',
        'Language of the leaflet: a BCP 47 tag. `en` and `es` are written. The standard attribute, read here and never set.',
      ],
      ...attributes.map((attribute) => {
        const { rest, default: value } = splitDefault(describedBy('attribute', attribute));
        return [code(attribute.name), value, rest];
      }),
    ],
  );
}

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
  const { members, events, slots, cssParts, cssProperties } = element;
  const methods = table(
    ['Method or property', 'What it does'],
    members
      .filter((member) => !member.static && member.attribute === undefined)
      .toSorted((first, second) => second.kind.localeCompare(first.kind)) // methods first
      .map((member) => [code(signature(member)), describedBy('member', member)]),
  );
  const eventTable = table(
    ['Event', 'Class', 'When'],
    events.map((event) => [
      code(event.name),
      code(event.type?.text ?? 'Event'),
      describedBy('event', event),
    ]),
  );
  const variables = table(
    ['Variable', 'Default', 'What it does'],
    cssProperties.map((property) => [
      code(property.name),
      property.default === 'worked out' ? property.default : code(property.default),
      describedBy('property', property),
    ]),
  );
  const parts = table(
    ['Part', 'What it is'],
    cssParts.map((part) => [code(part.name), describedBy('part', part)]),
  );
  const slotTable = table(
    ['Slot', 'What goes in it'],
    slots.map((slot) => [slot.name ? code(slot.name) : '(default)', describedBy('slot', slot)]),
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

${eventTable}

## CSS variables

Set them on the element or on anything around it. You can set \`accent\` or \`surface\` alone, to any colour: the
other colours follow, and every text keeps a contrast of 4.5:1 or more.

${variables}

## Parts

For what the variables don’t reach: \`clonazepam-info::part(title) { … }\`.

${parts}

## Slots

${slotTable}
`;
}
