/** The tables of a run, as Markdown. */
import { CONDITIONS, type ConditionName } from './browser.ts';
import { NAMES, TITLES, type Name } from './contestants.ts';
import { exponentOf, formatMark, readMarks, verdictOf, type Findings } from './marks.ts';
import type { Figure, Results } from './results.ts';
import { formatNumber, formatRounds, median, ratio } from './statistics.ts';

/** A column: its heading, and what it says of a contestant. */
type Column = readonly [heading: string, cell: (name: Name) => string];

const BYTES_PER_KB = 1000;

function writeTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const alignment = headings.map((_, index) => (index ? '--:' : '---'));
  return [headings, alignment, ...rows].map(line).join('\n');
}

const writeColumns = (results: Results, columns: readonly Column[]) =>
  writeTable(
    ['', ...columns.map(([heading]) => heading)],
    NAMES.filter((name) => results.has(name)).map((name) => [
      TITLES[name],
      ...columns.map(([, cell]) => cell(name)),
    ]),
  );

function writeLoads(results: Results, condition: ConditionName): string {
  const shown = (figure: Figure, digits?: number) => (name: Name) =>
    formatRounds(results.of(name, figure), digits);
  const middle = (figure: Figure) => (name: Name) => formatNumber(median(results.of(name, figure)));
  const work = (span: 'untilVisible' | 'untilRest') => (name: Name) => {
    const parts = (['scriptMs', 'styleMs', 'layoutMs'] as const).map((part) =>
      formatNumber(median(results.of(name, `${condition} ${span} ${part}`)), 0),
    );
    const sum = formatNumber(median(results.of(name, `${condition} ${span} ms`)), 0);
    return `${sum} = ${parts.join(' + ')}`;
  };
  const traffic: readonly Column[] = [
    [
      'kB',
      (name) => formatNumber(median(results.of(name, `${condition} bytes`)) / BYTES_PER_KB, 1),
    ],
    ['requests', middle(`${condition} requests`)],
    ['shift', (name) => formatNumber(median(results.of(name, `${condition} shift`)), 3)],
  ];
  return writeColumns(results, [
    ...('network' in CONDITIONS[condition] ? traffic : []),
    ['first paint', middle(`${condition} firstPaintMs`)],
    ['text visible', shown(`${condition} textVisibleMs`, 0)],
    ['× HTML', against(results, `${condition} textVisibleMs`)],
    ['longest task', middle(`${condition} longestTaskMs`)],
    ['blocking', shown(`${condition} blockingMs`, 0)],
    ['script + style + layout until then', work('untilVisible')],
    ['until 1.5 s after load', work('untilRest')],
  ]);
}

const against = (results: Results, figure: Figure) => (name: Name) =>
  formatNumber(ratio(results.of(name, figure), results.of('html', figure)), 2);

function writeInstances(results: Results): string {
  const shown = (figure: Figure) => (name: Name) => formatRounds(results.of(name, figure));
  const middle = (figure: Figure, digits?: number) => (name: Name) =>
    formatNumber(median(results.of(name, figure)), digits);
  return writeColumns(results, [
    ['1', shown('adding 1')],
    ['10', middle('adding 10')],
    ['100', shown('adding 100')],
    ['1,000', shown('adding 1000')],
    ['exponent', (name) => formatNumber(exponentOf(results, name), 2)],
    ['click to paint', shown('pressMs')],
    ['× HTML', against(results, 'pressMs')],
    ['nodes', middle('nodes', 0)],
    ['JS heap', middle('jsKb', 1)],
    ['JS + DOM heap', middle('heapKb', 0)],
    ['nodes left', middle('leftNodes', 0)],
    ['heap left', middle('leftKb', 1)],
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
  return writeTable(['mark', 'must', 'aim', 'measured', ''], rows);
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
    '**Slow phone: 1.6 Mbit/s, 150 ms, CPU 4 × slower** (ms)',
    writeLoads(results, 'slow'),
    '**As fast as the machine** (ms)',
    writeLoads(results, 'fast'),
    '**Instances, as fast as the machine** (ms for as many at once; heap in kB for one)',
    writeInstances(results),
    '**Marks**',
    writeMarks(findings),
    ...(shifts.length ? [writeShifts(findings)] : []),
  ].join('\n\n');
}
