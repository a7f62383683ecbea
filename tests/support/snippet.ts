/** The HTML that a site pastes: the script, the tag, and inside it what stands when neither runs. */
import { EN } from '../../src/content/en.ts';
import { DIRECTORY_URL, HELPLINES } from '../../src/content/helplines.ts';
import type { Phone, Region } from '../../src/model.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const phoneLink = ({ dial, shown }: Phone) => `<a href="tel:${dial}">${escape(shown)}</a>`;

/** The emergency and crisis numbers of a region, as sentences with links to call. */
function numbersOf(region: Region): string {
  return HELPLINES[region]
    .filter(({ kind }) => kind === 'emergency' || kind === 'crisis')
    .map(({ kind, phone, also }) => {
      const other = also ? ` ${escape(EN.labels.also[also.label])} ${phoneLink(also)}` : '';
      return `${escape(EN.labels.kind[kind])}: ${phoneLink(phone)}${other}.`;
    })
    .join(' ');
}

/** What to paste for a region; `src` is the address of the script. In English, like the leaflet. */
export function snippetFor(region: Region, src: string): string {
  const { heading, main, action } = EN.safety;
  // No referrer: the directory need not learn which page its visitor came from.
  return `<script src="${escape(src)}" async></script>
<clonazepam-info region="${region}">
  <p><strong>${escape(heading)}.</strong> ${escape(main.text)} ${escape(action.text)}</p>
  <p>${numbersOf(region)}</p>
  <p><a href="${escape(DIRECTORY_URL)}" rel="noopener noreferrer" referrerpolicy="no-referrer">${escape(EN.labels.directory)}</a></p>
</clonazepam-info>
`;
}
