/** Editors and filters that need a browser, each in a page of its own that stays open for the whole run. */
import type { Browser, Page } from 'puppeteer-core';
import type { Site } from './server.ts';
import type { NodeChange } from './transforms.ts';

/** Puts HTML through an editor, and returns what it would save. */
type Change = (html: string, variant: string) => Promise<string>;

export interface EditorPages {
  nodes: (html: string, change: NodeChange) => Promise<string>;
  purify: Change;
  tinymce: Change;
  ckeditor: Change;
  quill: Change;
  trix: Change;
  xml: Change;
}

interface Needs {
  scripts?: readonly string[];
  styles?: readonly string[];
}

interface Editor extends Needs {
  /** Runs in the page. */
  change: Change;
}

/** The editors' own objects in the page, as far as they are used. */
interface Globals {
  DOMPurify: { sanitize: (html: string, options: object) => string };
  tinymce: {
    init: (
      options: object,
    ) => Promise<{ setContent: (html: string) => void; getContent: () => string }[]>;
  };
  CKEDITOR: Record<string, unknown> & {
    ClassicEditor: {
      create: (options: object) => Promise<{
        setData: (html: string) => void;
        getData: () => string;
        execute: (command: string, html: string) => void;
        destroy: () => Promise<void>;
      }>;
    };
  };
  Quill: new (
    element: Element,
    options: object,
  ) => { root: Element; clipboard: { dangerouslyPasteHTML: (html: string) => void } };
}

const EDITORS: Readonly<Record<Exclude<keyof EditorPages, 'nodes'>, Editor>> = {
  purify: {
    scripts: ['dompurify/dist/purify.min.js'],
    change: (html, variant) => {
      const { DOMPurify } = globalThis as unknown as Globals;
      const options = {
        default: {},
        html: { USE_PROFILES: { html: true } },
        iframe: {
          ADD_TAGS: ['iframe'],
          ADD_ATTR: ['allow', 'allowfullscreen', 'frameborder', 'scrolling', 'target'],
        },
        elements: { CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /-/, attributeNameCheck: /./ } },
      }[variant];
      return Promise.resolve(DOMPurify.sanitize(html, options ?? {}));
    },
  },

  tinymce: {
    scripts: ['tinymce/tinymce.min.js'],
    change: async (html, variant) => {
      const { tinymce } = globalThis as unknown as Globals;
      const place = document.body.appendChild(document.createElement('textarea'));
      const extended = {
        extended_valid_elements: 'script[src|async|type],clonazepam-info[*]',
        custom_elements: 'clonazepam-info',
      };
      const [editor] = await tinymce.init({
        target: place,
        license_key: 'gpl',
        plugins: 'code',
        promotion: false,
        branding: false,
        ...(variant === 'extended' ? extended : {}),
      });
      // As the dialog for the source does.
      editor?.setContent(html);
      return editor?.getContent() ?? '';
    },
  },

  ckeditor: {
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    styles: ['ckeditor5/dist/browser/ckeditor5.css'],
    change: async (html, variant) => {
      const { CKEDITOR } = globalThis as unknown as Globals;
      const named = (...names: string[]) => names.map((name) => CKEDITOR[name]);
      const base = named('Essentials', 'Paragraph', 'Bold', 'Link', 'Heading', 'List');
      const more =
        { general: named('SourceEditing', 'GeneralHtmlSupport'), embed: named('HtmlEmbed') }[
          variant
        ] ?? [];
      const place = document.body.appendChild(document.createElement('div'));
      const editor = await CKEDITOR.ClassicEditor.create({
        attachTo: place,
        licenseKey: 'GPL',
        plugins: [...base, ...more],
        // As its guide has it for "enable all".
        htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
      });
      try {
        if (variant === 'embed') editor.execute('htmlEmbed', html);
        else editor.setData(html);
        // Saved, opened and saved again.
        editor.setData(editor.getData());
        return editor.getData();
      } finally {
        await editor.destroy();
      }
    },
  },

  quill: {
    scripts: ['quill/dist/quill.js'],
    styles: ['quill/dist/quill.snow.css'],
    change: (html) => {
      const { Quill } = globalThis as unknown as Globals;
      const place = document.body.appendChild(document.createElement('div'));
      const editor = new Quill(place, { theme: 'snow' });
      editor.clipboard.dangerouslyPasteHTML(html);
      return Promise.resolve(editor.root.innerHTML);
    },
  },

  trix: {
    scripts: ['trix/dist/trix.umd.min.js'],
    styles: ['trix/dist/trix.css'],
    change: async (html) => {
      const field = document.createElement('input');
      field.id = `field-${document.querySelectorAll('input').length}`;
      field.type = 'hidden';
      const element = document.createElement('trix-editor') as HTMLElement & {
        editor: { loadHTML: (html: string) => void };
      };
      element.setAttribute('input', field.id);
      const isReady = new Promise((resolve) => {
        element.addEventListener('trix-initialize', resolve, { once: true });
      });
      document.body.append(field, element);
      await isReady;
      element.editor.loadHTML(html);
      return field.value;
    },
  },

  xml: {
    change: (html, variant) => {
      const serializer = new XMLSerializer();
      if (variant === 'strict') {
        // No entities but those of XML: `&nbsp;` is not known.
        const xml = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/xml');
        const problem = xml.querySelector('parsererror');
        if (problem) throw new Error('not well-formed');
        const { childNodes } = xml.documentElement;
        return Promise.resolve(
          [...childNodes].map((node) => serializer.serializeToString(node)).join(''),
        );
      }
      // Read as HTML and written by a library that knows nothing of it: what is empty closes itself.
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const target = document.implementation.createDocument(null, 'body');
      const copy = (from: Node, to: Element) => {
        for (const node of from.childNodes) {
          if (!(node instanceof Element)) {
            to.append(target.importNode(node));
            continue;
          }
          const element = target.createElementNS(null, node.localName);
          for (const { name, value } of node.attributes) element.setAttribute(name, value);
          copy(node instanceof HTMLTemplateElement ? node.content : node, element);
          to.append(element);
        }
      };
      copy(body, target.documentElement);
      const { childNodes } = target.documentElement;
      return Promise.resolve(
        [...childNodes].map((node) => serializer.serializeToString(node)).join(''),
      );
    },
  },
};

