#!/usr/bin/env node
/** The command line: prints what a site pastes. */
import { parseArgs } from 'node:util';
import { ATTRIBUTE_NAMES, ATTRIBUTES, camelCase, REGIONS } from '../attributes.ts';
import { LANGUAGES } from '../content/languages.ts';
import { renderSnippet } from './render-snippet.ts';
import { SNIPPET_WAYS } from './snippet.ts';

/** As shells have it: the command line itself was wrong. */
const EXIT_USAGE = 2;

const isFlag = (name: keyof typeof ATTRIBUTES) => ATTRIBUTES[name] === 'boolean';
const FLAGS: readonly string[] = ['plain', 'help', ...ATTRIBUTE_NAMES.filter(isFlag)];
const VALUES = ['src', 'lang', 'way', ...ATTRIBUTE_NAMES.filter((name) => !isFlag(name))];

const HELP = `Usage: clonazepam-info snippet [options]

Prints the line to paste: by default the tag with the whole leaflet inside it, and the script.

  --src ADDRESS      address of the script (default: clonazepam-info.js, beside the page)
  --lang TAG         language of the leaflet: ${LANGUAGES.join(', ')} (default: ${LANGUAGES[0]})
  --region CODE      whose helplines: ${REGIONS.join(', ')} (default: none)
  --way NAME         how to embed: ${SNIPPET_WAYS.join(', ')}
                     (default: ${SNIPPET_WAYS[0]})
  --plain            the same as --way tag: without the leaflet
  --help             this text

and the other attributes of the element, as its documentation has them:

  ${ATTRIBUTE_NAMES.filter((name) => name !== 'region')
    .map((name) => (isFlag(name) ? `--${name}` : `--${name} VALUE`))
    .join('\n  ')}

A value that can't be used is named on stderr, and its default applies. Exit code ${EXIT_USAGE}: the command
line was not understood.
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

function main(args: readonly string[]): void {
  let line: ReturnType<typeof read>;
  try {
    line = read(args);
  } catch (error) {
    // Its first sentence; the rest is about arguments that start with a dash.
    refuse(String(error instanceof Error ? error.message : error).replace(/\. .*/s, '.'));
    return;
  }
  const { values, positionals } = line;
  if (values['help']) {
    process.stdout.write(HELP);
  } else if (positionals.length !== 1 || positionals[0] !== 'snippet') {
    const what = positionals.find((word) => word !== 'snippet') ?? positionals[1];
    refuse(what ? `Unknown: ${what}` : 'Missing: the command.');
  } else {
    const options = Object.entries(values).map(
      ([name, value]) => [camelCase(name), value] as const,
    );
    process.stdout.write(
      renderSnippet(Object.fromEntries(options), (problem) => {
        process.stderr.write(`${problem}\n`);
      }),
    );
  }
}

// A reader may stop before the end, as `head` does: that is no failure.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? 0 : 1);
});
main(process.argv.slice(2));
