/** The sheets to print, with a clinic on them and without, as pages of a server. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { READY_MADE, readyMadePage } from '../../demo/sheet/ready-made.ts';
import { sheetTemplate, type Clinic } from '../../demo/sheet/sheet.ts';
import { ROOM } from '../../demo/sheet/state.ts';
import { withParts } from '../../demo/site-parts.ts';
import { serialize } from '../../src/templates/serialize.ts';
import { serve } from '../support/windows.ts';

/** As much as has room, in letters that are wide. */
export const LONG: Clinic = {
  name: 'RIVERSIDE COMMUNITY HEALTH CENTRE AND MEDICINES SERVICE WEST',
  line: 'Medicines support line for patients, their families and carers'.slice(0, ROOM),
  phone: { shown: '+44 (0)20 7946 0000 / 0001', dial: '+442079460000' },
  hours: 'Monday to Friday 9:00–17:30, Saturdays 10:00–13:00, not Sunday'.slice(0, ROOM),
};

const demo = (path: string) => readFileSync(new URL(`../../demo/${path}`, import.meta.url), 'utf8');

/** The ready-made page, with a clinic on it. */
function filledPage({ file, region, lang }: (typeof READY_MADE)[number]): string {
  const empty = serialize(sheetTemplate({ region, lang }));
  const filled = serialize(sheetTemplate({ region, lang, clinic: LONG }));
  const page = readyMadePage(file) ?? '';
  assert.ok(page.includes(empty), file);
  return page.replace(empty, () => filled);
}

/** The site's own page, with what the build puts into it, and without its script. */
const sitePage = async () =>
  (await withParts(demo('sheet.html'), true))
    .replace('<!--site:head-->', '<link rel="stylesheet" href="./site.css" />')
    .replace('<!--site:header-->', '<header class="top"><a href="./">Top</a></header>')
    .replace('<!--site:footer-->', '<footer class="bottom">Bottom</footer>')
    .replace(/<script[^>]*><\/script>/, '');

const styles = (path: string) => () => ({ body: demo(path), type: 'text/css' });

const TWO_PAGES = '<!doctype html><p style="break-after: page">One</p><p>Two</p>';

/** Serves them to the tests of a file: `/sheets/FILE`, and with `?filled`; `/sheet.html`; `/two-pages`. */
export const serveSheets = () =>
  serve({
    ...Object.fromEntries(
      READY_MADE.map((one) => [`/sheets/${one.file}?filled`, () => ({ body: filledPage(one) })]),
    ),
    '/sheet.html': () => ({ body: sitePage() }),
    '/site.css': styles('site.css'),
    '/sheet/page.css': styles('sheet/page.css'),
    '/sheet/sheet.css': styles('sheet/sheet.css'),
    '/two-pages': () => ({ body: TWO_PAGES }),
  });
