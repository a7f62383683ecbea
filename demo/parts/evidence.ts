/** The evidence: every piece of the leaflet, every helpline and source, and what each version changed. */
import { SECTION_IDS, TOPIC_IDS } from '../../src/attributes.ts';
import { EN } from '../../src/content/en.ts';
import { LANGUAGES, versionOf, type Language } from '../../src/content/languages.ts';
import { compareRecords, groupsOf, summaryOf } from '../../src/node/content-diff.ts';
import {
  makeRecord,
  type ContentRecord,
  type HelplineRecord,
  type PieceRecord,
  type SourceRecord,
} from '../../src/node/content-record.ts';
import { escapeHtml, serialize } from '../../src/templates/serialize.ts';
import { readReleases } from '../../scripts/content-releases.ts';
import { changesTemplate } from './changes.ts';
import { jumps, row } from './html.ts';

const LABELS = EN.labels;
const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });
const REGION_NAMES = new Intl.DisplayNames('en', { type: 'region' });

const dateOf = (iso: string) =>
  new Date(iso).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A text in each language, in two columns where there is room. */
const inLanguages = (words: Readonly<Record<Language, string>>, tag = 'p') =>
  LANGUAGES.map((lang) => `<${tag} lang="${lang}">${escapeHtml(words[lang])}</${tag}>`).join('');

// --- Review

function review({ version, updated, nextReview, helplinesChecked, reviewedBy }: ContentRecord) {
  const reviews = LANGUAGES.map((lang) => {
    const name = reviewedBy[lang];
    const said = name
      ? `reviewed by ${escapeHtml(name)}`
      : '<b>not yet reviewed by a clinician</b>';
    return `<li>${LANGUAGE_NAMES.of(lang) ?? lang}: ${said}.</li>`;
  });
  return row(
    '<h2>Review</h2>',
    `<ul class="plain">${reviews.join('')}</ul>
    <p>Text of ${dateOf(updated)}, version ${version}. To be reviewed again by ${dateOf(nextReview)}. Helplines checked on ${dateOf(helplinesChecked)}, on saved pages: no number was called.</p>
    <p class="small unprinted">To review it: read each sentence beside its sources, print this page, and sign its last part. Keep the record too: with it, you see later what has changed.</p>`,
    '<p><a href="dist/content.json" download>The record</a></p><p><button type="button" id="print" hidden>Print</button></p>',
    ' id="review"',
  );
}

const meanings = () =>
  row(
    '<h2>How sure?</h2>',
    `<ul class="plain">${Object.entries(LABELS.certainty)
      .map(
        ([id, word]) =>
          `<li><b>${word}</b>: ${LABELS.certaintyMeaning[id as keyof typeof LABELS.certainty]}</li>`,
      )
      .join('')}</ul>
    <p class="small">Advice says what to do and claims nothing, so it has no grade. A study has none either: a grade on one study says nothing.</p>`,
    '',
    ' id="grades"',
  );

// --- The pieces

interface Place {
  path: string;
  pieces: readonly PieceRecord[];
}

/** The pieces by the place that they are in, in the order of the leaflet. */
function placesOf(pieces: readonly PieceRecord[]): readonly Place[] {
  const places = new Map<string, PieceRecord[]>();
  for (const piece of pieces) {
    places.set(piece.place, [...(places.get(piece.place) ?? []), piece]);
  }
  return [...places].map(([path, inside]) => ({ path, pieces: inside }));
}

const OTHER_PLACES: Readonly<Record<string, string>> = {
  title: 'Title',
  lead: 'The answer to the title',
  safety: 'Safety message',
  studies: 'Studies',
  labels: 'Words on buttons, lists and numbers',
};

const DEEP_LINKS: readonly string[] = [...SECTION_IDS, ...TOPIC_IDS];

/** In words: the reader’s question over it, or what it is. */
function nameOf({ path, pieces }: Place): string {
  const id = path.split('/').at(-1) ?? '';
  const heading = pieces.find((piece) => piece.id === id && piece.kind === 'heading');
  return OTHER_PLACES[id] ?? heading?.words.en ?? id;
}

const links = (sources: readonly string[], all: readonly SourceRecord[]) =>
  sources
    .map((id) => {
      const short = all.find((source) => source.id === id)?.short ?? id;
      return `<a href="#source-${id}">${escapeHtml(short)}</a>`;
    })
    .join(' · ');

function basis({ certainty, sources, kind }: PieceRecord, all: readonly SourceRecord[]) {
  if (certainty) return `<b>${LABELS.certainty[certainty]}</b> ${links(sources ?? [], all)}`;
  if (sources) return `Study: ${links(sources, all)}`;
  return { heading: 'Heading', short: 'In the list of sections', label: '', text: 'Advice' }[kind];
}

function pieceItem(piece: PieceRecord, all: readonly SourceRecord[]): string {
  const { id, kind, words } = piece;
  const isLabel = kind === 'label';
  const name = `${kind === 'text' ? '' : `${kind}-`}${id.replaceAll('.', '-')}`;
  return `<li id="${name}"${kind === 'heading' ? ' class="heading"' : ''}>
    ${inLanguages(words, kind === 'heading' ? 'div' : 'p')}
    ${isLabel ? '' : `<p class="small">${basis(piece, all)}</p>`}
  </li>`;
}

function placeSection(place: Place, all: readonly SourceRecord[]): string {
  const parts = place.path.split('/');
  const id = parts.at(-1) ?? '';
  const level = Math.min(parts.length + 1, 4);
  const link = DEEP_LINKS.includes(id)
    ? `<p class="small"><a href="./#clonazepam-info-${id}">See it in the leaflet<span class="unseen">: ${escapeHtml(nameOf(place))}</span></a></p>`
    : '';
  return `<section class="said" id="in-${place.path.replaceAll('/', '-')}">
  <div class="said-head"><h${level}>${escapeHtml(nameOf(place))}</h${level}>${link}</div>
  <ul>${place.pieces.map((piece) => pieceItem(piece, all)).join('\n')}</ul>
</section>`;
}

