/** Tells whether a script is one of ours, and of which version, by its hash. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import releases from '../../releases.json' with { type: 'json' };
import { VERSION } from '../version.ts';
import { readBytes } from './read-bytes.ts';

/** Hashes as the `integrity` attribute takes them, by the name of the script. */
type Hashes = Readonly<Record<string, string>>;

export interface Finding {
  hash: string;
  /** The scripts with this hash, as `NAME, version VERSION`; none for a script that is unknown here. */
  scripts: readonly string[];
  /** The versions whose hashes are known here. */
  versions: readonly string[];
}

/** The hashes of each release that this version knows of, and its own. */
function knownHashes(): Readonly<Record<string, Hashes>> {
  // The build writes it beside the command, once all scripts are there.
  const own = readFileSync(new URL('integrity.json', import.meta.url), 'utf8');
  return { ...(releases as Record<string, Hashes>), [VERSION]: JSON.parse(own) as Hashes };
}

/** Looks up the hash of a file, or of what a server sends; throws with one line where it can't be read. */
export async function verify(target: string): Promise<Finding> {
  const bytes = await readBytes(target);
  const hash = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  const known = Object.entries(knownHashes());
  return {
    hash,
    scripts: known.flatMap(([version, hashes]) =>
      Object.entries(hashes)
        .filter(([, own]) => own === hash)
        .map(([name]) => `${name}, version ${version}`),
    ),
    versions: known.map(([version]) => version),
  };
}
