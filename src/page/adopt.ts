/** Puts the rules into a shadow root without a style element, which a page's policy may forbid. */
import { STYLES } from '../styles/widget.ts';

/** A constructed style sheet belongs to one document; elements in the same document share it. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

export function adoptStyles(root: ShadowRoot): void {
  const { ownerDocument } = root;
  const view = ownerDocument.defaultView;
  // A document without a window shows nothing, and takes no style sheet.
  if (!view) return;
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLES);
    sheets.set(ownerDocument, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
