/** Makes the page of each way to embed: the block from the docs, in a clinic's page, at work. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { WATCH } from './hosts.ts';
import { blockOf, pasted, PLAIN, readPages, scriptOf, WAYS, type Way } from './ways.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const run = promisify(execFile);
const readText = (path: string) => readFile(root + path, 'utf8');

/** The text in which the blocks of the ways are. */
export const readBlocks = (): Promise<string> => readPages(readText);

/** Where the examples in the docs have the files; here they are in dist/. */
const FOLDERS =
  /https:\/\/(example\.com\/path|cdn\.jsdelivr\.net\/npm\/clonazepam-info@[\d.]+\/dist|unpkg\.com\/clonazepam-info@[\d.]+\/dist)\//g;

/** What a block brings into the page: itself, or what it makes when it is run. */
async function markupOf(way: Way, pages: string): Promise<string> {
  const code = pasted(pages, way);
  switch (way.kind) {
    case 'markup':
    case 'script':
      return code;
    case 'file':
      return readText(code.trim());
    case 'command': {
      const [npx, name, ...args] = code.trim().split(/\s+/);
      if (npx !== 'npx' || name !== 'clonazepam-info') throw new Error(`Not our command: ${code}`);
      return (await run(process.execPath, [`${root}dist/cli.js`, ...args])).stdout;
    }
    case 'node': {
      // In the package's own folder, where its name leads to itself.
      const script = `${code}\nprocess.stdout.write(html);`;
      const node = ['--input-type=module', '--eval', script];
      return (await run(process.execPath, node, { cwd: root })).stdout;
    }
    case 'npm': {
      const plain = blockOf(pages, PLAIN);
      return `${plain.replace(scriptOf(plain), '')}<script type="module" src="/ways/npm.js"></script>`;
    }
  }
}

/** The imports of the docs, bundled as a site would: resolved by the package's own `exports`. */
async function bundleNpm(): Promise<string> {
  const way = WAYS.find(({ kind }) => kind === 'npm');
  const code = way ? pasted(await readBlocks(), way) : '';
  const entry = `${root}demo/npm-entry.js`;
  const result = await build({
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'error',
    plugins: [
      {
        name: 'block-from-docs',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    // Asked for here, since the demo's server runs in development, where Lit comes with warnings.
    resolve: { conditions: ['browser', 'module', 'production'] },
    build: { write: false, rolldownOptions: { input: entry, output: { codeSplitting: false } } },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.flatMap((one) => (one.type === 'chunk' ? one.code : [])).join('\n');
}

async function page(way: Way): Promise<string> {
  const markup = (await markupOf(way, await readBlocks())).replace(FOLDERS, '/dist/');
  return `<!doctype html>
<html lang="${way.lang ?? 'en'}">
<head>
<meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${way.title} – ways to embed</title><link rel="icon" href="data:," />
<script>${WATCH}</script>
<style>${await readText('demo/clinic.css')}</style>
</head>
<body>
<header class="site"><a class="brand" href="/">Riverside Clinic</a>
<nav aria-label="Site"><a href="/ways.html">Ways to embed</a></nav></header>
<main>
<p class="crumbs">Ways to embed › ${way.title}</p>
<h1>Clonazepam and your brain</h1>
<p class="standfirst">${way.when}</p>
${markup}
<h2>Before your visit</h2>
<p id="after">Bring a list of everything you take. Write down your questions.</p>
</main>
</body></html>`;
}

/** The same page in a frame that runs no script. */
const withoutScript = ({ name, title }: Way) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title}, without script</title><link rel="icon" href="data:," /></head>
<body style="margin: 0"><iframe sandbox="allow-same-origin allow-popups" src="/ways/${name}" title="The page without script"
style="display: block; inline-size: 100%; block-size: 100vh; border: 0"></iframe></body></html>`;

const bundle = { npm: undefined as Promise<string> | undefined };

/** `/ways/NAME`, with `?without-script` or `/without-script` for a look at it without; undefined for any other address. */
export function wayFor({
  pathname,
  search,
}: URL): { body: string | Promise<string>; type: string } | undefined {
  if (pathname === '/ways/npm.js') {
    return { body: (bundle.npm ??= bundleNpm()), type: 'text/javascript' };
  }
  const [, name, more] = /^\/ways\/([\w-]+)(\/without-script)?$/.exec(pathname) ?? [];
  const way = WAYS.find((known) => known.name === name);
  if (!way) return undefined;
  const isWithout = more !== undefined || search === '?without-script';
  const body = isWithout ? withoutScript(way) : page(way);
  return { body, type: 'text/html; charset=utf-8' };
}
