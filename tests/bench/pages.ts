/** HTML of the pages that show the leaflet, each contestant's way. */
import type { Leaflet } from './leaflet.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

export const escapeHtml = (text: string): string =>
  text.replace(/[&<"]/g, (sign) => ENTITIES[sign] ?? sign);

const paragraphs = (texts: readonly string[], attributes = '') =>
  texts.map((text) => `<p${attributes}>${escapeHtml(text)}</p>`).join('\n');

/** A page of a site, with nothing on it but what it is given. */
export const writePage = (head: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Leaflet</title>
<link rel="icon" href="data:,">
<style>body { margin: 1rem; font-family: system-ui, sans-serif; line-height: 1.6 }</style>
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** What comes before and after the sections is the same for all. */
function writeLeaflet(leaflet: Leaflet, sections: string, attributes = ''): string {
  const { safety, title, intro, helpline } = leaflet;
  return `<div>
<h2 data-first>${escapeHtml(safety.heading)}</h2>
${paragraphs(safety.texts, attributes)}
<h2>${escapeHtml(title)}</h2>
${paragraphs(intro, attributes)}
${sections}
${paragraphs([helpline], attributes)}
</div>`;
}

export const writeByHand = (leaflet: Leaflet): string =>
  writeLeaflet(
    leaflet,
    leaflet.sections
      .map(
        ({ heading, summary, panel }) => `<details>
<summary><h3>${escapeHtml(heading)}</h3><span>${escapeHtml(summary)}</span></summary>
<p>${escapeHtml(panel)}</p>
</details>`,
      )
      .join('\n'),
  );

/** What GOV.UK Frontend needs at the start of the body. */
export const GOVUK_SETUP = `<script>
document.body.className += ' js-enabled govuk-frontend-supported';
</script>`;

/** As the documentation of GOV.UK Frontend shows it. */
export const writeGovuk = (leaflet: Leaflet): string =>
  writeLeaflet(
    leaflet,
    `<div class="govuk-accordion" data-module="govuk-accordion" id="leaflet">
${leaflet.sections
  .map(
    ({ heading, summary, panel }, index) => `<div class="govuk-accordion__section">
<div class="govuk-accordion__section-header">
<h3 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="leaflet-heading-${index + 1}">${escapeHtml(heading)}</span></h3>
<div class="govuk-accordion__section-summary govuk-body" id="leaflet-summary-${index + 1}">${escapeHtml(summary)}</div>
</div>
<div id="leaflet-content-${index + 1}" class="govuk-accordion__section-content">
<p class="govuk-body">${escapeHtml(panel)}</p>
</div>
</div>`,
  )
  .join('\n')}
</div>`,
    ' class="govuk-body"',
  );

export const writeWebAwesome = (leaflet: Leaflet): string =>
  writeLeaflet(
    leaflet,
    leaflet.sections
      .map(
        ({ heading, summary, panel }) => `<wa-details>
<div slot="summary"><h3>${escapeHtml(heading)}</h3><span>${escapeHtml(summary)}</span></div>
<p>${escapeHtml(panel)}</p>
</wa-details>`,
      )
      .join('\n'),
  );

/** A frame as docs/embedding.md has it. */
export const writeFrame = (address: string): string =>
  `<iframe src="${address}" title="Clonazepam and the brain" allow="clipboard-write" width="100%" height="640" style="border: 0"></iframe>`;

/** The part of that frame that makes it as tall as the leaflet. */
export const FRAME_LISTENER = `<script>
addEventListener('message', ({ data, origin, source }) => {
  if (origin !== location.origin || data?.type !== 'clonazepam-info-height') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.height = data.height;
  }
});
</script>`;
