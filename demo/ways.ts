/**
 * The ways to embed, each starting from what the docs tell a site to paste: the demo shows them
 * live (`/ways/NAME`), and the tests open the same addresses in every engine, with script and without.
 */

/** The pages with blocks to paste. */
export const PAGES_TO_PASTE_FROM = ['README.md', 'docs/embedding.md', 'docs/pinning.md'] as const;

/** These pages as one text; `read` takes a path from the project's folder. */
export async function readPages(read: (path: string) => Promise<string>): Promise<string> {
  return (await Promise.all(PAGES_TO_PASTE_FROM.map(read))).join('\n');
}

export interface Way {
  /** Short and stable: it is an address of the demo. */
  name: string;
  title: string;
  /** Whom it suits, in one sentence. */
  when: string;
  /** The block that it starts from, by the name in the comment above it. */
  block: string;
  /** Where a block shows several: the words in the comment above the one that is meant. */
  choice?: string;
  /** What the block is. `markup`: pasted as it is; `script`: takes the place of the plain snippet's script. */
  kind: 'markup' | 'script' | 'file' | 'command' | 'node' | 'npm';
  /** Language of the page. Default: `en`. */
  lang?: 'es';
  /** What a reader has where no script runs. Default: `fallback`. */
  withoutScript?: 'leaflet';
}

export const WAYS: readonly Way[] = [
  {
    name: 'tag',
    title: 'A tag and a script',
    when: 'For pages where you can paste HTML. What is between the tags is shown until the leaflet is ready.',
    block: 'docs:snippet',
    kind: 'markup',
  },
  {
    name: 'one-tag',
    title: 'One tag',
    when: 'For systems that strip unknown elements.',
    block: 'docs:one-tag',
    kind: 'markup',
  },
  {
    name: 'prerendered',
    title: 'Prerendered, a ready-made file',
    when: 'For readers without script: the whole leaflet is in the page.',
    block: 'way:prerendered',
    kind: 'file',
    withoutScript: 'leaflet',
  },
  {
    name: 'prerendered-command',
    title: 'Prerendered, from the command line',
    when: 'The same, with attributes of your own.',
    block: 'way:prerendered-command',
    kind: 'command',
    withoutScript: 'leaflet',
  },
  {
    name: 'prerendered-node',
    title: 'Prerendered, in Node',
    when: 'The same, for sites that are built or served by Node.',
    block: 'way:prerendered-node',
    kind: 'node',
    withoutScript: 'leaflet',
  },
  {
    name: 'iframe',
    title: 'An iframe',
    when: 'For systems that allow nothing else.',
    block: 'docs:iframe',
    kind: 'markup',
  },
  {
    name: 'iframe-sandbox',
    title: 'An iframe in a sandbox',
    when: 'For pages that give what they embed as little as possible.',
    block: 'docs:iframe-sandbox',
    kind: 'markup',
  },
  {
    name: 'npm',
    title: 'From npm',
    when: 'For sites with a build of their own.',
    block: 'way:npm',
    kind: 'npm',
  },
  {
    name: 'pinned',
    title: 'Pinned, from jsDelivr',
    when: 'For the safety of your site: this script and no other.',
    block: 'docs:pinned',
    choice: 'jsDelivr',
    kind: 'script',
  },
  {
    name: 'pinned-unpkg',
    title: 'Pinned, from unpkg',
    when: 'The same from the other network.',
    block: 'docs:pinned',
    choice: 'unpkg',
    kind: 'script',
  },
  {
    name: 'floating',
    title: 'Floating, from jsDelivr',
    when: 'For the sake of the numbers: corrections come by themselves.',
    block: 'docs:floating',
    choice: 'jsDelivr',
    kind: 'script',
  },
  {
    name: 'floating-unpkg',
    title: 'Floating, from unpkg',
    when: 'The same from the other network.',
    block: 'docs:floating',
    choice: 'unpkg',
    kind: 'script',
  },
  {
    name: 'spanish',
    title: 'In Spanish',
    when: 'For pages in Spanish.',
    block: 'docs:snippet-es',
    kind: 'markup',
    lang: 'es',
  },
  {
    name: 'one-tag-spanish',
    title: 'One tag, in Spanish',
    when: 'For pages in Spanish, in systems that strip unknown elements.',
    block: 'docs:one-tag-es',
    kind: 'markup',
    lang: 'es',
  },
];

/** The file that has the blocks, as a path in the project. */
export const EMBEDDING = 'README.md';

/** The plain snippet, whose script the ways of kind `script` replace. */
export const PLAIN = 'docs:snippet';

/** The code under `<!-- NAME -->` in the pages; throws where there is none. */
export function blockOf(pages: string, name: string, choice?: string): string {
  const [, rest = ''] = pages.split(`<!-- ${name} -->\n`);
  const block = /^\s*```\w+\n(.*?)```$/ms.exec(rest)?.[1];
  if (!block) throw new Error(`No page has a block named ${name}.`);
  if (choice === undefined) return block;
  const chosen = block.split(/^<!-- (.*) -->$/m);
  const at = chosen.indexOf(choice);
  if (at < 0) throw new Error(`The block ${name} has nothing for ${choice}.`);
  return `${(chosen[at + 1] ?? '').trim()}\n`;
}

export const scriptOf = (html: string): string => /<script\b.*?<\/script>/s.exec(html)?.[0] ?? '';

/** What a site pastes, as the pages have it. */
export function pasted(pages: string, { block, choice, kind }: Way): string {
  const code = blockOf(pages, block, choice);
  if (kind !== 'script') return code;
  const plain = blockOf(pages, PLAIN);
  return plain.replace(scriptOf(plain), () => scriptOf(code));
}
