/**
 * Content blockers hide elements by their names, and their style sheets reach into shadow trees. No name of ours
 * has a word that their lists go by.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PAGES_TO_PASTE_FROM } from '../../demo/ways.ts';
import { REGIONS, SECTION_IDS } from '../../src/attributes.ts';
import { SOURCE_IDS, sourceAnchor } from '../../src/reader.ts';
import { STYLES } from '../../src/styles/styles.ts';
import { fragmentOf } from '../../src/view.ts';
import { render, valuesOf } from '../prerendered/read-snippet.ts';

/**
 * Words that a name need only contain to be hidden on every page (`##.name`, `###name`, `[class*=]`, `[id^=]`), from
 * the rules for no page in particular in EasyList (`easylist_general_hide.txt`: the words in its 20,000 rules of
 * April 2019 that say what is hidden, not where it is), EasyList Cookie List (`easylist_cookie_general_hide.txt`),
 * and Fanboy's lists (`fanboy_annoyance_…`, `_social_…`, `_newsletter_…` and `_notifications_general_hide.txt`), all
 * in https://github.com/easylist/easylist, and from `alert` in lists that people make for themselves. `banner` and
 * `overlay` are names that EasyList also hides on 307 and 21 sites, though no more is in the name.
 */
const HIDDEN_WORDS = new Set(
  `ad ads adv adbanner adblock adbox adsbox adslot adspace adspot adunit adzone adsense adblocker adserver
  advert adverts advertise advertisement advertisements advertiser advertisers advertising advertisment advertorial
  affiliate banner banners billboard commercial dfp doubleclick gpt interstitial leaderboard mpu mrec openx outbrain
  popunder promo promos promoted promotion publicidad rectangle reklama roadblock skyscraper sponsor sponsored sponsors
  taboola teaser zergnet
  accept ccpa cnil consent cookie cookies cookiebar disclaimer eprivacy gdpr lgpd policy privacy rgpd
  alert alerts callout dialog flyin flyout float floating floaty lightbox message modal notice notification
  notifications notifier notify onesignal optin overlay popin popover popup prompt push slidebox slidein
  slideout smartbanner sticky survey toast toaster toolbar webpush
  addthis addtoany bookmark bookmarks comments digg email facebook fb feed feedback feedburner flattr follow followers
  friend instagram like likes linkedin pinterest print retweet rss share sharebar sharer sharethis sharing social tweet
  twitter vote votes whatsapp youtube
  coupon deal email enews mailchimp mailing newsletter newsletters offer optin paywall signup subscribe subscription`
    .trim()
    .split(/\s+/),
);

/** `camelCase`, `kebab-case` and `snake_case` in words. */
const wordsOf = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);

const hiddenIn = (names: Iterable<string>) =>
  [...new Set(names)].filter((name) => wordsOf(name).some((word) => HIDDEN_WORDS.has(word)));

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The banner's position, in the words of CSS: no list goes by those as values of attributes. */
const POSITIONS = / data-(docking|place)="\w*"/g;

/** Classes, ids, slots, and names and values of data attributes. `part` is a public name, and lists do not go by it. */
function namesIn(html: string): string[] {
  const data = [...html.replace(POSITIONS, '').matchAll(/ (data-[\w-]+)(?:="([\w-]*)")?/g)];
  return [
    ...['class', 'id', 'slot'].flatMap((name) => valuesOf(html, name)),
    ...data.flatMap(([, name = '', value = '']) => [name, value]),
  ].flatMap((names) => names.split(' '));
}

const namesInStyles = (css: string) => [
  // Not the end of a number, as in `1.5em`.
  ...[...css.matchAll(/(?<![\w-])[.#]([a-z][\w-]*)/gi)].map(([, name = '']) => name),
  ...[...css.matchAll(/\[(data-[\w-]+)/g)].map(([, name = '']) => name),
];

const SNIPPETS = [...REGIONS, undefined].flatMap((region) =>
  ['en', 'es'].flatMap((lang) => [
    render({ region, lang, helplineNumber: '555 0100', helplineSms: '555 0101' }).html,
    render({ region, lang, theme: 'dark', banner: 'fixed', bannerPosition: 'top' }).html,
    render({ region, lang, theme: 'light', banner: 'static', exclusive: true }).html,
    render({ region, lang, plain: true }).html,
  ]),
);

describe('filter lists', () => {
  it('hide no name in a leaflet that is prerendered, whatever it is set to', () => {
    const names = SNIPPETS.flatMap(namesIn);
    for (const name of ['safety', 'dock', 'call', 'about', 'data-service', 'us-crisis']) {
      assert.ok(names.includes(name), name);
    }
    assert.deepEqual(hiddenIn(names), []);
  });

  it('hide no name in the style sheet: it has all that a press changes', () => {
    const names = namesInStyles(STYLES);
    for (const name of ['min', 'knob', 'data-place']) assert.ok(names.includes(name), name);
    assert.deepEqual(hiddenIn(names), []);
  });

  it('hide no name in the templates of the scripts, as built', () => {
    for (const script of [
      'clonazepam-info.js',
      'clonazepam-info.es.js',
      'clonazepam-info.embed.js',
    ]) {
      assert.deepEqual(hiddenIn(namesIn(read(`dist/${script}`))), [], script);
    }
  });

  it('hide no name in the page for iframes', () => {
    const page = read('dist/embed.html');
    assert.deepEqual(hiddenIn([...namesIn(page), ...namesInStyles(page)]), []);
  });

  it('hide no name that is handed out: the tag, the anchors of links, and what sites paste', () => {
    const ids = [...SECTION_IDS, ...SOURCE_IDS.map(sourceAnchor)];
    assert.deepEqual(hiddenIn(['clonazepam-info', ...ids.map(fragmentOf)]), []);
    const pages = PAGES_TO_PASTE_FROM.map(read).join('\n');
    const pasted = [...pages.matchAll(/```\w+\n(.*?)```/gs)].map(([, code = '']) => code);
    const titles = pasted.flatMap((code) => valuesOf(code, 'title'));
    assert.ok(titles.length > 0);
    assert.deepEqual(hiddenIn([...titles, ...pasted.flatMap(namesIn)]), []);
  });
});
