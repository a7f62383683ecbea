/** Windows of their own, for what the browser tests can't do: in each browser found that Puppeteer drives. */
import { createReadStream } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { respond } from '../../demo/host-server.ts';
import { findChromium, findFirefox } from './browsers.mjs';

const DRIVEN = (
  [
    ['chrome', findChromium(), ['--no-sandbox', '--disable-gpu']],
    ['firefox', findFirefox(), []],
  ] as const
).filter(([, path]) => path);

/** Names of the browsers found. */
export const BROWSERS = DRIVEN.map(([name]) => name);

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

type BrowserName = (typeof BROWSERS)[number];
type Settings = Readonly<Record<string, unknown>>;

/** Browsers that the tests of a file share, by name and settings: to start one takes longer than most tests. */
const started = new Map<string, Promise<Browser>>();

after(async () => {
  for (const browser of started.values()) await (await browser).close();
});

function browserWith(name: BrowserName, settings: Settings): Promise<Browser> {
  const key = JSON.stringify([name, settings]);
  const known = started.get(key);
  if (known) return known;
  const [browser, executablePath = '', args] = DRIVEN.find(([one]) => one === name)!;
  const launched = puppeteer.launch({
    browser,
    executablePath,
    args: [...args],
    extraPrefsFirefox: settings,
  });
  started.set(key, launched);
  return launched;
}

/**
 * Opens windows in a browser for as long as `act` takes, with cookies and a cache of their own. `settings` are those
 * of a reader of Firefox.
 */
export async function inBrowser(
  name: BrowserName,
  act: (windows: BrowserContext) => Promise<void>,
  settings: Settings = {},
): Promise<void> {
  const browser = await browserWith(name, settings);
  const windows = await browser.createBrowserContext();
  try {
    await act(windows);
  } finally {
    await windows.close();
  }
}

/**
 * Waits until the leaflet has drawn what matches and filled its panels, and returns the text. Puppeteer's own wait for a
 * selector doesn't look again when only a shadow tree has changed.
 */
export async function drawn(page: Page, selector: string): Promise<string> {
  const text = await page.waitForFunction(
    (wanted) => {
      const root = document.querySelector('clonazepam-info')?.shadowRoot;
      const panels = [...(root?.querySelectorAll('.panel[id]') ?? [])];
      const isFilled = panels.every((panel) => panel.firstElementChild);
      return isFilled ? root?.querySelector(wanted)?.textContent : undefined;
    },
    {},
    selector,
  );
  return String(await text.jsonValue());
}

interface TestPage {
  body: string | Promise<string>;
  /** Default: HTML. */
  type?: string;
  /** Default: 200. */
  status?: number;
  headers?: Readonly<Record<string, string>>;
}

/**
 * Serves what the demo does, and pages of a test's own, to the tests of this file. Returns what gives
 * its address; under either name it is another origin.
 */
export function serve(
  pages: Readonly<Record<string, (headers: IncomingHttpHeaders) => TestPage>>,
): (host: 'localhost' | '127.0.0.1') => string {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith('/node_modules/')) {
      createReadStream(ROOT + path).pipe(response);
      return;
    }
    const own = pages[path]?.(request.headers);
    const answer = own ?? respond(path, 'http://localhost');
    response.statusCode = own?.status ?? 200;
    for (const [name, value] of Object.entries(own?.headers ?? {})) response.setHeader(name, value);
    // As docs/embedding.md says.
    if (path.startsWith('/dist/')) response.setHeader('cache-control', 'max-age=3600');
    response.setHeader('content-type', answer?.type ?? 'text/html; charset=utf-8');
    Promise.resolve(answer?.body ?? '').then(
      (text) => response.end(text),
      () => response.end(),
    );
  });
  before(() => new Promise<void>((resolve) => server.listen(0, resolve)));
  after(() => server.close());
  return (host) => `http://${host}:${(server.address() as AddressInfo).port}`;
}
