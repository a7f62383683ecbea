/** `npm run bench`: measures the leaflet side by side with its peers, prints the tables and writes them to the docs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, withBrowser } from './browser.ts';
import { makeContestants, NAMES } from './contestants.ts';
import { writeDocs } from './docs.ts';
import { readLeaflet, renderSnippets, SCRIPT_SRC, shadowMarkup } from './leaflet.ts';
import { describeMachine, loadOf } from './machine.ts';
import { readOptions } from './options.ts';
import { bundle, installPeers } from './peers.ts';
import { writeReport } from './report.ts';
import { measureShifts, runRounds } from './rounds.ts';
import { compress, serve } from './site.ts';
import { makeWays } from './ways.ts';

const options = readOptions(NAMES);
findBrowser();
installPeers();

const { dist, only, quick, rounds } = options;
const snippets = await renderSnippets(dist);
const { leaflet, version } = await withBrowser({ freeFrames: false }, async (_, browser) => ({
  leaflet: await readLeaflet(browser, shadowMarkup(snippets.closed)),
  version: await browser.version(),
}));
const all = await makeContestants(leaflet, snippets);
const ways = only.length || quick ? [] : makeWays(snippets);
const pages = ways.flatMap(({ last, amid }) => [last, amid]);
const site = await serve(all, pages, dist);

try {
  const date = new Date();
  const contestants = all.filter(({ name }) => !only.length || only.includes(name));
  const field = {
    origin: site.origin,
    contestants,
    ways,
    probe: await bundle('load-probe.ts'),
    tools: await bundle('page-tools.ts'),
  };
  const results = await runRounds(field, options);
  const findings = {
    results,
    shifts: await measureShifts(field),
    scriptBytes: compress(readFileSync(join(dist, SCRIPT_SRC))).length,
  };
  const report = writeReport(findings, describeMachine(version, { date, rounds, load: loadOf() }));
  console.log(`\n${report}`);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(findings, null, 2)}\n`);
  if (options.writes) await writeDocs(report);
} finally {
  site.close();
}
