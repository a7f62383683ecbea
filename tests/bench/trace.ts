/** Records what a page's main thread does, and adds up its tasks, script, style and layout. */
import type { Page } from 'puppeteer-core';

/**
 * Time in which the main thread had a core, in ms: waiting for one, on a busy machine, is not in it.
 * Each is without what is done inside it for another.
 */
export interface Work {
  scriptMs: number;
  styleMs: number;
  layoutMs: number;
}

export interface Trace {
  /** What each task takes over 50 ms, added up. */
  blockingMs: number;
  longestTaskMs: number;
  /** Until the marked frame is painted. */
  untilPaint: Work;
  untilEnd: Work;
}

/** Names of the page's marks. */
interface Marks {
  /** The document begins: what was before is not the page's. */
  start: string;
  /** The frame begins up to whose paint the work is added up. */
  frame: string;
}

interface TraceEvent {
  name: string;
  /** `X`: it has a duration. */
  ph: string;
  pid: number;
  tid: number;
  /** On the clock, in microseconds. */
  ts: number;
  dur?: number;
  /** With a core, in microseconds. */
  tdur?: number;
  tts?: number;
}

type Kind = keyof Work;

interface Span {
  kind: Kind | undefined;
  end: number;
}

const CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'blink.user_timing',
];
/** A longer task keeps a press waiting. */
const TASK_LIMIT_MS = 50;
const MICROSECONDS_PER_MS = 1000;

/** What isn't named here belongs to what it happens in: a parser that a script starts is script. */
const KINDS: Readonly<Record<string, Kind>> = {
  EvaluateScript: 'scriptMs',
  'v8.compile': 'scriptMs',
  FunctionCall: 'scriptMs',
  EventDispatch: 'scriptMs',
  TimerFire: 'scriptMs',
  FireAnimationFrame: 'scriptMs',
  FireIdleCallback: 'scriptMs',
  // Where promises go on: `ScriptDuration` of Performance.getMetrics leaves it out.
  RunMicrotasks: 'scriptMs',
  UpdateLayoutTree: 'styleMs',
  Layout: 'layoutMs',
};

/** Adds up events of one thread up to a moment; the longer of two that begin together comes first. */
function sumWork(events: readonly TraceEvent[], untilTs: number): Work {
  const work: Work = { scriptMs: 0, styleMs: 0, layoutMs: 0 };
  const around: Span[] = [];
  for (const { name, ts, dur = 0, tdur = dur } of events) {
    while (around.length && around.at(-1)!.end <= ts) around.pop();
    const outer = around.at(-1)?.kind;
    const kind = KINDS[name] ?? outer;
    around.push({ kind, end: ts + dur });
    if (kind === outer || !dur) continue;
    const part = Math.max(0, Math.min(1, (untilTs - ts) / dur));
    const ms = (part * tdur) / MICROSECONDS_PER_MS;
    if (kind) work[kind] += ms;
    if (outer) work[outer] -= ms;
  }
  return work;
}

/** A task that began earlier counts from there on: the browser makes a document and parses it in one. */
function sumTasks(events: readonly TraceEvent[], fromTs: number) {
  const tasksMs = events
    .filter(({ name, ts, dur = 0 }) => name === 'RunTask' && ts + dur > fromTs)
    .map(({ ts, dur = 0, tdur = dur }) => {
      const part = Math.min(1, (ts + dur - fromTs) / dur);
      return (part * tdur) / MICROSECONDS_PER_MS;
    });
  return {
    longestTaskMs: Math.max(0, ...tasksMs),
    blockingMs: tasksMs.reduce((sum, ms) => sum + Math.max(0, ms - TASK_LIMIT_MS), 0),
  };
}

function readTrace(traceEvents: readonly TraceEvent[], marks: Marks): Trace {
  const start = traceEvents.find(({ name }) => name === marks.start);
  const frame = traceEvents.findLast(({ name }) => name === marks.frame);
  if (!start || !frame) throw new Error(`The page never came to ${marks.frame}.`);
  const events = traceEvents
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === frame.pid && tid === frame.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const paint = events.find(({ name, ts }) => name === 'Paint' && ts > frame.ts) ?? frame;
  return {
    ...sumTasks(events, start.ts),
    untilPaint: sumWork(events, paint.ts),
    untilEnd: sumWork(events, Infinity),
  };
}

async function record(
  page: Page,
  categories: string[],
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories });
  let recorded: Uint8Array | undefined;
  try {
    await work();
  } finally {
    recorded = await page.tracing.stop();
  }
  const text = new TextDecoder().decode(recorded);
  return (JSON.parse(text) as { traceEvents: readonly TraceEvent[] }).traceEvents;
}

/** Records while the work goes on; the page sets the marks by `performance.mark`. */
export const traceWhile = async (
  page: Page,
  marks: Marks,
  work: () => Promise<void>,
): Promise<Trace> => readTrace(await record(page, CATEGORIES, work), marks);

/** Reads the ms with a core from each mark `NAME-start` that the page sets meanwhile to its `NAME-end`. */
export async function timeMarks(
  page: Page,
  work: () => Promise<void>,
): Promise<(name: string) => readonly number[]> {
  const events = await record(page, ['-*', 'blink.user_timing'], work);
  const times = (mark: string) =>
    events.flatMap(({ name, ts, tts = ts }) => (name === mark ? [tts] : [])).sort((a, b) => a - b);
  return (name) => {
    const ends = times(`${name}-end`);
    return times(`${name}-start`).map(
      (start, index) => ((ends[index] ?? NaN) - start) / MICROSECONDS_PER_MS,
    );
  };
}
