/** Links to numbers and to other sites, and the button that copies. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Inline, LineView, Phone, ServiceId, View } from '../model.ts';
import type { Actions } from './actions.ts';

/** A number in running text. Not draggable, so that it can be selected like other text. */
export function phoneTemplate(service: ServiceId, phone: Phone, actions: Actions): TemplateResult {
  return html`<a
    class="phone"
    href="tel:${phone.dial}"
    draggable="false"
    @click=${() => actions.contact('call', service)}
    ><bdi dir="ltr">${phone.shown}</bdi></a
  >`;
}

export function inlineTemplate(text: readonly Inline[], actions: Actions): unknown {
  return text.map((run) =>
    typeof run === 'string' ? run : phoneTemplate(run.service, run.phone, actions),
  );
}

/** "Call 988", "Text 988": the name that assistive technology speaks is the text on the screen. */
export function contactTemplate(
  { line }: LineView,
  view: View,
  actions: Actions,
  part?: string,
): unknown {
  const { id, phone, sms } = line;
  const button = (channel: 'call' | 'text', address: string, shown: string) =>
    html`<a
      class="button ${channel}"
      part=${part ?? nothing}
      href=${address}
      draggable="false"
      @click=${() => actions.contact(channel, id)}
      ><span class="ink">${view.content.labels[channel]} <bdi dir="ltr">${shown}</bdi></span></a
    >`;
  return [
    button('call', `tel:${phone.dial}`, phone.shown),
    sms && button('text', `sms:${sms.dial}`, sms.shown),
  ];
}

export function siteTemplate(href: string, text: string, onClick?: () => void): TemplateResult {
  return html`<a
    href=${href}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${onClick}
    >${text}</a
  >`;
}

/** Copies; where the browser won't, shows the text for copying by hand. `what` completes the name. */
export function copyTemplate(
  label: string,
  what: string,
  key: string,
  { copied, content }: View,
  onCopy: (key: string) => void,
): unknown {
  const { labels } = content;
  const mine = copied?.key === key && copied;
  return [
    html`<button type="button" class="quiet" @click=${() => onCopy(key)}>
      ${mine && mine.done ? labels.copied : label}<span class="unseen">: ${what}</span>
    </button>`,
    mine && !mine.done ? html`<span>${labels.copyFailed} ${mine.text}</span>` : nothing,
  ];
}
