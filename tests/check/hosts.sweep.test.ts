/** The check on every host page: it names what each page is there for, and nothing on pages without a fault. */
import { expect } from '@open-wc/testing';
import { HOSTS, type HostPage } from '../../demo/hosts.ts';
import { hostsOf, openHost, type HostWindow, type OpenHost } from '../support/hosts.ts';
import { removeFrames, settled } from '../support/widget.ts';
import { addCheck, HASH, idsOf, reportIn, reportOf } from './reports.ts';

const NO_HEADING = ['heading-order'];
const HIDDEN = ['hidden'];

/** What is to mend or good to know, by page, in the order of the report. Any other page has nothing. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  // Style sheets
  'no-cursor': ['untappable'],
  'right-to-left-page': ['language-unwritten'],
  vertical: NO_HEADING,
  'z-index-war': ['banner-in-text'],
  'overflow-hidden': ['banner-moved'],
  'overflow-body': ['banner-moved'],
  'transform-and-overflow': ['banner-in-text'],
  flex: NO_HEADING,
  grid: NO_HEADING,
  'table-cell': NO_HEADING,
  inline: NO_HEADING,
  columns: ['banner-in-columns', ...NO_HEADING],
  quirks: ['doctype'],
  'fixed-in-transform': ['banner-moved'],
  // Hidden hosts
  'closed-drawer': HIDDEN,
  'closed-drawer-fixed': HIDDEN,
  'faded-drawer': HIDDEN,
  'faded-drawer-fixed': HIDDEN,
  'inert-drawer': HIDDEN,
  'skipped-panel': HIDDEN,
  'collapsed-row': HIDDEN,
  invisible: HIDDEN,
  'drawer-opened-later': HIDDEN,
  // Ways into the page
  head: ['script-blocks'],
  twice: ['script-twice'],
  'another-version': ['other-element'],
  // It shows the page `head`.
  iframe: ['script-blocks'],
  xhtml: ['not-drawn-xml'],
  'old-browser': ['not-drawn-old-browser'],
  charset: ['charset'],
  'create-element': ['fallback-missing'],
  'create-element-early': ['fallback-missing'],
  clone: ['leaflet-twice'],
  'clone-early': ['leaflet-twice'],
  template: ['leaflet-twice'],
  // Policies
  'trusted-types-twice': ['script-twice'],
  'trusted-types-cleaner': ['not-drawn-default-policy'],
  'trusted-types-other': ['not-drawn-policy'],
  'trusted-types-none': ['not-drawn-policy'],
  'trusted-types-other-empty': ['not-drawn-policy', 'fallback-missing'],
  'trusted-types-none-empty': ['not-drawn-policy', 'fallback-missing'],
};

/** Their script is their own, their fallback one sentence, and their title of a level that a test sets. */
const OF_APPS = ['script-unnamed', 'numbers-none', 'heading-order'];

/** What has to be named where it is at fault, as the page writes it. */
const CULPRITS: Readonly<Record<string, string>> = {
  'z-index-war': '<div.cookies>',
  'overflow-hidden': 'overflow: hidden on <main',
  'overflow-body': 'overflow: hidden on <body>',
  'transform-and-overflow': 'transform on <main',
  'fixed-in-transform': 'transform on <main',
  columns: 'columns on <div.text>',
  'closed-drawer': 'visibility: hidden on <div#drawer.drawer>',
  'faded-drawer': 'opacity: 0 on <div#drawer.drawer>',
  'skipped-panel': 'content-visibility: hidden on <div#drawer.drawer>',
  'collapsed-row': 'visibility: collapse on <tr.row>',
  invisible: 'visibility: hidden on <main',
  charset: 'windows-1252',
  'right-to-left-page': '“ar”',
};

/** The page that has the leaflet, with the check asked for. */
async function openChecked(
  host: HostPage,
): Promise<Pick<OpenHost, 'window' | 'document' | 'failures'>> {
  const page = await openHost(host, { hash: HASH });
  if (host.kind === 'framework') {
    await (page.window as HostWindow & { app: Promise<unknown> }).app;
    addCheck(page.document);
  }
  if (host.name !== 'iframe') return page;
  const window = page.document.querySelector('iframe')!.contentWindow as HostWindow;
  window.location.hash = HASH;
  return { window, document: window.document, failures: window.failures };
}

/** What the check itself would leave: a warning, an error, or a violation of the page's policy. */
const OF_CHECK = /check|script-src|style-src|connect-src|img-src/;

describe('The check on host pages', () => {
  afterEach(removeFrames);

  for (const kind of ['style', 'script', 'loading', 'policy', 'framework'] as const) {
    // The script can't see the fragment of the page around a sandbox.
    for (const host of hostsOf(kind).filter(({ name }) => name !== 'sandbox')) {
      it(`${host.name}: ${host.title}`, async () => {
        const page = await openChecked(host);
        const report = await reportOf(page);
        const found = [...idsOf(report, 'mend'), ...idsOf(report, 'note')];
        const known = KNOWN[host.name] ?? (kind === 'framework' ? OF_APPS : []);
        expect(found).to.deep.equal(known);
        expect(report.textContent).to.contain(CULPRITS[host.name] ?? '');
        expect(page.failures.filter((text) => OF_CHECK.test(text))).to.deep.equal([]);
      });
    }
  }

  it('knows each page that it expects something of', () => {
    const names = HOSTS.map(({ name }) => name);
    expect(
      [...Object.keys(KNOWN), ...Object.keys(CULPRITS)].filter((name) => !names.includes(name)),
    ).to.deep.equal([]);
  });

  it('shows nothing without its fragment, and nothing for a fragment like it', async () => {
    const host = HOSTS.find(({ name }) => name === 'end')!;
    for (const hash of ['', '#clonazepam-info-checks', '#check', '#clonazepam-info-']) {
      const page = await openHost(host, { hash });
      await settled(page.window);
      const loaded = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
      expect(loaded.filter((name) => name.includes('.check.'))).to.deep.equal([]);
      expect(reportIn(page)).to.equal(undefined);
      page.remove();
    }
  });
});
