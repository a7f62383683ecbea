/** What the check sees of a page, as plain data. Those who read a page write it; the findings are made from it. */
import type { RawConfig } from '../config.ts';

/** `mend`: readers lose something. `note`: it works, and the owner should know. `fine`: as it should be. */
export type Level = 'mend' | 'note' | 'fine';

export interface Finding {
  /** Short and stable: tests and links name it. */
  id: string;
  level: Level;
  /** What it is. */
  what: string;
  /** Why it matters to a reader; '' where it is fine. */
  why?: string;
  /** What to do. */
  mend?: string;
}

export interface ScriptTag {
  /** Its address, as the page writes it. */
  src: string;
  type: string;
  integrity: string;
  nonce: string;
  hasCrossOrigin: boolean;
  /** In the head without `async`, `defer` or `type="module"`: the page waits for it. */
  isBlocking: boolean;
  /** Only for browsers that know no modules: none that can show the leaflet. */
  isForOldBrowsers: boolean;
  /** Has swallowed what comes after it: `<script … />`. */
  hasText: boolean;
}

/** The element, a block that becomes one, or a script that puts one after itself. */
export interface LeafletTag {
  kind: 'element' | 'block' | 'script';
  attributes: RawConfig;
  /** Names of the attributes as written on the tag. */
  names: readonly string[];
  /** The nearest `lang` and the element that has it; '' where there is none. */
  lang: string;
  langOn: string;
  /** Text between the tags, in one line. */
  fallback: string;
  /** What its links dial: the addresses after `tel:`. */
  numbers: readonly string[];
  /** Level of the last heading of the page before it; 0 where there is none. */
  levelBefore: number;
  /** What keeps it from being part of the page: `template`, `noscript`, `textarea` …; '' if nothing. */
  keptIn: string;
}

export interface FrameTag {
  src: string;
  title: string;
  /** Its `sandbox`; undefined where it has none. */
  sandbox?: string | undefined;
}

/** What can be seen in a page's tags alone, whether it runs or was pasted. */
export interface MarkupFacts {
  /** No document type: the browser imitates the browsers of the nineties. */
  isQuirky: boolean;
  /** In lower case; '' where the page names none. */
  charset: string;
  pageLang: string;
  /** Address of `<base>`; ''. */
  base: string;
  hasTopHeading: boolean;
  /** Policies in `<meta>` tags. */
  policies: readonly string[];
  scripts: readonly ScriptTag[];
  leaflets: readonly LeafletTag[];
  frames: readonly FrameTag[];
  hasFrameScript: boolean;
  /** Our tag can be read as text: an editor has escaped it. */
  isShownAsCode: boolean;
  /** Attributes with curly quotes, as `name=value`. */
  curly: readonly string[];
}

/** What only the text of a page's source shows. */
export interface SourceFacts extends MarkupFacts {
  /** The text is a page and not a piece of one. */
  isWhole: boolean;
  /** `<clonazepam-info … />`: the rest of the page is in it. */
  isSelfClosed: boolean;
}

export interface BannerFacts {
  asked: string;
  /** Where it was put instead: `fixed`, `sticky`, `static`; '' if where it was asked for. */
  place: string;
  /** Whether the reader can see and tap it now. */
  isReached: boolean;
  /** The ancestor whose overflow stops `sticky`; ''. */
  clippedBy: string;
  /** The ancestor to which `fixed` keeps instead of the window; ''. */
  heldBy: string;
  /** The ancestor whose columns break the leaflet; ''. */
  brokenBy: string;
  /** What of the page lies where the banner belongs; ''. */
  coveredBy: string;
  /** The window is too low for it. */
  isLow: boolean;
}

/** Text in the leaflet that is too faint to read. */
export interface FaintText {
  part: string;
  ratio: number;
  color: string;
  ground: string;
}

export interface LiveLeaflet {
  /** `other`: another script has taken the name of the element. */
  state: 'drawn' | 'last-resort' | 'other';
  cause: 'none' | 'xml' | 'old-browser' | 'built-ins' | 'default-policy' | 'policy';
  /** The ancestor that hides it, and how; ''. */
  hiddenBy: string;
  isUntappable: boolean;
  /** Help that a rule of the page hides, by part. */
  lostHelp: readonly string[];
  banner: BannerFacts | undefined;
  faint: readonly FaintText[];
  /** Language shown; '' where nothing is. */
  lang: string;
}

/** What can be seen only where the script runs. */
export interface LiveFacts extends MarkupFacts {
  /** Version of the script that runs, and of the check. */
  version: string;
  checkVersion: string;
  /** Hash of the script of this version, as `integrity` writes it; '' where the build knows none. */
  hash: string;
  browserLang: string;
  today: string;
  /** One for each element, in the order of `leaflets`. */
  live: readonly LiveLeaflet[];
}
