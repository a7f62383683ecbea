/** Adds instances to an empty page, counts what they take and leave behind, and presses them. */
import type { CDPSession, Page } from 'puppeteer-core';
import { CONDITIONS, type InPage } from './browser.ts';
import type { Contestant } from './contestants.ts';
import { emptyAddress } from './site.ts';

export interface Memory {
  /** Nodes of one instance at rest. */
  nodes: number;
  /** JS heap of one instance at rest, in kB. */
  jsKb: number;
  /** JS and DOM heap of one instance at rest, in kB. */
  totalKb: number;
  /** Nodes that one removed instance leaves in memory. */
  leftNodes: number;
  /** JS and DOM heap that one removed instance leaves, in kB. */
  leftKb: number;
}

interface Usage {
  nodes: number;
  jsKb: number;
  totalKb: number;
}

interface Place {
  inPage: InPage;
  origin: string;
  /** Source of clients/page-tools.ts. */
  tools: string;
}

const BYTES_PER_KB = 1000;
/** Trees with script objects in them go in the second collection. */
const COLLECTIONS = 2;
/** With more instances the rest is measured by the difference to one. */
const MOST_AT_REST = 100;

const onEmptyPage = <Result>(
  { inPage, origin, tools }: Place,
  contestant: Contestant,
  work: (page: Page, session: CDPSession) => Promise<Result>,
) =>
  inPage(CONDITIONS.fast, async (page, session) => {
    await page.goto(origin + emptyAddress(contestant.name), { waitUntil: 'load' });
    await page.evaluate(tools);
    await page.evaluate(() => bench.settle());
    return work(page, session);
  });

/** Ms to add so many instances at once. */
export const timeAdding = (
  place: Place,
  contestant: Contestant,
  instances: number,
): Promise<number> =>
  onEmptyPage(place, contestant, (page) =>
    page.evaluate((count) => bench.add(count), instances),
  );

/** Ms of each of so many presses. */
export const timePresses = (
  place: Place,
  contestant: Contestant,
  presses: number,
): Promise<number[]> =>
  onEmptyPage(place, contestant, async (page) => {
    await page.evaluate(() => bench.add(1));
    await page.evaluate(() => bench.settle());
    return page.evaluate(
      (selector, count) => bench.press(selector, count),
      contestant.press,
      presses,
    );
  });

async function readUsage(session: CDPSession): Promise<Usage> {
  for (let i = 0; i < COLLECTIONS; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
  };
  return {
    nodes,
    jsKb: usage.usedSize / BYTES_PER_KB,
    totalKb: (usage.usedSize + (usage.embedderHeapUsedSize ?? 0)) / BYTES_PER_KB,
  };
}

/** What an instance takes at rest, and what it leaves: the slope from one instance to many. */
export const measureMemory = (place: Place, contestant: Contestant): Promise<Memory> =>
  onEmptyPage(place, contestant, async (page, session) => {
    const many = Math.min(MOST_AT_REST, Math.max(...contestant.counts));
    const addAndRead = async (count: number) => {
      await page.evaluate((instances) => bench.add(instances), count);
      await page.evaluate(() => bench.settle());
      return readUsage(session);
    };
    const removeAndRead = async () => {
      await page.evaluate(() => bench.remove());
      await page.evaluate(() => bench.settle());
      return readUsage(session);
    };
    const one = await addAndRead(1);
    const nodes = await page.evaluate(() => bench.countNodes());
    const afterOne = await removeAndRead();
    const all = await addAndRead(many);
    const afterAll = await removeAndRead();
    return {
      nodes,
      jsKb: (all.jsKb - one.jsKb) / (many - 1),
      totalKb: (all.totalKb - one.totalKb) / (many - 1),
      leftNodes: (afterAll.nodes - afterOne.nodes) / many,
      leftKb: (afterAll.totalKb - afterOne.totalKb) / many,
    };
  });
