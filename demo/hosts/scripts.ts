/** Scripts of other people that change what ours finds. */
import type { HostPage } from './host.ts';

const LIBRARIES: readonly HostPage[] = [
  {
    name: 'prototype-js',
    kind: 'script',
    title: 'Prototype.js, which gives every element and array methods of its own',
    scripts: ['prototype-js-core/prototype.js'],
    script: `document.observe('dom:loaded', function () {
      $$('clonazepam-info').invoke('addClassName', 'ready').invoke('writeAttribute', 'data-seen', 'yes');
      $$('p').invoke('hide').invoke('show');
    });`,
  },
  {
    name: 'mootools',
    kind: 'script',
    title: 'MooTools, which replaces Element',
    scripts: ['mootools-core-dist/dist/mootools-core.js'],
    script: `window.addEvent('domready', function () {
      $$('clonazepam-info').addClass('ready').setProperty('data-seen', 'yes');
      new Element('p', { text: 'News' }).inject(document.getElement('clonazepam-info'), 'before');
    });`,
  },
  {
    name: 'mootools-compat',
    kind: 'script',
    title: 'MooTools with its older names',
    scripts: ['mootools-core-dist/dist/mootools-core-compat.js'],
    script: `window.addEvent('domready', function () {
      $$('clonazepam-info').addClass('ready');
      $each($$('p'), function (one) { one.setStyle('display', 'block'); });
    });`,
  },
  {
    name: 'jquery-1',
    kind: 'script',
    title: 'jQuery 1, which wraps the widget and hides and shows what is around it',
    scripts: ['jquery-1/dist/jquery.js'],
    script: `jQuery(function ($) {
      $('clonazepam-info').addClass('ready').attr('data-seen', 'yes').wrap('<div class="box"></div>')
        .before('<hr>').after('<p>After</p>').parent().fadeTo(0, 1);
      $('main').prepend('<p>News</p>').find('p').hide().show();
      $(document).on('click', 'a, button', function () { $(this).toggleClass('clicked'); });
    });`,
  },
  {
    name: 'zone-js',
    kind: 'script',
    title: 'zone.js, which wraps promises, listeners and observers',
    scripts: ['zone.js/bundles/zone.umd.js'],
  },
  {
    name: 'core-js',
    kind: 'script',
    title: 'core-js, all of it',
    scripts: ['core-js-bundle/index.js'],
  },
];

const BY_HAND: readonly HostPage[] = [
  {
    name: 'frozen',
    kind: 'script',
    title: 'Built-ins frozen against tampering',
    script: `[Object, Function, Array, String, Number, Boolean, Symbol, RegExp, Date, Error, TypeError,
      Promise, Map, Set, WeakMap, WeakSet, JSON, Math, Reflect, Intl, EventTarget, Node, Element,
      HTMLElement, Document, DocumentFragment, ShadowRoot, Event, CSSStyleSheet, MutationObserver,
      CustomElementRegistry, AbortController, URL
    ].forEach(function (one) { Object.freeze(one); if (one.prototype) Object.freeze(one.prototype); });`,
  },
  {
    name: 'array-from',
    kind: 'script',
    title: 'An Array.from of the page’s own, which makes [x] of everything',
    script: `Array.from = function (value) { return [value]; };`,
  },
  {
    name: 'bind',
    kind: 'script',
    title: 'An old bind, without new and without its first arguments',
    script: `Function.prototype.bind = function (context) {
      var method = this;
      return function () { return method.apply(context, arguments); };
    };`,
  },
  {
    name: 'json-throws',
    kind: 'script',
    title: 'A JSON that refuses to work',
    script: `JSON.stringify = JSON.parse = function () { throw new TypeError('Use the safe serializer'); };`,
  },
  {
    name: 'json-alters',
    kind: 'script',
    title: 'A JSON that answers something else, and toJSON on everything',
    script: `['Array', 'String', 'Number', 'Date', 'Object'].forEach(function (name) {
      Object.defineProperty(window[name].prototype, 'toJSON', { configurable: true, value: function () { return '[' + name + ']'; } });
    });
    JSON.stringify = function () {};
    JSON.parse = function () { return null; };`,
  },
  {
    name: 'prototype-junk',
    kind: 'script',
    title: 'Methods on Object.prototype and Array.prototype that show up in loops',
    script: `['extend', 'each', 'clone', 'merge', 'size', 'isEmpty', 'contains', 'inherits', 'toQuery', 'link', 'more', 'id'].forEach(function (name) {
      Object.prototype[name] = function () { return this; };
      Array.prototype[name] = function () { return this; };
    });
    ['remove', 'last', 'first', 'unique'].forEach(function (name) { Array.prototype[name] = function () {}; });`,
  },
  {
    name: 'onerror-throws',
    kind: 'script',
    title: 'An error reporter that fails, on a page with errors',
    script: `window.onerror = function () { throw new Error('No reporter'); };
      window.onunhandledrejection = function () { throw new Error('No reporter'); };`,
    after: `Promise.reject(new Error('Of the page')); ofThePage();`,
  },
  {
    name: 'console-throws',
    kind: 'script',
    title: 'A console that throws at whoever writes to it',
    script: `['log', 'info', 'debug', 'warn', 'error'].forEach(function (name) {
      console[name] = function () { throw new Error('No console in production'); };
    });`,
  },
  {
    name: 'no-console',
    kind: 'script',
    title: 'No console at all',
    script: `window.console = undefined;`,
  },
  {
    name: 'wrapped-listeners',
    kind: 'script',
    title: 'A monitor that wraps every listener',
    script: `var add = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        return add.call(this, type, listener && function () {
          return (listener.handleEvent || listener).apply(listener.handleEvent ? listener : this, arguments);
        }, options);
      };`,
  },
  {
    name: 'wrapped-dom',
    kind: 'script',
    title: 'A recorder that wraps attachShadow, observers and changes to the page',
    script: `var recorded = [];
      [[Element, 'attachShadow'], [Node, 'appendChild'], [Node, 'insertBefore'], [Node, 'removeChild'],
       [Element, 'setAttribute'], [Element, 'removeAttribute'], [Element, 'replaceChildren'], [Document, 'importNode']
      ].forEach(function (pair) {
        var owner = pair[0].prototype, name = pair[1], original = owner[name];
        owner[name] = function () {
          var result = original.apply(this, arguments);
          recorded.push([name, result]);
          return result;
        };
      });
      var Observer = window.MutationObserver;
      window.MutationObserver = function (callback) {
        return new Observer(function () { recorded.push(arguments); return callback.apply(this, arguments); });
      };
      window.MutationObserver.prototype = Observer.prototype;`,
  },
];

export const SCRIPTS: readonly HostPage[] = [...LIBRARIES, ...BY_HAND];
