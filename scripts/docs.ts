/**
 * Makes the reference from the code it describes: dist/custom-elements.json, and the parts of
 * README.md between `<!-- docs:NAME -->` and `<!-- /docs:NAME -->`.
 *
 * `npm run docs` writes both; `-- --check` writes nothing and fails where README.md differs;
 * `-- --manifest-only` leaves README.md alone.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as analyzer from '@custom-elements-manifest/analyzer';
import { format, resolveConfig } from 'prettier';
import { HOSTS, type HostPage } from '../../demo/hosts.ts';
import { camelCase } from '../../src/attributes.ts';
import { ATTRIBUTES, REGIONS } from '../../src/config.ts';
import { EN } from '../../src/content/en.ts';
import { ES } from '../../src/content/es.ts';
import type { Region } from '../../src/model.ts';
import { EXAMPLE_SRC } from '../../src/snippet.ts';
import { TOKENS, type Token } from '../../src/styles/tokens.ts';
import { snippetFor } from '../support/snippet.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const README = `${root}README.md`;
const HOST_RESULTS = `${root}tests/hosts/results.json`;
const MANIFEST = `${root}dist/custom-elements.json`;

const TAG_NAME = 'clonazepam-info';
const CLASS_NAME = 'ClonazepamInfo';
const CSS_PREFIX = `--${TAG_NAME}-`;
const INTEGRITY = `${root}dist/integrity.json`;
/** The networks that serve every public package of npm, with what stands before its name. */
const CDNS = {
  jsDelivr: 'https://cdn.jsdelivr.net/npm/',
  unpkg: 'https://unpkg.com/',
};
const EXAMPLE_REGION: Region = 'US';
const SHOWN_DIFFERENCES = 8;

// The parts of the manifest (schema 1.0.0) that are read or written here.

