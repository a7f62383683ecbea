/** Tells whether a script is one of ours, and of which version, by its hash. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import releases from '../../releases.json' with { type: 'json' };
import { VERSION } from '../version.ts';

/** Hashes as the `integrity` attribute takes them, by the name of the script. */
type Hashes = Readonly<Record<string, string>>;

export interface Finding {
  hash: string;
  /** The scripts with this hash, as `NAME, version VERSION`; none for a script that is unknown here. */
  scripts: readonly string[];
  /** The versions whose hashes are known here. */
  versions: readonly string[];
}

const TIMEOUT_MS = 30_000;

/** The hashes of each release that this version knows of, and its own. */
function knownHashes(): Readonly<Record<string, Hashes>> {
  // The build writes it beside the command, once all scripts are there.
  const own = readFileSync(new URL('integrity.json', import.meta.url), 'utf8');
  return { ...(releases as Record<string, Hashes>), [VERSION]: JSON.parse(own) as Hashes };
}

/** Why it failed, in one line: `fetch` says it in the cause, and a failed connection has only a code. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  const { message: deeper, code } = (cause ?? {}) as NodeJS.ErrnoException;
  const text = deeper || code || message || String(error);
  return text.replace(/[,\n].*/s, '');
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Looks up the hash of a file, or of what a server sends; throws with one line where it can't be read. */
export async function verify(target: string): Promise<Finding> {
  const isAddress = /^https?:/i.test(target);
  let bytes: Uint8Array;
  try {
    bytes = await (isAddress ? fetchBytes(target) : readFile(target));
  } catch (error) {
    throw new Error(`Can't read ${target}: ${reasonOf(error)}.`, { cause: error });
  }
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
