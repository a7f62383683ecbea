/** The whole widget: safety message, title and answer, jump list, sections, banner. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { versionOf } from '../content/languages.ts';
import { isAllOpen } from '../reader.ts';
import { VERSION } from '../version.ts';
import { fragmentOf, reviewOf, updatedOf, type View } from '../view.ts';
import { bannerTemplate } from './banner.ts';
import { headingTemplate } from './heading.ts';
import { atFirst } from './links.ts';
import { sectionTemplate } from './section.ts';
import { paragraphTemplate } from './statement.ts';

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

/** `withPanels`: whether the panels are filled at once, as they are where no script will do so later. */
export function leafletTemplate(view: View, withPanels: boolean): TemplateResult {
  const { titleLevel, sections } = view;
  const { lang, labels, safety, lead } = view.content;
  const [otherLang, otherName] = labels.otherLanguage;
  const banner = bannerTemplate(view);
  const isOnTop = view.edge === 'top';
  return html`<div
    class=${rootClassOf(view)}
    lang=${lang}
    dir=${view.dir}
    data-words=${view.live ? nothing : wordsVersion(view)}
  >
    <div class="surface">
      ${isOnTop ? banner : nothing}
      <div class="ink">
        <article class="leaflet">
          <div part="safety" class="safety">
            <div class="ink">
              <div>
                ${headingTemplate(titleLevel, html`<span class="alert">${safety.heading}</span>`)}
                ${paragraphTemplate([safety.main], view, 'name')}
                ${paragraphTemplate([safety.action], view, 'name')}
                <ul>
                  ${safety.more.map(
                    (statement) => html`<li>${paragraphTemplate([statement], view)}</li>`,
                  )}
                </ul>
              </div>
            </div>
          </div>
          <div class="page">
            <div class="intro">
              <slot name="header"></slot>
              ${headingTemplate(
                titleLevel,
                atFirst(view, () => view.title),
                { part: 'title', live: 'title' },
              )}
              ${paragraphTemplate([lead], view)}
              <p class="meta">
                ${labels.notAdvice} ${reviewOf(view.content)} ${updatedOf(view.content)}
              </p>
              <p>
                <button
                  type="button"
                  class="quiet"
                  lang=${otherLang}
                  data-action="choose-language"
                  ?disabled=${!view.live}
                >
                  ${otherName}
                </button>
              </p>
            </div>
            <nav part="nav" aria-label=${labels.onThisPage}>
              <ul>
                ${sections.map(
                  ({ id, short }) =>
                    html`<li><a href="#${fragmentOf(id)}" data-action="follow">${short}</a></li>`,
                )}
              </ul>
              ${
                view.exclusive
                  ? nothing
                  : html`<button
                      type="button"
                      class="quiet"
                      data-action="toggle-all"
                      ?disabled=${!view.live}
                    >
                      <span data-live="all">${atFirst(view, allLabelOf)}</span>
                    </button>`
              }
            </nav>
            <div class="sections">
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
