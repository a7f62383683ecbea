/** The entry for sites that paste a script: one classic script with everything in it. */
import { TAG_ATTRIBUTES } from '../attributes.ts';
import { mountAll } from './mount.ts';
import { start } from './start.ts';

start();
mountAll(TAG_ATTRIBUTES);