/** Runs in the page: HTML to nodes, and back. */
function changeNodes(html: string, change: NodeChange): string {
  const { head } = new DOMParser().parseFromString(`<template>${html}</template>`, 'text/html');
  const template = head.firstElementChild as HTMLTemplateElement;
  const all = (selector: string, root: DocumentFragment = template.content): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element instanceof HTMLTemplateElement ? all(selector, element.content) : []),
    ]);
  change(template.content, all);
  return template.innerHTML;
}

/** Opens each page when it is first needed. One piece of HTML at a time goes through an editor. */
export function openEditors(browser: Browser, site: Site): EditorPages {
  const empty = site.add(
    Buffer.from('<!doctype html><meta charset="utf-8"><title>An editor</title><body></body>'),
  );
  const pages = new Map<string, Promise<Page>>();
  const queues = new Map<string, Promise<unknown>>();

  async function open({ scripts = [], styles = [] }: Needs): Promise<Page> {
    const page = await browser.newPage();
    // The compiler of these files names functions by a helper of its own.
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
    await page.goto(empty);
    for (const path of styles) await page.addStyleTag({ url: `${site.pages}/${path}` });
    for (const path of scripts) await page.addScriptTag({ url: `${site.pages}/${path}` });
    return page;
  }

  function inTurn<Result>(name: string, editor: Needs, work: (page: Page) => Promise<Result>) {
    const page = pages.get(name) ?? open(editor);
    pages.set(name, page);
    const result = (queues.get(name) ?? Promise.resolve()).then(async () => work(await page));
    queues.set(
      name,
      result.catch(() => undefined),
    );
    return result;
  }

  const through =
    (name: keyof typeof EDITORS): Change =>
    (html, variant) =>
      inTurn(name, EDITORS[name], (page) => page.evaluate(EDITORS[name].change, html, variant));

  return {
    nodes: (html, change) =>
      inTurn('nodes', {}, (page) =>
        page.evaluate(`(${changeNodes.toString()})(${JSON.stringify(html)}, ${change.toString()})`),
      ) as Promise<string>,
    purify: through('purify'),
    tinymce: through('tinymce'),
    ckeditor: through('ckeditor'),
    quill: through('quill'),
    trix: through('trix'),
    xml: through('xml'),
  };
}
