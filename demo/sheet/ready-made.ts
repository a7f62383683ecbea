/** The ready-made sheets: a page for each country and language, that needs no script. */
import { REGIONS } from '../../src/attributes.ts';
import { LANGUAGES, type Language } from '../../src/content/languages.ts';
import type { Region } from '../../src/content/types.ts';
import { escapeHtml, serialize } from '../../src/templates/serialize.ts';
import { sheetTemplate } from './sheet.ts';
import { NO_REGION } from './state.ts';
import { SHEET_WORDS } from './words.ts';

interface ReadyMade {
  file: string;
  region: Region | '';
  lang: Language;
}

export const sheetFile = (region: Region | '', lang: Language): string =>
  `${region || NO_REGION}.${lang}.html`;

export const READY_MADE: readonly ReadyMade[] = [...REGIONS, '' as const].flatMap((region) =>
  LANGUAGES.map((lang) => ({ file: sheetFile(region, lang), region, lang })),
);

/** What these pages may do: look like a sheet. */
export const SHEET_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

/** The page of a file, with its style sheet beside it; undefined where there is none of that name. */
export function readyMadePage(file: string): string | undefined {
  const sheet = READY_MADE.find((one) => one.file === file);
  if (!sheet) return undefined;
  const { title, print, more } = SHEET_WORDS[sheet.lang];
  return `<!doctype html>
<html lang="${sheet.lang}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:," />
<link rel="stylesheet" href="sheet.css" />
</head>
<body>
<main>
<header class="sheet-screen">
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(print)} <a href="../sheet.html">${escapeHtml(more)}</a>.</p>
</header>
<div>${serialize(sheetTemplate(sheet))}</div>
</main>
</body>
</html>
`;
}
