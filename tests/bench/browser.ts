/** Starts Chromium, and opens each page in a fresh profile under the condition that is measured. */
import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findChromium } from '../support/browsers.mjs';
import { fail } from './options.ts';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  // With each window, Chromium prepares this popup, a page of its own: a second of work beside ours.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/** The next frame starts when the last one is painted, so a time isn't rounded up to 17 ms. */
const FREE_FRAMES = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

const WINDOW = { width: 390, height: 844 };
const PROTOCOL_LIMIT_MS = 600_000;

export interface Condition {
  cpuSlowdown: number;
  /** None: as fast as the machine. */
  network?: { bytesPerSecond: number; latencyMs: number };
}

const BYTES_PER_MBIT = 1_000_000 / 8;

export const CONDITIONS = {
  slow: { cpuSlowdown: 4, network: { bytesPerSecond: 1.6 * BYTES_PER_MBIT, latencyMs: 150 } },
  fast: { cpuSlowdown: 1 },
} as const satisfies Record<string, Condition>;

export type ConditionName = keyof typeof CONDITIONS;

/** Work in a page of a profile that is thrown away afterwards. */
export type InPage = <Result>(
  condition: Condition,
  work: (page: Page, session: CDPSession) => Promise<Result>,
) => Promise<Result>;

export function findBrowser(): string {
  return (
    findChromium() ||
    fail('The benchmark needs Chromium, Chrome or Edge: install one, or set CHROME_PATH.')
  );
}

/** Runs work with a browser of its own, and closes that whatever happens. */
export async function withBrowser<Result>(
  { freeFrames }: { freeFrames: boolean },
  work: (inPage: InPage, browser: Browser) => Promise<Result>,
): Promise<Result> {
  const browser = await launch({
    executablePath: findBrowser(),
    // A copy: puppeteer takes `--disable-features` out of the array that it is given.
    args: [...ARGUMENTS, ...(freeFrames ? FREE_FRAMES : [])],
    defaultViewport: WINDOW,
    protocolTimeout: PROTOCOL_LIMIT_MS,
  });
  try {
    return await work((condition, inside) => openPage(browser, condition, inside), browser);
  } finally {
    await browser.close();
  }
}

async function openPage<Result>(
  browser: Browser,
  { cpuSlowdown, network }: Condition,
  work: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    if (network) {
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: network.latencyMs,
        downloadThroughput: network.bytesPerSecond,
        uploadThroughput: network.bytesPerSecond,
      });
    }
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    return await work(page, session);
  } finally {
    await context.close();
  }
}
