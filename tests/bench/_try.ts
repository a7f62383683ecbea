import { CONDITIONS, withBrowser } from './browser.ts';
import { makeContestants, NAMES } from './contestants.ts';
import { readLeaflet, renderSnippets, shadowMarkup } from './leaflet.ts';
import { bundle, installPeers } from './peers.ts';
import { compress, serve } from './site.ts';
import { measureLoad } from './loads.ts';
import { measureMemory, timeAdding, timePresses } from './instances.ts';
installPeers();
const dist = '/tmp/bench-base/dist';
const snippets = await renderSnippets(dist);
const leaflet = await withBrowser({ freeFrames: false }, (_, b) => readLeaflet(b, shadowMarkup(snippets.closed)));
console.log(JSON.stringify(leaflet, null, 1).slice(0, 6000));
const cs = await makeContestants(leaflet, snippets);
for (const c of cs) for (const [k, v] of Object.entries(c.files ?? {})) console.log(k, v.length, compress(v).length);
const site = await serve(cs, {}, dist);
const probe = await bundle('load-probe.ts'); const tools = await bundle('page-tools.ts');
console.log(probe.length, tools.length);
const only = process.argv[2]?.split(',') ?? NAMES;
if (process.argv[3] !== 'inst') await withBrowser({ freeFrames: false }, async (inPage) => {
  for (const cond of ['slow', 'fast'] as const) for (const c of cs) if (only.includes(c.name)) {
    const t = Date.now();
    const l = await measureLoad(inPage, CONDITIONS[cond], { address: site.origin + '/' + c.name, press: c.press, probe });
    console.log(cond, c.name, Date.now() - t, JSON.stringify(l, (_, v) => typeof v === 'number' ? Math.round(v * 10000) / 10000 : v));
  }
});
if (process.argv[3] !== 'load') await withBrowser({ freeFrames: true }, async (inPage) => {
  const place = { inPage, origin: site.origin, tools };
  for (const c of cs) if (only.includes(c.name)) {
    const t = Date.now();
    const times = [];
    for (const n of c.counts) if (n < 1000) times.push(await timeAdding(place, c, n));
    const t1 = Date.now();
    const m = await measureMemory(place, c);
    const t2 = Date.now();
    const p = await timePresses(place, c, 50);
    console.log(c.name, t1 - t, t2 - t1, Date.now() - t2, JSON.stringify(times), JSON.stringify(m), JSON.stringify(p.sort((a, b) => a - b).filter((_, i) => i % 10 == 5)));
  }
});
site.close();
