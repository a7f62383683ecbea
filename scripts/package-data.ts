/**
 * Writes what the package carries beside its modules, from the manifest and the table of attributes:
 * dist/custom-elements.json, types for the markup of each framework (dist/types/), data for editors,
 * dist/integrity.json. Git holds none of it, so it can't differ from the code.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import {
  ATTRIBUTES,
  camelCase,
  type AttributeName,
  type AttributeRule,
} from '../src/attributes.ts';
import { TAG_NAME } from '../src/entries/define.ts';
import { VERSION } from '../src/version.ts';
import { elementOf, makeManifest, splitDefault, type Typed } from './manifest.ts';
import { dist } from './project.ts';

/** The scripts that pages load. Node's are not among them. */
const PAGE_SCRIPT = /^clonazepam-info\b.*\.js$/;

const GENERATED = '// Made by the build from the element and its attributes.\n';

interface Attribute {
  name: string;
  property: string;
  description: string;
  default?: string;
  isBoolean: boolean;
  /** The allowed values, where the table lists them. */
  values: readonly string[];
  /** Whether it takes several of the values, space separated. */
  isList: boolean;
}

interface Described {
  name: string;
  description: string;
  type: string;
}

interface PackageElement {
  summary: string;
  attributes: readonly Attribute[];
  events: readonly Described[];
  slots: readonly Described[];
  parts: readonly Described[];
  variables: readonly Described[];
}

/** The allowed values as the table of attributes has them. */
function rulesOf(name: AttributeName): Pick<Attribute, 'isBoolean' | 'values' | 'isList'> {
  const rule: AttributeRule = ATTRIBUTES[name];
  if (typeof rule === 'string') return { isBoolean: rule === 'boolean', values: [], isList: false };
  const isList = 'listOf' in rule;
  return { isBoolean: false, values: isList ? rule.listOf : rule.oneOf, isList };
}

/** The element as the manifest describes it, with the rules of its attributes. */
function readElement(element: ReturnType<typeof elementOf>): PackageElement {
  const described = (entries: readonly Typed[]) =>
    entries.map(({ name, description = '', type }) => ({
      name,
      description,
      type: type?.text ?? '',
    }));
  return {
    summary: element.summary,
    attributes: element.attributes.map(({ name, fieldName, description = '', default: value }) => ({
      name,
      property: fieldName,
      description,
      ...(value === undefined ? {} : { default: value }),
      ...rulesOf(name),
    })),
    events: described(element.events),
    slots: described(element.slots),
    parts: described(element.cssParts),
    variables: described(element.cssProperties),
  };
}

/** The TypeScript type of what markup may give an attribute. */
function typeOf({ isBoolean, isList, values }: Attribute): string {
  if (isBoolean) return 'boolean';
  if (!values.length) return 'string';
  const literals = values.flatMap((value) =>
    /^\d+$/.test(value) ? [`'${value}'`, value] : `'${value}'`,
  );
  // With `string & {}`, editors go on offering the ids.
  return [...literals, ...(isList ? ['(string & {})'] : [])].join(' | ');
}

const quoted = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`);
const member = (name: string, type: string, description: string) =>
  `  /** ${description} */\n  ${quoted(name)}?: ${type} | null | undefined;`;
const memberOf = (attribute: Attribute, name: string) =>
  member(name, typeOf(attribute), attribute.description);
const members = (lines: readonly string[]) => `{\n${lines.join('\n')}\n}`;

const listeners = ({ events }: PackageElement, nameOf: (event: string) => string) =>
  members(
    events.map(({ name, type, description }) =>
      member(nameOf(name), `((event: ${type}) => void)`, description),
    ),
  );

/** `clonazepam-info-toggle` as `onClonazepamInfoToggle`. */
const vueListener = (event: string) => `on${camelCase(`-${event}`)}`;

/** Types for the markup of each framework: file name in dist/types/ to text. */
function makeTypes(element: PackageElement): Readonly<Record<string, string>> {
  const { attributes, events } = element;
  const eventTypes = events.map(({ type }) => type).join(', ');
  const imports = (names: string) =>
    `import type { ${eventTypes} } from '../esm/element/events.js';\n` +
    `import type { ClonazepamInfo } from '../esm/element/clonazepam-info.js';\n` +
    `import type { ${names} } from './attributes.js';\n`;
  const own = 'ClonazepamInfoAttributes, ClonazepamInfoProperties';
  const ownType = 'ClonazepamInfoAttributes & ClonazepamInfoProperties';
  const inJsx = (module: string) =>
    `declare module '${module}' {\n  namespace JSX {\n    interface IntrinsicElements {\n` +
    `      '${TAG_NAME}': ClonazepamInfoProps;\n    }\n  }\n}\n`;
  const props = (base: string) =>
    `export type ClonazepamInfoProps = Omit<${base}, keyof (${ownType})> &\n  ${ownType} &\n  Listeners;\n`;

  const files = {
    attributes:
      `/** The attributes, as markup writes them. */\nexport interface ClonazepamInfoAttributes ` +
      `${members(attributes.map((attribute) => memberOf(attribute, attribute.name)))}\n\n` +
      `/** The properties whose names differ from their attributes'. */\nexport interface ClonazepamInfoProperties ` +
      `${members(
        attributes
          .filter(({ name, property }) => name !== property)
          .map((attribute) => memberOf(attribute, attribute.property)),
      )}\n`,

    react:
      `import type { DetailedHTMLProps, HTMLAttributes } from 'react';\n${imports(own)}\n` +
      `interface Listeners ${listeners(element, (name) => `on${name}`)}\n\n` +
      props('DetailedHTMLProps<HTMLAttributes<ClonazepamInfo>, ClonazepamInfo>') +
      `\n${inJsx('react')}`,

    preact:
      `import type { ClassAttributes, HTMLAttributes } from 'preact';\n${imports(own)}\n` +
      `interface Listeners ${listeners(element, (name) => `on${name}`)}\n\n` +
      props('ClassAttributes<ClonazepamInfo> & HTMLAttributes<ClonazepamInfo>') +
      `\n${inJsx('preact')}`,

    solid:
      `import type { JSX } from 'solid-js';\n${imports(own)}\n` +
      `interface Listeners ${listeners(element, (name) => `on:${name}`)}\n\n` +
      props('JSX.HTMLAttributes<ClonazepamInfo>') +
      `\n${inJsx('solid-js')}`,

    vue:
      `import type { HTMLAttributes, PublicProps } from 'vue';\n${imports(own)}\n` +
      `interface Listeners ${listeners(element, vueListener)}\n\n` +
      props('HTMLAttributes & PublicProps') +
      `\ntype ClonazepamInfoComponent = new () => ClonazepamInfo & { $props: ClonazepamInfoProps };\n` +
      `\ndeclare module 'vue' {\n  interface GlobalComponents {\n    '${TAG_NAME}': ClonazepamInfoComponent;\n  }\n}\n` +
      `\n${inJsx('vue/jsx-runtime')}`,

    svelte:
      `import type { HTMLAttributes } from 'svelte/elements';\n${imports(own)}\n` +
      `interface Listeners ${listeners(element, (name) => `on${name}`)}\n\n` +
      props('HTMLAttributes<ClonazepamInfo>') +
      `\ndeclare module 'svelte/elements' {\n  interface SvelteHTMLElements {\n    '${TAG_NAME}': ClonazepamInfoProps;\n  }\n}\n`,
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${name}.d.ts`, GENERATED + text]),
  );
}

