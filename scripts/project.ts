/** Where the project's files are, and whether its version is the same in both places that name it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../src/version.ts';

export const root = fileURLToPath(new URL('../', import.meta.url));
export const dist = `${root}dist/`;

/** Throws where src/version.ts, which every script carries, is not the version of package.json. */
export function checkVersion(): void {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    version: string;
  };
  if (version !== VERSION) {
    throw new Error(`src/version.ts has the version ${VERSION}, and package.json ${version}.`);
  }
}
