/** Loads a page with an empty cache, and reads what it cost. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Condition, InPage } from './browser.ts';
import type { LoadReport } from './clients/load-probe.ts';
import { traceWhile, type Work } from './trace.ts';

export interface Load {
  /** The first text or picture is painted. */
  firstPaintMs: number;
  /** The leaflet's first sentence is painted. */
  textVisibleMs: number;
  /** Cumulative layout shift. */
  shift: number;
  /** What each task takes over 50 ms, added up. */
  blockingMs: number;
  longestTaskMs: number;
  /** What came over the wire, headers included. */
  bytes: number;
  requests: number;
  untilVisible: Work;
  untilRest: Work;
}

/** What clients/load-probe.ts sets: as a document begins, and in the first frame with the leaflet. */
const MARKS = { start: 'bench-start', frame: 'bench-leaflet-frame' };
const REST_AFTER_LOAD_MS = 1500;
/** A leaflet that comes late is waited for up to here. */
const READY_LIMIT_MS = 8000;
const READY_STEP_MS = 100;

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
    const hosts = [
      ...inner.querySelectorAll('clonazepam-info, lit-leaflet, bare-copy, wa-details'),
    ];
    return [inner, ...hosts.flatMap(({ shadowRoot }) => shadowRoot ?? [])].some((root) =>
      root.querySelector(selector),
    );
  }, press);

/** 1.5 s from here, and as much again after a leaflet that is not there by then. */
async function waitForRest(page: Page, press: string): Promise<void> {
  await pause(REST_AFTER_LOAD_MS);
  let waitedMs = 0;
  while (!(await isReady(page, press))) {
    if ((waitedMs += READY_STEP_MS) > READY_LIMIT_MS) {
      throw new Error(`${new URL(page.url()).pathname} shows nothing to press (${press}).`);
    }
    await pause(READY_STEP_MS);
  }
  if (waitedMs) await pause(REST_AFTER_LOAD_MS);
}

/** One load, from the request to 1.5 s after the page and its leaflet are ready. */
export function measureLoad(
  inPage: InPage,
  condition: Condition,
  { address, press, probe }: { address: string; press: string; probe: string },
): Promise<Load> {
  return inPage(condition, async (page, session) => {
    await page.evaluateOnNewDocument(probe);
    const traffic = countTraffic(session);
    const { untilPaint, untilEnd, ...tasks } = await traceWhile(page, MARKS, async () => {
      await page.goto(address, { waitUntil: 'load' });
      await waitForRest(page, press);
    });
    const report = await page.evaluate(() => globalThis.benchLoad);
    if (!report) throw new Error('The probe did not run.');
    return {
      ...traffic,
      ...tasks,
      shift: report.shift,
      firstPaintMs: report.firstPaintMs ?? NaN,
      textVisibleMs: textVisibleAt(report),
      untilVisible: untilPaint,
      untilRest: untilEnd,
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
