/** Serves the host pages and the ways to embed, in the demo and in the tests alike, and what they load. */
import { execFile } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';
import { frameworkBundle, frameworkFragment } from './frameworks/build.ts';
import { hostPage, HOSTS, WATCH, type HostResponse } from './hosts.ts';
import { readyMadePage, SHEET_POLICY } from './sheet/ready-made.ts';
import { wayFor } from './way-server.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

type Answer = Omit<HostResponse, 'body'> & { body: string | Promise<string> };

/** What sites have on their own servers, with the headers that docs/pinning.md names. */
const SITE_FILE =
  /^\/dist\/(embed\.html|(integrity|custom-elements|content)\.json|clonazepam-info(\.\w+)?\.js|snippets\/\w+\.\w+\.html)$/;
const SITE_HEADERS = { 'x-content-type-options': 'nosniff', 'access-control-allow-origin': '*' };

/** `/sheets/FILE`: the ready-made sheets, and what they look like. */
function sheetFor(pathname: string): Answer | undefined {
  const [, file = ''] = /^\/sheets\/([\w.]+)$/.exec(pathname) ?? [];
  if (file === 'sheet.css') {
    // Vite resolves the addresses of the site's own pages.
    const body = readFile(`${root}demo/sheet/sheet.css`, 'utf8').then((text) =>
      text.replaceAll('../../node_modules/', '/node_modules/'),
    );
    return { body, type: 'text/css', headers: {} };
  }
  const body = readyMadePage(file);
  const headers = { 'content-security-policy': SHEET_POLICY };
  return body === undefined ? undefined : { body, type: 'text/html; charset=utf-8', headers };
}

/**
 * `/hosts/NAME`, with `?without` for the page without our script; `/ways/NAME`; `/sheets/FILE`; and what these load. The
 * built site has each page in a folder of its own, so `/hosts/NAME/` is the same page here, too.
 * Undefined for any other address. Files of dist/ come to the byte as they are there.
 */
export function respond(address: string, origin: string): Answer | undefined {
  const url = new URL(address, origin);
  url.pathname = url.pathname.replace(/^(\/(?:hosts|ways)\/.+?)\/(?:index\.x?html)?$/, '$1');
  const { pathname, search, searchParams } = url;
  if (SITE_FILE.test(pathname)) {
    const named = TYPES[extname(pathname)] ?? '';
    const type = searchParams.has('without-charset') ? named.replace(/;.*/, '') : named;
    const file = readFile(root + pathname.slice(1), 'utf8');
    // Pages written here keep what goes wrong for the tests to read; this one does so when asked.
    const body = searchParams.has('watched')
      ? file.then((text) => text.replace('<head>', `<head><script>${WATCH}</script>`))
      : file;
    return { body, type, headers: SITE_HEADERS };
  }
  const sheet = sheetFor(pathname);
  if (sheet) return sheet;
  const way = wayFor(url);
  if (way) return { ...way, headers: {} };
  const app = /^\/frameworks\/([\w-]+)\.js$/.exec(pathname)?.[1];
  if (app) return { body: frameworkBundle(app), type: 'text/javascript', headers: {} };
  if (pathname === '/frameworks/fragment') {
    return { body: frameworkFragment(searchParams), type: 'text/html', headers: {} };
  }
  const name = /^\/hosts\/([\w-]+)$/.exec(pathname)?.[1];
  const host = HOSTS.find((one) => one.name === name);
  return host && hostPage(host, search !== '?without');
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.woff2': 'font/woff2',
};

/** Addresses that are answered here, and of these what needs no build. */
const ANSWERED = /^\/(dist|hosts|ways|frameworks|sheets)\//;
const LISTED = /^\/(hosts|ways|sheets)\/./;
const NEEDS_NO_BUILD = '/sheets/';

async function buildPackage(): Promise<void> {
  const windows = process.platform === 'win32';
  // The demo's server has made this a development, in which Lit is another.
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)('npm', ['run', 'build'], { cwd: root, shell: windows, env });
}

/**
 * Lets the demo's server show the host pages and the ways to embed. At the first, and after a change of
 * the sources, dist/ is built.
 */
export function hostPages(): Plugin {
  let built: Promise<void> | undefined;
  return {
    name: 'host-pages',
    apply: 'serve',
    configureServer({ middlewares, watcher }) {
      const sources = `${root}src`;
      watcher.add(sources).on('change', (file) => {
        if (file.startsWith(sources)) built = undefined;
      });
      middlewares.use((request, response, next) => {
        const address = request.originalUrl ?? '/';
        const origin = `http://${request.headers.host ?? 'localhost'}`;
        const { pathname } = new URL(address, origin);
        const send = async () => {
          if (!pathname.startsWith(NEEDS_NO_BUILD)) {
            if (!built) console.log('Building dist/ …');
            built ??= buildPackage();
            built.catch(() => (built = undefined));
            await built;
          }
          const answer = respond(address, origin);
          if (!answer && LISTED.test(pathname)) {
            response.statusCode = 404;
            response.end(
              'No page has this name. One that you have just added is here after a restart.',
            );
            return;
          }
          if (!answer) {
            next();
            return;
          }
          const body = await answer.body;
          for (const [name, value] of Object.entries(answer.headers))
            response.setHeader(name, value);
          response.setHeader('content-type', answer.type);
          response.end(body);
        };
        if (ANSWERED.test(pathname)) {
          send().catch(next);
          return;
        }
        const file = root + pathname.slice(1);
        const type = TYPES[extname(pathname)];
        const isOurs = pathname.startsWith('/node_modules/') && !pathname.includes('/.vite');
        if (type && isOurs && existsSync(file) && statSync(file).isFile()) {
          response.setHeader('content-type', type);
          createReadStream(file).pipe(response);
          return;
        }
        next();
      });
    },
  };
}
