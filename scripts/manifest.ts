/**
 * Reads the public interface of the element from its source, as a custom elements manifest:
 * dist/custom-elements.json. The tables of the docs and the data for editors are made from it.
 */
import { readFileSync } from 'node:fs';
import * as analyzer from '@custom-elements-manifest/analyzer';
import { ATTRIBUTE_NAMES, camelCase, type AttributeName } from '../src/attributes.ts';
import { TAG_NAME } from '../src/entries/define.ts';
import { TOKENS, type Token } from '../src/styles/tokens.ts';
import { root } from './project.ts';

const CLASS_NAME = 'ClonazepamInfo';
const CSS_PREFIX = `--${TAG_NAME}-`;
const ELEMENT = 'element/clonazepam-info';
const EVENTS = 'element/events';

// The parts of the manifest (schema 1.0.0) that are read or written here.

export interface Named {
  name: string;
  description?: string;
}
export interface Typed extends Named {
  type?: { text: string };
}
export interface Member extends Typed {
  kind: 'field' | 'method';
  static?: boolean;
  default?: string | undefined;
  parameters?: readonly Typed[];
  return?: { type?: { text: string } };
  attribute?: string;
  reflects?: boolean;
}
interface Attribute extends Typed {
  name: AttributeName;
  fieldName: string;
  default?: string;
}
interface CssProperty extends Named {
  default: string;
}
interface Declaration extends Named {
  summary?: string;
  superclass?: { name: string; package?: string; module?: string };
  members?: readonly Member[];
  attributes?: readonly Attribute[];
  events?: readonly Typed[];
  slots?: readonly Named[];
  cssParts?: readonly Named[];
  cssProperties?: readonly CssProperty[];
}
type ElementDeclaration = Required<Declaration>;
interface Module {
  kind: 'javascript-module';
  path: string;
  declarations: Declaration[];
  exports: { kind: string; name: string; declaration: { name: string; module: string } }[];
}
export interface Manifest {
  schemaVersion: string;
  modules: Module[];
}

// The analyzer's own types leave out what it exports.
const { create, ts } = analyzer as unknown as {
  create: (options: { modules: unknown[] }) => Manifest;
  ts: analyzer.InitializeParams['ts'];
};

const shippedAs = (name: string) => `dist/esm/${name}.js`;

/** One source file, under the name by which it is shipped. */
function parse(name: string): unknown {
  const code = readFileSync(`${root}src/${name}.ts`, 'utf8');
  return ts.createSourceFile(shippedAs(name), code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
}

export function describedBy(what: string, { name, description }: Named): string {
  if (!description) throw new Error(`The ${what} ${name || '(default)'} has no description.`);
  return description.replace(/\s+/g, ' ');
}

/** The words after "Default:" in a description, and the description without them. */
export function splitDefault(description: string): { rest: string; default: string } {
  const [sentence, value = ''] = /Default: (.+?)\.(?= |$)/.exec(description) ?? [];
  return {
    rest: description
      .replace(sentence ?? '', '')
      .replace(/\s+/g, ' ')
      .trim(),
    default: value,
  };
}

/** The attributes are those of the table; the comment at the property of its name says what each does. */
function attributesFrom(members: readonly Member[]): Attribute[] {
  return ATTRIBUTE_NAMES.map((name) => {
    const fieldName = camelCase(name);
    const field = members.find((member) => member.name === fieldName);
    if (!field) throw new Error(`The attribute ${name} has no property ${fieldName}.`);
    const description = describedBy('property', field);
    const text = field.type?.text.replace(/ \| null$/, '') ?? 'string';
    // Other defaults are said in words, and a manifest holds values.
    const value = /^`([^`]+)`/.exec(splitDefault(description).default)?.[1];
    const attribute = { name, fieldName, type: { text }, description };
    return value === undefined ? attribute : { ...attribute, default: value };
  });
}

/** The public variables, each with the comment above it in tokens.ts. */
function cssPropertiesFrom(code: string): CssProperty[] {
  const comments = new Map(
    [...code.matchAll(/\/\*\* (.+) \*\/\n +'?([\w-]+)'?: /g)].map(
      ([, comment = '', name = '']) => [name, comment] as const,
    ),
  );
  return (Object.keys(TOKENS) as Token[]).map((token) => {
    const name = CSS_PREFIX + token;
    const description = describedBy('variable', { name, description: comments.get(token) ?? '' });
    const value = TOKENS[token];
    return { name, description, default: value === 'auto' ? 'worked out' : value };
  });
}

function refine(declaration: Declaration): Declaration {
  const { superclass } = declaration;
  const members = (declaration.members ?? []).filter(({ name }) => !name.startsWith('#'));
  const refined: Declaration = { ...declaration, members };
  // EngineHTMLElement and EngineEvent are the platform's own classes (element/engine-classes.ts).
  if (superclass) {
    refined.superclass = { name: superclass.name.replace(/^Engine/, ''), package: 'global:' };
  }
  if (declaration.name !== CLASS_NAME) return refined;
  const attributes = attributesFrom(members);
  return {
    ...refined,
    // A default in the code is a constant of ours; the descriptions name the public ones.
    members: members.map((member) => {
      const attribute = attributes.find(({ fieldName }) => fieldName === member.name)?.name;
      const shown = { ...member, default: undefined };
      return attribute === undefined ? shown : { ...shown, attribute, reflects: true };
    }),
    attributes,
    // The analyzer also takes the first argument of any event that is made for its name.
    events: (declaration.events ?? []).filter(({ name }) => name.startsWith(`${TAG_NAME}-`)),
    cssProperties: cssPropertiesFrom(readFileSync(`${root}src/styles/tokens.ts`, 'utf8')),
  };
}

/** The custom elements manifest of the package. */
export function makeManifest(): Manifest {
  const { schemaVersion, modules } = create({ modules: [ELEMENT, EVENTS].map(parse) });
  const element = { name: CLASS_NAME, module: shippedAs(ELEMENT) };
  return {
    schemaVersion,
    modules: [
      ...modules.map((module) => ({ ...module, declarations: module.declarations.map(refine) })),
      {
        // Registration is a call that the analyzer can't follow.
        kind: 'javascript-module',
        path: shippedAs('entries/npm'),
        declarations: [],
        exports: [
          { kind: 'js', name: CLASS_NAME, declaration: element },
          { kind: 'js', name: '*', declaration: { name: '*', module: shippedAs(EVENTS) } },
          { kind: 'custom-element-definition', name: TAG_NAME, declaration: element },
        ],
      },
    ],
  };
}

/** What the manifest says of the element. */
export function elementOf({ modules }: Manifest): ElementDeclaration {
  const found = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ name }) => name === CLASS_NAME);
  if (!found) throw new Error(`No class ${CLASS_NAME} was found.`);
  return found as ElementDeclaration;
}
