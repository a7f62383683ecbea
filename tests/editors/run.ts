/**
 * What editors and content systems do to the snippets: pastes each into each system, opens what comes out in
 * Chromium, with the script's server in reach and without, and says what a reader has.
 *
 * Writes results.json and the table in docs/editors.md. With `--check` it writes nothing, and fails where a cell is worse than kept there.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../support/browsers.mjs';
import { openEditors, type EditorPages } from './editor-pages.ts';
import { judge, nameOf, openAndLook } from './measure.ts';
import {
  changesOf,
  goneFrom,
  problemOf,
  readResults,
  writeDocs,
  writeResults,
  type Cell,
  type Results,
} from './results.ts';
import { serve, UNREACHABLE, writePage, type Site } from './server.ts';
import { SYSTEMS, UNTOUCHED, type System } from './systems.ts';
import type { Saved } from './transforms.ts';
import { EXAMPLE_FOLDER, EXAMPLE_ORIGIN, readHandouts, type Handout } from './ways.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HERE = fileURLToPath(new URL('./', import.meta.url));
const PAGES_AT_ONCE = 4;

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    /** These systems alone; writes nothing. */
    only: { type: 'string', default: '' },
    /** Another checkout, built, whose snippets are measured; writes nothing. */
    project: { type: 'string', default: ROOT },
    /** JSON with other snippets to try, by name of the way; writes nothing. */
    try: { type: 'string', default: '' },
    /** Where else the results go. */
    json: { type: 'string', default: '' },
    /** Prints what comes out of the systems. */
    verbose: { type: 'boolean', default: false },
  },
});
const isTrial = Boolean(options.only || options.try || options.project !== ROOT);

/** A language that names no country: a lost `region` is not made up for by the browser. */
const LANGUAGE = 'en';

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(`
    globalThis.__name = (value) => value;
    Object.defineProperty(navigator, 'language', { get: () => '${LANGUAGE}' });
    Object.defineProperty(navigator, 'languages', { get: () => ['${LANGUAGE}'] });
  `);
  return page;
}

/** Puts the address of a server in the place of the example's, in whatever the system has left. */
function atServer(saved: Saved, origin: string): Saved {
  const put = (html: string) =>
    html.replaceAll(EXAMPLE_FOLDER, `${origin}/`).replaceAll(EXAMPLE_ORIGIN, origin);
  return {
    ...saved,
    html: put(saved.html),
    head: put(saved.head ?? ''),
    end: put(saved.end ?? ''),
  };
}

/** Pages that are looked at a second time are the same for the reader. */
const looks = new Map<string, ReturnType<typeof openAndLook>>();

function lookAt(page: Page, site: Site, html: Buffer, lang: 'en' | 'es', isPatient: boolean) {
  const key = lang + String(isPatient) + createHash('sha256').update(html).digest('hex');
  const look = looks.get(key) ?? openAndLook(page, site.add(html), lang, isPatient);
  looks.set(key, look);
  return look;
}

async function changed(
  system: System,
  code: string,
  editors: EditorPages,
): Promise<Saved | undefined> {
  try {
    const piece = await system.change(code, editors);
    return typeof piece === 'string' ? { html: piece } : piece;
  } catch (error) {
    if (!system.mayRefuse) throw new Error(`${system.name} failed`, { cause: error });
    const [line] = String(error instanceof Error ? error.message : error).split('\n');
    console.log(`${system.name} refuses it: ${line ?? ''}`);
    return undefined;
  }
}

