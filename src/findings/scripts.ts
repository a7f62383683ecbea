/** What is found about script tags: whether they can bring the leaflet at all. */
import type { Finding, MarkupFacts, ScriptTag } from './facts.ts';
import { blocksMarkup, blocksScript } from './policy.ts';

const NOTHING = 'Readers see only the text between the tags, or nothing.';

/** Types with which browsers run a script. */
const RUNS = /^(module|(text|application)\/(java|ecma|jscript).*)?$/i;

export const isAbsolute = (src: string) => /^(https?:)?\/\//i.test(src);

/** Leads to the computer of the person who reads it, where no other reader can load it. */
export const isLocal = (src: string) => /^https?:\/\/(localhost|127\.|\[::1\])/i.test(src);

/** What is wrong with an address, and how to mend it; undefined where nothing can be seen. */
function addressFault(src: string): readonly [what: string, mend: string] | undefined {
  if (!src.trim()) return ['is empty', 'Write the address of clonazepam-info.js there.'];
  if (/example\.(com|org)\//.test(src)) {
    return ['is that of the example', 'Replace https://example.com/path/ with your own address.'];
  }
  if (/^(file:|[a-z]:[\\/])|\\/i.test(src)) {
    return [
      'is a file on one computer',
      'Put the file on your server, and write its https address.',
    ];
  }
  if (isLocal(src)) {
    return [
      'leads to one computer only',
      'Put the file on your server, and write its https address.',
    ];
  }
  if (/^http:/i.test(src)) {
    return ['begins with http:', 'Write https: there. Pages of https load no script by http.'];
  }
  if (/github\.com\/.*\/(blob|raw)\/|raw\.githubusercontent\.com/.test(src)) {
    return [
      'leads to a page about the file',
      'Browsers run no script from there. Put the file on your server, or use a network for npm packages.',
    ];
  }
  const file = /clonazepam-info[\w.]*/.exec(src.replace(/^.*\//, ''))?.[0] ?? '';
  if (/\.(es|check)\.js$/.test(file)) {
    return ['is that of a file that the script loads by itself', 'Write clonazepam-info.js there.'];
  }
  return undefined;
}

function tagFindings(script: ScriptTag, facts: MarkupFacts): readonly Finding[] {
  const { src } = script;
  const findings: Finding[] = [];
  const fault = (id: string, what: string, mend: string, why = NOTHING) =>
    findings.push({ id, level: 'mend', what, why, mend });
  const [what, mend] = addressFault(src) ?? [];
  if (what && mend) fault('script-address', `The address of the script ${what}: “${src}”.`, mend);
  if (!RUNS.test(script.type)) {
    fault(
      'script-type',
      `The script has type="${script.type}", and browsers run none of that type.`,
      'Take the type away. A cookie banner may have set it: the leaflet sets no cookie and needs no consent.',
    );
  }
  if (script.isForOldBrowsers) {
    fault('script-type', 'The script has `nomodule`.', 'Take `nomodule` away.');
  }
  if (script.hasText) {
    fault(
      'script-open',
      'The script’s tag does not end, and what comes after it is in the script.',
      'End it with `</script>`, not with “/>”.',
      'The rest of your page does not show.',
    );
  }
  if (script.integrity && isAbsolute(src) && !script.hasCrossOrigin) {
    fault(
      'integrity',
      'The script has `integrity` and no `crossorigin`.',
      'Add `crossorigin="anonymous"`. Without it, the browser refuses a script from another server.',
    );
  }
  if (facts.policies.some((policy) => blocksScript(policy, script))) {
    fault(
      'policy',
      'The policy of the page (Content-Security-Policy in a meta tag) does not allow the script.',
      `Add the script’s address to \`script-src\`${script.nonce ? '' : ', or give its tag the nonce'}.`,
    );
  }
  if (script.isBlocking) {
    findings.push({
      id: 'script-blocks',
      level: 'note',
      what: 'The script is in the head without `async`.',
      why: 'On a slow phone, your page stays empty until the script has come.',
      mend: 'Add `async="async"` to its tag.',
    });
  }
  if (facts.base && !isAbsolute(src) && !src.startsWith('/')) {
    findings.push({
      id: 'script-base',
      level: 'note',
      what: `The page has <base href="${facts.base}">, and the address of the script starts from there.`,
      why: 'If the file is not there, readers see only the text between the tags.',
      mend: 'Write the whole address of the script.',
    });
  }
  return findings;
}

function copyFindings({ scripts }: MarkupFacts): readonly Finding[] {
  if (scripts.length < 2) return [];
  const sources = scripts.map(({ src }) => src);
  const isSame = sources.every((src) => src.split('?')[0] === sources[0]?.split('?')[0]);
  return [
    {
      id: 'script-twice',
      level: 'note',
      what: isSame
        ? `The page has the script ${scripts.length} times.`
        : `The page has ${scripts.length} scripts of the leaflet: ${sources.join(', ')}.`,
      why: isSame
        ? 'Readers load it once, and it does no harm; but each place can change by itself.'
        : 'The first one wins. Readers may get an older leaflet than you think, and load both.',
      mend: 'Keep one. For several leaflets on a page, one script is enough.',
    },
  ];
}

/** What the script tags of a page show. */
export function scriptFindings(facts: MarkupFacts): readonly Finding[] {
  const markup: readonly Finding[] = facts.policies.some(blocksMarkup)
    ? [
        {
          id: 'policy-markup',
          level: 'mend',
          what: 'The policy of the page names Trusted Types, and `clonazepam-info` is not among them.',
          why: NOTHING,
          mend: 'Add `clonazepam-info` to `trusted-types`.',
        },
      ]
    : [];
  return [
    ...facts.scripts.flatMap((script) => tagFindings(script, facts)),
    ...copyFindings(facts),
    ...markup,
  ];
}
