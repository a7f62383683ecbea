/** One line to call, text or visit, with all that is known about it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LineView, View } from '../model.ts';
import type { Actions } from './actions.ts';
import { callTemplate, copyTemplate, phoneTemplate, siteTemplate, textTemplate } from './links.ts';

export function lineTemplate(
  line: LineView,
  view: View,
  actions: Actions,
  place: string,
): TemplateResult {
  const { labels } = view;
  const { site } = line;
  return html`<li part="help-line" class="line ${line.kind}">
    <p class="line-name">
      <span class="kind">${line.kindLabel}</span>
      ${line.name ? html`<bdi class="name">${line.name}</bdi>` : nothing}
    </p>
    <p>${line.does}</p>
    <p class="actions">
      ${callTemplate(line, view, actions, { className: 'call' })}
      ${line.also.map(
        (phone) =>
          html`<span class="also">${phone.text} ${phoneTemplate(line.id, phone, actions)}</span>`,
      )}
      ${textTemplate(line, view, actions, { className: 'button' })}
      ${copyTemplate(labels.copy, line.phone.shown, place + line.id, view, actions, (key) =>
        actions.copy(key, line.phone.shown, line.id),
      )}
    </p>
    <dl>
      ${line.facts.map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd><bdi>${value}</bdi></dd>
          </div>`,
      )}
    </dl>
    ${site
      ? html`<p>${siteTemplate(site.href, site.text, () => actions.contact('web', line.id))}</p>`
      : nothing}
    ${line.note ? html`<p class="meta">${line.note}</p>` : nothing}
  </li>`;
}

export function linesTemplate(
  lines: readonly LineView[],
  view: View,
  actions: Actions,
  place: string,
): TemplateResult {
  return html`<ul class="lines">
    ${lines.map((line) => lineTemplate(line, view, actions, place))}
  </ul>`;
}
