/**
 * Writes the parts of README.md that the code knows, between `<!-- docs:NAME -->` and
 * `<!-- /docs:NAME -->`: `npm run docs`. With `--check` it writes nothing, and fails where
 * README.md differs. The hashes are those of the last build.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ENGINES, FAILS, hostGroups } from '../demo/host-results.ts';
import { REGIONS } from '../src/attributes.ts';
import { EN } from '../src/content/en.ts';
import { ES } from '../src/node/leaflets.ts';
import type { Region } from '../src/content/types.ts';
import { TAG_NAME } from '../src/entries/define.ts';
import { EXAMPLE_SRC, type SnippetWay } from '../src/node/snippet.ts';
import { VERSION } from '../src/version.ts';
import { snippetFor } from './plain-snippet.ts';
import { dist, root } from './project.ts';
import { readReference } from './reference.ts';

const README = `${root}README.md`;
const INTEGRITY = `${dist}integrity.json`;

/** The networks that serve every public package of npm, with the part of an address before its name. */
const CDNS = {
  jsDelivr: 'https://cdn.jsdelivr.net/npm/',
  unpkg: 'https://unpkg.com/',
};
const EXAMPLE_REGION: Region = 'US';
const SHOWN_DIFFERENCES = 8;

const code = (text: string) => `\`${text}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const snippetBlock = (region: Region, content = EN, way: SnippetWay = 'tag', language = 'html') =>
  `\`\`\`${language}\n${snippetFor(region, EXAMPLE_SRC, content, way)}\`\`\``;

const htmlBlock = (parts: readonly string[]) => `\`\`\`html\n${parts.join('\n\n')}\n\`\`\``;

/** For the section on pinning: tags with the hashes of the built scripts, and tags without. */
function cdnParts(): Readonly<Record<'pinned' | 'pinned-spanish' | 'floating', string>> {
  if (!existsSync(INTEGRITY)) throw new Error('No dist/integrity.json: run `npm run build` first.');
  const hashes = JSON.parse(readFileSync(INTEGRITY, 'utf8')) as Readonly<Record<string, string>>;
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
          `<!-- ${name} -->\n<script src="${address(start, range, script)}"${more} async="async"> </script>`,
      ),
    );
  const integrity = { [address(CDNS.jsDelivr, VERSION, spanish)]: hashOf(spanish) };
  return {
    pinned: tags(VERSION, ` integrity="${hashOf(script)}" crossorigin="anonymous"`),
    'pinned-spanish': htmlBlock([
      `<script type="importmap">\n${JSON.stringify({ integrity }, null, 2)}\n</script>`,
    ]),
    floating: tags(VERSION.replace(/\..*/, ''), ''),
  };
}

/** The results of the last run (tests/sites/results.json), page by engine, with the reason for every gap. */
const hostTables = () =>
  hostGroups()
    .map(({ heading, hosts }) => {
      const rows = hosts.map(({ host, seen }) => [
        code(host.name),
        [`${host.title}.`, host.because].filter(Boolean).join(' '),
        ...seen.map((word) => (word === FAILS ? `**${word}**` : word)),
      ]);
      return `**${heading}**\n\n${table(['Page', 'What it does', ...ENGINES], rows)}`;
    })
    .join('\n\n');

