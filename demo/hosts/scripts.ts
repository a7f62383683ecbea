/** Scripts of other people that change what ours finds. */
import type { HostPage } from './host.ts';

export const SCRIPTS: readonly HostPage[] = [];
