/** `vite` serves the demo; `vite build` makes the one script that sites paste. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform as minifyCss } from 'lightningcss';
import { defineConfig, type Plugin } from 'vite';
import { ATTRIBUTES } from './src/config.ts';
import { EN } from './src/content/en.ts';
import type { Claim } from './src/model.ts';
import { STYLES } from './src/styles/widget.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Browsers of the last two and a half years; older ones keep the fallback between the tags. */
const TARGET = ['chrome123', 'edge123', 'firefox125', 'safari17.4'];

/**
 * Puts our Trusted Types policy in the place of Lit's own, which throws at load wherever a page
 * lists policy names or another copy of Lit came first (see src/trusted-types.ts).
 */
function ownPolicy(): Plugin {
  const LITS_OWN = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/;
  let replaced = 0;
  return {
    name: 'own-trusted-types-policy',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return undefined;
      const changed = code.replace(LITS_OWN, 'ownPolicy');
      if (changed === code) this.error('Lit makes its policy in a new way: see ownPolicy().');
      replaced += 1;
      return `import { policy as ownPolicy } from ${JSON.stringify(here('src/trusted-types.ts'))};\n${changed}`;
    },
    buildEnd() {
      if (replaced !== 1) this.error(`Lit is in the bundle ${replaced} times, not once.`);
    },
  };
}

/**
 * Names of the internal data model, which terser shortens. It leaves alone by itself what the web
 * platform knows by the same name; we leave out public names and keys that are looked up by a value.
 */
function internalNames(): RegExp {
  const model = readFileSync(here('src/model.ts'), 'utf8');
  const names = [...model.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name = '']) => name);
  const kept = [...ATTRIBUTES, 'call', 'text'] as readonly string[];
  return new RegExp(`^(${names.filter((name) => !kept.includes(name)).join('|')})$`);
}

/** Ships the style sheet minified: the arithmetic that wrote it stays behind. */
function finishedStyles(): Plugin {
  return {
    name: 'finished-styles',
    apply: 'build',
    load(id) {
      if (id !== here('src/styles/widget.ts')) return undefined;
      const { code } = minifyCss({
        filename: id,
        code: Buffer.from(STYLES),
        minify: true,
      });
      return `export const STYLES = ${JSON.stringify(code.toString())};`;
    },
  };
}

/**
 * Ships the leaflet without what only editors and tests read (names of statements, what they cover),
 * and a statement as one line, `text|certainty|source|…`, which it takes apart again as it loads.
 */
function readersContent(): Plugin {
  const write = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(write).join()}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const { text, certainty = '', sources = [] } = value as Partial<Claim>;
    if (text) return `statement(${JSON.stringify([text, certainty, ...sources].join('|'))})`;
    const entries = Object.entries(value).filter(
      ([key]) => key !== 'id' || 'blocks' in value, // the ids of sections and topics are used
    );
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${write(one)}`).join()}}`;
  };
  return {
    name: 'readers-content',
    apply: 'build',
    load(id) {
      if (id !== here('src/content/en.ts')) return undefined;
      return `const statement = (line) => {
        const [text, certainty, ...sources] = line.split('|');
        return { text, certainty, sources };
      };
      export const EN = ${write(EN)};`;
    },
  };
}

/** Takes line breaks and indents out of html`` text; nothing else minifies it. */
function squeezeTemplates(): Plugin {
  return {
    name: 'squeeze-templates',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/templates/')) return undefined;
      return code.replace(/\s*\n\s*/g, '\n').replace(/>\n</g, '><');
    },
  };
}

export default defineConfig({
  root: 'demo',
  base: './',
  server: { open: process.env['CI'] === undefined && process.stdout.isTTY, fs: { allow: ['..'] } },
  plugins: [ownPolicy(), finishedStyles(), readersContent(), squeezeTemplates()],
  build: {
    outDir: here('dist'),
    emptyOutDir: false,
    target: TARGET,
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      toplevel: true,
      compress: { passes: 3, unsafe_arrows: true },
      mangle: { properties: { regex: internalNames() } },
    },
    lib: {
      entry: here('src/embed.ts'),
      formats: ['iife'],
      name: 'clonazepamInfo',
      fileName: () => 'clonazepam-info.js',
    },
  },
});
