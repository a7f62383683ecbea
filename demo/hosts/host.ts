/** What a host page is made of. */

type Engine = 'Chromium' | 'Firefox' | 'WebKit';

type HostKind = 'style' | 'script' | 'loading' | 'policy' | 'framework';

export interface HostPage {
  /** Short and stable: it is an address of the demo, and how a test is run alone. */
  name: string;
  kind: HostKind;
  /** What the page does, in one sentence. */
  title: string;
  /** Style sheets, as paths inside node_modules. */
  sheets?: readonly string[];
  /** Rules of the page's own. */
  css?: string;
  /** Classic scripts that run before ours, as paths inside node_modules. */
  scripts?: readonly string[];
  /** A script of the page's own that runs before ours. */
  script?: string;
  /** A script of the page's own that runs after everything else. */
  after?: string;
  /** Attributes of the html element. Default: `lang="en"`. */
  root?: string;
  /** The content of the body; WIDGET is the pasted tag. Default: WIDGET in a short article. */
  body?: string;
  /** Attributes of the tag. Default: `region="US"`. */
  attributes?: string;
  /** How our script comes. Default: at the end of the body. */
  load?: 'head' | 'async' | 'defer' | 'module' | 'late' | 'twice' | 'none';
  /** The Content-Security-Policy of the page; NONCE is replaced. */
  policy?: string;
  /** Default: text/html. */
  type?: 'application/xhtml+xml';
  /** Character set of the page, whose server names none for scripts either. Default: UTF-8, named. */
  charset?: string;
  /** No doctype: the browser's quirks mode. */
  quirks?: boolean;
  /** How many widgets are in the page in the end. Default: 1. */
  widgets?: number;
  /** Size of the window, in CSS pixels. Default: 600 by 700. */
  width?: number;
  height?: number;
  /**
   * What a reader gets. Default: `whole`. `fallback`: what is between the tags. `nothing`: the page hides it.
   * `to read only`: the page lets nothing of it be tapped.
   */
  shows?: 'whole' | 'fallback' | 'nothing' | 'to read only';
  /** Selector of the page's button that opens what the widget is in. Until then it shows nothing. */
  opener?: string;
  /** The page prints another part of itself, and hides the rest. */
  printsOther?: boolean;
  /** Where the banner is while the widget fills the window. Default: `docked`. `flow`: at its place in the text. */
  banner?: 'docked' | 'flow';
  /** Engines in which the banner is in the flow where it is docked in the others. */
  flowIn?: readonly Engine[];
  /** Why anything here falls short of whole and docked, in one sentence. */
  because?: string;
  /** What is different where a server of files has the page, in one sentence. */
  onFiles?: string;
}

/** Stands in a body for the tag that a site pastes. */
export const WIDGET = '<!--widget-->';

/** What a site pastes, fallback included, without the script. */
export const tagWith = (attributes = 'region="US"') => `<clonazepam-info ${attributes}>
  <p><strong>Don’t stop clonazepam suddenly.</strong> Talk to your prescriber or pharmacist first.</p>
  <p>Emergency: <a href="tel:911">911</a>. Crisis line: <a href="tel:988">988</a>.</p>
</clonazepam-info>`;

/** An article with what pages have around a widget: headings, lists, links, controls. */
export const ARTICLE = `<header class="header"><a href="#top">Riverside Clinic</a> <button type="button" class="btn button">Menu</button></header>
<main class="container content">
  <h1>Clonazepam and your brain</h1>
  <p>Text of the page, with <a href="#top">a link</a> and <strong>weight</strong>.</p>
  ${WIDGET}
  <h2>Before your visit</h2>
  <ul><li>Bring a list of what you take.</li><li>Write down your questions.</li></ul>
  <p><label>Name <input type="text" /></label> <button type="button">Send</button></p>
</main>
<footer class="footer"><p>Riverside Clinic is an example.</p></footer>`;

/** The article, with more of the page before and after the widget. */
export const around = (before: string, after: string) =>
  ARTICLE.replace(WIDGET, before + WIDGET + after);
