/**
 * `npm run release` keeps the hashes of the last build in releases.json, under the version of the package,
 * and what the leaflet says, in docs/content/.
 * `npm run release:check -- v1.2.3` fails where that tag must not be published.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { compareRecords, groupsOf, parseRecord, summaryOf } from '../src/node/content-diff.ts';
import type { ContentRecord } from '../src/node/content-record.ts';
import { VERSION } from '../src/version.ts';
import { readReleases, writeRelease } from './content-releases.ts';
import { checkVersion, dist, root } from './project.ts';

const RELEASES = `${root}releases.json`;

type Hashes = Readonly<Record<string, string>>;
export type Releases = Readonly<Record<string, Hashes>>;

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export interface Release {
  tag: string;
  version: string;
  changelog: string;
  releases: Releases;
  /** The hashes of the scripts that were just built. */
  built: Hashes;
  /** What the releases say, and what the leaflet that was just built says. */
  contents: readonly ContentRecord[];
  content: ContentRecord;
}

/** Why a tag must not be published, one sentence each. */
export function releaseProblems(release: Release): string[] {
  const { tag, version, changelog, releases, built, contents, content } = release;
  const problems: string[] = [];
  if (tag !== `v${version}`) {
    problems.push(`The tag is ${tag}, and package.json has the version ${version}.`);
  }
  const headings = changelog.split('\n').filter((line) => line.startsWith('## '));
  if (!headings.some((line) => line.split(' ')[1] === version)) {
    problems.push(`CHANGELOG.md has no section "## ${version}".`);
  }
  const keptContent = contents.find((record) => record.version === version);
  if (!keptContent) {
    problems.push(`docs/content has nothing for ${version}: run \`npm run release\`.`);
  } else {
    const difference = compareRecords(keptContent, content);
    if (groupsOf(difference).length) {
      problems.push(`The leaflet is not the one in docs/content: ${summaryOf(difference)}`);
    }
  }
  const kept = releases[version];
  if (!kept) {
    problems.push(`releases.json has no hashes for ${version}: run \`npm run release\`.`);
    return problems;
  }
  for (const name of new Set([...Object.keys(kept), ...Object.keys(built)])) {
    if (kept[name] === built[name]) continue;
    problems.push(`${name}: this build is not the one in releases.json.`);
  }
  return problems;
}

async function main([flag, tag, ...more]: readonly string[]): Promise<void> {
  const [unknown] = flag === '--check' ? more : [flag];
  if (unknown !== undefined) throw new Error(`Unknown: ${unknown}`);
  if (flag && !tag) throw new Error('Missing: the tag, such as v1.2.3.');
  checkVersion();
  const releases = readJson(RELEASES) as Releases;
  const built = readJson(`${dist}integrity.json`) as Hashes;
  const content = parseRecord(readFileSync(`${dist}content.json`, 'utf8'));
  if (tag === undefined) {
    const all = JSON.stringify({ ...releases, [VERSION]: built });
    writeFileSync(RELEASES, await format(all, { parser: 'json' }));
    await writeRelease(content);
    console.log(`releases.json has the hashes of ${VERSION}, and docs/content what it says.`);
    return;
  }
  const changelog = readFileSync(`${root}CHANGELOG.md`, 'utf8');
  const problems = releaseProblems({
    tag,
    version: VERSION,
    changelog,
    releases,
    built,
    contents: readReleases(),
    content,
  });
  if (problems.length) throw new Error(problems.join('\n'));
  console.log(`${tag} can be published.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
