/** Every way in which the script and the tag come into a page. */
import type { HostPage } from './host.ts';

export const LOADING: readonly HostPage[] = [];
