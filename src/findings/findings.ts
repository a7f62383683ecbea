/** Everything that is found in a page: one list for a page that runs, and for a source that was pasted. */
import type { Finding, Level, LiveFacts, MarkupFacts, SourceFacts } from './facts.ts';
import { frameFindings, leafletFindings } from './leaflets.ts';
import { liveFindings } from './live.ts';
import { isAbsolute, scriptFindings } from './scripts.ts';

/** Says the same only once: several leaflets on a page may have the same fault. */
const once = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(
    ({ id, what }, index) =>
      findings.findIndex((other) => other.id === id && other.what === what) === index,
  );

const LEVELS: readonly Level[] = ['mend', 'note', 'fine'];

const sorted = (findings: readonly Finding[]): readonly Finding[] =>
  LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));

/** Document type, character set and language of the page. */
function pageFindings({ isQuirky, charset, pageLang }: MarkupFacts): readonly Finding[] {
  const findings: Finding[] = [];
  findings.push(
    isQuirky
      ? {
          id: 'doctype',
          level: 'note',
          what: 'The page has no document type.',
          why: 'Browsers show it as those of the nineties did. Sizes around the leaflet may differ from browser to browser.',
          mend: 'Make `<!doctype html>` its first line.',
        }
      : { id: 'doctype', level: 'fine', what: 'The page has a document type.' },
  );
  findings.push(
    charset === 'utf-8' || charset === 'utf8'
      ? { id: 'charset', level: 'fine', what: 'The page is in UTF-8.' }
      : {
          id: 'charset',
          level: 'note',
          what: charset
            ? `The page is in ${charset}, not in UTF-8.`
            : 'The source names no character set.',
          why: 'Letters with accents and dashes may show as wrong signs. The leaflet itself is safe from that.',
          mend: 'Make `<meta charset="utf-8">` the first line of the head, and save the page as UTF-8.',
        },
  );
  if (!pageLang) {
    findings.push({
      id: 'page-language',
      level: 'note',
      what: 'The page does not say which language it is in.',
      why: 'Screen readers may read it with the wrong voice, and the leaflet can’t follow the language.',
      mend: 'Write `<html lang="en">`, with the language of the page.',
    });
  }
  return findings;
}

function editorFindings({ isShownAsCode, curly }: MarkupFacts): readonly Finding[] {
  const findings: Finding[] = [];
  if (isShownAsCode) {
    findings.push({
      id: 'code-as-text',
      level: 'mend',
      what: 'The code of the leaflet is on the page as text.',
      why: 'Readers see code in place of the leaflet.',
      mend: 'Paste the snippet where your editor takes code: a block called “HTML”, “Custom HTML” or “Embed”.',
    });
  }
  if (curly.length) {
    findings.push({
      id: 'curly-quotes',
      level: 'mend',
      what: `The tags have curly quotes: \`${curly.join(' ')}\`.`,
      why: 'Browsers take them for a part of the value, and the setting or the address is lost.',
      mend: 'Paste the snippet again as code, not as text. A word processor may have changed the quotes.',
    });
  }
  return findings;
}

/** The leaflet has no place on the page. */
function placeFindings({
  scripts,
  leaflets,
  frames,
  isShownAsCode,
}: MarkupFacts): readonly Finding[] {
  if (leaflets.length || frames.length || isShownAsCode) return [];
  return [
    {
      id: 'element-missing',
      level: 'mend',
      what: scripts.length
        ? 'The script of the leaflet is there, and its place is not.'
        : 'There is no leaflet on this page.',
      why: 'Readers see nothing of it.',
      mend: 'Paste the snippet again. If your system takes the tag <clonazepam-info> away, use “One tag” or the iframe.',
    },
  ];
}

/** What a source as a whole lacks. */
function sourceFindings({
  scripts,
  leaflets,
  isSelfClosed,
  base,
}: SourceFacts): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (id: string, what: string, why: string, mend: string) =>
    findings.push({ id, level: 'mend', what, why, mend });
  if (isSelfClosed) {
    add(
      'element-open',
      'The tag of the leaflet ends with “/>”.',
      'Browsers take the rest of the page for the text between the tags, and the leaflet replaces it.',
      'Write `</clonazepam-info>` after its paragraphs.',
    );
  }
  if (!scripts.length && leaflets.length) {
    add(
      'script-missing',
      'The script of the leaflet is missing.',
      'Readers see only the text between the tags.',
      'Add the script tag of the snippet. If your system takes scripts away, use the iframe. A plug-in that joins scripts may have renamed it: then look whether the leaflet shows.',
    );
  }
  for (const { src } of scripts) {
    // A colon or a backslash is that of another fault.
    if (base || !src.trim() || isAbsolute(src) || /^\/|[:\\]/.test(src)) continue;
    findings.push({
      id: 'script-relative',
      level: 'note',
      what: `The address of the script starts from the folder of the page: “${src}”.`,
      why: 'If the file is not there, readers see only the text between the tags.',
      mend: 'Open that address in a browser to see whether the file is there, or write the whole address.',
    });
  }
  return findings;
}

/** What the tags of a page show, the same for both. */
const markupFindings = (facts: MarkupFacts, browserLang?: string): readonly Finding[] => [
  ...placeFindings(facts),
  ...editorFindings(facts),
  ...scriptFindings(facts),
  ...leafletFindings(facts, browserLang),
  ...frameFindings(facts),
];

export function findInSource(facts: SourceFacts): readonly Finding[] {
  const all = [
    ...sourceFindings(facts),
    ...markupFindings(facts),
    ...(facts.isWhole ? pageFindings(facts) : []),
  ];
  // A piece of a page says nothing of the headings and the language around it.
  const aroundIt = ['heading-order', 'region-open', 'language'];
  return sorted(once(facts.isWhole ? all : all.filter(({ id }) => !aroundIt.includes(id))));
}

export const findInPage = (facts: LiveFacts): readonly Finding[] =>
  sorted(
    once([
      ...liveFindings(facts),
      ...markupFindings(facts, facts.browserLang),
      ...pageFindings(facts),
    ]),
  );

const countOf = (findings: readonly Finding[], level: Level) =>
  findings.filter((finding) => finding.level === level).length;

/** All findings in one sentence. */
export function summaryOf(findings: readonly Finding[]): string {
  const [mend, note] = [countOf(findings, 'mend'), countOf(findings, 'note')];
  const notes = note ? ` ${note} more ${note === 1 ? 'is' : 'are'} good to know.` : '';
  if (!mend) return `Nothing to mend.${notes}`;
  return `${mend} ${mend === 1 ? 'thing' : 'things'} to mend.${notes}`;
}
