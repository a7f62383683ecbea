/** The host pages, by kind: what each does to a guest, what a reader gets in each engine, and a link to it. */
import { escapeHtml } from '../../src/templates/serialize.ts';
import { ENGINES, hostGroups, type HostGroup, type HostResult } from '../host-results.ts';
import { addressOf, asMeta } from '../hosts.ts';
import { proseOf } from './html.ts';

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

/** Engines that agree are named together. */
function resultOf({ seen }: HostResult): string {
  const [first = ''] = seen;
  if (seen.every((word) => word === first)) return `<b>${first}</b> in all three`;
  return ENGINES.map((engine, index) => `<b>${seen[index] ?? ''}</b> in ${engine}`).join('<br />');
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
  <a href="${addressOf(host)}">${escapeHtml(host.title)}</a>
  <div>${notes.map((note) => `<p>${note}</p>`).join('')}</div>
  <p>${resultOf(result)}</p>
</li>`;
}

const group = ({ kind, heading, hosts }: HostGroup, isBuilt: boolean) =>
  `<section class="hosts" id="${kind}">
<div class="text"><h2>${heading}</h2><p>${ABOUT[kind]}</p></div>
<ul>${hosts.map((result) => item(result, isBuilt)).join('\n')}</ul>
</section>`;

/** @param isBuilt Whether a server of files will have the pages. */
export function hostsPart(isBuilt: boolean): string {
  const groups = hostGroups();
  const all = groups.flatMap(({ hosts }) => hosts);
  const links = groups.map(
    ({ kind, heading, hosts }) => `<li><a href="#${kind}">${heading}</a> ${hosts.length}</li>`,
  );
  return `<p class="lead">${all.filter(isWhole).length} of ${all.length} pages show the whole leaflet, with its banner docked, in Chromium, Firefox and WebKit. Each of the others says what is shown and why.</p>
<nav aria-label="Kinds of pages"><ul class="jumps">${links.join('')}</ul></nav>
${groups.map((one) => group(one, isBuilt)).join('\n')}`;
}
