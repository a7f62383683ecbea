/** What was measured, as it is kept in results.json, and as a table. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { reasonFor, SYSTEMS, UNTOUCHED, type System } from './systems.ts';
import { WAY_HEADS } from './ways.ts';

/** With the script's server in reach, and without: `whole`, `fallback`, `nothing`, `broken (why)`. */
export type Cell = readonly [reachable: string, unreachable: string];

/** By name of the system, then of the way. A cell that is not there makes no sense, or does not exist. */
export type Results = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

const DOCS = fileURLToPath(new URL('../../docs/editors.md', import.meta.url));
const START = '<!-- editors:start -->';
const END = '<!-- editors:end -->';
const RESULTS = fileURLToPath(new URL('./results.json', import.meta.url));

export const readResults = (): Results => JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;

export async function writeResults(results: Results): Promise<void> {
  const options = { ...(await resolveConfig(RESULTS)), filepath: RESULTS };
  writeFileSync(RESULTS, await format(JSON.stringify(results), options));
}

const RANKS = ['nothing', 'fallback', 'whole'];

/** Spoilt is no better than nothing. */
const rankOf = (outcome: string) => Math.max(0, RANKS.indexOf(outcome));

export const isBad = (outcome: string): boolean => rankOf(outcome) === 0;

/** The reason listed for a bad outcome: the system's, or, where it changes nothing, that of the way itself. */
export function reasonIn(results: Results, system: string, way: string, at: 0 | 1): string {
  const reasonOf = (name: string) => {
    const found = SYSTEMS.find((known) => known.name === name);
    return found ? reasonFor(found, way) : '';
  };
  const isOfWay = results[system]?.[way]?.[at] === results[UNTOUCHED]?.[way]?.[at];
  return reasonOf(system) || (isOfWay ? reasonOf(UNTOUCHED) : '');
}

/** What a run says of one cell: nothing, or why it fails. */
export function problemOf(
  results: Results,
  kept: Results | undefined,
  system: string,
  way: string,
  at: 0 | 1,
): string {
  const now = results[system]?.[way]?.[at] ?? '';
  const before = kept?.[system]?.[way]?.[at];
  if (kept && before === undefined) return `is ${now} and not in results.json`;
  if (before !== undefined && rankOf(now) < rankOf(before)) return `was ${before}, is ${now}`;
  if (isBad(now) && !reasonIn(results, system, way, at))
    return `is ${now}, and no reason is listed`;
  return '';
}

/** Cells that came out in another way than is kept, and no worse. */
export function changesOf(results: Results, kept: Results): readonly string[] {
  return Object.entries(results).flatMap(([system, ways]) =>
    Object.entries(ways).flatMap(([way, cell]) => {
      const before = kept[system]?.[way];
      if (!before || String(before) === String(cell)) return [];
      return [`${system}, ${way}: was ${before.join(', ')}; is ${cell.join(', ')}`];
    }),
  );
}

/** Cells that are kept and were not measured: the system is gone, or the way is no longer handed out. */
export const goneFrom = (results: Results, kept: Results): readonly string[] =>
  Object.entries(kept).flatMap(([system, ways]) =>
    Object.keys(ways).flatMap((way) => (results[system]?.[way] ? [] : [`${system}, ${way}`])),
  );

const cellText = (cell: Cell | undefined): string => {
  if (!cell) return '';
  const [reachable, unreachable] = cell;
  return reachable === unreachable ? reachable : `${reachable}; ${unreachable}`;
};

/** For the docs: systems by ways, a table for each group, with the reason for what is neither whole nor fallback. */
export function editorsTable(results: Results = readResults()): string {
  const ways = WAY_HEADS.filter(({ name }) => Object.values(results).some((row) => row[name]));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rowOf = ({ name, title }: System) => {
    const cells = ways.map((way) => results[name]?.[way.name]);
    const reasons = ways.flatMap((way, index) =>
      ([0, 1] as const).flatMap((at) => {
        const outcome = cells[index]?.[at];
        return outcome !== undefined && isBad(outcome)
          ? [reasonIn(results, name, way.name, at)]
          : [];
      }),
    );
    return line([title, ...cells.map(cellText), [...new Set(reasons)].filter(Boolean).join(' ')]);
  };
  const measured = SYSTEMS.filter(({ name }) => results[name]);
  return [...new Set(measured.map(({ group }) => group))]
    .map((group) => {
      const rows = measured.filter((system) => system.group === group);
      const head = [group, ...ways.map(({ title }) => title), 'Why'];
      return [line(head), line(head.map(() => '---')), ...rows.map(rowOf)].join('\n');
    })
    .join('\n\n');
}

/** Puts the table into the docs, or only looks whether it is there. Returns whether the docs are right. */
export async function writeDocs(isCheck: boolean): Promise<boolean> {
  const docs = readFileSync(DOCS, 'utf8');
  const options = { ...(await resolveConfig(DOCS)), filepath: DOCS };
  const [before = '', rest = ''] = docs.split(START);
  const [, after = ''] = rest.split(END);
  const wanted = await format(`${before}${START}\n\n${editorsTable()}\n\n${END}${after}`, options);
  if (isCheck) return wanted === docs;
  writeFileSync(DOCS, wanted);
  return true;
}
