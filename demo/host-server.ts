/** Serves the host pages, in the demo and in the tests alike: the pages, and what they load. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { frameworkBundle, frameworkFragment } from '../tests/frameworks/build.ts';
import { hostPage, HOSTS, type HostResponse } from './hosts.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

type Answer = Omit<HostResponse, 'body'> & { body: string | Promise<string> };

/**
 * `/hosts/NAME`, with `?without` for the page without our script, and what pages with a framework
 * load; undefined for any other address.
 */
export function respond(address: string): Answer | undefined {
  const { pathname, search, searchParams } = new URL(address, 'http://localhost');
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
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
};

/** The script that sites paste, built when it is first asked for. */
async function buildScript(): Promise<string> {
  const { build } = await import('vite');
  const result = await build({
    configFile: `${root}vite.config.ts`,
    logLevel: 'warn',
    // The demo's server runs in development, where Lit would come with its warnings.
    resolve: { conditions: ['browser', 'production'] },
    build: { write: false },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs.filter((one) => one.type === 'chunk');
  return chunk?.code ?? '';
}

/** Lets the demo's server show the host pages. */
export function hostPages(): Plugin {
  let script: Promise<string> | undefined;
  return {
    name: 'host-pages',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const address = request.originalUrl ?? '/';
        const { pathname } = new URL(address, 'http://localhost');
        const page = respond(address);
        if (page) {
          for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
          response.setHeader('content-type', page.type);
          Promise.resolve(page.body).then((body) => response.end(body), next);
          return;
        }
        if (pathname === '/dist/clonazepam-info.js') {
          script ??= buildScript();
          response.setHeader('content-type', 'text/javascript');
          script.then((code) => response.end(code), next);
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
