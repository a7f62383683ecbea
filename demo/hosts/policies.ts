/** Content security policies, with and without Trusted Types. */
import type { HostPage } from './host.ts';

export const POLICIES: readonly HostPage[] = [];
