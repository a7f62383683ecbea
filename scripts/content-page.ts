/**
 * Writes the parts of CONTENT.md that the content itself knows, between `<!-- content:NAME -->` and
 * `<!-- /content:NAME -->`. A second person writes in the last column of the table of helplines. Their
 * entry stays while the row stays the same, apart from the date of the first check.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { REGIONS } from '../src/attributes.ts';
import { EN } from '../src/content/en.ts';
import { CHECKED_ON, HELPLINES } from '../src/content/helplines.ts';
import { LANGUAGES } from '../src/content/languages.ts';
import type { Helpline, Phone } from '../src/content/types.ts';
import { LEAFLETS } from '../src/node/leaflets.ts';
import { buildHelpline } from '../src/view.ts';
import { table } from './markdown.ts';
import { root } from './project.ts';

const PAGE = `${root}CONTENT.md`;

const HELPLINES_HEAD = [
  'Country',
  'Helpline',
  'Shown (→ dialled)',
  'What readers are told',
  'Check',
  'On',
  'Second person, date',
];

const numberOf = ({ shown, dial }: Phone) => (shown === dial ? shown : `${shown} → ${dial}`);

function cellsOf(country: string, helpline: Helpline): string[] {
  const { phone, also, sms, checked } = helpline;
  const { labels } = EN;
  const numbers = [
    numberOf(phone),
    ...(also ? [`${labels.also[also.label]} ${numberOf(also)}`] : []),
    ...(sms ? [`text ${numberOf(sms)}`] : []),
  ];
  const { name, facts } = buildHelpline(helpline, EN);
  // How far it was checked has a column of its own.
  const told = facts.replace(labels.checked[checked], '').trim();
  return [country, name, numbers.join('; '), told, checked, CHECKED_ON];
}

/** The cells of each row of a Markdown table, without its head. */
const rowsIn = (table: string): readonly (readonly string[])[] =>
  table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));

/** Who has reviewed each language, and when the text is looked at again. */
function reviews(): string {
  const languages = new Intl.DisplayNames('en', { type: 'language' });
  return table(
    ['Leaflet', 'Review', 'Updated', 'Next review by'],
    LANGUAGES.map((language) => {
      const { reviewedBy, updated, nextReview } = LEAFLETS[language];
      const review = reviewedBy
        ? `Reviewed by ${reviewedBy}`
        : '**Not yet reviewed by a clinician**';
      return [languages.of(language) ?? language, review, updated, nextReview];
    }),
  );
}

/** What the second person confirms: all but the date of the first check and the column of their own. */
const keyOf = (cells: readonly string[]) => cells.slice(0, HELPLINES_HEAD.indexOf('On')).join('|');

/** The table with the second person's entries of the old one, where the rest of the row is the same. */
export function helplineTable(old = ''): string {
  const kept = new Map(rowsIn(old).map((cells) => [keyOf(cells), cells.at(-1) ?? ''] as const));
  const rows = REGIONS.flatMap((region) =>
    HELPLINES[region].map((helpline) => cellsOf(region, helpline)),
  ).map((cells) => [...cells, kept.get(keyOf(cells)) ?? '']);
  return table(HELPLINES_HEAD, rows);
}

/** Each part, made from the content and from what is there now. */
const PARTS: Readonly<Record<string, (old: string) => string>> = {
  reviews,
  helplines: helplineTable,
};

/** Brings CONTENT.md up to date; with `check`, throws where it is not. */
export async function updateContentPage(check: boolean): Promise<void> {
  const page = readFileSync(PAGE, 'utf8');
  const options = { ...(await resolveConfig(PAGE)), parser: 'markdown' };
  let wanted = page;
  for (const [name, make] of Object.entries(PARTS)) {
    const open = `<!-- content:${name} -->`;
    const close = `<!-- /content:${name} -->`;
    const [before, old, ...surplus] = wanted.split(open).flatMap((text) => text.split(close));
    const [after] = surplus;
    if (old === undefined || after === undefined || surplus.length > 1) {
      throw new Error(`CONTENT.md needs ${open} and ${close}, once each.`);
    }
    const part = await format(make(old), options);
    wanted = `${before ?? ''}${open}\n\n${part}\n${close}${after}`;
  }
  if (wanted === page) return;
  if (check) throw new Error('CONTENT.md differs from src/content: run `npm run docs`.');
  writeFileSync(PAGE, wanted);
  console.log('CONTENT.md is brought up to date.');
}