interface Named {
  name: string;
  description?: string;
}
interface Typed extends Named {
  type?: { text: string };
}
interface Member extends Typed {
  kind: 'field' | 'method';
  static?: boolean;
  parameters?: readonly Typed[];
  return?: { type?: { text: string } };
  attribute?: string;
  reflects?: boolean;
}
interface Attribute extends Typed {
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
interface Manifest {
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

function describedBy(what: string, { name, description }: Named): string {
  if (!description) throw new Error(`The ${what} ${name || '(default)'} has no description.`);
  return description.replace(/\s+/g, ' ');
}

/** What stands after "Default:" in a description, and the description without it. */
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

/** The attributes are those of the config; what each does stands at the property of its name. */
function attributesFrom(members: readonly Member[]): Attribute[] {
  return ATTRIBUTES.map((name) => {
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
  // HTMLElement and Event: the platform's, which the analyzer takes for ours.
  if (superclass) refined.superclass = { name: superclass.name, package: 'global:' };
  if (declaration.name !== CLASS_NAME) return refined;
  const attributes = attributesFrom(members);
  return {
    ...refined,
    members: members.map((member) => {
      const attribute = attributes.find(({ fieldName }) => fieldName === member.name)?.name;
      return attribute === undefined ? member : { ...member, attribute, reflects: true };
    }),
    attributes,
    // The analyzer also takes the first argument of any event that is made for its name.
    events: (declaration.events ?? []).filter(({ name }) => name.startsWith(`${TAG_NAME}-`)),
    cssProperties: cssPropertiesFrom(readFileSync(`${root}src/styles/tokens.ts`, 'utf8')),
  };
}

/** The custom elements manifest of the package. */
export function makeManifest(): Manifest {
  const { schemaVersion, modules } = create({ modules: ['clonazepam-info', 'events'].map(parse) });
  const element = { name: CLASS_NAME, module: shippedAs('clonazepam-info') };
  return {
    schemaVersion,
    modules: [
      ...modules.map((module) => ({ ...module, declarations: module.declarations.map(refine) })),
      {
        // Registration is a call that the analyzer can't follow.
        kind: 'javascript-module',
        path: shippedAs('index'),
        declarations: [],
        exports: [
          { kind: 'js', name: CLASS_NAME, declaration: element },
          { kind: 'js', name: '*', declaration: { name: '*', module: shippedAs('events') } },
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

const code = (text: string) => `\`${text}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function signature({ name, kind, type, parameters = [], return: result }: Member): string {
  const takes = parameters.map((one) => `${one.name}: ${one.type?.text ?? 'unknown'}`).join(', ');
  return kind === 'method'
    ? `${name}(${takes}): ${result?.type?.text ?? 'void'}`
    : `${name}: ${type?.text ?? 'unknown'}`;
}

const snippetBlock = (region: Region, content = EN) =>
  `\`\`\`html\n${snippetFor(region, EXAMPLE_SRC, content)}\`\`\``;

const htmlBlock = (parts: readonly string[]) => `\`\`\`html\n${parts.join('\n\n')}\n\`\`\``;

/** What the section on pinning shows: tags with the hashes of the built script and its Spanish, and without. */
function cdnParts(): Readonly<Record<'pinned' | 'pinned-spanish' | 'floating', string>> {
  if (!existsSync(INTEGRITY)) throw new Error('No dist/integrity.json: run `npm run build` first.');
  const hashes = JSON.parse(readFileSync(INTEGRITY, 'utf8')) as Readonly<Record<string, string>>;
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    version: string;
  };
  const hashOf = (file: string) => {
    const hash = hashes[file];
    if (!hash) throw new Error(`dist/integrity.json has no ${file}: run \`npm run build\`.`);
    return hash;
  };
  const script = `${TAG_NAME}.js`;
  const spanish = `${TAG_NAME}.es.js`;
  const address = (start: string, range: string, file: string) =>
    `${start}${TAG_NAME}@${range}/dist/${file}`;
  const tags = (range: string, more: string) =>
    htmlBlock(
      Object.entries(CDNS).map(
        ([name, start]) =>
          `<!-- ${name} -->\n<script src="${address(start, range, script)}"${more} async></script>`,
      ),
    );
  const integrity = { [address(CDNS.jsDelivr, version, spanish)]: hashOf(spanish) };
  return {
    pinned: tags(version, ` integrity="${hashOf(script)}" crossorigin="anonymous"`),
    'pinned-spanish': htmlBlock([
      `<script type="importmap">\n${JSON.stringify({ integrity }, null, 2)}\n</script>`,
    ]),
    floating: tags(version.replace(/\..*/, ''), ''),
  };
}

const ENGINES = ['Chromium', 'Firefox', 'WebKit'] as const;
type HostResults = Readonly<Record<string, Partial<Record<(typeof ENGINES)[number], boolean>>>>;

const KINDS: Readonly<Record<HostPage['kind'], string>> = {
  style: 'Style sheets',
  script: 'Scripts',
  loading: 'Ways into the page',
  policy: 'Policies',
  framework: 'Frameworks',
};

/** What the last run saw (tests/hosts/results.json), host by engine, with the reason for every gap. */
function hostTables(): string {
  const results = JSON.parse(readFileSync(HOST_RESULTS, 'utf8')) as HostResults;
  const seen = ({ name, shows = 'whole', banner, flowIn = [] }: HostPage) =>
    ENGINES.map((engine) => {
      const passed = results[name]?.[engine];
      if (passed === undefined) return 'not run';
      if (!passed) return '**fails**';
      return banner === 'flow' || flowIn.includes(engine) ? `${shows}, banner in the text` : shows;
    });
  return Object.entries(KINDS)
    .map(([kind, heading]) => {
      const hosts = HOSTS.filter((host) => host.kind === kind);
      const rows = hosts.map((host) => [
        code(host.name),
        [`${host.title}.`, host.because].filter(Boolean).join(' '),
        ...seen(host),
      ]);
      return `**${heading}**\n\n${table(['Page', 'What it does', ...ENGINES], rows)}`;
    })
    .join('\n\n');
}

/** Every generated part of the README, by name, as Markdown. */
function makeParts(manifest: Manifest): Readonly<Record<string, string>> {
  const { members, attributes, events, slots, cssParts, cssProperties } = elementOf(manifest);
  const regionNames = new Intl.DisplayNames(EN.lang, { type: 'region' });
  return {
    attributes: table(
      ['Attribute', 'Property', 'Default', 'What it does'],
      [
        [
          code('lang'),
          code('lang: string'),
          "the nearest ancestor's `lang`, else English",
          'Language of the leaflet: a BCP 47 tag. `en` and `es` are written. The standard attribute, read here and never set.',
        ],
        ...attributes.map((attribute) => {
          const field = members.find(({ name }) => name === attribute.fieldName);
          const { rest, default: value } = splitDefault(describedBy('attribute', attribute));
          return [code(attribute.name), field ? code(signature(field)) : '', value, rest];
        }),
      ],
    ),
    methods: table(
      ['Method or property', 'What it does'],
      members
        .filter((member) => !member.static && member.attribute === undefined)
        .toSorted((one, other) => other.kind.localeCompare(one.kind)) // methods first
        .map((member) => [code(signature(member)), describedBy('member', member)]),
    ),
    events: table(
      ['Event', 'Class', 'When'],
      events.map((event) => [
        code(event.name),
        code(event.type?.text ?? 'Event'),
        describedBy('event', event),
      ]),
    ),
    slots: table(
      ['Slot', 'What goes in it'],
      slots.map((slot) => [slot.name ? code(slot.name) : '(default)', describedBy('slot', slot)]),
    ),
    parts: table(
      ['Part', 'What it is'],
      cssParts.map((part) => [code(part.name), describedBy('part', part)]),
    ),
    'css-properties': table(
      ['Property', 'Default', 'What it does'],
      cssProperties.map((property) => [
        code(property.name),
        property.default === 'worked out' ? property.default : code(property.default),
        describedBy('property', property),
      ]),
    ),
    hosts: hostTables(),
    ...cdnParts(),
    snippet: snippetBlock(EXAMPLE_REGION),
    'snippet-es': snippetBlock(EXAMPLE_REGION, ES),
    'snippets-by-region': REGIONS.map(
      (region) =>
        `<details>\n<summary>${regionNames.of(region) ?? region} (${region})</summary>\n\n` +
        `${snippetBlock(region)}\n\n</details>`,
    ).join('\n\n'),
  };
}

const open = (name: string) => `<!-- docs:${name} -->`;
const close = (name: string) => `<!-- /docs:${name} -->`;

/** Where a part stands: from the end of its first marker to the start of its last. */
function spanOf(readme: string, name: string): readonly [start: number, end: number] {
  const start = readme.indexOf(open(name)) + open(name).length;
  return [start, readme.indexOf(close(name), start)];
}

/** What keeps the parts from being put into the README, one sentence each. */
function markerProblems(readme: string, names: readonly string[]): string[] {
  const count = (marker: string) => readme.split(marker).length - 1;
  const problems = names.flatMap((name) =>
    [open(name), close(name)].flatMap((marker) => {
      if (count(marker) === 1) return [];
      return count(marker) === 0
        ? `${marker} is missing.`
        : `${marker} stands there more than once.`;
    }),
  );
  for (const [marker, name = ''] of readme.matchAll(/^<!-- \/?docs:(\S+) -->$/gm)) {
    if (!names.includes(name)) problems.push(`${marker} is no part that is made here.`);
  }
  if (problems.length) return problems;
  return names
    .filter((name) => spanOf(readme, name)[1] < 0)
    .map((name) => `${close(name)} stands before ${open(name)}.`);
}

/** The README with each part between its markers; throws, naming them, where markers are wrong. */
function fillParts(readme: string, parts: Readonly<Record<string, string>>): string {
  const problems = markerProblems(readme, Object.keys(parts));
  if (problems.length) throw new Error(`README.md: ${problems.join('\n           ')}`);
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [start, end] = spanOf(text, name);
    return `${text.slice(0, start)}\n\n${part.trim()}\n\n${text.slice(end)}`;
  }, readme);
}

/** What differs between the parts of two READMEs, a few lines for each part. */
export function differences(now: string, wanted: string, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const [before = '', after = ''] = [now, wanted].map((text) =>
      text.slice(...spanOf(text, name)),
    );
    if (before === after) return [];
    const lines = (text: string) => text.split('\n').filter((line) => line.trim());
    const only = (sign: string, some: readonly string[], others: readonly string[]) =>
      some.filter((line) => !others.includes(line)).map((line) => `  ${sign} ${line}`);
    const changed = [
      ...only('-', lines(before), lines(after)),
      ...only('+', lines(after), lines(before)),
    ];
    const more = changed.length - SHOWN_DIFFERENCES;
    return [
      `docs:${name}`,
      ...(changed.length ? changed.slice(0, SHOWN_DIFFERENCES) : ['  only order or blank lines']),
      ...(more > 0 ? [`  and ${more} more lines`] : []),
    ];
  });
}

async function main(flags: readonly string[]): Promise<void> {
  const unknown = flags.filter((flag) => !['--check', '--manifest-only'].includes(flag));
  if (unknown.length) throw new Error(`Unknown: ${unknown.join(' ')}`);

  const manifest = makeManifest();
  if (!flags.includes('--check')) {
    mkdirSync(`${root}dist`, { recursive: true });
    writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
  }
  if (flags.includes('--manifest-only')) return;

  if (!existsSync(README)) throw new Error('There is no README.md to write to.');
  const readme = readFileSync(README, 'utf8');
  // Each part is formatted alone: what was written by hand is left as it is.
  const options = { ...(await resolveConfig(README)), parser: 'markdown' };
  const parts: Record<string, string> = {};
  for (const [name, part] of Object.entries(makeParts(manifest))) {
    parts[name] = await format(part, options);
  }
  const wanted = fillParts(readme, parts);
  if (wanted === readme) {
    console.log('README.md says what the code says.');
  } else if (flags.includes('--check')) {
    const found = differences(readme, wanted, Object.keys(parts));
    throw new Error(
      `README.md differs from the code; \`npm run docs\` puts it right.\n${found.join('\n')}`,
    );
  } else {
    writeFileSync(README, wanted);
    console.log('README.md is brought up to date.');
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
