/**
 * `vite` serves the demo. `vite build` makes the one script that sites paste, `--mode frame` that of the
 * iframe page, `--mode listener` the one beside an iframe, `--mode check` the check for owners, `--mode node`
 * what runs in Node. What a build
 * needs beyond bundling is in scripts/.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform as minifyCss } from 'lightningcss';
import { minifyHTMLLiterals } from 'minify-literals';
import { tsImport } from 'tsx/esm/api';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import type * as HostServer from './demo/host-server.ts';
import type * as SitePages from './demo/site-pages.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Browsers of the last two and a half years; older ones keep the fallback between the tags. */
const TARGET = ['chrome123', 'edge123', 'firefox125', 'safari17.4'];

/** Gives lit-html our global in place of the page's (see the file named here), and changes nothing else. */
const litAsGuest = (): Plugin => ({
  name: 'lit-as-guest',
  apply: 'build',
  transform: (code, id) =>
    id.endsWith('/lit-html/lit-html.js')
      ? `import { litGlobal as globalThis } from ${JSON.stringify(here('src/element/lit-global.ts'))};\n${code}`
      : undefined,
});

/** Ships the style sheet evaluated and minified: the arithmetic that wrote it stays behind. */
const finishedStyles = (): Plugin => ({
  name: 'finished-styles',
  apply: 'build',
  async load(id) {
    if (id !== here('src/styles/styles.ts')) return undefined;
    const { STYLES } = (await import('./src/styles/styles.ts')) as { STYLES: string };
    const { code } = minifyCss({ filename: id, code: Buffer.from(STYLES), minify: true });
    return `export const STYLES = ${JSON.stringify(code.toString())};`;
  },
});

/** Takes the line breaks and indents out of templates. `&middot;` stays, so that the script is plain ASCII. */
const finishedTemplates = (): Plugin => ({
  name: 'finished-templates',
  apply: 'build',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.startsWith(here('src/templates/'))) return undefined;
    return minifyHTMLLiterals(code, { fileName: id, html: { decodeEntities: false } });
  },
});

/** How every script for a page is built. */
const FOR_BROWSERS = {
  outDir: here('dist'),
  emptyOutDir: false,
  target: TARGET,
  minify: 'terser',
  terserOptions: {
    ecma: 2020,
    // Read rightly in a page of any character set, whatever its server says of the script's.
    format: { ascii_only: true },
    toplevel: true,
    compress: { passes: 4 },
  },
} as const;

/** A classic script with everything in it. */
const forPages = (entry: string, file: string): UserConfig => ({
  plugins: [litAsGuest(), finishedStyles(), finishedTemplates()],
  build: {
    ...FOR_BROWSERS,
    lib: { entry: here(entry), formats: ['iife'], name: 'clonazepamInfo', fileName: () => file },
  },
});

/** A module that the script imports for the owner of a site. It knows the hash of the script that was built before it. */
const forOwners = (): UserConfig => ({
  define: {
    SCRIPT_HASH: JSON.stringify(
      createHash('sha384')
        .update(readFileSync(here('dist/clonazepam-info.js')))
        .digest('base64'),
    ),
  },
  build: {
    ...FOR_BROWSERS,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { check: here('src/check/check.ts') },
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'clonazepam-info.[name].js' },
    },
  },
});

const forNode: UserConfig = {
  plugins: [finishedStyles(), finishedTemplates()],
  build: {
    outDir: here('dist'),
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    ssr: true,
    rolldownOptions: {
      input: { ssr: here('src/node/render-snippet.ts'), cli: here('src/node/cli.ts') },
      // Else the module for sites would also hand out what the command line takes from it.
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-shared.js' },
    },
  },
};

/** The site, in demo/. Vite would bundle an `import` of it with this file, for each build. */
const site = async (): Promise<UserConfig> => {
  const server = (await tsImport('./demo/host-server.ts', import.meta.url)) as typeof HostServer;
  const pages = (await tsImport('./demo/site-pages.ts', import.meta.url)) as typeof SitePages;
  const open = process.env['CI'] === undefined && process.stdout.isTTY;
  return {
    root: here('demo'),
    base: './',
    server: { open, fs: { allow: ['..'] } },
    plugins: [
      pages.sitePages(),
      server.hostPages(),
      litAsGuest(),
      finishedStyles(),
      finishedTemplates(),
    ],
    build: {
      outDir: here('site'),
      emptyOutDir: true,
      target: TARGET,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: readdirSync(here('demo'), 'utf8')
          .filter((name) => name.endsWith('.html'))
          .map((name) => here(`demo/${name}`)),
      },
    },
  };
};

export default defineConfig(({ command, mode }) => {
  if (command === 'serve' || mode === 'site') return site();
  if (mode === 'node') return forNode;
  if (mode === 'frame') return forPages('src/frame/frame.ts', 'clonazepam-info.embed.js');
  if (mode === 'check') return forOwners();
  if (mode === 'listener') return forPages('src/frame/listener.ts', 'clonazepam-info.frame.js');
  return forPages('src/entries/script.ts', 'clonazepam-info.js');
});
