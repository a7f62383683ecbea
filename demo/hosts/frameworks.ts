/** Frameworks that own the page and the element in it. */
import type { HostPage } from './host.ts';

export const FRAMEWORKS: readonly HostPage[] = [];
