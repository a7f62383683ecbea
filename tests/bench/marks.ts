/** The marks that the leaflet is held to, each with what must be reached, what we aim for, and what is. */
import type { Results } from './results.ts';
import type { Shift } from './rounds.ts';
import { formatNumber, growthExponent, median, ratio } from './statistics.ts';

/** All that a run found. */
export interface Findings {
  results: Results;
  shifts: readonly Shift[];
  /** The script, brotli. */
  scriptBytes: number;
}

export interface Mark {
  what: string;
  must: number;
  aim: number;
  measured: number;
  unit: string;
  digits: number;
}

const TIMES = { unit: ' ×', digits: 2 };
const MS = { unit: ' ms', digits: 0 };
const KB = { unit: ' kB', digits: 0 };
const PLAIN = { unit: '', digits: 0 };

/** How much more the most instances cost than a tenth of them; 1 is in proportion. */
export const exponentOf = (results: Results, name: Parameters<Results['of']>[0]): number =>
  growthExponent(
    [100, median(results.of(name, 'adding 100'))],
    [1000, median(results.of(name, 'adding 1000'))],
  );

export const worstShift = (shifts: readonly Shift[]): number =>
  shifts.length ? Math.max(...shifts.map(({ last }) => last)) : NaN;

export function readMarks({ results, shifts, scriptBytes }: Findings): readonly Mark[] {
  const of = results.of.bind(results);
  const ours = (figure: Parameters<Results['of']>[1]) => median(of('script', figure));
  const againstBare = (figure: Parameters<Results['of']>[1]) =>
    ratio(of('script', figure), of('bare', figure));
  const blockingByScriptMs = ours('slow blockingMs');
  return [
    {
      what: 'text visible, script way, against the smallest Lit element',
      ...{ must: 1.25, aim: 1.1, ...TIMES },
      measured: ratio(of('script', 'slow textVisibleMs'), of('lit', 'slow textVisibleMs')),
    },
    {
      what: 'blocking time, script way',
      ...{ must: 120, aim: 50, ...MS },
      measured: blockingByScriptMs,
    },
    {
      what: 'longest task, script way',
      ...{ must: 170, aim: 100, ...MS },
      measured: ours('slow longestTaskMs'),
    },
    {
      what: 'script + style + layout until text is visible, against the bare copy',
      ...{ must: 1.25, aim: 1.1, ...TIMES },
      measured: againstBare('slow untilVisible ms'),
    },
    {
      what: 'the same until 1.5 s after load',
      ...{ must: 1.25, aim: 1.1, ...TIMES },
      measured: againstBare('slow untilRest ms'),
    },
    {
      what: 'text visible, prerendered, against hand-written HTML',
      ...{ must: 1.4, aim: 1.15, ...TIMES },
      measured: ratio(of('prerendered', 'slow textVisibleMs'), of('html', 'slow textVisibleMs')),
    },
    {
      what: 'blocking time, prerendered, takeover included (must: as by script)',
      ...{ must: blockingByScriptMs, aim: 50, ...MS },
      measured: median(of('prerendered', 'slow blockingMs')),
    },
    ...([1, 100] as const).map((count) => ({
      what: `${count} ${count === 1 ? 'instance' : 'instances'}, against the bare copy`,
      ...{ must: 1.25, aim: 1.1, ...TIMES },
      measured: againstBare(`adding ${count}`),
    })),
    {
      what: '1,000 instances, against hand-written HTML',
      ...{ must: 10, aim: 6, ...TIMES },
      measured: ratio(of('script', 'adding 1000'), of('html', 'adding 1000')),
    },
    {
      what: 'growth exponent, 100 → 1,000',
      ...{ must: 1.1, aim: 1, unit: '', digits: 2 },
      measured: exponentOf(results, 'script'),
    },
    {
      what: 'nodes of an instance at rest',
      ...{ must: 2000, aim: 1600, ...PLAIN },
      measured: ours('nodes'),
    },
    { what: 'JS heap of it', ...{ must: 25, aim: 15, ...KB }, measured: ours('jsKb') },
    { what: 'JS + DOM heap of it', ...{ must: 650, aim: 550, ...KB }, measured: ours('heapKb') },
    {
      what: 'click to paint, against the bare copy',
      ...{ must: 1.25, aim: 1.1, ...TIMES },
      measured: againstBare('pressMs'),
    },
    {
      what: 'layout shift, worst way to embed',
      ...{ must: 0.025, aim: 0, unit: '', digits: 3 },
      measured: worstShift(shifts),
    },
    {
      what: 'the script, English, everything in it, brotli',
      ...{ must: 19_500, aim: 18_000, unit: ' bytes', digits: 0 },
      measured: scriptBytes,
    },
  ];
}

export const formatMark = (figure: number, { unit, digits }: Mark): string =>
  Number.isFinite(figure) ? formatNumber(figure, digits) + unit : '–';

/** Compares what is shown, so that `1.10` against 1.1 is met. */
export function verdictOf({ must, aim, measured, digits }: Mark): string {
  if (!Number.isFinite(measured)) return '–';
  const shown = Number(measured.toFixed(digits));
  if (shown <= aim) return 'aim met';
  return shown <= Number(must.toFixed(digits)) ? 'must met' : '**missed**';
}
