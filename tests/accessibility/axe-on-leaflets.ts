/** Runs axe on a page with a leaflet in it. */
import { expect } from '@open-wc/testing';
import type { Example } from '../../demo/examples.ts';
import { AXE, runAxe } from '../support/axe.ts';
import { openExample, setAll } from '../support/proper-page.ts';
import type { Page } from '../support/widget.ts';

/** What axe finds in a page. It must have looked into the leaflet. */
export async function findingsIn(page: Page): Promise<string[]> {
  const { findings, sawShadow } = await runAxe(page);
  expect(sawShadow).to.equal(true);
  return findings;
}

/** axe finds nothing in an example, with every section closed and with every section open. */
export async function expectNoFindings(example: Example): Promise<void> {
  const page = await openExample(example, AXE);
  for (const open of [false, true]) {
    await setAll(page, open);
    expect(await findingsIn(page), open ? 'open' : 'closed').to.deep.equal([]);
  }
}