/** Every generated part of the README, by name, as Markdown. */
function makeParts(): Readonly<Record<string, string>> {
  const { attributes, methods, events, slots, parts, variables } = readReference();
  const regionNames = new Intl.DisplayNames(EN.lang, { type: 'region' });
  return {
    attributes: table(
      ['Attribute', 'Property', 'Default', 'What it does'],
      attributes.map(({ name, signature, default: value = '', text }) => [
        code(name),
        signature ? code(signature) : '',
        value,
        text,
      ]),
    ),
    methods: table(
      ['Method or property', 'What it does'],
      methods.map(({ name, signature = name, text }) => [code(signature), text]),
    ),
    events: table(
      ['Event', 'Class', 'When'],
      events.map(({ name, signature = '', text }) => [code(name), code(signature), text]),
    ),
    slots: table(
      ['Slot', 'What goes in it'],
      slots.map(({ name, text }) => [name ? code(name) : '(default)', text]),
    ),
    parts: table(
      ['Part', 'What it is'],
      parts.map(({ name, text }) => [code(name), text]),
    ),
    'css-properties': table(
      ['Property', 'Default', 'What it does'],
      variables.map(({ name, default: value = '', text }) => [code(name), value, text]),
    ),
    hosts: hostTables(),
    ...cdnParts(),
    snippet: snippetBlock(EXAMPLE_REGION),
    'snippet-es': snippetBlock(EXAMPLE_REGION, ES),
    'one-tag': snippetBlock(EXAMPLE_REGION, EN, 'one-tag'),
    iframe: snippetBlock(EXAMPLE_REGION, EN, 'iframe'),
    'iframe-sandbox': snippetBlock(EXAMPLE_REGION, EN, 'iframe-sandbox'),
    'plain-lines': (['markdown', 'wikitext'] as const)
      .map((way) => snippetBlock(EXAMPLE_REGION, EN, way, 'text'))
      .join('\n\n'),
    'snippets-by-region': REGIONS.map(
      (region) =>
        `<details>\n<summary>${regionNames.of(region) ?? region} (${region})</summary>\n\n` +
        `${snippetBlock(region)}\n\n</details>`,
    ).join('\n\n'),
  };
}

const open = (name: string) => `<!-- docs:${name} -->`;
const close = (name: string) => `<!-- /docs:${name} -->`;

/** The place of a part: from the end of its first marker to the start of its last. */
function spanOf(readme: string, name: string): readonly [start: number, end: number] {
  const start = readme.indexOf(open(name)) + open(name).length;
  return [start, readme.indexOf(close(name), start)];
}

/** Why the parts can't be put into the README, one sentence each. */
function markerProblems(readme: string, names: readonly string[]): string[] {
  const count = (marker: string) => readme.split(marker).length - 1;
  const problems = names.flatMap((name) =>
    [open(name), close(name)].flatMap((marker) => {
      if (count(marker) === 1) return [];
      return count(marker) === 0 ? `${marker} is missing.` : `${marker} is there more than once.`;
    }),
  );
  for (const [marker, name = ''] of readme.matchAll(/^<!-- \/?docs:(\S+) -->$/gm)) {
    if (!names.includes(name)) problems.push(`${marker} names no part that this script writes.`);
  }
  if (problems.length) return problems;
  return names
    .filter((name) => spanOf(readme, name)[1] < 0)
    .map((name) => `${close(name)} comes before ${open(name)}.`);
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
function differences(now: string, wanted: string, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const [before = '', after = ''] = [now, wanted].map((text) =>
      text.slice(...spanOf(text, name)),
    );
    if (before === after) return [];
    const lines = (text: string) => text.split('\n').filter((line) => line.trim());
    const only = (sign: string, wanted: readonly string[], unwanted: readonly string[]) =>
      wanted.filter((line) => !unwanted.includes(line)).map((line) => `  ${sign} ${line}`);
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
  const unknown = flags.filter((flag) => flag !== '--check');
  if (unknown.length) throw new Error(`Unknown: ${unknown.join(' ')}`);

  const readme = readFileSync(README, 'utf8');
  // Each part is formatted alone: the text between the parts stays as its author wrote it.
  const options = { ...(await resolveConfig(README)), parser: 'markdown' };
  const parts: Record<string, string> = {};
  for (const [name, part] of Object.entries(makeParts())) parts[name] = await format(part, options);
  const wanted = fillParts(readme, parts);
  if (wanted === readme) {
    console.log('README.md says what the code says.');
  } else if (flags.includes('--check')) {
    const found = differences(readme, wanted, Object.keys(parts));
    throw new Error(`README.md differs from the code: run \`npm run docs\`.\n${found.join('\n')}`);
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
