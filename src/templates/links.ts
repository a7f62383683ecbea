/** Links to numbers and to other sites, and the button that copies. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Helpline, Phone, ServiceId } from '../content/types.ts';
import { fragmentOf, type Inline, type View } from '../view.ts';

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

/** "Call 988": the name that assistive technology speaks is the text on the screen. A red one calls for rescue. */
export const callTemplate = (
  { id, kind, phone }: Helpline,
  view: View,
  part?: string,
): TemplateResult =>
  buttonTemplate(
    kind === 'emergency' ? 'call sos fill' : 'call fill',
    'call',
    `tel:${phone.dial}`,
    phone.shown,
    id,
    view,
    part,
  );

/** A second button beside a call button. */
export const outlinedTemplate = (
  channel: 'call' | 'text',
  { dial, shown }: Phone,
  service: ServiceId,
  view: View,
): TemplateResult =>
  buttonTemplate(
    'ring',
    channel,
    `${channel === 'call' ? 'tel' : 'sms'}:${dial}`,
    shown,
    service,
    view,
  );

const buttonTemplate = (
  className: string,
  channel: 'call' | 'text',
  href: string,
  shown: string,
  service: ServiceId,
  { content }: View,
  part?: string,
): TemplateResult =>
  html`<a
    class=${className}
    part=${part ?? nothing}
    href=${href}
    draggable="false"
    data-action=${channel}
    data-service=${service}
    ><span class="ink"
      ><span class="verb">${content.labels[channel]}</span>
      <bdi dir="ltr" translate="no">${shown}</bdi></span
    ></a
  >`;

/**
 * A fragment of an address never matches inside a shadow root. Without script, each place that links
 * lead to shows an anchor from outside, from between the tags.
 */
export const anchorSlot = (view: View, id: string): unknown =>
  view.live ? nothing : html`<slot name=${fragmentOf(id)}></slot>`;

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
