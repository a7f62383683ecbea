/** Puts the rules into a shadow root without a style element, which a page's policy may forbid. */
import { STYLES } from '../styles/styles.ts';

/** A constructed style sheet belongs to one document; elements in the same document share it. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

export function adoptStyles(root: ShadowRoot): void {
  const { ownerDocument } = root;
  // What was prerendered has brought them, unless a policy keeps them out. Others would cost a second layout.
  if (root.querySelector<HTMLStyleElement>('style[data-rules]')?.sheet?.cssRules.length) return;
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    sheet = new (ownerDocument.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(STYLES);
    sheets.set(ownerDocument, sheet);
  }
  if (root.adoptedStyleSheets[0] !== sheet) root.adoptedStyleSheets = [sheet];
}
