/** The host pages, by kind: what each does to a guest, what a reader gets in each engine, and a link to it. */
import { escapeHtml } from '../../src/templates/serialize.ts';
import { ENGINES, hostGroups, type HostGroup, type HostResult } from '../host-results.ts';
import { addressOf, asMeta } from '../hosts.ts';
import { jumps, proseOf } from './html.ts';

/** Why the pages of a kind are there, in one sentence. */
const ABOUT: Readonly<Record<HostGroup['kind'], string>> = {
  style: 'Rules of the page that reach into what it embeds, or that stop a banner from docking.',
  script: 'Libraries and fixes that change what every other script on the page finds.',
  loading: 'Where the tag and the script stand, when they come, and how often.',
  policy:
    'What a page forbids by its Content-Security-Policy. Trusted Types forbid markup that a script makes, except by a policy which the page lists.',
  framework: 'The tag in an app that draws the page again and again.',
};

const isWhole = ({ seen }: HostResult) => seen.every((word) => word === 'whole');

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Engines that agree are named together. */
function resultOf({ seen }: HostResult): string {
  const [first = ''] = seen;
  if (seen.every((word) => word === first)) return `<b>${capitalized(first)}</b> in all three`;
  return ENGINES.map(
    (engine, index) => `<b>${capitalized(seen[index] ?? '')}</b> in ${engine}`,
  ).join('<br />');
}

/** What a server of files can't say for a page. */
function missingIn({ host }: HostResult): string {
  const left = host.policy ? asMeta(host.policy).left : [];
  const parts = left.map((part) => `Only a server can say <code>${escapeHtml(part)}</code>.`);
  return [...(host.onFiles ? [proseOf(host.onFiles)] : []), ...parts].join(' ');
}

function item(result: HostResult, isBuilt: boolean): string {
  const { host } = result;
  const notes = [
    host.because && proseOf(host.because),
    host.policy && `<code class="policy">${escapeHtml(host.policy)}</code>`,
    isBuilt && missingIn(result),
  ].filter(Boolean);
  return `<li id="${host.name}">
  <div><a href="${addressOf(host)}">${escapeHtml(host.title)}</a>${notes.map((note) => `<p>${note}</p>`).join('')}</div>
  <p>${resultOf(result)}</p>
</li>`;
}

const group = ({ kind, heading, hosts }: HostGroup, isBuilt: boolean) =>
  `<section class="hosts" id="${kind}">
<div><h2>${heading}</h2><p class="small">${ABOUT[kind]}</p></div>
<ul>${hosts.map((result) => item(result, isBuilt)).join('\n')}</ul>
</section>`;

/** How many pages show everything, in a sentence. */
export function hostCount(): string {
  const all = hostGroups().flatMap(({ hosts }) => hosts);
  return `${all.filter(isWhole).length} of ${all.length} pages show the whole leaflet, with its banner docked, in Chromium, Firefox and WebKit. Each of the others says what is shown and why.`;
}

/** @param isBuilt Whether a server of files will have the pages. */
export function hostsPart(isBuilt: boolean): string {
  const groups = hostGroups();
  const links = groups.map(({ kind, heading, hosts }) => [kind, heading, hosts.length] as const);
  return `${jumps('Kinds of pages', links)}
<div class="rows">${groups.map((one) => group(one, isBuilt)).join('\n')}</div>`;
}
