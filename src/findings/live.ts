/** What is found only where the script runs: version, drawing, banner, colours, what hides it. */
import { CHECKED_ON } from '../content/helplines.ts';
import { languageOf } from '../content/languages.ts';
import { AGED_ON } from '../view.ts';
import type { BannerFacts, Finding, LiveFacts, LiveLeaflet } from './facts.ts';

/** Why only the last resort or the fallback is shown, and what to do. */
const CAUSES: Readonly<Record<LiveLeaflet['cause'], readonly [what: string, mend: string]>> = {
  none: ['for a reason that can’t be seen here', 'Look into the console of the browser.'],
  xml: [
    'since the page is sent as XML (application/xhtml+xml)',
    'Send the page as text/html, or use the iframe.',
  ],
  'old-browser': [
    'since this browser is too old to mix the colours',
    'Nothing: in newer browsers it is whole.',
  ],
  'built-ins': [
    'since a script of the page has replaced parts of the browser that it needs',
    'Look for a script of before 2015 on the page, and take it away or use the iframe.',
  ],
  'default-policy': [
    'since the page’s default policy of Trusted Types changes its markup',
    'Add `clonazepam-info` to `trusted-types` in the policy of the page.',
  ],
  policy: [
    'most likely since the policy of the page names Trusted Types, and not this one',
    'Add `clonazepam-info` to `trusted-types` in the policy of the page.',
  ],
};

function stateFindings({ state, cause }: LiveLeaflet): readonly Finding[] {
  const why = 'Readers get the warning and the numbers, and not the leaflet.';
  if (state === 'other') {
    return [
      {
        id: 'other-element',
        level: 'mend',
        what: 'Another script has registered <clonazepam-info> before this one.',
        why: 'A page has one element of a name, and the first wins. Readers see what that one shows.',
        mend: 'Find the other script, and keep one.',
      },
    ];
  }
  if (state === 'drawn') {
    return [{ id: 'drawn', level: 'fine', what: 'The leaflet is drawn.' }];
  }
  const [what, mend] = CAUSES[cause];
  return [
    {
      id: `not-drawn-${cause}`,
      level: 'mend',
      what: `The leaflet is not drawn, ${what}.`,
      why,
      mend,
    },
  ];
}

function hiddenFindings(leaflet: LiveLeaflet): readonly Finding[] {
  const findings: Finding[] = [];
  if (leaflet.hiddenBy) {
    findings.push({
      id: 'hidden',
      level: 'note',
      what: `The page hides the leaflet now: ${leaflet.hiddenBy}.`,
      why: 'That is right in a closed drawer or dialog. If nothing opens it, readers never see it.',
      mend: 'Open it, and check again: what is hidden can’t be looked at.',
    });
  }
  if (leaflet.isUntappable) {
    findings.push({
      id: 'untappable',
      level: 'mend',
      what: 'The page lets nothing in the leaflet be tapped (pointer-events: none).',
      why: 'Readers can’t call with a tap, or open a section.',
      mend: 'Set clonazepam-info { pointer-events: auto }.',
    });
  }
  if (leaflet.lostHelp.length) {
    findings.push({
      id: 'help-hidden',
      level: 'mend',
      what: `A rule of the page hides help in the leaflet: ${leaflet.lostHelp.map((part) => `::part(${part})`).join(', ')}.`,
      why: 'The warning and the numbers are what matters most in it.',
      mend: 'Take that rule away.',
    });
  }
  return findings;
}

/** What keeps the banner from where it was asked for. */
const reasonsFor = ({ place, clippedBy, heldBy, brokenBy, coveredBy }: BannerFacts) =>
  [
    clippedBy && place !== 'sticky' && `${clippedBy} stops \`sticky\``,
    heldBy && place !== 'fixed' && `${heldBy} stops \`fixed\``,
    brokenBy && `${brokenBy} breaks it over columns`,
    coveredBy && `${coveredBy} lies over its place`,
  ].filter(Boolean);

function bannerFindings(banner: BannerFacts): readonly Finding[] {
  const { asked, place, isLow, coveredBy, brokenBy } = banner;
  if (asked === 'static')
    return [{ id: 'banner', level: 'fine', what: 'The banner is in the text, as asked.' }];
  if (isLow) {
    return [
      {
        id: 'banner',
        level: 'fine',
        what: 'In a window as low as this, the banner stays in the text.',
      },
    ];
  }
  const reasons = reasonsFor(banner);
  const because = reasons.length ? `: ${reasons.join(', and ')}` : '';
  if (place === 'static' || (!place && !banner.isReached)) {
    return [
      {
        id: 'banner-in-text',
        level: 'mend',
        what: `The banner is not at the edge of the window, but in the text${because}.`,
        why: 'Readers who scroll no longer have the number one tap away.',
        mend: coveredBy
          ? 'Make room for it with --clonazepam-info-banner-offset, as tall as what lies there.'
          : 'Take that rule away around the leaflet, or put the leaflet outside of it.',
      },
    ];
  }
  if (place && place !== asked) {
    return [
      {
        id: 'banner-moved',
        level: 'note',
        what: `The banner keeps to the window in another way than asked (${place}, not ${asked})${because}.`,
        why: 'Readers have it one tap away all the same.',
        mend: 'Nothing, unless you want it otherwise: then take that rule away around the leaflet.',
      },
    ];
  }
  if (brokenBy) {
    return [
      {
        id: 'banner-in-columns',
        level: 'note',
        what: `The page breaks the leaflet over columns: ${brokenBy}.`,
        why: 'The banner keeps to one of the columns, and leaves the window with it.',
        mend: 'Put the leaflet outside of the columns, or set `column-span: all` on it.',
      },
    ];
  }
  return [
    { id: 'banner', level: 'fine', what: 'The banner is at the edge of the window, in reach.' },
  ];
}

