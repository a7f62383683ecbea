/** The script-tag door: one classic script with everything in it. */
// First, and together: text beside text, the file is 80 bytes smaller on the way to a phone.
import './content/en.ts';
import './content/sources.ts';
import './content/helplines.ts';
import { ClonazepamInfo } from './clonazepam-info.ts';
import { TAG_ATTRIBUTES } from './config.ts';
import { define, TAG_NAME } from './define.ts';
import { mount } from './page/mount.ts';
import { renderRescue } from './page/rescue.ts';
import { canRender } from './trusted-types.ts';

/** Stands in for the widget where nothing can be rendered at all. */
class RescueElement extends HTMLElement {
  connectedCallback(): void {
    renderRescue(this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
  }
}

define(() => (canRender() ? ClonazepamInfo : RescueElement));
mount(TAG_NAME, TAG_ATTRIBUTES);
