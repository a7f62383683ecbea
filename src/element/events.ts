/** The events that the element fires. They tell the page what happened, and go nowhere else. */
import type { SectionId, ServiceId } from '../content/types.ts';
import { EngineEvent } from './engine-classes.ts';

/** How a reader reached for a helpline. */
export type ContactChannel = 'call' | 'text' | 'web' | 'copy';

const OPTIONS: EventInit = { bubbles: true, composed: true };

/** A section was opened or closed, by the reader, by find-in-page, by a link or by script. */
export class ClonazepamInfoToggleEvent extends EngineEvent {
  constructor(
    /** Id of the section. */
    readonly section: SectionId,
    /** Whether it is open now. */
    readonly open: boolean,
  ) {
    super('clonazepam-info-toggle', OPTIONS);
  }
}

/** A reader used a number or an address. Whether the call went through can't be known. */
export class ClonazepamInfoContactEvent extends EngineEvent {
  constructor(
    /** How: `call`, `text`, `web` or, for a number that was copied, `copy`. */
    readonly channel: ContactChannel,
    /** Id of the helpline, such as `us-crisis`; `partner` for the site's own. */
    readonly service: ServiceId,
  ) {
    super('clonazepam-info-contact', OPTIONS);
  }
}

declare global {
  interface HTMLElementEventMap {
    'clonazepam-info-toggle': ClonazepamInfoToggleEvent;
    'clonazepam-info-contact': ClonazepamInfoContactEvent;
  }
}
