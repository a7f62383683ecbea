/** The whole widget: safety message, title and answer, jump list, sections, banner. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { versionOf } from '../content/languages.ts';
import { isAllOpen } from '../reader.ts';
import { VERSION } from '../version.ts';
import { fragmentOf, reviewOf, updatedOf, type View } from '../view.ts';
import { bannerTemplate } from './banner.ts';
import { headingTemplate } from './heading.ts';
import { atFirst, callTemplate, phoneTemplate } from './links.ts';
import { sectionTemplate } from './section.ts';
import { evidenceTemplate, paragraphTemplate, runTemplate } from './statement.ts';

/** The label of the button that opens or closes all sections. */
export function allLabelOf({ sections, open, content }: View): string {
  const { closeAll, openAll } = content.labels;
  const ids = sections.map(({ id }) => id);
  return isAllOpen(open, ids) ? closeAll : openAll;
}

/** What was copied last, for readers who can't see it. */
export function statusOf({ copied, content: { labels } }: View): string {
  return copied ? `${copied.done ? labels.copied : labels.copyFailed} ${copied.text}` : '';
}

/** What became of the other language, in that language. */
export const languageNoteOf = ({ isLanguageMissing, content }: View): string =>
  isLanguageMissing ? content.labels.otherLanguage[2] : '';

/** What the words depend on. As long as this is the same, what is on the screen is only changed in places. */
export const wordsKey = ({
  content,
  titleLevel,
  sections,
  exclusive,
  docking,
  edge,
}: View): string =>
  [content.lang, titleLevel, sections.map(({ id }) => id), exclusive, docking, edge].join();

/** Tells prerendered words that this script would write too from those that another version wrote. */
export const wordsVersion = (view: View): string =>
  [VERSION, versionOf(view.content), wordsKey(view)].join();

/** Classes of the outermost element: colours and direction. */
export const rootClassOf = ({ theme, content }: View): string => `root ${theme} ${content.dir}`;

/** What the safety box says of the emergency number: a button or, where the country is not known, words. */
export function emergencyNowTemplate(view: View): unknown {
  const { labels } = view.content;
  const { emergencyHelpline } = view.help;
  if (!emergencyHelpline) return html`<b>${labels.localNowFor}</b>`;
  const { id, also } = emergencyHelpline;
  return [
    callTemplate(emergencyHelpline, view),
    also ? [` ${labels.also[also.label]} `, phoneTemplate(id, also)] : '',
    ' ',
    html`<b>${labels.nowFor}</b>`,
  ];
}

function safetyTemplate(view: View): TemplateResult {
  const { heading, main, action, signs, more } = view.content.safety;
  const statements = [main, ...more.flatMap((box) => box.statements)];
  return html`<div part="safety" class="safety fill">
    <div class="ink">
      <div class="cols">
        ${headingTemplate(view.titleLevel, heading, { className: 'first head' })}
        <p>${runTemplate([main], view)} <b>${action.text}</b></p>
        <div class="now side">
          <p data-live="emergency-now">${atFirst(view, emergencyNowTemplate)}</p>
          <ul class="signs">
            ${signs.map(({ text }) => html`<li>${text}</li>`)}
          </ul>
        </div>
        ${more.map((box) => html`<p><b>${box.heading}</b> ${runTemplate(box.statements, view)}</p>`)}
        ${evidenceTemplate(statements, view)}
      </div>
    </div>
  </div>`;
}

/** `withPanels`: whether the panels are filled at once, as they are where no script will do so later. */
export function leafletTemplate(view: View, withPanels: boolean): TemplateResult {
  const { titleLevel, sections } = view;
  const { lang, labels, lead } = view.content;
  const [otherLang, otherName] = labels.otherLanguage;
  const banner = bannerTemplate(view);
  const isOnTop = view.edge === 'top';
  return html`<div
    class=${rootClassOf(view)}
    lang=${lang}
    dir=${view.dir}
    data-words=${view.live ? nothing : wordsVersion(view)}
  >
    <div class="surface fill">
      ${isOnTop ? banner : nothing}
      <div class="ink">
        <article class="leaflet">
          <div class="mast">
            <slot name="header"></slot>
            <p class="small">${updatedOf(view.content)}</p>
            <span class="small" lang=${otherLang} aria-live="polite" data-live="language"></span>
            <button
              type="button"
              class="quiet"
              lang=${otherLang}
              data-action="choose-language"
              ?disabled=${!view.live}
            >
              ${otherName}
            </button>
          </div>
          ${safetyTemplate(view)}
          <div class="page cols">
            <header class="intro wide">
              ${headingTemplate(
                titleLevel,
                atFirst(view, () => view.title),
                { part: 'title', live: 'title' },
              )}
              ${paragraphTemplate(lead, view, 'lead')}
              <p class="small">${`${labels.notAdvice} ${reviewOf(view.content)}`}</p>
            </header>
            <nav part="nav" aria-label=${labels.onThisPage}>
              <ul>
                ${sections.map(
                  ({ id, short }) =>
                    html`<li><a href="#${fragmentOf(id)}" data-action="jump">${short}</a></li>`,
                )}
                ${
                  view.exclusive
                    ? nothing
                    : html`<li>
                        <button
                          type="button"
                          class="quiet"
                          data-action="toggle-all"
                          data-live="all"
                          ?disabled=${!view.live}
                        >
                          ${atFirst(view, allLabelOf)}
                        </button>
                      </li>`
                }
              </ul>
            </nav>
            <div class="row">
              ${sections.map((section) => sectionTemplate(section, view, withPanels))}
            </div>
            <slot name="footer"></slot>
          </div>
        </article>
        <p class="unseen" role="status" data-live="status"></p>
      </div>
      ${isOnTop ? nothing : banner}
    </div>
  </div>`;
}