const shownRatio = (ratio: number) => `${Math.floor(ratio * 10) / 10}:1`;

const contrastFindings = ({ faint }: LiveLeaflet): readonly Finding[] =>
  faint.map(({ part, ratio, color, ground }) => ({
    id: 'contrast',
    level: 'mend',
    what: `Text in ::part(${part}) has a contrast of ${shownRatio(ratio)}: ${color} on ${ground}.`,
    why: 'Readers with weak eyes, or in sunlight, can’t read it. WCAG 2.2 requires 4.5:1, and 3:1 for large text.',
    mend: 'Take the colours out of your ::part rule, or set a --clonazepam-info-… colour: then the leaflet chooses a text that can be read.',
  }));

function languageFindings({ leaflets, live }: LiveFacts): readonly Finding[] {
  const isLost = leaflets.some(({ lang }, index) => {
    const shown = live[index]?.lang;
    return languageOf(lang) === 'es' && shown === 'en';
  });
  if (!isLost) return [];
  return [
    {
      id: 'language-missing',
      level: 'mend',
      what: 'The page is in Spanish, and the leaflet is in English: its Spanish file has not come.',
      why: 'Readers get a language that they may not know.',
      mend: 'Put clonazepam-info.es.js beside the script, of the same version, and check again.',
    },
  ];
}

function versionFindings(facts: LiveFacts): readonly Finding[] {
  const { version, checkVersion, hash, scripts, today } = facts;
  const findings: Finding[] = [
    version === checkVersion
      ? { id: 'version', level: 'fine', what: `Version ${version} runs.` }
      : {
          id: 'version',
          level: 'note',
          what: `The script is version ${version}, and this check ${checkVersion}.`,
          why: 'Files of different versions may disagree, and Spanish may not come.',
          mend: 'Put all files of one version into the folder, and empty caches.',
        },
  ];
  const pinned = scripts.find(({ integrity }) => integrity);
  if (pinned) {
    const isKnown = version === checkVersion && pinned.integrity.includes(hash);
    findings.push(
      isKnown
        ? {
            id: 'integrity',
            level: 'fine',
            what: `The script is pinned to version ${version}, and is unchanged.`,
          }
        : {
            id: 'integrity',
            level: 'note',
            what: 'The hash in `integrity` is not that of the script beside which this check was built.',
            why: 'The browser runs only what has that hash. It may be an older version, or a changed one.',
            mend: 'Take the hash from integrity.json of the version that you mean.',
          },
    );
  }
  if (today > AGED_ON) {
    findings.push({
      id: 'aged',
      level: 'note',
      what: `The helplines of this version were last checked on ${CHECKED_ON}.`,
      why: 'Numbers change. An old one leaves a reader without an answer.',
      mend: 'Look for a newer version.',
    });
  }
  return findings;
}

/** What a script can and can't see of the policies of its page. */
const policyFinding = ({ policies }: LiveFacts): Finding => ({
  id: 'policies',
  level: 'fine',
  what: `The policy of the page lets the script and this check run. ${
    policies.length
      ? 'It is in a meta tag.'
      : 'No meta tag has one; what the server sends can’t be read from here.'
  } What it has blocked is in the console of the browser.`,
});

export function liveFindings(facts: LiveFacts): readonly Finding[] {
  const noTag: readonly Finding[] = facts.scripts.length
    ? []
    : [
        {
          id: 'script-unnamed',
          level: 'note',
          what: 'The script runs, and no tag on the page names it: it was joined with others, or came with the site’s own.',
          why: 'The leaflet can’t find its Spanish file then.',
          mend: 'Give it a tag of its own, <script src="…/clonazepam-info.js">.',
        },
      ];
  return [
    ...facts.live.flatMap((leaflet) => [
      ...stateFindings(leaflet),
      ...hiddenFindings(leaflet),
      ...(leaflet.banner && !leaflet.hiddenBy ? bannerFindings(leaflet.banner) : []),
      ...contrastFindings(leaflet),
    ]),
    ...languageFindings(facts),
    ...versionFindings(facts),
    ...noTag,
    policyFinding(facts),
  ];
}
