/**
 * Writes the parts of the pages that the code knows: `npm run docs`. With `--check` it writes nothing, and
 * fails where a page differs. The hashes are those of the last build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { updateContentPage } from './content-page.ts';
import { hostTables } from './docs/hosts.ts';
import { differences, fillParts, type Parts } from './docs/markers.ts';
import { embeddingParts, pinningParts, snippet } from './docs/pasted.ts';
import { attributes, referencePage } from './docs/reference.ts';
import { root } from './project.ts';

/** Which page has which parts. Of a page that is a text, the code knows everything. */
const makePages = (): Readonly<Record<string, Parts | string>> => ({
  'README.md': { snippet: snippet(), attributes: attributes() },
  'docs/embedding.md': embeddingParts(),
  'docs/hosts.md': { hosts: hostTables() },
  'docs/pinning.md': pinningParts(),
  'docs/reference.md': referencePage(),
});

interface Page {
  path: string;
  now: string;
  wanted: string;
  /** The parts; none for a whole page. */
  names: readonly string[];
}

/** The pages whose parts are not what the code says. */
function outdatedPages(): Page[] {
  return Object.entries(makePages()).flatMap(([path, parts]) => {
    const now = readFileSync(root + path, 'utf8');
    if (typeof parts === 'string') {
      return now === parts ? [] : { path, now, wanted: parts, names: [] };
    }
    try {
      const wanted = fillParts(now, parts);
      return now === wanted ? [] : { path, now, wanted, names: Object.keys(parts) };
    } catch (error) {
      throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
    }
  });
}

async function main(flags: readonly string[]): Promise<void> {
  const unknown = flags.filter((flag) => flag !== '--check');
  if (unknown.length) throw new Error(`Unknown: ${unknown.join(' ')}`);

  await updateContentPage(flags.includes('--check'));

  const outdated = outdatedPages();
  if (outdated.length === 0) {
    console.log('The pages say what the code says.');
  } else if (flags.includes('--check')) {
    const found = outdated.flatMap(({ path, now, wanted, names }) => [
      path,
      ...differences(now, wanted, names),
    ]);
    throw new Error(`Pages differ from the code: run \`npm run docs\`.\n${found.join('\n')}`);
  } else {
    for (const { path, wanted } of outdated) writeFileSync(root + path, wanted);
    console.log(`Brought up to date: ${outdated.map(({ path }) => path).join(', ')}.`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
