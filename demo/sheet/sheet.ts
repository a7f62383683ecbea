/** The sheet to take to an appointment: one printed page of questions, numbers and room to write. Its markup, and what is in it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { DIRECTORY_URL, HELPLINES } from '../../src/content/helplines.ts';
import type { Language, StatementId } from '../../src/content/languages.ts';
import type { Content, Helpline, Phone, Region } from '../../src/content/types.ts';
import { LEAFLETS } from '../../src/node/leaflets.ts';
import { buildHelpline, reviewOf, updatedOf } from '../../src/view.ts';
import { SHEET_WORDS } from './words.ts';

/** What a clinic puts on the sheet. What is left empty becomes a line to write on. */
export interface Clinic {
  name?: string | undefined;
  line?: string | undefined;
  phone?: Phone | undefined;
  hours?: string | undefined;
}

export interface Sheet {
  /** '' for countries that are not built in. */
  region: Region | '';
  lang: Language;
  clinic?: Clinic;
}

/** More than fit on any paper: what has no room is cut off. */
const NOTE_LINES = Array.from({ length: 24 });

/** The words of the leaflet under an id, at any depth. */
function wordsOf(part: unknown, id: string, property: 'text' | 'heading'): string {
  if (typeof part !== 'object' || part === null) return '';
  const piece = part as Record<string, unknown>;
  const own = piece['id'] === id ? piece[property] : undefined;
  if (typeof own === 'string') return own;
  for (const inner of Object.values(piece)) {
    const found = wordsOf(inner, id, property);
    if (found) return found;
  }
  return '';
}

const textOf = (content: Content, id: StatementId) => wordsOf(content, id, 'text');

const asSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The questions of the leaflet, one each. The leaflet joins two of them in a sentence: “Is it right for me, and
 * what do I gain and risk?”
 */
export function questionsOf(content: Content): readonly string[] {
  const isSpanish = content.lang === 'es';
  const [joint, mark] = isSpanish ? [', y ', '¿'] : [', and ', ''];
  const asked = textOf(content, 'stopping-questions')
    .split('?')
    .flatMap((sentence) => sentence.replace('¿', '').split(joint))
    .map((question) => question.trim())
    .filter(Boolean)
    .map((question) => `${mark}${asSentence(question)}?`);
  const [, fair] = /[“«](.+?)[”»]/.exec(textOf(content, 'healing-question')) ?? [];
  return fair ? [...asked, fair] : asked;
}

/** Who can be asked without a number, from the sentence that names them: “any pharmacist (free, no appointment)”. */
function pharmacistOf(content: Content): readonly [who: string, how: string] {
  const sentence = textOf(content, 'help-summary');
  const [, who = '', how = ''] = /, (?:a )?([^,(]+) \(([^)]+)\)/.exec(sentence) ?? [];
  return [asSentence(who), asSentence(how)];
}

const phoneTemplate = ({ shown, dial }: Phone) => html`<a href=${`tel:${dial}`}>${shown}</a>`;

/** The emergency number, as text. */
function emergencyOf(region: Region | '', { labels }: Content): string {
  const helpline = region && HELPLINES[region].find(({ kind }) => kind === 'emergency');
  if (!helpline) return labels.localEmergency;
  const { phone, also } = helpline;
  return also ? `${phone.shown} ${labels.also[also.label]} ${also.shown}` : phone.shown;
}

function safetyTemplate(content: Content, emergency: string): TemplateResult {
  const { labels, safety } = content;
  const { heading, main, action, signs, more } = safety;
  const [before = '', after = ''] = labels.localNowFor.split(labels.localEmergency);
  return html`<section class="sheet-safety">
    <h2>${heading}</h2>
    <p>${main.text} <b>${action.text}</b></p>
    <p>${before}<b>${emergency}</b>${after}:</p>
    <ul class="sheet-signs">
      ${signs.map(({ text }) => html`<li>${text}</li>`)}
    </ul>
    ${more.map(
      (box) =>
        html`<p><b>${box.heading}</b> ${box.statements.map(({ text }) => text).join(' ')}</p>`,
    )}
  </section>`;
}

function questionsTemplate(content: Content): TemplateResult {
  const { tick, boxes } = SHEET_WORDS[content.lang as Language];
  return html`<section class="sheet-questions">
    <h2>${wordsOf(content, 'questions-heading', 'heading')}</h2>
    <p>${textOf(content, 'stopping-not-for-all')} ${textOf(content, 'step-keep')}</p>
    <ul class="sheet-asked">
      ${questionsOf(content).map((question) => html`<li>${question}</li>`)}
    </ul>
    <p>${tick}</p>
    <ul class="sheet-boxes">
      ${boxes.map((box) => html`<li>${box}</li>`)}
    </ul>
  </section>`;
}

