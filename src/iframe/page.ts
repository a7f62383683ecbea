/**
 * Writes dist/embed.html, the page that systems show in an iframe: the element, with what stands
 * where no script runs. Neither country nor language is known then, so every country's numbers are
 * there, and the safety message in each language.
 */
import { REGIONS } from '../config.ts';
import { EN } from '../content/en.ts';
import { ES } from '../content/es.ts';
import { directoryOf, escapeHtml, numbersOf, safetyOf } from '../snippet.ts';

/** The scripts beside the page. The first draws the leaflet, the second (script.ts) sets it up. */
export const LEAFLET_SCRIPT = 'clonazepam-info.js';
export const FRAME_SCRIPT = 'clonazepam-info.embed.js';

/** A link must not lead away inside the frame, where most sites refuse to be shown. */
const OUTSIDE = ' target="_blank"';

export function writeEmbedPage(): string {
  const names = new Intl.DisplayNames(EN.lang, { type: 'region' });
  const numbers = REGIONS.map(
    (region) => `<li>${names.of(region) ?? region}. ${numbersOf({ content: EN, region })}</li>`,
  );
  const elsewhere = `<li>${escapeHtml(EN.labels.otherCountry)}. ${numbersOf({ content: EN, region: undefined })}</li>`;
  return `<!doctype html>
<html lang="${EN.lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <!-- It is a part of other pages: those are what should be found. -->
    <meta name="robots" content="noindex" />
    <title>${escapeHtml(EN.title)}</title>
    <link rel="icon" href="data:," />
    <style>
      body {
        margin: 0;
        font-family: system-ui, sans-serif;
        line-height: 1.6;
      }
      clonazepam-info:not(:defined) {
        display: block;
        padding: 0.1rem 1rem;
      }
      a[href^='tel:'] {
        white-space: nowrap;
      }
      .alone > body {
        max-width: 72rem;
        margin: 0 auto;
        padding: clamp(0.5rem, 3vw, 2rem);
      }
    </style>
    <script src="${LEAFLET_SCRIPT}" defer></script>
  </head>
  <body>
    <clonazepam-info>
      ${safetyOf(EN)}
      <ul>
        ${[...numbers, elsewhere].join('\n        ')}
      </ul>
      ${directoryOf(EN, OUTSIDE)}
      <div lang="${ES.lang}">
        ${safetyOf(ES)}
        ${directoryOf(ES, OUTSIDE)}
      </div>
    </clonazepam-info>
    <script src="${FRAME_SCRIPT}"></script>
  </body>
</html>
`;
}
