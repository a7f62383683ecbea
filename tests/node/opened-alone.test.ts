/**
 * embed.html in a window of its own, which the browser tests can't open: nobody's link speaks in their
 * name on the site that it stands on. In each browser found that Puppeteer drives.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { respond } from '../../demo/host-server.ts';
import { findChromium, findFirefox } from '../support/browsers.mjs';

const BROWSERS = (
  [
    ['chrome', findChromium(), ['--no-sandbox', '--disable-gpu']],
    ['firefox', findFirefox(), []],
  ] as const
).filter(([, path]) => path);

const ASKED =
  '?region=US&theme=dark&heading=Buy&helpline-number=5550100&helpline-name=Sharks&helpline-url=https%3A%2F%2Fexample.com';

const server = createServer((request, response) => {
  const answer = respond(request.url ?? '/', 'http://localhost');
  const body = Promise.resolve(answer?.body ?? '');
  body.then(
    (text) => response.setHeader('content-type', answer?.type ?? 'text/plain').end(text),
    () => response.end(),
  );
});

describe('embed.html opened by itself', () => {
  before(() => new Promise<void>((resolve) => server.listen(0, resolve)));
  after(() => server.close());

  for (const [browser, executablePath, args] of BROWSERS) {
    it(`shows the leaflet, and no line or title from its address: ${browser}`, async () => {
      const driver = await puppeteer.launch({ browser, executablePath, args: [...args] });
      try {
        const page = await driver.newPage();
        const said: string[] = [];
        page.on('console', (message) => said.push(message.text()));
        await page.goto(
          `http://localhost:${(server.address() as AddressInfo).port}/dist/embed.html${ASKED}`,
        );
        const root = await page.waitForSelector('clonazepam-info >>> .root.dark');
        const text = await root!.evaluate((element) => element.textContent);
        assert.match(text, /Don’t stop clonazepam suddenly/);
        assert.match(text, /988/);
        assert.doesNotMatch(text, /Buy|5550100|Sharks|example\.com/);
        assert.equal(await page.title(), 'Can my brain heal after clonazepam?');
        const left = said.map((line) => /(\S+) in the address/.exec(line)?.[1]);
        assert.deepEqual(left.sort(), [
          'heading',
          'helpline-name',
          'helpline-number',
          'helpline-url',
        ]);
      } finally {
        await driver.close();
      }
    });
  }
});
