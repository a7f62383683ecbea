/** Keeps focus where it was when what has it is drawn again. */

/** What can have focus, besides the targets of links, which have ids. */
const STOPS = 'a, button, select';

/** The stops outside of every panel, or inside the panel that holds the focused element. */
function stopsIn(area: ParentNode, panelId: string | undefined): HTMLElement[] {
  return [...area.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.closest('[id].panel')?.id === panelId,
  );
}

/** Replaces the content of `area`, and gives focus to what has taken the place of the focused element. */
export function keepFocus(
  root: DocumentFragment,
  area: ParentNode & Node,
  replace: () => void,
): void {
  const focused = (root as Partial<ShadowRoot>).activeElement;
  if (!focused || !area.contains(focused) || focused === area) {
    replace();
    return;
  }
  const panelId = focused.closest('[id].panel')?.id;
  const index = stopsIn(area, panelId).indexOf(focused as HTMLElement);
  const { id } = focused;
  const topBefore = focused.getBoundingClientRect().top;
  replace();
  const next = id ? (root.getElementById(id) as HTMLElement | null) : stopsIn(area, panelId)[index];
  if (!next) return;
  focusOn(next);
  // What was on the screen stays there: in another language it has other lines above it.
  if (area === root && topBefore > 0 && topBefore < innerHeight) {
    next.scrollIntoView({ block: 'center' });
  }
}

/** Headings and sources take focus when a link leads there, and only then. */
export function focusOn(target: HTMLElement): void {
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
