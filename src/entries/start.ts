/** What a script that a site pastes does first, in a page and in the iframe page alike. */
import { canRender } from '../element/can-render.ts';
import { ClonazepamInfo } from '../element/clonazepam-info.ts';
import { EngineHTMLElement } from '../element/engine-classes.ts';
import { loadBesideScript } from '../element/load-beside-script.ts';
import { openRoot, renderLastResort } from '../element/last-resort.ts';
import { loadCheckBy } from '../element/load-check.ts';
import { loadLanguagesBy, type LoadLanguage } from '../element/load-language.ts';
import { reflectAttributes } from '../element/properties.ts';
import { SETTLED } from '../element/update-queue.ts';
import { define } from './define.ts';

const doNothing = () => undefined;

/** Takes the place of the widget where nothing can be rendered at all. */
class LastResortElement extends EngineHTMLElement {
  static {
    reflectAttributes(this.prototype);
  }

  readonly updateComplete = SETTLED;

  connectedCallback(): void {
    // What was prerendered says more than the last resort.
    if (!this.shadowRoot) renderLastResort(openRoot(this));
  }

  // A page may call the methods of the element, whether it can be drawn or not.
  readonly show = doNothing;
  readonly hide = doNothing;
  readonly expandAll = doNothing;
  readonly collapseAll = doNothing;
}

/** Registers the element. Languages are loaded from beside the script that is running now. */
export function start(): void {
  const load = loadBesideScript(document.currentScript);
  loadLanguagesBy(load as LoadLanguage);
  loadCheckBy(
    load,
    define(() => (canRender() ? ClonazepamInfo : LastResortElement)),
  );
}
