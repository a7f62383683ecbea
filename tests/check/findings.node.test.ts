/** What the check finds, from plain data: no page needed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type {
  LeafletTag,
  LiveFacts,
  LiveLeaflet,
  ScriptTag,
  SourceFacts,
} from '../../src/findings/facts.ts';
import { findInPage, findInSource, summaryOf } from '../../src/findings/findings.ts';
import { blocksMarkup, blocksScript } from '../../src/findings/policy.ts';
import { VERSION } from '../../src/version.ts';

const SCRIPT: ScriptTag = {
  src: 'https://clinic.example/clonazepam-info.js',
  type: '',
  integrity: '',
  nonce: '',
  hasCrossOrigin: false,
  isBlocking: false,
  isForOldBrowsers: false,
  hasText: false,
};

const LEAFLET: LeafletTag = {
  kind: 'element',
  attributes: { region: 'US' },
  names: ['region'],
  lang: 'en',
  langOn: 'html',
  fallback: 'Do not stop.',
  numbers: ['911', '988'],
  levelBefore: 1,
  keptIn: '',
};

const SOURCE: SourceFacts = {
  isQuirky: false,
  charset: 'utf-8',
  pageLang: 'en',
  base: '',
  hasTopHeading: true,
  policies: [],
  scripts: [SCRIPT],
  leaflets: [LEAFLET],
  frames: [],
  hasFrameScript: false,
  isShownAsCode: false,
  curly: [],
  isWhole: true,
  isSelfClosed: false,
};

const LIVE: LiveLeaflet = {
  state: 'drawn',
  cause: 'none',
  hiddenBy: '',
  isUntappable: false,
  lostHelp: [],
  banner: {
    asked: 'sticky',
    place: '',
    isReached: true,
    clippedBy: '',
    heldBy: '',
    brokenBy: '',
    coveredBy: '',
    isLow: false,
  },
  faint: [],
  lang: 'en',
};

const PAGE: LiveFacts = {
  ...SOURCE,
  version: VERSION,
  checkVersion: VERSION,
  hash: 'abc',
  browserLang: 'en-US',
  today: '2026-12-01',
  live: [LIVE],
};

const idsOf = (findings: ReturnType<typeof findInSource>) =>
  findings.filter(({ level }) => level !== 'fine').map(({ id }) => id);
const inSource = (changes: Partial<SourceFacts>) => idsOf(findInSource({ ...SOURCE, ...changes }));
const inPage = (changes: Partial<LiveFacts>) => idsOf(findInPage({ ...PAGE, ...changes }));
const withScript = (changes: Partial<ScriptTag>) =>
  inSource({ scripts: [{ ...SCRIPT, ...changes }] });
const withLeaflet = (changes: Partial<LeafletTag>) =>
  inSource({ leaflets: [{ ...LEAFLET, ...changes }] });
const withLive = (changes: Partial<LiveLeaflet>) => inPage({ live: [{ ...LIVE, ...changes }] });

describe('The findings', () => {
  it('are none on a page as it should be', () => {
    assert.deepEqual(inSource({}), []);
    assert.deepEqual(inPage({}), []);
    assert.equal(summaryOf(findInPage(PAGE)), 'Nothing to mend.');
  });

  it('say why it matters and what to do, unless all is well', () => {
    const all = [
      ...findInSource({ ...SOURCE, scripts: [], isQuirky: true, charset: '', isSelfClosed: true }),
      ...findInPage({ ...PAGE, version: '0.0.1', live: [{ ...LIVE, isUntappable: true }] }),
    ];
    for (const { level, why, mend, id } of all) {
      assert.equal(Boolean(why && mend), level !== 'fine', id);
    }
  });

  describe('about the script', () => {
    const ADDRESSES = [
      '',
      'https://example.com/path/clonazepam-info.js',
      'C:\\site\\clonazepam-info.js',
      'file:///home/clonazepam-info.js',
      'http://localhost:8080/clonazepam-info.js',
      'http://clinic.example/clonazepam-info.js',
      'https://github.com/clinic/clonazepam-info/blob/main/dist/clonazepam-info.js',
      'https://clinic.example/clonazepam-info.es.js',
    ];
    for (const src of ADDRESSES) {
      it(`name the address “${src}”`, () =>
        assert.deepEqual(withScript({ src }), ['script-address']));
    }

    it('ask to look whether a file is there whose address starts from the page', () => {
      const [finding, ...others] = findInSource({
        ...SOURCE,
        scripts: [{ ...SCRIPT, src: 'files/clonazepam-info.js?v=2' }],
      }).filter(({ level }) => level !== 'fine');
      assert.deepEqual([finding?.id, finding?.level], ['script-relative', 'note']);
      assert.deepEqual(others, []);
      // Where the script runs, the file is there.
      const scripts = [{ ...SCRIPT, src: 'files/clonazepam-info.js' }];
      assert.deepEqual(inPage({ scripts }), []);
    });

    it('accept an address from the root, and one of a network with a version', () => {
      assert.deepEqual(withScript({ src: '/files/clonazepam-info.js?v=2' }), []);
      const src = 'https://cdn.jsdelivr.net/npm/clonazepam-info@0.1.0/dist/clonazepam-info.js';
      assert.deepEqual(withScript({ src }), []);
    });

    it('name what keeps it from running', () => {
      assert.deepEqual(withScript({ type: 'text/plain' }), ['script-type']);
      assert.deepEqual(withScript({ isForOldBrowsers: true }), ['script-type']);
      assert.deepEqual(withScript({ hasText: true }), ['script-open']);
      assert.deepEqual(withScript({ integrity: 'sha384-x' }), ['integrity']);
      assert.deepEqual(inSource({ scripts: [] }), ['script-missing']);
      assert.deepEqual(inSource({ policies: ["script-src 'self'; object-src 'none'"] }), []);
      assert.deepEqual(inSource({ policies: ["script-src 'none'"] }), ['policy']);
    });

    it('name a second copy', () => {
      assert.deepEqual(inSource({ scripts: [SCRIPT, SCRIPT] }), ['script-twice']);
    });
  });

  describe('about policies', () => {
    const blocked = (policy: string, changes: Partial<ScriptTag> = {}) =>
      blocksScript(policy, { ...SCRIPT, ...changes });

    it('follow nonces, hosts, schemes and the directive that counts', () => {
      assert.equal(blocked("script-src 'nonce-a'"), true);
      assert.equal(blocked("script-src 'nonce-a'", { nonce: 'a' }), false);
      assert.equal(blocked('script-src https:'), false);
      assert.equal(blocked('script-src clinic.example'), false);
      assert.equal(blocked('script-src *.example'), false);
      assert.equal(blocked('script-src cdn.example'), true);
      assert.equal(blocked("default-src 'none'"), true);
      assert.equal(blocked("default-src 'none'; script-src *"), false);
      assert.equal(blocked("img-src 'none'"), false);
      assert.equal(blocked("script-src 'strict-dynamic' https: 'nonce-a'"), true);
      assert.equal(blocked("script-src 'sha384-x'", { integrity: 'sha384-x' }), false);
    });

    it('name Trusted Types without ours', () => {
      const required = "require-trusted-types-for 'script'";
      assert.equal(blocksMarkup(`${required}; trusted-types other`), true);
      assert.equal(blocksMarkup(`${required}; trusted-types other clonazepam-info`), false);
      assert.equal(blocksMarkup(required), false);
      assert.equal(blocksMarkup('trusted-types other'), false);
    });
  });

  describe('about the numbers between the tags', () => {
    it('name those of another country, and those that are missing', () => {
      assert.deepEqual(withLeaflet({ numbers: ['999', '116123'] }), [
        'numbers-abroad',
        'numbers-missing',
      ]);
    });

    it('name one that this version does not know, unless it is the site’s own', () => {
      const numbers = ['911', '988', '+15550100100'];
      assert.deepEqual(withLeaflet({ numbers }), ['numbers-unknown']);
      const attributes = { region: 'US', 'helpline-number': '+1 555 010 0100' };
      assert.deepEqual(withLeaflet({ numbers, attributes }), []);
    });

    it('take a number with and without the country’s code for the same', () => {
      assert.deepEqual(withLeaflet({ numbers: ['911', '988', '1-800-662-4357'] }), []);
      const attributes = { region: 'GB' };
      assert.deepEqual(
        withLeaflet({ attributes, numbers: ['999', '116 123', '0300 123 6600'] }),
        [],
      );
    });

    it('name a fallback that is missing, or has no number', () => {
      assert.deepEqual(withLeaflet({ fallback: '', numbers: [] }), ['fallback-missing']);
      assert.deepEqual(withLeaflet({ numbers: [] }), ['numbers-none']);
    });
  });

  describe('about the tag', () => {
    it('name values and names that are not allowed', () => {
      assert.deepEqual(withLeaflet({ attributes: { region: 'US', theme: 'purple' } }), [
        'attribute-value',
      ]);
      for (const name of ['data-theme', 'headinglevel', 'helpline_number']) {
        assert.deepEqual(withLeaflet({ names: ['region', name] }), ['attribute-name'], name);
      }
      const harmless = ['region', 'class', 'id', 'data-v-1', '_ngcontent-x', 'lang'];
      assert.deepEqual(withLeaflet({ names: harmless }), []);
    });

    it('name a country that is left open, or not built in', () => {
      assert.deepEqual(withLeaflet({ attributes: {} }), ['region-open']);
      assert.deepEqual(withLeaflet({ attributes: { region: 'DE' } }), ['region-open']);
      assert.deepEqual(withLeaflet({ attributes: {}, lang: 'en-US' }), []);
    });

    it('name a gap in the headings', () => {
      assert.deepEqual(withLeaflet({ attributes: { region: 'US', 'heading-level': '4' } }), [
        'heading-order',
      ]);
      assert.deepEqual(withLeaflet({ attributes: { region: 'US', 'heading-level': '1' } }), [
        'heading-order',
      ]);
      assert.deepEqual(withLeaflet({ levelBefore: 3 }), []);
    });

    it('name what an editor did to it', () => {
      assert.deepEqual(inSource({ isShownAsCode: true, leaflets: [], scripts: [] }), [
        'code-as-text',
      ]);
      assert.deepEqual(inSource({ curly: ['region=”US”'] }), ['curly-quotes']);
      assert.deepEqual(inSource({ isSelfClosed: true }), ['element-open']);
      assert.deepEqual(withLeaflet({ keptIn: 'noscript' }), ['kept-in']);
      assert.deepEqual(inSource({ leaflets: [] }), ['element-missing']);
    });
  });

  it('about a frame name title, sandbox and the script beside it', () => {
    const frame = { src: 'https://clinic.example/embed.html', title: 'Leaflet' };
    const inFrame = (changes: object, hasFrameScript = true) =>
      inSource({ leaflets: [], scripts: [], hasFrameScript, frames: [{ ...frame, ...changes }] });
    assert.deepEqual(inFrame({}), []);
    assert.deepEqual(inFrame({ title: ' ' }), ['frame-title']);
    assert.deepEqual(inFrame({ sandbox: 'allow-scripts' }), ['frame-sandbox']);
    assert.deepEqual(inFrame({}, false), ['frame-height']);
  });

  it('of a piece of a page leave out what is around it', () => {
    const piece = { isWhole: false, isQuirky: true, charset: '', pageLang: '' };
    const leaflets = [{ ...LEAFLET, attributes: {}, lang: '', levelBefore: 0 }];
    assert.deepEqual(inSource({ ...piece, leaflets, hasTopHeading: false }), []);
  });

  describe('where the script runs', () => {
    it('name the versions and the hash', () => {
      assert.deepEqual(inPage({ version: '0.0.1' }), ['version']);
      const pinned = (integrity: string) => ({
        scripts: [{ ...SCRIPT, integrity, hasCrossOrigin: true }],
      });
      assert.deepEqual(inPage(pinned('sha384-abc')), []);
      assert.deepEqual(inPage(pinned('sha384-xyz')), ['integrity']);
      assert.deepEqual(inPage({ today: '2099-01-01' }), ['aged']);
    });

    it('name what is hidden, faint or in another language', () => {
      assert.deepEqual(withLive({ hiddenBy: 'opacity', banner: undefined }), ['hidden']);
      assert.deepEqual(withLive({ lostHelp: ['safety'] }), ['help-hidden']);
      const faint = [
        { part: 'title', ratio: 1.5, color: 'rgb(200, 200, 200)', ground: 'rgb(255, 255, 255)' },
      ];
      assert.deepEqual(withLive({ faint }), ['contrast']);
      const leaflets = [{ ...LEAFLET, lang: 'es-MX' }];
      assert.deepEqual(inPage({ leaflets }), ['language-missing']);
      assert.deepEqual(inPage({ leaflets, live: [{ ...LIVE, lang: 'es' }] }), []);
    });

    it('name a banner that is covered, and leave one alone that is asked to be in the text', () => {
      const banner = LIVE.banner!;
      assert.deepEqual(
        withLive({ banner: { ...banner, place: 'static', coveredBy: '<div.bar>' } }),
        ['banner-in-text'],
      );
      assert.deepEqual(withLive({ banner: { ...banner, asked: 'static', isReached: false } }), []);
      assert.deepEqual(withLive({ banner: { ...banner, isLow: true, isReached: false } }), []);
    });
  });
});
