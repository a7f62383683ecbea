/** The public interface in words, entry by entry: the tables of the docs and the site's reference are made from it. */
import { code } from './markdown.ts';
import { describedBy, elementOf, makeManifest, splitDefault, type Member } from './manifest.ts';

/** One name of the interface. `text` and `default` are Markdown with code spans and nothing else. */
export interface Entry {
  name: string;
  text: string;
  /** The property or method, or the class of an event, as code. */
  signature?: string;
  default?: string;
}

export type ReferencePart = 'attributes' | 'methods' | 'events' | 'slots' | 'parts' | 'variables';

function signatureOf({ name, kind, type, parameters = [], return: result }: Member): string {
  const takes = parameters
    .map((taken) => `${taken.name}: ${taken.type?.text ?? 'unknown'}`)
    .join(', ');
  return kind === 'method'
    ? `${name}(${takes}): ${result?.type?.text ?? 'void'}`
    : `${name}: ${type?.text ?? 'unknown'}`;
}

const LANG: Entry = {
  name: 'lang',
  signature: 'lang: string',
  default: 'the nearest ancestor’s `lang`, else English',
  text: 'Language of the leaflet: a BCP 47 tag. `en` and `es` are written. The standard attribute, read here and never set.',
};

/** Reads the interface from the sources. */
export function readReference(): Readonly<Record<ReferencePart, readonly Entry[]>> {
  const { members, attributes, events, slots, cssParts, cssProperties } = elementOf(makeManifest());
  return {
    attributes: [
      LANG,
      ...attributes.map((attribute) => {
        const field = members.find(({ name }) => name === attribute.fieldName);
        const { rest, default: value } = splitDefault(describedBy('attribute', attribute));
        const signature = field ? { signature: signatureOf(field) } : {};
        return { name: attribute.name, text: rest, default: value, ...signature };
      }),
    ],
    methods: members
      .filter((member) => !member.static && member.attribute === undefined)
      .toSorted((first, second) => second.kind.localeCompare(first.kind)) // methods first
      .map((member) => ({
        name: member.name,
        text: describedBy('member', member),
        signature: signatureOf(member),
      })),
    events: events.map((event) => ({
      name: event.name,
      text: describedBy('event', event),
      signature: event.type?.text ?? 'Event',
    })),
    slots: slots.map((slot) => ({ name: slot.name, text: describedBy('slot', slot) })),
    parts: cssParts.map((part) => ({ name: part.name, text: describedBy('part', part) })),
    variables: cssProperties.map((property) => ({
      name: property.name,
      text: describedBy('property', property),
      default: property.default === 'worked out' ? property.default : code(property.default),
    })),
  };
}
