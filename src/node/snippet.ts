/** The HTML that a site pastes: the script, the tag, and between the tags what readers have when neither runs. */
import { DIRECTORY_URL, HELPLINES } from '../content/helplines.ts';
import type { Content, Helpline, Phone, Region } from '../content/types.ts';
import { escapeHtml } from '../templates/serialize.ts';

/** Address of the script in the README and in the ready-made snippets: site owners replace it. */
export const EXAMPLE_SRC = 'https://example.com/path/clonazepam-info.js';

/** What to paste, in parts. */
export interface Snippet {
  /** Address of the script. */
  src: string;
  /** Attributes of the tag, in this order; one with an empty value is written without a value. */
  attributes: readonly (readonly [name: string, value: string])[];
  /** The leaflet, in the language of what is between the tags. */
  content: Content;
  region: Region | undefined;
  /** The site's own helpline. */
  partner?: Helpline | undefined;
  /** HTML that comes first between the tags. */
  first?: string;
}

const phoneLink = ({ dial, shown }: Phone) => `<a href="tel:${dial}">${escapeHtml(shown)}</a>`;

/** The site's own number, then the emergency and crisis numbers, as sentences with links to call. */
export function numbersOf({
  content: { labels },
  region,
  partner,
}: Pick<Snippet, 'content' | 'region' | 'partner'>): string {
  const own = partner
    ? [`${escapeHtml(partner.name || labels.kind.partner)}: ${phoneLink(partner.phone)}.`]
    : [];
  const urgent = (region ? HELPLINES[region] : [])
    .filter(({ kind }) => kind === 'emergency' || kind === 'crisis')
    .map(({ kind, phone, also }) => {
      const other = also ? ` ${escapeHtml(labels.also[also.label])} ${phoneLink(also)}` : '';
      return `${escapeHtml(labels.kind[kind])}: ${phoneLink(phone)}${other}.`;
    });
  const words = `${escapeHtml(labels.kind.emergency)}: ${escapeHtml(labels.localEmergency)}.`;
  return [...own, ...(region ? urgent : [words])].join(' ');
}

/** The safety message, as a paragraph. */
export const safetyOf = ({ safety: { heading, main, action } }: Content): string =>
  `<p><strong>${escapeHtml(heading)}.</strong> ${escapeHtml(main.text)} ${escapeHtml(action.text)}</p>`;

/** The way to helplines in other countries. No referrer: the directory need not learn where a visitor came from. */
export const directoryOf = ({ labels }: Content, more = ''): string =>
  `<p><a href="${escapeHtml(DIRECTORY_URL)}" rel="noopener noreferrer" referrerpolicy="no-referrer"${more}>${escapeHtml(labels.directory)}</a></p>`;

export function writeSnippet(snippet: Snippet): string {
  const { src, attributes, content, first = '' } = snippet;
  const onTag = attributes
    .map(([name, value]) => (value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`))
    .join('');
  // Editors that make paragraphs of their own (WordPress, Markdown) leave what is in a block alone.
  return `<div>
<script src="${escapeHtml(src)}" async></script>
<clonazepam-info${onTag}>${first}
  ${safetyOf(content)}
  <p>${numbersOf(snippet)}</p>
  ${directoryOf(content)}
</clonazepam-info>
</div>
`;
}
