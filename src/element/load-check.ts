/** Loads the check for the owner of a site, where the address ends in `#clonazepam-info-check`. */
import { VERSION } from '../version.ts';
import { idOfFragment } from '../view.ts';
import type { LoadBeside } from './load-beside-script.ts';
import { warn } from './warn.ts';

/** What the file exports. `isFirst`: whether the script that loads it has registered the element. */
export interface CheckFile {
  check: (version: string, isFirst: boolean) => unknown;
}

/** Checks now, and each time the address changes to that fragment. */
export function checkByAddress(load: LoadBeside, isFirst: boolean): void {
  const follow = async () => {
    if (idOfFragment(location.hash) !== 'check') return;
    try {
      ((await load('check')) as CheckFile).check(VERSION, isFirst);
    } catch (error) {
      warn(`<clonazepam-info>: no check: ${(error as Error).message}.`);
    }
  };
  addEventListener('hashchange', () => void follow());
  void follow();
}
