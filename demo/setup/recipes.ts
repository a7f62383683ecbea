/** What is copied for a setup: the text to paste, the rules for the site's style sheet, and what else it needs. */
import { ATTRIBUTES, camelCase, type AttributeName } from '../../src/attributes.ts';
import { renderSnippet, type SnippetOptions } from '../../src/node/render-snippet.ts';
import { isLocal } from '../../src/findings/scripts.ts';
import type { SnippetWay } from '../../src/node/snippet.ts';
import { placeOf } from './places.ts';
import type { Setup } from './state.ts';

/** The shapes that a snippet can take, and what each is called. */
export const FORMATS = {
  tag: 'Tag and script',
  'one-tag': 'One tag: a block and a script',
  prerendered: 'Prerendered: readable without script',
  iframe: 'iframe',
  markdown: 'Markdown: message, numbers and a link',
  wikitext: 'Wikitext: message, numbers and a link',
  npm: 'npm',
  react: 'React',
  vue: 'Vue',
  svelte: 'Svelte',
  angular: 'Angular',
} as const;

export type Format = keyof typeof FORMATS;

const isFormat = (name: string): name is Format => name in FORMATS;

export const formatOf = ({ format, place }: Setup): Format =>
  isFormat(format) ? format : placeOf(place).format;

/** Whether it is pasted as HTML, so that a browser can show it as it is. */
export const isHtml = (format: Format): boolean =>
  ['tag', 'one-tag', 'prerendered', 'iframe'].includes(format);

export interface Recipe {
  /** The text to paste. */
  code: string;
  /** What a page of HTML shows of it: the same text, but for apps and wikis. */
  shown: string;
  /** Rules for the site's style sheet; '' where there are none. */
  css: string;
  /** What a Content-Security-Policy of the site must allow; '' where the site runs its own build. */
  policy: string;
  /** Whether the address of the script leads to the computer of the person who sets it up. */
  isLocal: boolean;
  /** What can't be used, in the words of the element. */
  problems: readonly string[];
}

export interface Addresses {
  /** Address of the script that this site serves. */
  script: string;
  /** Hashes of the scripts, by file name. */
  integrity: Readonly<Record<string, string>>;
}

/** Takes the tag out of the snippet that has it and the script. */
const elementOf = (snippet: string) =>
  /<clonazepam-info.*<\/clonazepam-info>/s.exec(snippet)?.[0] ?? '';

const APPS: Readonly<Record<string, (element: string) => string>> = {
  npm: (element) => `npm install clonazepam-info

// In your script:
import 'clonazepam-info';

<!-- In your page: -->
${element}
`,
  react: (element) => `npm install clonazepam-info

import 'clonazepam-info';

export const Leaflet = () => (
  ${element}
);
`,
  vue: (element) => `npm install clonazepam-info

<script setup>
import 'clonazepam-info';
</script>

<template>
  ${element}
</template>

// In vite.config.js:
vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'clonazepam-info' } } })
`,
  svelte: (element) => `npm install clonazepam-info

<script>
  import 'clonazepam-info';
</script>

${element}
`,
  angular: (element) => `npm install clonazepam-info

import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'clonazepam-info';

@Component({
  selector: 'app-leaflet',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`${element}\`,
})
export class Leaflet {}
`,
};

function optionsOf({ lang, attributes }: Setup): SnippetOptions {
  const given = Object.entries(attributes).map(([name, value]) => [
    camelCase(name),
    ATTRIBUTES[name as AttributeName] === 'boolean' ? true : value,
  ]);
  return { ...(Object.fromEntries(given) as SnippetOptions), lang: lang || null };
}

/** The file name at the end of an address. */
const fileOf = (address: string) => address.replace(/^.*\//, '');

/** Holds each script in a snippet to its hash. An address of another name than ours has none. */
const pin = (snippet: string, integrity: Addresses['integrity']) =>
  snippet.replace(/<script src="([^"?]*)([^"]*)"/g, (tag, address: string) => {
    const hash = integrity[fileOf(address)];
    return hash ? `${tag} integrity="${hash}" crossorigin="anonymous"` : tag;
  });

/** No value ends the rule that it is in, or loads anything. */
const isColor = (value: string) => value !== '' && !/[;{}<>]|url\(/i.test(value);

function rulesFor({ accent, surface }: Setup): string {
  const rules = Object.entries({ accent, surface }).flatMap(([name, value]) =>
    isColor(value) ? [`  --clonazepam-info-${name}: ${value};`] : [],
  );
  return rules.length ? `clonazepam-info {\n${rules.join('\n')}\n}\n` : '';
}

/** A policy in words. A list of names for Trusted Types is the exception: adding one where there is none breaks other scripts. */
export const policyInWords = (policy: string): string =>
  policy &&
  `If your site has a Content-Security-Policy, it must allow: ${policy}. If that has a list named trusted-types, add clonazepam-info to the list.`;

const originOf = (address: string) => (URL.canParse(address) ? new URL(address).origin : "'self'");

export function recipeFor(setup: Setup, { script, integrity }: Addresses): Recipe {
  const problems: string[] = [];
  const report = (problem: string) => problems.push(problem);
  const format = formatOf(setup);
  const src = setup.src || script;
  const options = { ...optionsOf(setup), src };
  const write = (way: SnippetWay) => renderSnippet({ ...options, way }, report).trim();
  const css = rulesFor(setup);
  const app = APPS[format];
  if (app) {
    const shown = write('tag');
    return { code: app(elementOf(shown)), shown, css, policy: '', isLocal: false, problems };
  }
  const written = write(format as SnippetWay);
  const code = setup.pinned ? pin(written, integrity) : written;
  const origin = originOf(src);
  const policy =
    format === 'iframe' ? `frame-src ${origin}; script-src ${origin}` : `script-src ${origin}`;
  // In a frame, the rules of the page around don't count.
  const rules = format === 'iframe' ? '' : css;
  return { code, shown: code, css: rules, policy, isLocal: isLocal(src), problems };
}
