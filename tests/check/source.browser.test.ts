/** A pasted source: it runs and loads nothing, and what an editor did to it is named. */
import { expect } from '@open-wc/testing';
import { readSource } from '../../demo/inert-page.ts';
import { snippetFor } from '../../scripts/plain-snippet.ts';
import { REGIONS } from '../../src/attributes.ts';
import { SNIPPET_WAYS } from '../../src/node/snippet.ts';
import { findInSource } from '../../src/findings/findings.ts';
import { ES } from '../../src/node/leaflets.ts';
import { EN } from '../../src/content/en.ts';

const SRC = 'https://clinic.example/clonazepam-info.js';
const GOOD = snippetFor('US', SRC);

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>Page</title></head><body><h1>Clinic</h1>${body}</body></html>`;

const found = (source: string) =>
  findInSource(readSource(source))
    .filter(({ level }) => level !== 'fine')
    .map(({ id }) => id);

/** What editors and people do to a snippet, and what is found then. */
const BROKEN: Readonly<Record<string, readonly [source: string, ids: readonly string[]]>> = {
  'no document type': [page(GOOD).replace('<!doctype html>', ''), ['doctype']],
  'no character set': [page(GOOD).replace('<meta charset="utf-8">', ''), ['charset']],
  'code shown as text': [page(`<pre>${GOOD.replaceAll('<', '&lt;')}</pre>`), ['code-as-text']],
  'code in a text field': [page(`<textarea>${GOOD}</textarea>`), ['code-as-text']],
  'the script stripped': [page(GOOD.replace(/<script.*?<\/script>/s, '')), ['script-missing']],
  'the element stripped': [
    page(GOOD.replace(/<\/?clonazepam-info[^>]*>/g, '')),
    ['element-missing'],
  ],
  'the attributes stripped': [
    page(GOOD.replace(/<clonazepam-info[^>]*>/, '<clonazepam-info>')),
    ['region-open'],
  ],
  'the fallback stripped': [page(GOOD.replace(/<p>.*<\/p>/s, '')), ['fallback-missing']],
  'the links stripped': [page(GOOD.replace(/<\/?a[^>]*>/g, '')), ['numbers-none']],
  'curly quotes': [page(GOOD.replace('"US"', '\u201dUS\u201d')), ['curly-quotes']],
  'the fallback of another country': [
    page(snippetFor('GB', SRC).replace('region="GB"', 'region="US"')),
    ['numbers-abroad', 'numbers-missing'],
  ],
  'the address of the example': [
    page(GOOD.replaceAll('clinic.example', 'example.com/path')),
    ['script-address'],
  ],
  'a consent banner': [page(GOOD.replace('<script', '<script type="text/plain"')), ['script-type']],
  'a policy in a meta tag': [
    page(GOOD, `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`),
    ['policy'],
  ],
  'in a noscript': [page(`<noscript>${GOOD}</noscript>`), ['kept-in']],
  'an element that ends in itself': [
    page('<clonazepam-info region="US" /><p>More.</p>').replace(
      '</head>',
      `<script async src="${SRC}"></script></head>`,
    ),
    ['element-open', 'numbers-none'],
  ],
  'a script that ends in itself': [
    page(GOOD.replace(/ async="async"> <\/script>/, ' async="async"/>')),
    ['script-open'],
  ],
  'the script before the rest, in the head': [
    page(GOOD.replace(/<script.*?<\/script>/s, ''), `<script src="${SRC}"></script>`),
    ['script-blocks'],
  ],
  'two copies': [page(GOOD + GOOD), ['script-twice', 'leaflet-twice']],
  'the script alone': [
    page(`<script src="${SRC}" data-mount data-region="US" async></script>`),
    ['fallback-missing'],
  ],
  'the script alone, its attributes stripped': [
    page(`<script src="${SRC}" async></script>`),
    ['element-missing'],
  ],
  'an iframe without a title': [
    page(snippetFor('US', SRC, EN, 'iframe').replace(/ title="[^"]*"/, '')),
    ['frame-title'],
  ],
  'another page': [page('<p>Nothing here.</p>'), ['element-missing']],
};

describe('A pasted source', () => {
  for (const [name, [source, ids]] of Object.entries(BROKEN)) {
    it(name, () => expect(found(source)).to.deep.equal(ids));
  }

  for (const way of SNIPPET_WAYS.filter((name) => !['markdown', 'wikitext'].includes(name))) {
    it(`with our own snippet is right: ${way}`, () => {
      for (const region of REGIONS) {
        expect(found(page(snippetFor(region, SRC, EN, way))), region).to.deep.equal([]);
        expect(found(snippetFor(region, SRC, EN, way)), `${region}, a piece`).to.deep.equal([]);
      }
      expect(found(page(snippetFor('US', SRC, ES, way)))).to.deep.equal([]);
    });
  }

  it('runs and loads nothing', () => {
    const before = performance.getEntriesByType('resource').length;
    const marks = globalThis as { ran?: boolean };
    found(
      page(
        `${GOOD}<script>ran = true</script><img src="/nothing-1.png" onerror="ran = true"><svg onload="ran = true"></svg><iframe src="/nothing-2.html"></iframe><link rel="stylesheet" href="/nothing-3.css">`,
      ),
    );
    expect(marks.ran).to.equal(undefined);
    expect(performance.getEntriesByType('resource')).to.have.length(before);
  });
});
