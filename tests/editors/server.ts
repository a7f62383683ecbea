/** Serves the pages to be looked at, the built files from another origin, and the editors. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Saved } from './transforms.ts';

/** No browser opens this port, so nothing there is ever reached. */
const CLOSED_PORT = 9;
export const UNREACHABLE = `http://127.0.0.1:${CLOSED_PORT}`;

/** Scripts without a character set, as many servers send them: the page's own counts then. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export interface Site {
  /** Origin of the pages. */
  pages: string;
  /** Origin of the built files. */
  files: string;
  /** Puts a page on the site, and returns its address. */
  add: (page: Buffer) => string;
  close: () => void;
}

const filesIn =
  (folder: string): RequestListener =>
  ({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = join(folder, normalize(pathname));
    if (!existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'access-control-allow-origin': '*',
      'cache-control': 'max-age=600',
    });
    createReadStream(path).pipe(response);
  };

async function listen(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://127.0.0.1:${port}` };
}

export async function serve(dist: string, packages: string): Promise<Site> {
  const added: Buffer[] = [];
  const fromPackages = filesIn(packages);
  const pages = await listen((request, response) => {
    const page = added[Number(/^\/page\/(\d+)$/.exec(request.url ?? '')?.[1])];
    if (!page) {
      fromPackages(request, response);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  });
  const files = await listen(filesIn(dist));
  return {
    pages: pages.origin,
    files: files.origin,
    add: (page) => `${pages.origin}/page/${added.push(page) - 1}`,
    close() {
      for (const { server } of [pages, files]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** What windows-1252 has between 0x80 and 0x9f; the rest of it is the start of Unicode. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST_OF_THEM = 0x80;
const LAST_OF_THEM = 0x9f;

function inWindows1252(text: string): Buffer {
  const bytes = Array.from(text, (character) => {
    const at = WINDOWS_1252.indexOf(character);
    if (at >= 0) return FIRST_OF_THEM + at;
    const code = character.codePointAt(0) ?? 0;
    return code < FIRST_OF_THEM || (code > LAST_OF_THEM && code <= 0xff) ? code : 0x3f; // a question mark
  });
  return Buffer.from(bytes);
}

const AFTER = 'The page goes on after the leaflet.';

/** A page of a site with this piece of HTML in it, as bytes. */
export function writePage({ html, head = '', end = '', charset, byScript }: Saved): Buffer {
  const piece = JSON.stringify(html).replaceAll('<', String.raw`\u003c`);
  const inside = byScript
    ? `<div id="place"></div><script>document.getElementById('place').innerHTML = ${piece};</script>`
    : html;
  const page = `<!doctype html>
<html lang="en"><head><meta charset="${charset?.read ?? 'utf-8'}"><title>A clinic</title>
<link rel="icon" href="data:,">${head}</head>
<body><main><h1>Your medicine</h1>
${inside}
<p id="after">${AFTER}</p></main>${end}</body></html>`;
  return charset?.saved === 'windows-1252' ? inWindows1252(page) : Buffer.from(page);
}
