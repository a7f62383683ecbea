/** What a reader can do. Templates call these; the element carries them out. */
import type { ContactChannel } from '../events.ts';
import type { SectionId, ServiceId } from '../model.ts';

export interface Actions {
  toggle(id: SectionId): void;
  setAll(open: boolean): void;
  /** Goes to a section, a topic or a source without touching the address of the page. */
  follow(event: MouseEvent, id: string): void;
  contact(channel: ContactChannel, service: ServiceId): void;
  copy(key: string, text: string, service?: ServiceId): void;
  copyLink(key: string, id: SectionId): void;
  chooseCountry(event: Event): void;
  /** Shows the leaflet in another language. */
  speak(lang: string): void;
  resizeBanner(): void;
}
