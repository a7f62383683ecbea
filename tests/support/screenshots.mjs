/**
 * Takes the pictures to look at before anything visible is called done: `npm run screenshots`.
 * Needs Chromium. Writes PNGs and a PDF to .screenshots/ (not committed).
 */
import { mkdir } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { findChromium } from './browsers.mjs';

const OUT = new URL('../../.screenshots/', import.meta.url).pathname;
const only = process.argv[2] ?? '';

await mkdir(OUT, { recursive: true });
const server = await createServer({ logLevel: 'error', server: { port: 0, open: false } });
await server.listen();
const url = server.resolvedUrls.local[0];
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--disable-background-networking'],
});

async function shoot(name, { width, height = 800, media = [], setup, full = true }) {
  if (!name.includes(only)) return;
  const page = await browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.emulateMediaFeatures(media.filter((one) => one.name !== 'forced-colors'));
  if (media.some((one) => one.name === 'forced-colors')) {
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        ...media.filter((one) => one.name !== 'forced-colors'),
      ],
    });
  }
  await page.goto(`${url}clinic.html`, { waitUntil: 'load' });
  await page.waitForFunction(() =>
    document.querySelector('clonazepam-info')?.shadowRoot?.querySelector('.root'),
  );
  if (setup) await page.evaluate(setup);
  await page.evaluate(() => document.querySelector('clonazepam-info').updateComplete);
  if (full) {
    // A window as tall as the page, so that the banner stands where a reader at its end sees it.
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ width, height: tall, deviceScaleFactor: 1 });
  }
  await page.screenshot({ path: `${OUT}${name}.png`, fullPage: full });
  await page.close();
}

const dark = [{ name: 'prefers-color-scheme', value: 'dark' }];
const openAll = () => document.querySelector('clonazepam-info').expandAll();
for (const width of [320, 768, 1280]) {
  await shoot(`${width}-light-closed`, { width });
  await shoot(`${width}-light-view`, { width, full: false });
  await shoot(`${width}-light-open`, { width, setup: openAll });
  await shoot(`${width}-dark-open`, { width, media: dark, setup: openAll });
  await shoot(`${width}-dark-view`, { width, media: dark, full: false });
  await shoot(`${width}-forced-open`, {
    width,
    media: [{ name: 'forced-colors', value: 'active' }, ...dark],
    setup: openAll,
  });
  await shoot(`${width}-banner-long`, {
    width,
    full: false,
    setup: () => {
      const element = document.querySelector('clonazepam-info');
      element.setAttribute('banner', 'fixed');
      element.setAttribute('helpline-number', '+1 555 010 0199');
      element.setAttribute('helpline-name', 'Riverside Clinic medicines line');
      element.expandAll();
      return element.updateComplete.then(() => window.scrollTo(0, 2500));
    },
  });
}
if ('print'.includes(only) || only === '') {
  const page = await browser.newPage();
  await page.emulateMediaFeatures(dark);
  await page.goto(`${url}clinic.html`, { waitUntil: 'load' });
  await page.waitForFunction(() =>
    document.querySelector('clonazepam-info')?.shadowRoot?.querySelector('.root'),
  );
  await page.pdf({ path: `${OUT}print.pdf`, format: 'A4', printBackground: true });
}
await browser.close();
await server.close();
