/**
 * Runs the tests named `*.browser.test.ts` in every engine on this machine; with SWEEPS=1, those named
 * `*.sweep.test.ts`. ENGINE=firefox narrows it to one.
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { tsImport } from 'tsx/esm/api';
import { autoDarkMode } from './tests/support/auto-dark-mode.mjs';
import { forceColors } from './tests/support/force-colors.mjs';
import { findChromium, findFirefox, findWebKit } from './tests/support/browsers.mjs';
import { countReporter } from './tests/support/count-reporter.mjs';
import { screenshot } from './tests/support/screenshot.mjs';
import { webkitLauncher } from './tests/support/webkit.mjs';

const { respond } = await tsImport('./demo/host-server.ts', import.meta.url);
const { sitePage } = await tsImport('./tests/support/site-pages.ts', import.meta.url);
const { otherBuild } = await tsImport('./tests/support/builds.ts', import.meta.url);

/** Serves the host pages of demo/hosts.ts, the ways to embed of demo/ways.ts, the built site, and other builds. */
async function pagesOfTests(context, next) {
  const page =
    respond(context.url, context.origin) ?? otherBuild(context.path) ?? sitePage(context.url);
  if (!page) return next();
  context.set(page.headers ?? {});
  // As it is: setting `type` would name a character set where the page's server names none.
  context.set('content-type', page.type);
  context.body = await page.body;
  return undefined;
}

const only = (process.env.ENGINE ?? '').toLowerCase();
const wanted = (name) => !only || only === name;

const browsers = [];
const chromium = findChromium();
if (chromium && wanted('chromium')) {
  const launcher = chromeLauncher({
    launchOptions: {
      executablePath: chromium,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    },
  });
  launcher.name = 'Chromium';
  browsers.push(launcher);
}
const firefox = findFirefox();
if (firefox && wanted('firefox')) {
  const launcher = chromeLauncher({
    launchOptions: { browser: 'firefox', executablePath: firefox },
  });
  launcher.name = 'Firefox';
  browsers.push(launcher);
}
const webkit = findWebKit();
if (webkit && wanted('webkit')) browsers.push(await webkitLauncher(webkit));

export default {
  rootDir: '.',
  files: [
    `tests/**/*.${process.env.SWEEPS ? 'sweep' : 'browser'}.test.ts`,
    '!tests/bench/**',
    '!tests/editors/**',
  ],
  // Where a test's page has the script before it has a leaflet, the script says so.
  filterBrowserLogs: ({ type }) => type !== 'info',
  middleware: [pagesOfTests],
  // Lit's development build would warn in every test.
  nodeResolve: { exportConditions: ['production', 'default'] },
  browsers,
  concurrency: 1,
  // As many as there are engines: none waits until another has ended.
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: {
    config: { timeout: 20_000 },
  },
  plugins: [
    autoDarkMode(),
    forceColors(),
    screenshot(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: 'tsconfig.json',
      define: { ONLY_HOST: JSON.stringify(process.env.HOST ?? '') },
    }),
  ],
  reporters: [defaultReporter(), countReporter()],
};