async function measureAll(
  handouts: readonly Handout[],
  site: Site,
  browser: Browser,
): Promise<Results> {
  const editors = openEditors(browser, site);
  const kept = isTrial ? undefined : readResults();
  const results: Record<string, Record<string, Cell>> = {};

  async function measure(page: Page, system: System, handout: Handout): Promise<void> {
    const { name, lang, code } = handout;
    const saved = await changed(system, code, editors);
    if (options.verbose)
      console.log(`\n== ${system.name}, ${name}\n${saved?.html.slice(0, 3000) ?? 'refused'}`);
    const look = async (origin: string, at: 0 | 1) => {
      // What is refused is not published.
      if (!saved) return 'nothing';
      const html = writePage(atServer(saved, origin));
      const found = async (isPatient: boolean) =>
        nameOf(judge(await lookAt(page, site, html, lang, isPatient), handout));
      const first = await found(false);
      // What differs from before may only be late.
      return first === kept?.[system.name]?.[name]?.[at] ? first : found(true);
    };
    (results[system.name] ??= {})[name] = [await look(site.files, 0), await look(UNREACHABLE, 1)];
  }

  const names = options.only.split(',').filter(Boolean);
  const systems = SYSTEMS.filter(
    ({ name }) => name === UNTOUCHED || !names.length || names.includes(name),
  );
  const cells = systems.flatMap((system) =>
    handouts
      .filter(({ kind }) => (system.takes ?? ['html']).includes(kind))
      .map((handout) => ({ system, handout })),
  );
  const pages = await Promise.all(Array.from({ length: PAGES_AT_ONCE }, () => openPage(browser)));
  const work = async (page: Page) => {
    for (let cell = cells.shift(); cell; cell = cells.shift()) {
      await measure(page, cell.system, cell.handout);
    }
  };
  await Promise.all(pages.map(work));

  const inOrder = (row: Record<string, Cell>) =>
    Object.fromEntries(handouts.flatMap(({ name }) => (row[name] ? [[name, row[name]]] : [])));
  return Object.fromEntries(
    SYSTEMS.flatMap(({ name }) => (results[name] ? [[name, inOrder(results[name])]] : [])),
  );
}

/** How many cells of each way have each outcome. */
function printCounts(results: Results, handouts: readonly Handout[]): void {
  for (const { name, title } of handouts) {
    const counts = ([0, 1] as const).map((at) => {
      const found: Record<string, number> = {};
      for (const row of Object.values(results)) {
        const outcome = row[name]?.[at].replace(/ .*/, '');
        if (outcome) found[outcome] = (found[outcome] ?? 0) + 1;
      }
      return ['whole', 'fallback', 'broken', 'nothing']
        .map((outcome) => `${found[outcome] ?? 0} ${outcome}`)
        .join(', ');
    });
    console.log(`${title}: ${counts.join('; without the script: ')}`);
  }
}

function report(results: Results, handouts: readonly Handout[]): number {
  const kept = options.check ? readResults() : undefined;
  printCounts(results, handouts);
  const gone = kept && !options.only ? goneFrom(results, kept) : [];
  if (kept) for (const change of changesOf(results, kept)) console.log(`Changed. ${change}`);
  for (const cell of gone) console.log(`${cell}: is in results.json, and was not measured`);
  let passed = 0;
  let failed = gone.length;
  for (const [system, row] of Object.entries(results)) {
    for (const way of Object.keys(row)) {
      for (const at of [0, 1] as const) {
        const problem = problemOf(results, kept, system, way, at);
        if (problem)
          console.log(
            `${system}, ${way}, ${at ? 'without the script' : 'with the script'}: ${problem}`,
          );
        if (problem) failed += 1;
        else passed += 1;
      }
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed;
}

async function main(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium, Chrome or Edge: install one, or set CHROME_PATH.');
  const tried = options.try
    ? (JSON.parse(readFileSync(options.try, 'utf8')) as Record<string, string>)
    : {};
  const handouts = await readHandouts(options.project, tried);
  const site = await serve(join(options.project, 'dist'), join(HERE, 'node_modules'));
  const browser = await launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
    ],
    defaultViewport: { width: 1000, height: 900 },
  });
  try {
    const results = await measureAll(handouts, site, browser);
    const text = `${JSON.stringify(results, null, 2)}\n`;
    if (options.json) writeFileSync(options.json, text);
    if (!options.check && !isTrial) await writeResults(results);
    const isDocumented = isTrial || (await writeDocs(options.check));
    if (!isDocumented)
      console.log('docs/editors.md differs from results.json: run `npm run write`.');
    if (report(results, handouts) || !isDocumented) process.exitCode = 1;
  } finally {
    await browser.close();
    site.close();
  }
}

// React would comment on every attribute that it writes in another way.
process.env['NODE_ENV'] ??= 'production';
await main();
