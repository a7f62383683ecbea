/** Adds instances to a page, counts what they take and leave behind, and presses them. */
import type { CDPSession, Page } from 'puppeteer-core';
import { CONDITIONS, type InPage } from './browser.ts';
import type { Contestant } from './contestants.ts';
import { emptyAddress } from './site.ts';
import { median } from './statistics.ts';
import { timeMarks } from './trace.ts';

export interface InstanceFigures {
  /** Ms to add so many at once, by their number. */
  addingMs: Readonly<Record<number, number>>;
  /** Nodes of one at rest. */
  nodes: number;
  /** JS heap of one at rest. */
  jsKb: number;
  /** JS and DOM heap of one at rest. */
  heapKb: number;
  /** Nodes that a removed one leaves in memory. */
  leftNodes: number;
  /** JS and DOM heap that a removed one leaves. */
  leftKb: number;
  /** Ms of each press. */
  pressesMs: readonly number[];
}

export interface InstancePlan {
  origin: string;
  /** Source of clients/page-tools.ts. */
  tools: string;
  /** Numbers of instances; those over a contestant's own most are left out. */
  counts: readonly number[];
  presses: number;
}

interface Usage {
  nodes: number;
  jsKb: number;
  heapKb: number;
}

const BYTES_PER_KB = 1000;
/** Script and tree that hold each other go in the second one. */
const COLLECTIONS = 2;
/** Memory is the slope from one instance to this many. */
const MOST_AT_REST = 100;
/** One instance is added so often, since that is short beside what disturbs it. */
const ADDITIONS_OF_ONE = 4;

async function readUsage(session: CDPSession): Promise<Usage> {
  for (let i = 0; i < COLLECTIONS; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
  };
  const domBytes = usage.embedderHeapUsedSize ?? NaN;
  return {
    nodes,
    jsKb: usage.usedSize / BYTES_PER_KB,
    heapKb: (usage.usedSize + domBytes) / BYTES_PER_KB,
  };
}

const combine = (usage: Usage, change: (figure: number, name: keyof Usage) => number): Usage => ({
  nodes: change(usage.nodes, 'nodes'),
  jsKb: change(usage.jsKb, 'jsKb'),
  heapKb: change(usage.heapKb, 'heapKb'),
});

const minus = (usage: Usage, less: Usage) => combine(usage, (figure, name) => figure - less[name]);

const divide = (usage: Usage, parts: number) => combine(usage, (figure) => figure / parts);

const settle = (page: Page) => page.evaluate(() => bench.settle());

async function empty(page: Page): Promise<void> {
  await page.evaluate(() => bench.remove());
  await settle(page);
}

/**
 * One page, to which ever more instances are added and from which they are removed. The first one
 * goes before all figures: what is done once a page is in the figures of the loads.
 */
export function measureInstances(
  inPage: InPage,
  { origin, tools, counts, presses }: InstancePlan,
  { name, press, mostInstances }: Contestant,
): Promise<InstanceFigures> {
  return inPage(CONDITIONS.fast, async (page, session) => {
    await page.goto(origin + emptyAddress(name), { waitUntil: 'load' });
    await page.evaluate(tools);

    /** Numbers of instances, in the order in which they were added. */
    const additions: number[] = [];
    const add = (instances: number) => {
      additions.push(instances);
      return page.evaluate((count) => bench.add(count), instances);
    };
    let nodes = NaN;
    let before: Usage | undefined;
    let after: Usage | undefined;
    let removed = 0;
    const taken = new Map<number, Usage>();

    const timesOf = await timeMarks(page, async () => {
      await add(1);
      await settle(page);
      nodes = await page.evaluate(() => bench.countNodes());
      await page.evaluate((selector, count) => bench.press(selector, count), press, presses);
      await empty(page);
      for (let i = 1; i < ADDITIONS_OF_ONE; i += 1) {
        await add(1);
        await empty(page);
      }
      before = after = await readUsage(session);
      for (const count of counts.filter((number) => number <= mostInstances)) {
        await add(count);
        if (count > MOST_AT_REST) continue;
        await settle(page);
        taken.set(count, minus(await readUsage(session), after));
        await empty(page);
        after = await readUsage(session);
        removed += count;
      }
    });

    const many = Math.max(...taken.keys());
    const one = divide(minus(taken.get(many)!, taken.get(1)!), many - 1);
    const left = divide(minus(after!, before!), removed);
    const addedMs = timesOf('bench-add').slice(1);
    const addedCounts = additions.slice(1);
    const msOf = (count: number) => addedMs.filter((_, index) => addedCounts[index] === count);
    return {
      addingMs: Object.fromEntries(addedCounts.map((count) => [count, median(msOf(count))])),
      nodes,
      jsKb: one.jsKb,
      heapKb: one.heapKb,
      leftNodes: left.nodes,
      leftKb: left.heapKb,
      pressesMs: timesOf('bench-press'),
    };
  });
}
