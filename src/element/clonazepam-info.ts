/** The element as the page sees it: attributes, properties and methods. controller.ts does the work. */
import { ATTRIBUTE_NAMES } from '../attributes.ts';
import { setAllOpen, setOpen } from '../reader.ts';
import { EngineHTMLElement } from './engine-classes.ts';
import { makeController } from './controller.ts';
import { reflectAttributes, upgradeProperties } from './properties.ts';
import { SETTLED } from './update-queue.ts';

/**
 * What clonazepam may do to the brain and how it heals: plain words, how sure each is, who says so,
 * and a helpline one tap away.
 *
 * Each property mirrors the attribute of the same name: text, or null. A value that is not allowed
 * never throws: the default applies, and one console warning names it.
 *
 * @summary A leaflet on clonazepam and the brain, with a helpline banner.
 * @tag clonazepam-info
 *
 * @slot - What to show until the element is ready and where it can't be: the safety message and a number.
 * @slot header - A logo or a line of yours, above the title.
 * @slot footer - A line of yours, below the sections.
 *
 * @csspart title - The title.
 * @csspart safety - The safety message, always in view above the title.
 * @csspart nav - The jump list, with the button that opens or closes all sections.
 * @csspart section - One section.
 * @csspart section-heading - The heading of a section.
 * @csspart section-button - The button in it.
 * @csspart section-summary - The short answer, in view when the section is closed.
 * @csspart section-panel - What the button opens.
 * @csspart claim - One claim.
 * @csspart evidence - How sure the claims of a paragraph are, and who says so: one line that opens a list.
 * @csspart certainty - How sure the first of them is, in words.
 * @csspart sources - Who says so: links to the papers.
 * @csspart studies - The studies of a section or topic: one line that opens a list.
 * @csspart help-line - One helpline to call, text or visit.
 * @csspart banner - The banner.
 * @csspart banner-link - The helpline's call button in the banner.
 *
 * @fires {ClonazepamInfoToggleEvent} clonazepam-info-toggle - A section was opened or closed. Fields: `section` (id), `open`.
 * @fires {ClonazepamInfoContactEvent} clonazepam-info-contact - A reader used a helpline. Fields: `channel` (`call` `text` `web` `copy`), `service` (id of the helpline).
 */
export class ClonazepamInfo extends EngineHTMLElement {
  static readonly observedAttributes = ATTRIBUTE_NAMES;

  static {
    reflectAttributes(this.prototype);
  }

  /** Whose public helplines are shown: `US` `GB` `IE` `CA` `AU` `NZ` `ZA`. Default: the region in `lang`, then in the browser's language, else none; any other value shows none. */
  declare region: string | null;
  /** Replaces the title: text of up to 200 characters. Default: the built-in title. */
  declare heading: string | null;
  /** Level of the title, `1` to `5`; sections are one deeper. Default: `2`. */
  declare headingLevel: string | number | null;
  /** Which sections, in which order: ids, space separated. Default: all, in built order. The safety message and `help` always stay. */
  declare sections: string | null;
  /** Sections open at the start and when this changes: ids, `all` or `none`. Default: `none`. */
  declare open: string | null;
  /** Opening one section closes the others. Default: not. */
  declare exclusive: boolean;
  /** `auto` `light` `dark`. Default: `auto`, which follows the page's `color-scheme`, then the reader's setting. */
  declare theme: string | null;
  /** `sticky`: on screen while any of the widget is; `fixed`: docked to the window; `static`: in the flow. Default: `sticky`. */
  declare banner: string | null;
  /** Edge the banner keeps to: `bottom` `top`. Default: `bottom`. */
  declare bannerPosition: string | null;
  /** Name of your own helpline. Default: "Helpline of this site", where there is a number. */
  declare helplineName: string | null;
  /** Number of your own helpline, shown first; crisis and emergency numbers stay. Default: the region's crisis line. */
  declare helplineNumber: string | null;
  /** When your helpline answers: text. Default: not shown. */
  declare helplineHours: string | null;
  /** Number for text messages to your helpline. Default: none. */
  declare helplineSms: string | null;
  /** Site of your helpline: an https address. Default: none. */
  declare helplineUrl: string | null;
  /** Who answers your helpline: text. Default: a note that this site set the number. */
  declare helplineOperator: string | null;

  /** Settles when the last change is on the screen. */
  updateComplete: Promise<void> = SETTLED;

  readonly #controller = makeController(this);

  connectedCallback(): void {
    upgradeProperties(this);
    this.#controller.connect();
  }

  disconnectedCallback(): void {
    this.#controller.disconnect();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before !== now) this.#controller.takeInput(name === 'open');
  }

  /** Opens a section, or the section of a topic. An unknown id does nothing. */
  show(id: string): void {
    void this.#controller.step((reader, rules) => setOpen(reader, id, true, rules));
  }

  /** Closes a section, or the section of a topic. An unknown id does nothing. */
  hide(id: string): void {
    void this.#controller.step((reader, rules) => setOpen(reader, id, false, rules));
  }

  /** Opens every section; with `exclusive`, only the first. */
  expandAll(): void {
    void this.#controller.step((reader, rules) => setAllOpen(reader, true, rules));
  }

  /** Closes every section. The safety message and the short answers stay. */
  collapseAll(): void {
    void this.#controller.step((reader, rules) => setAllOpen(reader, false, rules));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clonazepam-info': ClonazepamInfo;
  }
}
