/** Builds the apps that use the element as a package from npm, each with what its framework needs. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

type Options = Pick<InlineConfig, 'plugins' | 'oxc' | 'define'> & {
  alias?: Record<string, string>;
};

const jsxOf = (importSource: string): Options => ({
  oxc: { jsx: { runtime: 'automatic', importSource } },
});

/** The source of each app, and the options of its build. */
const APPS: Readonly<
  Record<string, { entry: string; options?: () => Options | Promise<Options> }>
> = {
  react: { entry: 'react.jsx', options: () => jsxOf('react') },
  'react-server': { entry: 'react-server.jsx', options: () => jsxOf('react') },
  preact: { entry: 'preact.jsx', options: () => jsxOf('preact') },
  vue: {
    entry: 'vue.ts',
    options: () => ({
      // The one of Vue's builds that compiles templates.
      alias: { vue: 'vue/dist/vue.esm-bundler.js' },
      define: {
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
      },
    }),
  },
  svelte: {
    entry: 'svelte.ts',
    options: async () => {
      const { svelte } = await import('@sveltejs/vite-plugin-svelte');
      return { plugins: [svelte({ configFile: false })] };
    },
  },
  solid: {
    entry: 'solid.jsx',
    options: async () => {
      const { default: solid } = await import('vite-plugin-solid');
      return { plugins: [solid({ dev: true, hot: false })] };
    },
  },
  angular: { entry: 'angular.ts' },
  htmx: { entry: 'htmx.ts' },
};

/** The entry of the package, or its source where nothing is built yet. */
const BUILT = here('../../dist/esm/entries/npm.js');
const SOURCE = here('../../src/entries/npm.ts');

/** In their development builds, which warn: that is what the tests listen for. */
async function buildApp(name: string): Promise<string> {
  const app = APPS[name];
  if (!app) throw new Error(`No app is named ${name}`);
  // Vite and the plugins choose the builds of the frameworks by the environment.
  process.env['NODE_ENV'] = 'development';
  const { build } = await import('vite');
  const { alias, define, plugins = [], oxc } = (await app.options?.()) ?? {};
  const isBuilt = existsSync(BUILT);
  const result = await build({
    configFile: false,
    root: here('./'),
    mode: 'development',
    logLevel: 'error',
    plugins,
    ...(oxc ? { oxc } : {}),
    define: define ?? {},
    resolve: {
      alias: { 'clonazepam-info': isBuilt ? BUILT : SOURCE, ...alias },
    },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: {
        input: here(app.entry),
        output: { format: 'iife' },
        // The source is not on the package's list of modules with side effects.
        ...(isBuilt ? {} : { treeshake: false }),
      },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs.filter((one) => one.type === 'chunk');
  if (!chunk) throw new Error(`Nothing was built for ${name}`);
  return chunk.code;
}

const bundles = new Map<string, Promise<string>>();

/** The script of an app, built at its first request. Names: those in APPS. */
export function frameworkBundle(name: string): Promise<string> {
  const bundle = bundles.get(name) ?? buildApp(name);
  bundles.set(name, bundle);
  return bundle;
}

/** What htmx requests from the server: the tag, with what was sent as attributes. */
export function frameworkFragment(sent: URLSearchParams): string {
  if (sent.get('shown') === 'false') return '';
  const escaped = (name: string) =>
    (sent.get(name) ?? '').replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const attributes = [
    ...['region', 'theme', 'open', 'heading']
      .filter((name) => sent.get(name))
      .map((name) => `${name}="${escaped(name)}"`),
    ...(sent.get('headingLevel') ? [`heading-level="${escaped('headingLevel')}"`] : []),
    ...(sent.get('exclusive') === 'true' ? ['exclusive'] : []),
  ];
  return `<clonazepam-info id="clonazepam" ${attributes.join(' ')}>
  <p slot="header">${escaped('note')}</p>
  <p>Don’t stop clonazepam suddenly.</p>
</clonazepam-info>`;
}
