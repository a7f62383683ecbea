/**
 * Makes what the package carries beside its modules, from the manifest and the config: types for the
 * markup of each framework (dist/types/), data for editors, dist/integrity.json. Last step of
 * `npm run build`. Nothing of it is kept in the repository, so none of it can go stale there.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { camelCase } from '../../src/attributes.ts';
import { parseConfig } from '../../src/config.ts';
import { elementOf, makeManifest, splitDefault } from './docs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = `${root}dist/`;

const TAG_NAME = 'clonazepam-info';
/** Text that no attribute with a list of values or a format of its own takes. */
const PLAIN_WORD = 'word';

/** The door for Node and the command line, with what they share: no page loads them. */
const NODE_SCRIPTS = /^(ssr|cli)\b|-shared\.js$/;

const GENERATED = '// Made by the build from the element and its config.\n';

interface Attribute {
  name: string;
  property: string;
  description: string;
  default?: string;
  isBoolean: boolean;
  /** What is allowed, where that can be listed. */
  values: readonly string[];
  /** Several of the values at once, space separated. */
  isList: boolean;
}

interface Described {
  name: string;
  description: string;
  type: string;
}

export interface PackageElement {
  summary: string;
  attributes: readonly Attribute[];
  events: readonly Described[];
  slots: readonly Described[];
  parts: readonly Described[];
  variables: readonly Described[];
}

/** What the config has against one value of one attribute; undefined where it takes it. */
const objection = (name: string, value: string) =>
  parseConfig(
    { [name]: value },
    { lang: 'en', browserLang: 'en', schemeUnset: true },
  ).problems.find(({ attribute }) => attribute === name)?.allowed;

/** The values that the config itself names and takes, so that no list of them is kept here. */
function valuesOf(name: string): Pick<Attribute, 'values' | 'isList'> {
  const named = objection(name, PLAIN_WORD)?.split(', ') ?? [];
  const values = named.every((value) => objection(name, value) === undefined) ? named : [];
  const isList = values.length > 1 && objection(name, values.join(' ')) === undefined;
  return { values, isList };
}

/** The element as the manifest tells it, with the values that its config takes. */
function readElement(): PackageElement {
  const element = elementOf(makeManifest());
  const described = (some: readonly { name: string; description?: string; type?: object }[]) =>
    some.map(({ name, description = '', type }) => ({
      name,
      description,
      type: (type as { text?: string } | undefined)?.text ?? '',
    }));
  return {
    summary: element.summary,
    attributes: element.attributes.map(({ name, fieldName, type, description = '', ...more }) => ({
      name,
      property: fieldName,
      description,
      ...(more.default === undefined ? {} : { default: more.default }),
      isBoolean: type?.text === 'boolean',
      ...valuesOf(name),
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
    `import type { ${eventTypes} } from '../esm/events.js';\n` +
    `import type { ClonazepamInfo } from '../esm/clonazepam-info.js';\n` +
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
      `${members(attributes.map((one) => member(one.name, typeOf(one), one.description)))}\n\n` +
      `/** The properties whose names differ from their attributes'. */\nexport interface ClonazepamInfoProperties ` +
      `${members(
        attributes
          .filter(({ name, property }) => name !== property)
          .map((one) => member(one.property, typeOf(one), one.description)),
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
  const list = (title: string, some: readonly Described[]) =>
    `**${title}**\n\n` +
    some
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
function makeWebTypes(element: PackageElement, version: string): object {
  const { summary, attributes, slots, events, parts, variables } = element;
  const named = (some: readonly Described[]) =>
    some.map(({ name, description }) => ({ name, description }));
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: TAG_NAME,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: TAG_NAME,
            description: summary,
            attributes: attributes.map((one) => ({
              name: one.name,
              description: splitDefault(one.description).rest,
              ...(one.default === undefined ? {} : { default: one.default }),
              value: { type: typeOf(one) },
            })),
            slots: named(slots),
            js: {
              properties: attributes.map((one) => ({
                name: one.property,
                description: splitDefault(one.description).rest,
                type: typeOf(one),
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
  const scripts = readdirSync(dist).filter(
    (name) => name.endsWith('.js') && !NODE_SCRIPTS.test(name),
  );
  return Object.fromEntries(scripts.sort().map((name) => [name, hashOf(name)]));
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(folder + name).isFile());

/** tsc leaves modules of sources that are gone, and `.ts` in the imports of what it declares. */
function tidyModules(): void {
  const modules = `${dist}esm/`;
  for (const name of filesIn(modules)) {
    const source = name.replace(/(\.d\.ts|\.js)$/, '.ts');
    if (!existsSync(`${root}src/${source}`)) rmSync(modules + name);
    else if (name.endsWith('.d.ts')) {
      const text = readFileSync(modules + name, 'utf8');
      const tidy = text.replace(/((?:from|import) ?\(?['"]\.{1,2}\/[^'"]+)\.ts(?=['"])/g, '$1.js');
      if (tidy !== text) writeFileSync(modules + name, tidy);
    }
  }
}

function main(): void {
  const element = readElement();
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    version: string;
  };
  const writeJson = (name: string, value: unknown) =>
    writeFileSync(dist + name, `${JSON.stringify(value, null, 2)}\n`);

  tidyModules();
  mkdirSync(`${dist}types`, { recursive: true });
  const types = makeTypes(element);
  for (const [name, text] of Object.entries(types)) writeFileSync(`${dist}types/${name}`, text);
  for (const name of filesIn(`${dist}types/`)) if (!(name in types)) rmSync(`${dist}types/${name}`);
  // The script exports nothing; importing it makes the tag's type known.
  writeFileSync(
    `${dist}${TAG_NAME}.d.ts`,
    `${GENERATED}import type {} from './esm/clonazepam-info.js';\nexport {};\n`,
  );
  writeJson('vscode.html-custom-data.json', makeVsCodeData(element));
  writeJson('web-types.json', makeWebTypes(element, version));
  writeJson('integrity.json', makeIntegrity());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
