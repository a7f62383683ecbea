/** Weighs the built script, fails over the budget, and says what each module costs: `npm run size`. */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { minify } from 'terser';
import { build, resolveConfig } from 'vite';

/** Most that the script may weigh on the wire (brotli, quality 11). */
const BUDGET_BYTES = 16_000;
/** What it should weigh. */
const GOAL_BYTES = 14_000;

/** For readers of Spanish, and in iframes. */
const BESIDE = ['clonazepam-info.es.js', 'embed.html', 'clonazepam-info.embed.js'];

export interface Size {
  raw: number;
  /** gzip, level 9. */
  gzip: number;
  /** brotli, quality 11. */
  brotli: number;
}

/** Sizes in bytes, as a server would send the code. */
function measure(code: string | Buffer): Size {
  const bytes = Buffer.from(code);
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    }).length,
  };
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const configFile = `${root}vite.config.ts`;

/** A name to sum up by: the file in src/, or the package. */
function nameOf(id: string): string {
  const path = relative(root, id.replace(/^\0/, ''));
  return /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path;
}

/** Each module of the bundle, minified by itself, so that one can be left out of the sum. */
async function minifiedModules(): Promise<ReadonlyMap<string, string>> {
  const options = { configFile, root: `${root}demo`, logLevel: 'warn' } as const;
  // Without both modes, Vite would go on to bundle the development build of Lit.
  const config = await resolveConfig(options, 'build', 'production', 'production');
  const result = await build({ ...options, build: { write: false, minify: false } });
  const modules = new Map<string, string>();
  // Properties get the same short name in every module.
  const nameCache = {};
  for (const { output } of [result].flat().filter((one) => 'output' in one)) {
    for (const chunk of output.filter((one) => one.type === 'chunk')) {
      for (const [id, { code }] of Object.entries(chunk.modules)) {
        if (!code) continue;
        const name = nameOf(id);
        const { code: small = '' } = await minify(code, {
          ...config.build.terserOptions,
          // These names are shared among modules, so here they must stay.
          toplevel: false,
          nameCache,
        });
        modules.set(name, (modules.get(name) ?? '') + small);
      }
    }
  }
  return modules;
}

/** What leaving each module out would save, in bytes of brotli, dearest first. */
function costs(modules: ReadonlyMap<string, string>): readonly (readonly [string, number])[] {
  const weigh = (leftOut?: string) =>
    measure([...modules].flatMap(([name, code]) => (name === leftOut ? [] : code)).join('\n'))
      .brotli;
  const all = weigh();
  return [...modules.keys()]
    .map((name) => [name, all - weigh(name)] as const)
    .sort(([, one], [, other]) => other - one);
}

const row = (name: string, bytes: number) =>
  `  ${name.padEnd(32)} ${bytes.toLocaleString('en').padStart(7)}`;

async function main(): Promise<void> {
  const dist = `${root}dist/`;
  const script = `${dist}clonazepam-info.js`;
  if (!existsSync(script))
    throw new Error('No dist/clonazepam-info.js: run `npm run build` first.');
  const { raw, gzip, brotli } = measure(readFileSync(script));
  console.log('dist/clonazepam-info.js, bytes');
  console.log([row('raw', raw), row('gzip', gzip), row('brotli', brotli)].join('\n'));
  console.log([row('goal (brotli)', GOAL_BYTES), row('budget (brotli)', BUDGET_BYTES)].join('\n'));

  console.log('\nLoaded beside it only where it is wanted (brotli)');
  for (const name of BESIDE) console.log(row(name, measure(readFileSync(dist + name)).brotli));

  console.log(
    '\nWhat leaving a module out would save (brotli; roughly, since each is minified alone)',
  );
  for (const [name, bytes] of costs(await minifiedModules())) console.log(row(name, bytes));

  if (brotli > BUDGET_BYTES) {
    console.error(`\nOver the budget by ${brotli - BUDGET_BYTES} bytes.`);
    process.exitCode = 1;
  } else if (brotli > GOAL_BYTES) {
    console.log(`\nWithin the budget; ${brotli - GOAL_BYTES} bytes over the goal.`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
