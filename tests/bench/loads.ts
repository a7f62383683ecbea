/** Loads a page with an empty cache, and reads what it cost. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Condition, InPage } from './browser.ts';
import type { LoadReport } from './clients/load-probe.ts';

/** Time of the main thread, in ms. */
export interface Work {
  scriptMs: number;
  styleMs: number;
  layoutMs: number;
}

export interface Load {
  /** The first text or picture is painted. */
  firstPaintMs: number;
  /** The leaflet's first sentence is painted. */
  textVisibleMs: number;
  /** Cumulative layout shift. */
  shift: number;
  /** What each task takes over 50 ms, added up. */
  blockingMs: number;
  /** 0 where no task takes over 50 ms. */
  longestTaskMs: number;
  /** What came over the wire, headers included. */
  bytes: number;
  requests: number;
  untilVisible: Work;
  untilRest: Work;
}

const REST_AFTER_LOAD_MS = 1500;
/** A leaflet that comes late is waited for up to here. */
const READY_LIMIT_MS = 8000;
const READY_STEP_MS = 100;

export const sumOf = ({ scriptMs, styleMs, layoutMs }: Work): number =>
  scriptMs + styleMs + layoutMs;

async function readWork(session: CDPSession): Promise<Work> {
  const { metrics } = await session.send('Performance.getMetrics');
  const ms = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return {
    scriptMs: ms('ScriptDuration'),
    styleMs: ms('RecalcStyleDuration'),
    layoutMs: ms('LayoutDuration'),
  };
}

/** Adds up what comes over the wire from now on. */
function countTraffic(session: CDPSession): { bytes: number; requests: number } {
  const traffic = { bytes: 0, requests: 0 };
  const addresses = new Map<string, string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    addresses.set(requestId, request.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!addresses.get(requestId)?.startsWith('http')) return;
    traffic.bytes += encodedDataLength;
    traffic.requests += 1;
  });
  return traffic;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Whether what can be pressed is there: in a prerendered leaflet, the script has taken over. */
const isReady = (page: Page, press: string) =>
  page.evaluate((selector) => {
    const inner = document.querySelector('iframe')?.contentDocument ?? document;
    const hosts = [...inner.querySelectorAll('clonazepam-info, lit-leaflet, bare-copy, wa-details')];
    return [inner, ...hosts.flatMap(({ shadowRoot }) => shadowRoot ?? [])].some((root) =>
      root.querySelector(selector),
    );
  }, press);

/** One load, from the request to 1.5 s after the page and its leaflet are ready. */
export function measureLoad(
  inPage: InPage,
  condition: Condition,
  { address, press, probe }: { address: string; press: string; probe: string },
): Promise<Load> {
  return inPage(condition, async (page, session) => {
    await session.send('Performance.enable', { timeDomain: 'timeTicks' });
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: 'benchTextVisible' });
    const untilVisible = new Promise<Work>((resolve, reject) => {
      session.on('Runtime.bindingCalled', ({ name }) => {
        if (name === 'benchTextVisible') readWork(session).then(resolve, reject);
      });
    });
    await page.evaluateOnNewDocument(probe);
    const traffic = countTraffic(session);
    await page.goto(address, { waitUntil: 'load' });
    await pause(REST_AFTER_LOAD_MS);
    let waited = 0;
    while (!(await isReady(page, press))) {
      if ((waited += READY_STEP_MS) > READY_LIMIT_MS) {
        throw new Error(`${new URL(address).pathname} shows nothing to press (${press}).`);
      }
      await pause(READY_STEP_MS);
    }
    if (waited) await pause(REST_AFTER_LOAD_MS);
    const untilRest = await readWork(session);
    const report = await page.evaluate(() => globalThis.benchLoad);
    if (!report) throw new Error('The probe did not run.');
    const { shift, blockingMs, longestTaskMs, firstPaintMs } = report;
    return {
      ...traffic,
      shift,
      blockingMs,
      longestTaskMs,
      firstPaintMs: firstPaintMs ?? NaN,
      textVisibleMs: textVisibleAt(report),
      untilVisible: await untilVisible,
      untilRest,
    };
  });
}

/**
 * The browser's own time of the first paint, if the leaflet was in that frame: it includes drawing.
 * Where a fallback was painted before, the end of the frame that holds the leaflet.
 */
function textVisibleAt({ firstPaintMs, leafletFrameMs, leafletPaintedMs }: LoadReport): number {
  const isFirst = (firstPaintMs ?? -1) >= (leafletFrameMs ?? Infinity);
  return (isFirst ? firstPaintMs : leafletPaintedMs) ?? NaN;
}