function notesTemplate({ notes, appointment }: { notes: string; appointment: string }) {
  return html`<section class="sheet-notes">
    <p class="sheet-blank">${notes}</p>
    <div class="sheet-lines">${NOTE_LINES.map(() => html`<div></div>`)}</div>
    <p class="sheet-blank">${appointment}</p>
  </section>`;
}

/** One service: its number, whose it is, when it answers, and what else a caller should know. */
function helplineTemplate(helpline: Helpline, content: Content): TemplateResult {
  const { labels } = content;
  const { id, kind, phone, also, sms, cost, languages, site = '', checked } = helpline;
  const { name, purpose, hours } = buildHelpline(helpline, content);
  const facts = [hours, languages && labels.languagesOf[languages], cost && labels.costs[cost]]
    .filter(Boolean)
    .join('\u00a0· ');
  // A country with two emergency numbers has both at the start of its line.
  const other = also && kind !== 'emergency' ? also : undefined;
  const page = kind === 'crisis' && site ? `${site.replace('https://', '')}.` : '';
  const rest = [labels.notes[id], labels.checked[checked], page].filter(Boolean).join(' ');
  const second =
    also && kind === 'emergency' ? [` ${labels.also[also.label]} `, phoneTemplate(also)] : nothing;
  return html`<li>
    <b class="sheet-number">${phoneTemplate(phone)}${second}</b>
    ${/[?.!]$/.test(name) ? name : `${name}.`} ${purpose}
    ${facts ? `${asSentence(facts)}.` : nothing}
    ${sms ? html`${labels.text} <span class="sheet-whole">${sms.shown}</span>.` : nothing}
    ${other ? html`${labels.also[other.label]} ${phoneTemplate(other)}.` : nothing} ${rest}
  </li>`;
}

const blank = (label: string) => html`<span class="sheet-blank">${label}</span>`;

function clinicTemplate({ name, line, phone, hours }: Clinic, lang: Language): TemplateResult {
  const { clinic, clinicName, clinicPhone, clinicHours } = SHEET_WORDS[lang];
  const names = [name, line].filter(Boolean).join(' – ');
  return html`<div class="sheet-clinic">
    <p><b>${clinic}${names ? ':' : nothing}</b> ${names ? html`<bdi>${names}</bdi>` : nothing}</p>
    <p class="sheet-blanks">
      ${names ? nothing : blank(clinicName)}
      ${phone ? html`<span class="sheet-number">${phoneTemplate(phone)}</span>` : blank(clinicPhone)}
      ${hours ? html`<span class="sheet-hours">${hours}</span>` : blank(clinicHours)}
    </p>
  </div>`;
}

function callTemplate({ region, lang, clinic = {} }: Sheet, content: Content): TemplateResult {
  const { labels } = content;
  const helplines = region ? HELPLINES[region] : [];
  const isUrgent = ({ kind }: Helpline) => kind === 'emergency' || kind === 'crisis';
  const urgent = helplines.filter(isUrgent);
  const others = helplines.filter((helpline) => !isUrgent(helpline));
  const row = (helpline: Helpline) => helplineTemplate(helpline, content);
  const [who, how] = pharmacistOf(content);
  return html`<section class="sheet-call">
    <h2>${SHEET_WORDS[lang].call}</h2>
    ${
      region
        ? nothing
        : html`<p>
            ${labels.noHelplines} ${labels.directory}:
            <a href=${DIRECTORY_URL}>${DIRECTORY_URL.replace('https://', '')}</a>.
          </p>`
    }
    <ul class="sheet-helplines">
      ${urgent.map(row)}
      <li><b>${who}.</b> ${how}.</li>
      ${others.map(row)}
    </ul>
    ${region ? html`<p>${labels.howChecked.replace('{date}', labels.checkedOn)}</p>` : nothing}
    ${clinicTemplate(clinic, lang)}
  </section>`;
}

/** The sheet, from its words alone: the same on the site's page, in Node and in the tests. */
export function sheetTemplate(sheet: Sheet): TemplateResult {
  const content = LEAFLETS[sheet.lang];
  const emergency = emergencyOf(sheet.region, content);
  return html`<article class="sheet" lang=${content.lang} dir=${content.dir}>
    ${safetyTemplate(content, emergency)} ${questionsTemplate(content)}
    ${notesTemplate(SHEET_WORDS[sheet.lang])} ${callTemplate(sheet, content)}
    <p class="sheet-end">${content.labels.notAdvice} ${reviewOf(content)} ${updatedOf(content)}</p>
  </article>`;
}
