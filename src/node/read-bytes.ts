/** Reads what the command line names: a file, or what a server sends. */
import { readFile } from 'node:fs/promises';

const TIMEOUT_MS = 30_000;

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

/** Reads a file or an http(s) address; throws, with one line, where it can't. */
export async function readBytes(target: string): Promise<Uint8Array> {
  const isAddress = /^https?:/i.test(target);
  try {
    return await (isAddress ? fetchBytes(target) : readFile(target));
  } catch (error) {
    throw new Error(`Can't read ${target}: ${reasonOf(error)}.`, { cause: error });
  }
}
