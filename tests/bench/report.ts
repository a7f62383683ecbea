/** The tables of a run, as Markdown. */
import { table } from '../../scripts/markdown.ts';
import type { ConditionName } from './browser.ts';
import { NAMES, TITLES, type Name } from './contestants.ts';
import { exponentOf, formatMark, readMarks, verdictOf, type Findings } from './marks.ts';
import type { Figure, Results } from './results.ts';
import { formatNumber, formatRounds, median, ratio } from './statistics.ts';

/** A column: its heading, and what it says of a contestant. */
type Column = readonly [heading: string, cell: (name: Name) => string];

const BYTES_PER_KB = 1000;

const writeColumns = (results: Results, title: string, columns: readonly Column[]) =>
  table(
    [title, ...columns.map(([heading]) => heading)],
    NAMES.filter((name) => results.has(name)).map((name) => [
      TITLES[name],
      ...columns.map(([, cell]) => cell(name)),
    ]),
    true,
  );

function writeLoads(results: Results): string {
  const shown = (figure: Figure, digits?: number) => (name: Name) =>
    formatRounds(results.of(name, figure), digits);
  const middle = (figure: Figure) => (name: Name) => formatNumber(median(results.of(name, figure)));
  const work = (condition: ConditionName, span: 'untilVisible' | 'untilRest') => (name: Name) => {
    const parts = (['scriptMs', 'styleMs', 'layoutMs'] as const).map((part) =>
      formatNumber(median(results.of(name, `${condition} ${span} ${part}`)), 0),
    );
    const sum = formatNumber(median(results.of(name, `${condition} ${span} ms`)), 0);
    return `${sum} = ${parts.join(' + ')}`;
  };
  return writeColumns(results, 'slow phone (ms)', [
    ['kB', (name) => formatNumber(median(results.of(name, 'slow bytes')) / BYTES_PER_KB, 1)],
    ['requests', middle('slow requests')],
    ['shift', (name) => formatNumber(median(results.of(name, 'slow shift')), 3)],
    ['first paint', middle('slow firstPaintMs')],
    ['text visible', shown('slow textVisibleMs', 0)],
    ['× HTML', against(results, 'slow textVisibleMs')],
    ['longest task', middle('slow longestTaskMs')],
    ['blocking', shown('slow blockingMs', 0)],
    ['script + style + layout until then', work('slow', 'untilVisible')],
    ['until 1.5 s after load', work('slow', 'untilRest')],
    ['not slowed: text visible', shown('fast textVisibleMs', 0)],
    ['until 1.5 s after load', work('fast', 'untilRest')],
  ]);
}

const against = (results: Results, figure: Figure) => (name: Name) =>
  formatNumber(ratio(results.of(name, figure), results.of('html', figure)), 2);

function writeInstances(results: Results): string {
  const shown = (figure: Figure) => (name: Name) => formatRounds(results.of(name, figure));
  const middle = (figure: Figure, digits?: number) => (name: Name) =>
    formatNumber(median(results.of(name, figure)), digits);
  return writeColumns(results, 'as many at once, not slowed (ms)', [
    ['1', shown('adding 1')],
    ['10', middle('adding 10')],
    ['100', shown('adding 100')],
    ['1,000', shown('adding 1000')],
    ['exponent', (name) => formatNumber(exponentOf(results, name), 2)],
    ['click to paint', shown('pressMs')],
    ['× HTML', against(results, 'pressMs')],
    ['nodes', middle('nodes', 0)],
    ['JS heap (kB)', middle('jsKb', 1)],
    ['JS + DOM heap (kB)', middle('heapKb', 0)],
    ['nodes left', middle('leftNodes', 0)],
    ['heap left (kB)', middle('leftKb', 1)],
  ]);
}

function writeMarks(findings: Findings): string {
  const rows = readMarks(findings).map((mark) => [
    mark.what,
    formatMark(mark.must, mark),
    formatMark(mark.aim, mark),
    formatMark(mark.measured, mark),
    verdictOf(mark),
  ]);
  return table(['mark', 'must', 'aim', 'measured', ''], rows, true);
}

/** Shift of each way where more text follows, which the leaflet pushes down as it comes. */
const writeShifts = ({ shifts }: Findings) =>
  `Layout shift where more text follows in view: ${shifts
    .map(({ title, amid }) => `${title} ${formatNumber(amid, 3)}`)
    .join('; ')}.`;

/** The whole report below a line on the machine. */
export function writeReport(findings: Findings, machine: string): string {
  const { results, shifts } = findings;
  return [
    machine,
    writeLoads(results),
    writeInstances(results),
    writeMarks(findings),
    ...(shifts.length ? [writeShifts(findings)] : []),
  ].join('\n\n');
}
