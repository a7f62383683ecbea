/** What all pages of the site share: a head, a header and a footer, put in by Vite, served and built alike. */
import type { Plugin } from 'vite';
import { PAGES } from './pages.ts';
import { setupFields } from './setup/fields.ts';
import { withParts } from './site-parts.ts';

/**
 * What a page of the site may do: run and load what is beside it, and send nothing anywhere. Vite's own
 * client needs more, so the demo's server leaves it out.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // The second name is for the source that a person pastes into check.html (inert-page.ts).
  'trusted-types clonazepam-info clonazepam-info-source',
].join('; ');

/** The leaflet on the site's own pages: from its sources where they are served, else the built script. */
const script = (isBuilt: boolean) =>
  isBuilt
    ? '<script vite-ignore src="./dist/clonazepam-info.js" async></script>'
    : '<script type="module" src="./main.ts"></script>';

/** In a page, each stands for what is put in. */
const SCRIPT = '<!--site:script-->';
const HEAD = '<!--site:head-->';
const HEADER = '<!--site:header-->';
const FOOTER = '<!--site:footer-->';

const head = (isBuilt: boolean) => `<meta charset="utf-8" />
    ${isBuilt ? `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />` : ''}
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="./site.css" />`;

const links = (menu: 'top' | 'bottom', current: string) =>
  PAGES.filter((page) => page.menu === menu)
    .map(({ file, name }) => {
      const isHere = file === current ? ' aria-current="page"' : '';
      return `<li><a href="${file}"${isHere}>${name}</a></li>`;
    })
    .join('');

const header = (current: string) => `<a class="skip" href="#main">Skip to the page</a>
    <header class="top">
      <a class="brand" href="./">clonazepam-info</a>
      <nav aria-label="Main"><ul>${links('top', current)}</ul></nav>
    </header>`;

const footer = (current: string) => `<footer class="bottom">
      <nav aria-label="More"><ul>${links('bottom', current)}</ul></nav>
      <p>Information, not medical advice. This site sets no cookie and counts nobody.</p>
    </footer>`;

export const sitePages = (): Plugin => ({
  name: 'site-pages',
  transformIndexHtml: {
    order: 'pre',
    handler: async (html, { path, server }) => {
      const current = path.replace(/^.*\//, '');
      const fields = current === 'setup.html' ? setupFields() : {};
      return (await withParts(html, !server))
        .replace(/<!--setup:(\w+)-->/g, (_, name: string) => fields[name] ?? '')
        .replace(HEAD, head(!server))
        .replace(SCRIPT, script(!server))
        .replace(HEADER, header(current))
        .replace(FOOTER, footer(current));
    },
  },
});
