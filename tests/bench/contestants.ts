/** Who is measured: the pages of each contestant, and how its sections are pressed. */
import type { Leaflet, Snippets } from './leaflet.ts';
import { SCRIPT_SRC, shadowMarkup, withoutScript } from './leaflet.ts';
import {
  FRAME_LISTENER,
  GOVUK_SETUP,
  writeByHand,
  writeFrame,
  writeGovuk,
  writeWebAwesome,
} from './pages.ts';
import { bundle } from './peers.ts';

/** In the order of the tables. */
export const TITLES = {
  html: 'hand-written HTML',
  'html-frame': 'the same in a frame',
  lit: 'smallest Lit element',
  govuk: 'GOV.UK accordion',
  'web-awesome': 'Web Awesome details',
  bare: 'bare copy of ours',
  script: 'ours, script',
  prerendered: 'ours, prerendered',
  frame: 'ours, frame',
} as const;

export type Name = keyof typeof TITLES;
export const NAMES = Object.keys(TITLES) as Name[];

export interface Contestant {
  name: Name;
  head: string;
  /** Comes before the leaflet in the page, and is needed once. */
  setup?: string;
  /** The leaflet, as it is in the page. */
  body: string;
  /** Whether instances come from HTML, since a clone has no declarative shadow root. */
  parsed?: boolean;
  /** Most that are added at once. */
  mostInstances: number;
  /** What opens a section. */
  press: string;
  /** Files of its own, by address. */
  files?: Readonly<Record<string, string>>;
}

const MOST = 1000;
/** A frame is a document of its own. */
const MOST_FRAMES = 10;
/** A thousand prerendered leaflets would be a page of 40 MB. */
const MOST_PRERENDERED = 100;

export const OUR_BUTTON = 'button[part~=section-button]:not([disabled])';
const script = (src: string) => `<script src="${src}" async></script>`;

export async function makeContestants(
  leaflet: Leaflet,
  snippets: Snippets,
): Promise<readonly Contestant[]> {
  const byHand = writeByHand(leaflet);
  const constants = { leaflet, markup: shadowMarkup(snippets.closed) };
  return [
    { name: 'html', head: '', body: byHand, mostInstances: MOST, press: 'summary' },
    {
      name: 'html-frame',
      head: '',
      body: writeFrame('/html'),
      mostInstances: MOST_FRAMES,
      press: 'summary',
    },
    {
      name: 'lit',
      head: script('/lit.js'),
      body: '<lit-leaflet></lit-leaflet>',
      mostInstances: MOST,
      press: 'summary',
      files: { '/lit.js': await bundle('lit-leaflet.ts', constants) },
    },
    {
      name: 'govuk',
      head: '<link rel="stylesheet" href="/govuk.css">\n<script src="/govuk.js" defer></script>',
      setup: GOVUK_SETUP,
      body: writeGovuk(leaflet),
      mostInstances: MOST,
      press: '.govuk-accordion__section-button',
      files: { '/govuk.js': await bundle('govuk.ts'), '/govuk.css': await bundle('govuk.scss') },
    },
    {
      name: 'web-awesome',
      head: `<link rel="stylesheet" href="/web-awesome.css">\n${script('/web-awesome.js')}`,
      body: writeWebAwesome(leaflet),
      mostInstances: MOST,
      press: 'summary',
      files: {
        '/web-awesome.js': await bundle('web-awesome.ts'),
        '/web-awesome.css': await bundle('web-awesome.css'),
      },
    },
    {
      name: 'bare',
      head: script('/bare.js'),
      body: '<bare-copy></bare-copy>',
      mostInstances: MOST,
      press: '[part~=section-heading]',
      files: { '/bare.js': await bundle('bare-copy.ts', constants) },
    },
    {
      name: 'script',
      head: script(SCRIPT_SRC),
      body: '<clonazepam-info region="US"></clonazepam-info>',
      mostInstances: MOST,
      press: OUR_BUTTON,
    },
    {
      name: 'prerendered',
      head: script(SCRIPT_SRC),
      body: withoutScript(snippets.closed).trim(),
      parsed: true,
      mostInstances: MOST_PRERENDERED,
      press: OUR_BUTTON,
    },
    {
      name: 'frame',
      head: FRAME_LISTENER,
      body: writeFrame('/embed.html?region=US'),
      mostInstances: MOST_FRAMES,
      press: OUR_BUTTON,
    },
  ];
}
