/** The small fixtures that the node tests share. */
import { parseConfig } from '../../src/config.ts';
import { EN } from '../../src/content/en.ts';
import type { Content, Inline, RawConfig, ReaderState, Surroundings } from '../../src/model.ts';
import { buildView } from '../../src/view.ts';

/** A page that tells nothing: no language, no direction, no colour scheme to follow. */
const NOWHERE: Surroundings = { lang: '', browserLang: '', schemeUnset: false };

/** A reader who did nothing yet. */
const UNTOUCHED: ReaderState = { open: new Set(), bannerSmall: false };

export const parse = (raw: RawConfig = {}, around: Partial<Surroundings> = {}) =>
  parseConfig(raw, { ...NOWHERE, ...around });

interface Scene {
  raw?: RawConfig;
  around?: Partial<Surroundings>;
  reader?: Partial<ReaderState>;
  content?: Content;
}

/** The view of an element with these attributes, on this page, for this reader. */
export const view = ({ raw = {}, around = {}, reader = {}, content = EN }: Scene = {}) =>
  buildView(
    parse(raw, around).config,
    content,
    { ...UNTOUCHED, ...reader },
    { ...NOWHERE, ...around },
  );

/** A run of text and numbers as a reader sees it. */
export const asShown = (inlines: readonly Inline[]) =>
  inlines.map((one) => (typeof one === 'string' ? one : one.phone.shown)).join('');
