#!/usr/bin/env node
/** The command line: prints what a site pastes, tells whether a script is one of ours, and what its words became. */
import { parseArgs } from 'node:util';
import { ATTRIBUTE_NAMES, ATTRIBUTES, camelCase, REGIONS } from '../attributes.ts';
import { LANGUAGES } from '../content/languages.ts';
import { VERSION } from '../version.ts';
import { compareRecords, groupsOf, parseRecord, summaryOf, type Change, type FieldChange } from './content-diff.ts'; // prettier-ignore
import { makeRecord } from './content-record.ts';
import { readBytes } from './read-bytes.ts';
import { renderSnippet } from './render-snippet.ts';
import { SNIPPET_WAYS } from './snippet.ts';
import { verify } from './verify.ts';

const EXIT_UNKNOWN = 1;
/** As `diff` of every shell has it. */
const EXIT_DIFFERENT = 1;
/** As shells have it: the command line itself was wrong. */
const EXIT_USAGE = 2;
const EXIT_UNREADABLE = 3;

const isFlag = (name: keyof typeof ATTRIBUTES) => ATTRIBUTES[name] === 'boolean';
const FLAGS: readonly string[] = ['plain', 'help', ...ATTRIBUTE_NAMES.filter(isFlag)];
const VALUES = ['src', 'lang', 'way', ...ATTRIBUTE_NAMES.filter((name) => !isFlag(name))];

const HELP = `Usage: clonazepam-info snippet [options]
       clonazepam-info verify URL|FILE
       clonazepam-info diff OLD [NEW]
       clonazepam-info --help

snippet prints one line to paste into a page. By default the line has the whole leaflet in it, and the script.

  --src ADDRESS      address of the script (default: clonazepam-info.js, in the folder of the page)
  --lang TAG         language of the leaflet: ${LANGUAGES.join(', ')} (default: ${LANGUAGES[0]})
  --region CODE      country of the helplines: ${REGIONS.join(', ')} (default: none)
  --way NAME         how to embed: ${SNIPPET_WAYS.join(', ')}
                     (default: ${SNIPPET_WAYS[0]})
  --plain            the same as --way tag: without the leaflet

These options set the other attributes of the element:

  ${ATTRIBUTE_NAMES.filter((name) => name !== 'region')
    .map((name) => (isFlag(name) ? `--${name}` : `--${name} VALUE`))
    .join('\n  ')}

If a value can't be used, the command says so on stderr and uses the default.

verify says whether a script is one of ours, and which version, by its hash. It reads a file, or fetches an
http(s) address. It knows the scripts of version ${VERSION}, and of the releases before it.

diff prints what the leaflet of NEW says differently from that of OLD: sentences, how sure they are, their
sources, and helplines. Each is the content.json of a version: a file, or an http(s) address. Without NEW, it
compares OLD with version ${VERSION}.

Exit codes
  0  the snippet was printed, the script is one of ours, or nothing differs
  ${EXIT_UNKNOWN}  verify does not know the script, or diff found a difference
  ${EXIT_USAGE}  the command line has a mistake
  ${EXIT_UNREADABLE}  a file could not be read, or an address not fetched
`;

function refuse(why: string): void {
  process.stderr.write(`${why}\nSee: clonazepam-info --help\n`);
  process.exitCode = EXIT_USAGE;
}

/** Parses the command line; throws on an unknown flag or a missing value. */
function read(args: readonly string[]) {
  const options: Record<string, { type: 'string' | 'boolean' }> = {};
  for (const name of VALUES) options[name] = { type: 'string' };
  for (const name of FLAGS) options[name] = { type: 'boolean' };
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

function printSnippet(values: Readonly<Record<string, unknown>>): void {
  const options = Object.entries(values).map(([name, value]) => [camelCase(name), value] as const);
  process.stdout.write(
    renderSnippet(Object.fromEntries(options), (problem) => {
      process.stderr.write(`${problem}\n`);
    }),
  );
}

async function printFinding(target: string): Promise<void> {
  try {
    const { hash, scripts, versions } = await verify(target);
    if (scripts.length) {
      process.stdout.write(`${scripts.join('\n')}\n${hash}\n`);
      return;
    }
    process.stdout.write(
      `Unknown: no script of clonazepam-info ${versions.join(', ')} has this hash.\n${hash}\n` +
        'This command knows no other version. It is a script of another version, or a changed copy, or not ours.\n' +
        'To check it against another version, run: npx clonazepam-info@VERSION verify\n',
    );
    process.exitCode = EXIT_UNKNOWN;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = EXIT_UNREADABLE;
  }
}

async function readRecord(target: string) {
  const bytes = await readBytes(target);
  try {
    return parseRecord(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new Error(`Can't use ${target}. ${(error as Error).message}`, { cause: error });
  }
}

const fieldLines = ({ name, before, after }: FieldChange): string[] => [
  `  ${name}`,
  ...(before === undefined ? [] : [`    - ${before}`]),
  ...(after === undefined ? [] : [`    + ${after}`]),
];

const changeLines = ({ state, name, fields }: Change): string[] => [
  `${state.toUpperCase()}: ${name}`,
  ...fields.flatMap(fieldLines),
  '',
];

async function printDifference(oldTarget: string, newTarget?: string): Promise<void> {
  try {
    const old = await readRecord(oldTarget);
    const now = newTarget === undefined ? makeRecord() : await readRecord(newTarget);
    const difference = compareRecords(old, now);
    const groups = groupsOf(difference);
    const lines = [
      `clonazepam-info ${old.version}, compared with ${now.version}`,
      ...difference.about.flatMap(fieldLines),
      '',
      ...groups.flatMap(({ heading, changes }) => [
        `== ${heading}`,
        '',
        ...changes.flatMap(changeLines),
      ]),
      summaryOf(difference),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    if (groups.length || difference.about.length) process.exitCode = EXIT_DIFFERENT;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = EXIT_UNREADABLE;
  }
}

/** How many operands each command takes at most. */
const COMMANDS: Readonly<Record<string, number>> = { snippet: 0, verify: 1, diff: 2 };

async function main(args: readonly string[]): Promise<void> {
  let line: ReturnType<typeof read>;
  try {
    line = read(args);
  } catch (error) {
    // Its first sentence; the rest is about arguments that start with a dash.
    refuse(String(error instanceof Error ? error.message : error).replace(/\. .*/s, '.'));
    return;
  }
  const { values, positionals } = line;
  const [command, ...operands] = positionals;
  const [target, other] = operands;
  const [option] = Object.keys(values);
  if (values['help']) {
    process.stdout.write(HELP);
    return;
  }
  if (command === undefined) {
    refuse('Missing: the command.');
    return;
  }
  const most = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  const surplus = operands[most ?? 0];
  if (most === undefined) refuse(`Unknown: ${command}`);
  else if (surplus !== undefined) refuse(`Unknown: ${surplus}`);
  else if (command === 'snippet') printSnippet(values);
  else if (option) refuse(`${command} takes no option: --${option}`);
  else if (target === undefined) refuse('Missing: the address or the file.');
  else if (command === 'verify') await printFinding(target);
  else await printDifference(target, other);
}

// A reader may stop before the end, as `head` does: that is no failure.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? 0 : 1);
});
await main(process.argv.slice(2));
