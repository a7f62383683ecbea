/** What most browser tests need: the built script in the page of the test, widgets, and pages in frames. */
import { addScript, SCRIPT } from './page.ts';

export * from './mount.ts';
export * from './page.ts';

await addScript(document, SCRIPT);
