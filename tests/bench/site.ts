/** Serves the pages and scripts of the contestants on this machine, compressed as a good server does. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Contestant } from './contestants.ts';
import { escapeHtml, writePage } from './pages.ts';

export interface ServedPage {
  address: string;
  html: string;
}

export interface Site {
  origin: string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export const compress = (text: string | Buffer): Buffer =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });

/** Address of the page to which instances are added. */
export const emptyAddress = (name: string): string => `/empty/${name}`;

function writeEmptyPage({ head, setup = '', body, parsed }: Contestant): string {
  const template = parsed
    ? `<template data-parsed>${escapeHtml(body)}</template>`
    : `<template>${body}</template>`;
  return writePage(head, setup + template);
}

/** What is at each address. */
function filesOf(
  contestants: readonly Contestant[],
  pages: readonly ServedPage[],
  dist: string,
): ReadonlyMap<string, string> {
  const built = readdirSync(dist)
    .filter((name) => ['.js', '.html'].includes(extname(name)))
    .map((name) => [`/${name}`, readFileSync(join(dist, name), 'utf8')] as const);
  const theirs = contestants.flatMap((contestant) => {
    const { name, head, setup = '', body, files = {} } = contestant;
    return [
      [`/${name}`, writePage(head, setup + body)] as const,
      [emptyAddress(name), writeEmptyPage(contestant)] as const,
      ...Object.entries(files),
    ];
  });
  const others = pages.map(({ address, html }) => [address, html] as const);
  return new Map([...built, ...theirs, ...others]);
}

/** Serves the contestants, other pages and the files of a build. */
export async function serve(
  contestants: readonly Contestant[],
  pages: readonly ServedPage[],
  dist: string,
): Promise<Site> {
  const compressed = new Map(
    [...filesOf(contestants, pages, dist)].map(([address, text]) => [address, compress(text)]),
  );
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const body = compressed.get(pathname);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(pathname) || '.html'],
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
