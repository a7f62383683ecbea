/**
 * The places of the leaflet that change. Everything else is written once and stays as it is.
 * A place is an element with `data-live` (its name) and, where there are several of a kind, `data-key`.
 * Whenever what it follows has changed, all that is in it is drawn again, as one piece.
 */
import { html } from 'lit/html.js';
import type { View } from '../view.ts';
import { bannerContentTemplate } from './banner.ts';
import { countryTemplate, crisisLinesTemplate, helplinesTemplate } from './helplines.ts';
import { allLabelOf } from './leaflet.ts';
import { inlineTemplate } from './links.ts';

interface Place {
  /** What it shows depends on this: it is drawn again when this is no longer the same. */
  follows: (view: View, key: string) => readonly unknown[];
  draw: (view: View, key: string) => unknown;
}

/** What was copied by the button of this key, if that was the last. */
const copiedBy = ({ copied }: View, key: string) => (copied?.key === key ? copied : undefined);

export const PLACES: Readonly<Record<string, Place>> = {
  title: {
    follows: ({ title }) => [title],
    draw: ({ title }) => title,
  },
  emergency: {
    follows: ({ help }) => [help],
    draw: ({ help }) => inlineTemplate(help.emergency),
  },
  'crisis-lines': {
    follows: ({ help }) => [help],
    draw: crisisLinesTemplate,
  },
  helplines: {
    follows: ({ help }) => [help],
    draw: helplinesTemplate,
  },
  country: {
    // Chromium lays a closed panel out as soon as a `select` is in it, so it waits for the press.
    // The reader's own choice does not draw it again: the control would go while it is in use.
    follows: ({ open }) => [open.has('help')],
    draw: (view) => (view.open.has('help') ? countryTemplate(view) : ''),
  },
  banner: {
    follows: ({ help, bannerSmall }) => [help, bannerSmall],
    draw: bannerContentTemplate,
  },
  'all-label': {
    follows: (view) => [allLabelOf(view)],
    draw: allLabelOf,
  },
  'copy-label': {
    follows: (view, key) => [copiedBy(view, key)?.done],
    draw: (view, key) => {
      const { copied, copy, copyLink } = view.content.labels;
      if (copiedBy(view, key)?.done) return copied;
      return view.sections.some(({ id }) => id === key) ? copyLink : copy;
    },
  },
  'by-hand': {
    follows: (view, key) => [copiedBy(view, key)?.done],
    draw: (view, key) =>
      copiedBy(view, key)?.done === false
        ? html`${view.content.labels.copyFailed} ${copiedBy(view, key)?.text}`
        : '',
  },
  status: {
    follows: ({ copied }) => [copied],
    draw: ({ copied, content: { labels } }) =>
      copied ? `${copied.done ? labels.copied : labels.copyFailed} ${copied.text}` : '',
  },
};

/** Whether a place shows something else in one view than in another. */
export function hasChanged(name: string, key: string, view: View, before: View): boolean {
  const now = PLACES[name]?.follows(view, key);
  const then = PLACES[name]?.follows(before, key);
  return Boolean(now?.some((value, index) => value !== then?.[index]));
}