/** Custom data for Visual Studio Code: completion and hovers in HTML. */
function makeVsCodeData({ summary, attributes, slots, events }: PackageElement): object {
  const markdown = (value: string) => ({ kind: 'markdown', value });
  const list = (title: string, entries: readonly Described[]) =>
    `**${title}**\n\n` +
    entries
      .map(({ name, description }) => `- ${name ? `\`${name}\`` : '(default)'}: ${description}`)
      .join('\n');
  return {
    version: 1.1,
    tags: [
      {
        name: TAG_NAME,
        description: markdown([summary, list('Slots', slots), list('Events', events)].join('\n\n')),
        attributes: attributes.map(({ name, description, isBoolean, values }) => ({
          name,
          description: markdown(description),
          // `v` is the editor's word for an attribute that takes no value.
          ...(isBoolean ? { valueSet: 'v' } : {}),
          ...(values.length ? { values: values.map((value) => ({ name: value })) } : {}),
        })),
      },
    ],
  };
}

/** Web types for JetBrains editors. */
function makeWebTypes(element: PackageElement): object {
  const { summary, attributes, slots, events, parts, variables } = element;
  const named = (entries: readonly Described[]) =>
    entries.map(({ name, description }) => ({ name, description }));
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: TAG_NAME,
    version: VERSION,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: TAG_NAME,
            description: summary,
            attributes: attributes.map((attribute) => ({
              name: attribute.name,
              description: splitDefault(attribute.description).rest,
              ...(attribute.default === undefined ? {} : { default: attribute.default }),
              value: { type: typeOf(attribute) },
            })),
            slots: named(slots),
            js: {
              properties: attributes.map((attribute) => ({
                name: attribute.property,
                description: splitDefault(attribute.description).rest,
                type: typeOf(attribute),
              })),
              events: named(events),
            },
            css: { parts: named(parts), properties: named(variables) },
          },
        ],
      },
    },
  };
}

/** Hashes of the scripts that pages load, as the `integrity` attribute takes them, by file name. */
function makeIntegrity(): Readonly<Record<string, string>> {
  const hashOf = (name: string) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(dist + name))
      .digest('base64')}`;
  const scripts = readdirSync(dist).filter((name) => PAGE_SCRIPT.test(name));
  return Object.fromEntries(scripts.sort().map((name) => [name, hashOf(name)]));
}

export function writePackageData(): void {
  const manifest = makeManifest();
  const element = readElement(elementOf(manifest));
  const writeJson = (name: string, value: unknown) =>
    writeFileSync(dist + name, `${JSON.stringify(value, null, 2)}\n`);

  rmSync(`${dist}types`, { recursive: true, force: true });
  mkdirSync(`${dist}types`);
  for (const [name, text] of Object.entries(makeTypes(element))) {
    writeFileSync(`${dist}types/${name}`, text);
  }
  // The script exports nothing; importing it makes the type of the tag known.
  writeFileSync(
    `${dist}${TAG_NAME}.d.ts`,
    `${GENERATED}import type {} from './esm/element/clonazepam-info.js';\nexport {};\n`,
  );
  writeJson('custom-elements.json', manifest);
  writeJson('vscode.html-custom-data.json', makeVsCodeData(element));
  writeJson('web-types.json', makeWebTypes(element));
  writeJson('integrity.json', makeIntegrity());
}