// --- Helplines and sources

function helplineItem({ id, name, phone, also, sms, told, site, checked }: HelplineRecord): string {
  const numbers = [phone, also && `or ${also}`, sms && `text ${sms}`].filter(Boolean).join(' · ');
  const link = site
    ? ` · <a href="${site}" rel="noopener noreferrer">${site.replace('https://', '')}</a>`
    : '';
  return `<li id="helpline-${id}">
    ${inLanguages({
      en: `${name.en}: ${told.en}`.replace(/: $/, ''),
      es: `${name.es}: ${told.es}`.replace(/: $/, ''),
    })}
    <p class="small"><b>${escapeHtml(numbers)}</b> Check: ${checked}${link}</p>
  </li>`;
}

function helplines({ helplines: all }: ContentRecord): string {
  const countries = [...new Set(all.map(({ country }) => country))];
  return countries
    .map(
      (country) => `<section class="said" id="helplines-${country}">
  <div class="said-head"><h3>${REGION_NAMES.of(country) ?? country}</h3></div>
  <ul>${all
    .filter((helpline) => helpline.country === country)
    .map(helplineItem)
    .join('\n')}</ul>
</section>`,
    )
    .join('\n');
}

function sources({ sources: all, pieces }: ContentRecord): string {
  const items = all.map(({ id, short, text, href }) => {
    const citing = pieces.filter((piece) => piece.sources?.includes(id as never));
    const link = href
      ? ` <a href="${escapeHtml(href)}" rel="noopener noreferrer">Open it<span class="unseen">: ${escapeHtml(short)}</span></a>`
      : '';
    const cited = citing.map((piece) => `<a href="#${piece.id}">${piece.id}</a>`).join(' · ');
    return `<li id="source-${id}"><p><b>${escapeHtml(short)}</b> (${id}). ${escapeHtml(text)}${link}</p><p class="small">${cited}</p></li>`;
  });
  return `<ul class="sources">${items.join('\n')}</ul>`;
}

// --- Changes

/** What each release changed, newest first, and what has changed since the last. */
function history(now: ContentRecord): string {
  const records = [...readReleases(), now];
  const steps = records.flatMap((record, index) => {
    const before = records[index - 1];
    return before ? [{ before, record, difference: compareRecords(before, record) }] : [];
  });
  if (!steps.length) {
    return '<p>No version has been released yet. From the second on, what each changed is listed here.</p>';
  }
  return steps
    .toReversed()
    .map(({ before, record, difference }) => {
      const isOpen = record === now;
      const title = isOpen
        ? `Since ${before.version}`
        : `${record.version}, ${dateOf(record.updated)}`;
      const all = groupsOf(difference).flatMap(({ changes }) => changes);
      return `<h3>${title}</h3><p>${summaryOf(difference)}</p>${serialize(changesTemplate(all))}`;
    })
    .join('\n');
}

const changes = (record: ContentRecord) =>
  row(
    '<h2>What changed</h2>',
    `${history(record)}
    <div id="compare" class="compare" hidden>
      <label for="old">Compare with a record that you kept (content.json)</label>
      <input id="old" type="file" accept=".json,application/json" aria-describedby="old-hint" />
      <p class="small" id="old-hint">The file stays in this window: it is sent nowhere.</p>
      <p id="compared" role="status"></p>
      <div id="difference"></div>
    </div>
    <p class="small unprinted">On a command line: <code>npx clonazepam-info diff OLD NEW</code></p>`,
    '',
    ' id="changes"',
  );

// --- Signature

const signature = ({
  version,
  updated,
}: ContentRecord) => `<section class="signature" id="signature">
  <h2>Reviewed</h2>
  <p>Version ${version}, text of ${dateOf(updated)}, fingerprint ${versionOf(EN)}.</p>
  <dl><dt>Name and title</dt><dd></dd><dt>Date</dt><dd></dd><dt>Signature</dt><dd></dd></dl>
</section>`;

export function evidencePart(): string {
  const record = makeRecord();
  const isSaid = ({ words }: PieceRecord) => LANGUAGES.some((language) => words[language]);
  const places = placesOf(record.pieces.filter(isSaid));
  const labels = places.filter(({ path }) => path === 'labels');
  const leaflet = places.filter((place) => !labels.includes(place));
  const top = leaflet.filter(({ path }) => !path.includes('/') && path !== 'title');
  const link = (place: Place) => [`in-${place.path}`, nameOf(place)] as const;
  const sections = (some: readonly Place[]) =>
    some.map((place) => placeSection(place, record.sources)).join('\n');
  return `${jumps('On this page', [
    ['review', 'Review'],
    ['grades', 'How sure?'],
    ...top.map(link),
    ['helplines', 'Helplines'],
    ['all-sources', 'Sources'],
    ...labels.map(link),
    ['changes', 'What changed'],
  ])}
<div class="rows">
${review(record)}
${meanings()}
${sections(leaflet)}
<section class="said" id="helplines"><div class="said-head"><h2>Helplines</h2><p class="small">In brackets: what a telephone dials, where that differs from what is shown.</p></div></section>
${helplines(record)}
<section class="row" id="all-sources"><div><h2>Sources</h2><p class="small">With the pieces that cite each.</p></div><div class="answer">${sources(record)}</div></section>
${sections(labels)}
${changes(record)}
${signature(record)}
</div>`;
}
