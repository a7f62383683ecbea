/**
 * Writes dist/embed.html, the page that systems show in an iframe: the element, and what is shown
 * where no script runs. Neither country nor language is known then, so every country's numbers are
 * there, and the safety message in each language.
 */
import { REGIONS } from '../attributes.ts';
import { EN } from '../content/en.ts';
import { escapeHtml } from '../templates/serialize.ts';
import { LEAFLETS } from './leaflets.ts';
import { directoryOf, numbersOf, safetyOf } from './snippet.ts';

/** The script beside the page: the element, and what sets it up in a frame (src/frame/). */
const FRAME_SCRIPT = 'clonazepam-info.embed.js';

/** A link must not lead away inside the frame, where most sites refuse to be shown. */
const OUTSIDE = ' target="_blank"';

export function writeFramePage(): string {
  const numbers = REGIONS.map(
    (region) => `<li>${EN.labels.regions[region]}. ${numbersOf({ content: EN, region })}</li>`,
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
  </head>
  <body>
    <clonazepam-info>
      <div lang="${EN.lang}">
        ${safetyOf(EN)}
        <ul>
          ${[...numbers, elsewhere].join('\n          ')}
        </ul>
        ${directoryOf(EN, OUTSIDE)}
      </div>
      <div lang="${LEAFLETS.es.lang}">
        ${safetyOf(LEAFLETS.es)}
        ${directoryOf(LEAFLETS.es, OUTSIDE)}
      </div>
    </clonazepam-info>
    <script src="${FRAME_SCRIPT}"></script>
  </body>
</html>
`;
}
