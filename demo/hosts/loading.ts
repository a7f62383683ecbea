/** Every way in which the script and the tag come into a page. */
import { around, tagWith, WIDGET, type HostPage } from './host.ts';

/** The tag as a string in a script. */
const TAG = JSON.stringify(tagWith()).replaceAll('</', '<\\/');

/** An article with an empty place in it, for a script to fill. */
const PLACE = around('<div id="place"></div>', '').replace(WIDGET, '');

const inAttribute = (markup: string) =>
  markup.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Tells the page around it what a reader would find: a page of an opaque origin can't be looked into. */
const REPORTER = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inside</title>
<script>
  var failures = [];
  addEventListener('error', function (event) { failures.push(event.message); });
  addEventListener('unhandledrejection', function (event) { failures.push(String(event.reason)); });
  addEventListener('load', async function () {
    var widget = document.querySelector('clonazepam-info'), storage = 'allowed';
    try { localStorage.length; } catch (error) { storage = 'forbidden'; }
    await customElements.whenDefined('clonazepam-info');
    await widget.updateComplete;
    var root = widget.shadowRoot, count = function (selector) { return root.querySelectorAll(selector).length; };
    root.querySelector('[part=section-button]').click();
    await widget.updateComplete;
    parent.postMessage({
      origin: self.origin, storage: storage, failures: failures,
      sections: count('[part=section]'), open: count('[aria-expanded=true][part=section-button]'),
      titles: count('[part=title]'), banners: count('[part=banner]'),
      position: getComputedStyle(root.querySelector('[part=banner]')).position,
      safety: root.querySelector('[part=safety]').textContent
    }, '*');
  });
</script>
<script src="/dist/clonazepam-info.js" async></script>
${tagWith()}`;

export const LOADING: readonly HostPage[] = [
  {
    name: 'end',
    kind: 'loading',
    title: 'The script at the end of the body',
  },
  {
    name: 'head',
    kind: 'loading',
    title: 'The script in the head, before the tag',
    load: 'head',
  },
  {
    name: 'async',
    kind: 'loading',
    title: 'The script async in the head',
    load: 'async',
  },
  {
    name: 'defer',
    kind: 'loading',
    title: 'The script deferred in the head',
    load: 'defer',
  },
  {
    name: 'module',
    kind: 'loading',
    title: 'The script as a module',
    load: 'module',
  },
  {
    name: 'late',
    kind: 'loading',
    title: 'The script after everything else, as tag managers load it',
    load: 'late',
  },
  {
    name: 'twice',
    kind: 'loading',
    title: 'The script twice',
    load: 'twice',
  },
  {
    name: 'another-version',
    kind: 'loading',
    title: 'Another version of the element, which came first',
    script: `customElements.define('clonazepam-info', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).append(document.createElement('slot')); }
    });`,
    shows: 'fallback',
    because:
      'A page has one element of a name: the first script wins, and here it shows what is between the tags.',
  },
  {
    name: 'iframe',
    kind: 'loading',
    title: 'In an iframe',
    body: '<main><h1>Outside</h1><iframe src="/hosts/head" title="Leaflet" width="500" height="600"></iframe></main>',
    load: 'none',
  },
  {
    name: 'sandbox',
    kind: 'loading',
    title: 'In a sandboxed iframe, whose origin is opaque and which has no storage',
    script: `var report = new Promise(function (resolve) {
      addEventListener('message', function (event) { resolve(event.data); });
    });`,
    body: `<main><h1>Outside</h1><iframe sandbox="allow-scripts" title="Leaflet" width="500" height="600" srcdoc="${inAttribute(REPORTER)}"></iframe></main>`,
    load: 'none',
  },
  {
    name: 'xhtml',
    kind: 'loading',
    title: 'A page of XHTML',
    type: 'application/xhtml+xml',
    shows: 'fallback',
    because:
      'Such a page reads all markup as XML, and Lit’s templates are not XML: what is between the tags stays.',
  },
  {
    name: 'old-browser',
    kind: 'loading',
    title: 'A browser that doesn’t know light-dark(), as from before 2024',
    script: `var known = CSS.supports;
      CSS.supports = function (rule) { return !/light-dark/.test(rule) && known.apply(CSS, arguments); };`,
    shows: 'fallback',
    because:
      'Where the colours aren’t known, texts would have that of their ground: what is between the tags stays.',
  },
  {
    name: 'charset',
    kind: 'loading',
    title: 'A page in windows-1252, whose server names no character set for our script',
    charset: 'windows-1252',
    onFiles: 'Here it is up to the server whether it names one.',
  },
  {
    name: 'inner-html',
    kind: 'loading',
    title: 'The tag by innerHTML',
    body: PLACE,
    after: `document.getElementById('place').innerHTML = ${TAG};`,
  },
  {
    name: 'inner-html-again',
    kind: 'loading',
    title: 'The tag written again with everything around it',
    after: `document.querySelector('main').innerHTML += '<p>More.</p>';`,
  },
  {
    name: 'create-element',
    kind: 'loading',
    title: 'The tag by createElement, with a property',
    body: PLACE,
    after: `var made = document.createElement('clonazepam-info');
      made.region = 'US';
      document.getElementById('place').append(made);`,
  },
  {
    name: 'create-element-early',
    kind: 'loading',
    title: 'The tag by createElement, with a property, before our script comes',
    body: PLACE,
    load: 'late',
    after: `var made = document.createElement('clonazepam-info');
      made.region = 'US';
      document.getElementById('place').append(made);`,
  },
  {
    name: 'clone',
    kind: 'loading',
    title: 'A copy of the element',
    body: around('', '<div id="place"></div>'),
    after: `document.getElementById('place').append(document.querySelector('clonazepam-info').cloneNode(true));`,
    widgets: 2,
  },
  {
    name: 'clone-early',
    kind: 'loading',
    title: 'A copy of the tag, from before our script came',
    body: around('', '<div id="place"></div>'),
    load: 'late',
    after: `document.getElementById('place').append(document.querySelector('clonazepam-info').cloneNode(true));`,
    widgets: 2,
  },
  {
    name: 'template',
    kind: 'loading',
    title: 'The tag in a template, copied twice',
    body: around('<div id="place"></div><template>', '</template>'),
    after: `var place = document.getElementById('place'), content = document.querySelector('template').content;
      place.append(content.cloneNode(true));
      place.append(document.importNode(content, true));`,
    widgets: 2,
  },
  {
    name: 'document-write',
    kind: 'loading',
    title: 'Tag and script by document.write',
    body: '<main><h1>Clonazepam and your brain</h1></main>',
    load: 'none',
    after: `document.write(${TAG} + '<script src="/dist/clonazepam-info.js"><\\/script>');`,
  },
];
