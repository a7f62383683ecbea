/** What the command line says: how many rounds, which contestants, which build. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const BENCH = fileURLToPath(new URL('./', import.meta.url));

/** Ten minutes on two quiet cores. */
const DEFAULT_ROUNDS = 5;

const HELP = `npm run bench -- [options]

  --rounds N    Rounds of everything. Default: ${DEFAULT_ROUNDS}.
  --only A,B    These contestants only; writes no docs.
  --quick       One round, no 1,000 instances, no ways to embed; writes no docs.
  --dry         Prints the tables and writes no docs.
  --dist PATH   The build to measure, also BENCH_DIST=PATH. Default: dist/.
  --json PATH   Writes every figure of every round there.
  --help        This text.

Contestants: `;

export interface Options {
  rounds: number;
  /** Names of contestants; empty for all. */
  only: readonly string[];
  quick: boolean;
  /** Whether the tables go into the docs. */
  writes: boolean;
  dist: string;
  /** Where the figures go; '' for nowhere. */
  json: string;
}

/** Ends the run with one line on what is wrong with it. */
export function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function parse() {
  try {
    return parseArgs({
      options: {
        rounds: { type: 'string' },
        only: { type: 'string', default: '' },
        quick: { type: 'boolean', default: false },
        dry: { type: 'boolean', default: false },
        dist: { type: 'string', default: process.env['BENCH_DIST'] ?? `${ROOT}dist` },
        json: { type: 'string', default: '' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return fail((error as Error).message);
  }
}

export function readOptions(names: readonly string[]): Options {
  const { rounds, only, quick, dry, dist, json, help } = parse();
  if (help) {
    console.log(HELP + names.join(', '));
    process.exit(0);
  }
  const chosen = only.split(',').filter(Boolean);
  const unknown = chosen.filter((name) => !names.includes(name));
  if (unknown.length) fail(`No contestant ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  const count = Number(rounds ?? (quick ? 1 : DEFAULT_ROUNDS));
  if (!Number.isInteger(count) || count < 1) fail('--rounds takes a whole number from 1.');
  return {
    rounds: count,
    only: chosen,
    quick,
    writes: !dry && !quick && !chosen.length,
    dist: resolve(dist),
    json: json && resolve(json),
  };
}
