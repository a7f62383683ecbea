/** Puts the rules into a shadow root without a style element, which a page's policy may forbid. */
import { STYLES } from '../styles/styles.ts';

/** A constructed style sheet belongs to one document; elements in the same document share it. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

export function adoptStyles(root: ShadowRoot, view: Window & typeof globalThis): void {
  const { document } = view;
  let sheet = sheets.get(document);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLES);
    sheets.set(document, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
