/** Links to numbers and to other sites, and the button that copies. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Inline, LineView, Phone, ServiceId, View } from '../model.ts';
import type { Actions } from './actions.ts';

/** A number in running text: one tap away, and readable as it stands. */
export function phoneTemplate(service: ServiceId, phone: Phone, actions: Actions): TemplateResult {
  return html`<a
    class="phone"
    href="tel:${phone.dial}"
    draggable="false"
    @click=${() => actions.contact('call', service)}
    >${phone.shown}</a
  >`;
}

export function inlineTemplate(text: readonly Inline[], actions: Actions): unknown {
  return text.map((run) =>
    typeof run === 'string' ? run : phoneTemplate(run.service, run.phone, actions),
  );
}

/** "Call 988": the name that assistive technology speaks is the text on the screen. */
export function callTemplate(
  line: LineView,
  view: View,
  actions: Actions,
  options: { className: string; part?: string },
): TemplateResult {
  const { shown, dial } = line.phone;
  return html`<a
    class=${options.className}
    part=${options.part ?? nothing}
    href="tel:${dial}"
    draggable="false"
    @click=${() => actions.contact('call', line.id)}
    ><span>${view.labels.call} <bdi dir="ltr">${shown}</bdi></span></a
  >`;
}

export function textTemplate(
  line: LineView,
  view: View,
  actions: Actions,
  options: { className: string; part?: string },
): unknown {
  return (
    line.sms &&
    html`<a
      class=${options.className}
      part=${options.part ?? nothing}
      href="sms:${line.sms.dial}"
      draggable="false"
      @click=${() => actions.contact('text', line.id)}
      ><span>${view.labels.text} <bdi dir="ltr">${line.sms.shown}</bdi></span></a
    >`
  );
}

export function siteTemplate(
  href: string,
  text: string,
  onClick: (() => void) | undefined,
): TemplateResult {
  return html`<a href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer" @click=${onClick}
    >${text}</a
  >`;
}

/** Copies `text`; where the browser won't, shows it for copying by hand. `what` completes the name. */
export function copyTemplate(
  label: string,
  what: string,
  key: string,
  view: View,
  actions: Actions,
  onCopy: (key: string) => void,
): TemplateResult {
  const copied = view.copied?.key === key ? view.copied : undefined;
  return html`<button
      type="button"
      class="quiet"
      @click=${() => onCopy(key)}
      @blur=${copied?.done ? () => actions.forgetCopy() : undefined}
    >
      ${copied?.done ? view.labels.copied : label}<span class="unseen">: ${what}</span></button
    >${copied && !copied.done
      ? html`<span class="by-hand">${view.labels.copyFailed} <bdi>${copied.text}</bdi></span>`
      : nothing}`;
}
