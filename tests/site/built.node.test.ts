/** The built site: every link and file is there, from whatever folder it is served, and nothing comes from elsewhere. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { addressOf, asMeta, HOSTS } from '../../demo/hosts.ts';
import { PAGES } from '../../demo/pages.ts';
import { READY_MADE, sheetFile } from '../../demo/sheet/ready-made.ts';
import { WAYS } from '../../demo/ways.ts';
import { SITE } from '../support/site-pages.ts';

/** A site may be in a folder of another. */
const FOLDER = 'https://site.example/a/folder/';

/** Pages of their own kind: somebody else's page, and the empty room of a preview. */
const WITHOUT_POLICY = ['clinic.html', 'preview.html'];

/** What a browser fetches without a press; a link that is pressed may lead anywhere. */
const FETCHED = /<(?!a\b)[a-z][^>]*?\s(?:src|href|data|poster|hx-get)="([^"]*)"/g;
const LINKED = /<a\b[^>]*?\shref="([^"]*)"/g;
const IN_SHEET = /url\(["']?(?!data:)([^"')]+)["']?\)|@import\s+["']([^"']+)/g;
/** Addresses in the scripts of pages, as the build writes them. */
const IN_SCRIPT = /["'](\.\.\/[^"'\s<>\\]+)/g;

const decoded = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(join(SITE, name)).isFile())
  .map((name) => name.replaceAll('\\', '/'));

const read = (file: string) => readFileSync(join(SITE, file), 'utf8');
const pages = () => files.filter((name) => /\.x?html$/.test(name) && !name.startsWith('dist/'));

/** The addresses that a pattern finds in a text. */
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, first, second]) => decoded(first ?? second ?? ''));

/** The page, and the page in its frame. */
function markupOf(file: string): string {
  const html = read(file);
  return [html, ...found(html, /\ssrcdoc="([^"]*)"/g)].join('\n');
}

/** Why an address in a file leads nowhere; undefined where it leads somewhere. */
function problemWith(address: string, file: string): string | undefined {
  const { href, pathname, hash } = new URL(address, FOLDER + file);
  if (!href.startsWith(FOLDER)) return 'leaves the site';
  const path = decodeURIComponent(pathname.slice(new URL(FOLDER).pathname.length));
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(SITE, target)) || !statSync(join(SITE, target)).isFile())
    return 'is missing';
  const id = decodeURIComponent(hash.slice(1));
  // The menus of host pages lead nowhere, and sections of the leaflet are in its shadow root.
  const isOurs = !file.startsWith('hosts/') && !id.startsWith('clonazepam-info-');
  if (!id || !isOurs || !target.endsWith('.html')) return undefined;
  return read(target).includes(` id="${id}"`) ? undefined : 'has no such place';
}

const problemsIn = (file: string, addresses: readonly string[]): string[] =>
  addresses
    .filter((address) => !/^(data|tel|mailto|sms|about):/.test(address))
    .flatMap((address) => {
      const problem = problemWith(address, file);
      return problem ? [`${file}: ${address} ${problem}`] : [];
    });

describe('The built site', () => {
  it('has every page of the menus, every host page, every way with script and without, and every sheet', () => {
    const wanted = [
      'index.html',
      ...PAGES.map(({ file }) => file),
      ...HOSTS.map((host) => addressOf(host).replace(/\/$/, '/index.html')),
      ...WAYS.flatMap(({ name }) => [
        `ways/${name}/index.html`,
        `ways/${name}/without-script/index.html`,
      ]),
      ...READY_MADE.map(({ file }) => `sheets/${file}`),
    ];
    assert.deepEqual(
      wanted.filter((file) => !files.includes(file)),
      [],
    );
  });

  it('has all that its pages load, from any folder, and nothing from elsewhere', () => {
    const problems = pages().flatMap((file) => {
      const markup = markupOf(file);
      return problemsIn(file, [...found(markup, FETCHED), ...found(markup, IN_SCRIPT)]);
    });
    assert.deepEqual(problems, []);
  });

  it('has all that its style sheets load', () => {
    const sheets = files.filter((name) => name.endsWith('.css'));
    assert.ok(sheets.length > 8, String(sheets));
    assert.deepEqual(
      sheets.flatMap((file) => problemsIn(file, found(read(file), IN_SHEET))),
      [],
    );
  });

  it('has every place that its links lead to; only https leads elsewhere', () => {
    const problems = pages().flatMap((file) => {
      const links = found(markupOf(file), LINKED);
      return problemsIn(
        file,
        links.filter((address) => !address.startsWith('https://')),
      );
    });
    assert.deepEqual(problems, []);
  });

  it('names no address from the root of a server', () => {
    const rooted = pages().flatMap((file) =>
      found(markupOf(file), /\s(?:src|href|action|hx-get|data|poster)="(\/[^"]*)"/g).map(
        (address) => `${file}: ${address}`,
      ),
    );
    assert.deepEqual(rooted, []);
  });

  it('says its policy in each of its own pages, before anything that the policy rules', () => {
    for (const file of pages().filter((name) => !name.includes('/'))) {
      if (WITHOUT_POLICY.includes(file)) continue;
      const [start = ''] = read(file).split(/<(?:script|link|style)\b/);
      assert.match(
        start,
        /http-equiv="Content-Security-Policy" content="default-src 'none';/,
        file,
      );
    }
  });

  it('lets a ready-made sheet run nothing, and load its style sheet and typeface alone', () => {
    const page = read(`sheets/${sheetFile('US', 'es')}`);
    const [start = ''] = page.split(/<(?:script|link|style)\b/);
    assert.match(start, /content="default-src 'none'; style-src 'self';/);
    assert.doesNotMatch(page, /<script/);
  });

  it('says the policy of a host page in the page, before anything that it rules', () => {
    const ruled = HOSTS.filter(({ policy }) => policy);
    assert.ok(ruled.length > 5);
    for (const host of ruled) {
      const [start = ''] = read(`${addressOf(host)}index.html`).split(/<(?:script|link|style)\b/);
      const said = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(start)?.[1] ?? '';
      assert.equal(said.split(';').length, host.policy?.split(';').length, host.name);
    }
  });

  it('leaves out of a page what only a header can say, and names it', () => {
    const { meta, left } = asMeta("default-src 'self'; frame-ancestors 'none'; sandbox");
    assert.match(meta, /content="default-src 'self'"/);
    assert.deepEqual(left, ["frame-ancestors 'none'", 'sandbox']);
  });
});
