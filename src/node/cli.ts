#!/usr/bin/env node
/** The command line: prints what a site pastes, and tells whether a script is one of ours. */
import { parseArgs } from 'node:util';
import { ATTRIBUTE_NAMES, ATTRIBUTES, camelCase, REGIONS } from '../attributes.ts';
import { LANGUAGES } from '../content/languages.ts';
import { VERSION } from '../version.ts';
import { renderSnippet } from './render-snippet.ts';
import { SNIPPET_WAYS } from './snippet.ts';
import { verify } from './verify.ts';

const EXIT_UNKNOWN = 1;
/** As shells have it: the command line itself was wrong. */
const EXIT_USAGE = 2;
const EXIT_UNREADABLE = 3;

const isFlag = (name: keyof typeof ATTRIBUTES) => ATTRIBUTES[name] === 'boolean';
const FLAGS: readonly string[] = ['plain', 'help', ...ATTRIBUTE_NAMES.filter(isFlag)];
const VALUES = ['src', 'lang', 'way', ...ATTRIBUTE_NAMES.filter((name) => !isFlag(name))];

const HELP = `Usage: clonazepam-info snippet [options]
       clonazepam-info verify URL|FILE
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

Exit codes
  0  the snippet was printed, or the script is one of ours
  ${EXIT_UNKNOWN}  verify does not know the script
  ${EXIT_USAGE}  the command line has a mistake
  ${EXIT_UNREADABLE}  verify could not read the file or fetch the address
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
  const [target, surplus] = command === 'verify' ? operands : [undefined, ...operands];
  const [option] = Object.keys(values);
  if (values['help']) process.stdout.write(HELP);
  else if (command === undefined) refuse('Missing: the command.');
  else if (command !== 'snippet' && command !== 'verify') refuse(`Unknown: ${command}`);
  else if (surplus !== undefined) refuse(`Unknown: ${surplus}`);
  else if (command === 'snippet') printSnippet(values);
  else if (option) refuse(`verify takes no option: --${option}`);
  else if (target === undefined) refuse('Missing: the address or the file.');
  else await printFinding(target);
}

// A reader may stop before the end, as `head` does: that is no failure.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? 0 : 1);
});
await main(process.argv.slice(2));
