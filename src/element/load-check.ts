/** Loads the check for the owner of a site, where the address ends in `#clonazepam-info-check`. */
import { VERSION } from '../version.ts';
import { idOfFragment } from '../view.ts';
import type { LoadBeside } from './load-beside-script.ts';
import { warn } from './warn.ts';

/** What the file exports. `isFirst`: whether the script that loads it has registered the element. */
export interface CheckFile {
  check: (version: string, isFirst: boolean) => unknown;
}

let load: LoadBeside | undefined;
let hasRegistered = false;

/** Checks, if the address asks for it. The package for builds has no file to load, and does nothing. */
export async function checkIfAsked(): Promise<void> {
  if (!load || idOfFragment(location.hash) !== 'check') return;
  try {
    ((await load('check')) as CheckFile).check(VERSION, hasRegistered);
  } catch (error) {
    warn(`<clonazepam-info>: no check: ${(error as Error).message}.`);
  }
}

/** How the file comes. Checks at once if the address asks for it, whether there is a leaflet or not. */
export function loadCheckBy(loader: LoadBeside, isFirst: boolean): void {
  load = loader;
  hasRegistered = isFirst;
  void checkIfAsked();
}
