/**
 * `npm run build:site`: writes the site into site/, for a server that only hands out files, in whatever
 * folder. Vite builds the pages of demo/; what the demo's server makes for `npm start` becomes files here.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { build } from 'vite';
import { addressOf, asMeta, HOSTS } from '../demo/hosts.ts';
import { respond } from '../demo/host-server.ts';
import { READY_MADE } from '../demo/sheet/ready-made.ts';
import { WAYS } from '../demo/ways.ts';
import { dist, root } from './project.ts';

/** Files of dist/ that pages load, and those that a site's owner takes from here. */
const SITE_FILES =
  /^(clonazepam-info(\.\w+)?\.js|embed\.html|integrity\.json|custom-elements\.json|content\.json|snippets)$/;

/** Where the server of the demo has something, and where it is in the built site. */
const FOLDERS: Readonly<Record<string, string>> = {
  dist: 'dist',
  node_modules: 'vendor',
  frameworks: 'frameworks',
  hosts: 'hosts',
  ways: 'ways',
};

/** An address from the root, as pages, their scripts and the pages in their frames write it. */
const FROM_ROOT = new RegExp(
  `(["'(]|&quot;)/(?:(${Object.keys(FOLDERS).join('|')})/([^"'()&?#<>\\\\ ]*)|(ways\\.html)?(?="))`,
  'g',
);

/** `url(…)` in a style sheet; a fragment or a data address is no file. */
const SHEET_ADDRESS = /url\(["']?(?!data:|#)([^"')]+)["']?\)/g;

/** The server has no ending for it, and a server of files sends types by the ending. */
const FRAGMENT = 'frameworks/fragment';

/** The file of an address, both from the root. */
function fileFor(folder: string, rest: string): string {
  const path = `${FOLDERS[folder] ?? ''}/${rest}`;
  if (path === FRAGMENT) return `${FRAGMENT}.html`;
  const isPage = (folder === 'hosts' || folder === 'ways') && !posix.extname(rest);
  return isPage ? `${path.replace(/\/$/, '')}/` : path;
}

async function bodyFrom(address: string): Promise<string> {
  const answer = respond(address, 'http://localhost');
  if (!answer) throw new Error(`Nothing is at ${address}.`);
  const policy = answer.headers['content-security-policy'];
  const body = await answer.body;
  // After the character set, which must be among the first bytes; before everything that it rules.
  return policy
    ? body.replace(/<meta charset="[^"]*" \/>/, (charset) => `${charset}${asMeta(policy).meta}`)
    : body;
}

class StaticPages {
  readonly #out: string;
  /** What pages load, by its file in the built site: its address at the demo's server. */
  readonly #loaded = new Map<string, string>();

  constructor(out: string) {
    this.#out = out;
  }

  write(path: string, text: string): void {
    const file = join(this.#out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Writes the page of an address, with relative addresses in it. */
  async writePage(address: string, path: string): Promise<void> {
    const up = '../'.repeat(path.split('/').length - 1);
    const body = await bodyFrom(address);
    const text = body.replace(
      FROM_ROOT,
      (_, before: string, folder?: string, rest?: string, page?: string) => {
        if (!folder || rest === undefined) return before + up + (page ?? '');
        const file = fileFor(folder, rest);
        if (folder === 'node_modules' || folder === 'frameworks' || file.endsWith('.js')) {
          this.#loaded.set(file, `/${folder}/${rest}`);
        }
        return before + up + file;
      },
    );
    this.write(path, text);
  }

  async writeLoaded(): Promise<void> {
    for (const [file, address] of this.#loaded) {
      if (address.startsWith('/dist/')) continue;
      if (address.startsWith('/node_modules/')) this.#copy(address.slice(1), file);
      else this.write(file, await bodyFrom(address));
    }
  }

  /** Copies a file, and for a style sheet what that loads. */
  #copy(from: string, to: string): void {
    mkdirSync(dirname(join(this.#out, to)), { recursive: true });
    cpSync(root + from, join(this.#out, to));
    if (!to.endsWith('.css')) return;
    for (const [, address = ''] of readFileSync(root + from, 'utf8').matchAll(SHEET_ADDRESS)) {
      const [path = ''] = address.split(/[?#]/);
      const [source, target] = [from, to].map((file) => posix.join(posix.dirname(file), path));
      if (source && target && existsSync(root + source)) this.#copy(source, target);
    }
  }
}

/** The host pages and the ways to embed, each in a folder of its own, the sheets, and what they load. */
async function writeLivePages(out: string): Promise<void> {
  const pages = new StaticPages(out);
  for (const host of HOSTS) {
    const address = addressOf(host);
    await pages.writePage(
      `/hosts/${host.name}`,
      address.endsWith('/') ? `${address}index.html` : address,
    );
  }
  for (const { name } of WAYS) {
    for (const path of [name, `${name}/without-script`]) {
      await pages.writePage(`/ways/${path}`, `ways/${path}/index.html`);
    }
  }
  for (const { file } of READY_MADE) await pages.writePage(`/sheets/${file}`, `sheets/${file}`);
  await pages.writePage('/sheets/sheet.css', 'sheets/sheet.css');
  await pages.writeLoaded();
}

const out = `${root}site`;
if (!existsSync(`${dist}integrity.json`)) throw new Error('Run `npm run build` first.');
// Empties the folder first.
await build({ configFile: `${root}vite.config.ts`, mode: 'site', logLevel: 'warn' });
for (const name of readdirSync(dist)) {
  if (SITE_FILES.test(name)) cpSync(dist + name, join(out, 'dist', name), { recursive: true });
}
await writeLivePages(out);
