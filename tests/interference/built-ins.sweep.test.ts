/** Pages that replace built-ins badly: the leaflet in full, or the fallback or the last resort, and nothing else. */
import { expect } from '@open-wc/testing';
import { addScript, openPage, removeFrames, SCRIPT, settled } from '../support/widget.ts';
import { filledOrNot, helpShown, WITH_FALLBACK, WITHOUT_FALLBACK } from './help-shown.ts';

/** Code of the page that runs before ours. */
const BROKEN: Readonly<Record<string, string>> = {
  'Array.prototype.find that finds nothing': 'Array.prototype.find = function () {}',
  'Array.prototype.find that finds the first':
    'Array.prototype.find = function () { return this[0] }',
  'Array.prototype.findIndex that finds nothing': 'Array.prototype.findIndex = function () {}',
  'Array.prototype.flat that does nothing': 'Array.prototype.flat = function () { return this }',
  'Array.prototype.flat that is empty': 'Array.prototype.flat = function () { return [] }',
  'Array.prototype.flatMap without flattening':
    'Array.prototype.flatMap = function (f) { return this.map(f) }',
  'Array.prototype.filter that keeps all': 'Array.prototype.filter = function () { return this }',
  'Array.prototype.filter that keeps nothing': 'Array.prototype.filter = function () { return [] }',
  'Array.prototype.map without an index':
    'var map = Array.prototype.map; Array.prototype.map = function (f) { return map.call(this, function (x) { return f(x) }) }',
  'Array.prototype.some that is never so': 'Array.prototype.some = function () { return false }',
  'Array.prototype.every that is always so': 'Array.prototype.every = function () { return true }',
  'Array.prototype.includes that is never so':
    'Array.prototype.includes = function () { return false }',
  'Array.prototype.join without a separator':
    'var join = Array.prototype.join; Array.prototype.join = function () { return join.call(this, "") }',
  'Array.prototype.slice that is empty': 'Array.prototype.slice = function () { return [] }',
  'Object.entries that is empty': 'Object.entries = function () { return [] }',
  'Object.entries of values only':
    'Object.entries = function (o) { return Object.keys(o).map(function (k) { return o[k] }) }',
  'Object.fromEntries that is empty': 'Object.fromEntries = function () { return {} }',
  'Object.keys that is empty': 'Object.keys = function () { return [] }',
  'Object.values that is empty': 'Object.values = function () { return [] }',
  'Object.assign that does nothing': 'Object.assign = function (o) { return o }',
  'String.prototype.endsWith that is never so':
    'String.prototype.endsWith = function () { return false }',
  'String.prototype.endsWith that is always so':
    'String.prototype.endsWith = function () { return true }',
  'String.prototype.startsWith that throws':
    'String.prototype.startsWith = function () { throw new Error("of the page") }',
  'String.prototype.includes that is never so':
    'String.prototype.includes = function () { return false }',
  'String.prototype.trim that is empty': 'String.prototype.trim = function () { return "" }',
  'String.prototype.split that does nothing':
    'String.prototype.split = function () { return [String(this)] }',
  'String.prototype.replaceAll that does nothing':
    'String.prototype.replaceAll = function () { return String(this) }',
  'a Set that keeps what is there twice':
    'var S = Set; window.Set = function (x) { return new S(x) }; Set.prototype = S.prototype',
  'Element.prototype.closest that finds nothing':
    'Element.prototype.closest = function () { return null }',
  'Element.prototype.replaceChildren that does nothing':
    'Element.prototype.replaceChildren = function () {}',
  'Element.prototype.append that does nothing': 'Element.prototype.append = function () {}',
  'Document.prototype.importNode that returns nothing':
    'Document.prototype.importNode = function () {}',
  'Document.prototype.createElement that throws for templates':
    'var make = Document.prototype.createElement; Document.prototype.createElement = function (n) { if (/template/i.test(n)) throw new Error("of the page"); return make.apply(this, arguments) }',
  'Intl.DateTimeFormat that throws':
    'Intl.DateTimeFormat = function () { throw new RangeError("of the page") }',
  'Intl that is missing': 'window.Intl = undefined',
  'JSON that is missing': 'window.JSON = undefined',
};

/** What each page shows, in every engine. */
describe('<clonazepam-info> in a page with', () => {
  afterEach(removeFrames);

  for (const [what, code] of Object.entries(BROKEN)) {
    for (const [content, body] of [
      ['a fallback', WITH_FALLBACK],
      ['no fallback', WITHOUT_FALLBACK],
    ] as const) {
      it(`${what}, and ${content}: help is shown in full`, async () => {
        const page = await openPage(body, { script: '' });
        const own = page.document.createElement('script');
        own.textContent = code;
        page.document.head.append(own);
        await addScript(page.document, SCRIPT);
        await page.widget.updateComplete;
        await settled(page.window);
        await filledOrNot(page);
        const shown = helpShown(page);
        // What the site wrote between the tags comes before our last resort.
        expect(shown).not.to.equal(content === 'a fallback' ? 'last resort' : 'nothing');
      });
    }
  }
});
