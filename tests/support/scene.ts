/** Small scenes for tests of pure functions: a page, a reader and a tag, and the view that comes of them. */
import { parseConfig, type PageContext, type RawConfig } from '../../src/config.ts';
import { EN } from '../../src/content/en.ts';
import type { Content } from '../../src/content/types.ts';
import { NEW_READER, type Reader } from '../../src/reader.ts';
import { buildView, type Inline } from '../../src/view.ts';

/** A page that tells nothing: no language, no direction, no date, no colour scheme to follow. */
const NOWHERE: PageContext = { lang: '', browserLang: '', today: '', schemeUnset: false };

export const parse = (raw: RawConfig = {}, page: Partial<PageContext> = {}) =>
  parseConfig(raw, { ...NOWHERE, ...page });

interface Scene {
  raw?: RawConfig;
  page?: Partial<PageContext>;
  reader?: Partial<Reader>;
  content?: Content;
}

/** The view of an element with these attributes, on this page, for this reader. */
export const view = ({ raw = {}, page = {}, reader = {}, content = EN }: Scene = {}) =>
  buildView({
    config: parse(raw, page).config,
    content,
    reader: { ...NEW_READER, ...reader },
    page: { ...NOWHERE, ...page },
    live: true,
  });

/** What readers learn of the helplines in the same scene. */
export const help = (scene: Scene = {}) => view(scene).help;

/** A run of text and numbers as a reader sees it. */
export const asShown = (inlines: readonly Inline[]) =>
  inlines.map((inline) => (typeof inline === 'string' ? inline : inline.phone.shown)).join('');
