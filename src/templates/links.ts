/** Links to numbers and to other sites, and the button that copies. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Phone, ServiceId } from '../content/types.ts';
import type { HelplineView, Inline, View } from '../view.ts';

/** A number in running text. Not draggable, so that it can be selected like other text. */
export const phoneTemplate = (service: ServiceId, phone: Phone): TemplateResult =>
  html`<a
    class="phone"
    href="tel:${phone.dial}"
    draggable="false"
    translate="no"
    data-action="call"
    data-service=${service}
    ><bdi dir="ltr">${phone.shown}</bdi></a
  >`;

export const inlineTemplate = (text: readonly Inline[]): unknown =>
  text.map((run) => (typeof run === 'string' ? run : phoneTemplate(run.service, run.phone)));

/** "Call 988", "Text 988": the name that assistive technology speaks is the text on the screen. */
export function contactTemplate(
  { helpline }: HelplineView,
  { content }: View,
  part?: string,
): unknown {
  const { id, phone, sms } = helpline;
  const button = (channel: 'call' | 'text', address: string, shown: string) =>
    html`<a
      class="button ${channel}"
      part=${part ?? nothing}
      href=${address}
      draggable="false"
      data-action=${channel}
      data-service=${id}
      ><span class="ink"
        >${content.labels[channel]} <bdi dir="ltr" translate="no">${shown}</bdi></span
      ></a
    >`;
  return [
    button('call', `tel:${phone.dial}`, phone.shown),
    sms && button('text', `sms:${sms.dial}`, sms.shown),
  ];
}

/**
 * What a place (`data-live`) holds before the element draws it: nothing where a script will do so at once,
 * else the same content, written for readers without script.
 */
export const atFirst = (view: View, draw: (view: View) => unknown): unknown =>
  view.live ? nothing : draw(view);

/** With a service, a press tells the page that the reader went there. */
export const siteTemplate = (href: string, text: string, service?: ServiceId): TemplateResult =>
  html`<a
    href=${href}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    data-action=${service === undefined ? nothing : 'web'}
    data-service=${service ?? nothing}
    >${text}</a
  >`;

/**
 * Copies a number or, without one, the link to the section that `key` names. Where the browser won't,
 * the text is shown for copying by hand. `key` tells this button from every other.
 */
export function copyTemplate(
  { content, copied, live }: View,
  key: string,
  number?: { text: string; service: ServiceId },
): unknown {
  const { labels, sections } = content;
  // The number of a button may have become another since.
  const isMine = copied?.key === key && (!number || number.text === copied.text);
  const mine = isMine ? copied : undefined;
  const label = number ? labels.copy : labels.copyLink;
  // What completes the name of the button: "Copy: 988".
  const what = number?.text ?? sections.find(({ id }) => id === key)?.heading;
  return html`<button
      type="button"
      class="quiet"
      data-action="copy"
      data-key=${key}
      data-text=${number?.text ?? nothing}
      data-service=${number?.service ?? nothing}
      ?disabled=${!live}
    >
      ${mine?.done ? labels.copied : label}<span class="unseen">${`: ${what}`}</span>
    </button>
    ${mine && !mine.done ? html`<span>${labels.copyFailed} <bdi dir="ltr" translate="no">${mine.text}</bdi></span>` : nothing}`;
}
