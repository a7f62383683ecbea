/** The words that every contestant shows, and our own markup, as this build's Node entry writes them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { fail } from './options.ts';
import { bundle } from './peers.ts';

/** The leaflet in plain text. */
export interface Leaflet {
  safety: { heading: string; texts: readonly string[] };
  title: string;
  intro: readonly string[];
  sections: readonly { heading: string; summary: string; panel: string }[];
  helpline: string;
}

type RenderSnippet = (options: Readonly<Record<string, unknown>>) => string;

/** The address of the script in our pages. */
export const SCRIPT_SRC = '/clonazepam-info.js';

/** What our Node entry writes for the United States, in English. */
export interface Snippets {
  /** Script and leaflet, every section closed. */
  closed: string;
  /** Script and leaflet as the ready-made file has them. */
  readyMade: string;
  /** Script, tag and fallback. */
  plain: string;
}

export async function renderSnippets(dist: string): Promise<Snippets> {
  const entry = join(dist, 'ssr.js');
  if (!existsSync(entry)) fail(`There is no ssr.js in ${dist}: npm run build makes it.`);
  const { renderSnippet } = (await import(pathToFileURL(entry).href)) as {
    renderSnippet: RenderSnippet;
  };
  const options = { region: 'US', lang: 'en', src: SCRIPT_SRC };
  return {
    closed: renderSnippet({ ...options, open: 'none' }),
    readyMade: renderSnippet(options),
    plain: renderSnippet({ ...options, plain: true }),
  };
}

/** The snippet without its script. */
export const withoutScript = (snippet: string): string =>
  snippet.replace(/<script\b.*?<\/script>/s, '');

/** What is in the shadow root of the snippet. */
export function shadowMarkup(snippet: string): string {
  const inside = /<template shadowrootmode="open"[^>]*>(.*)<\/template>/s.exec(snippet)?.[1];
  return inside ?? fail('The snippet of this build has no shadow root.');
}

/** Reads the words out of the markup in a browser. */
export async function readLeaflet(browser: Browser, markup: string): Promise<Leaflet> {
  const page = await browser.newPage();
  try {
    await page.setContent(`<!doctype html>${markup}`);
    await page.evaluate(await bundle('collect-words.ts'));
    const leaflet = await page.evaluate(() => globalThis.benchWords);
    if (!leaflet?.title || !leaflet.sections.length) {
      fail('The snippet of this build has no parts named title and section.');
    }
    return leaflet;
  } finally {
    await page.close();
  }
}
