/** What is found about the leaflet's tags: attributes, fallback, headings, country and language. */
import { ATTRIBUTE_NAMES, camelCase } from '../attributes.ts';
import { parseConfig } from '../config.ts';
import { languageOf } from '../content/languages.ts';
import type { Finding, FrameTag, LeafletTag, MarkupFacts } from './facts.ts';
import { configOf, numberFindings } from './numbers.ts';

const nameOf = ({ kind }: LeafletTag) =>
  kind === 'element' ? 'the tag <clonazepam-info>' : `the ${kind} of the leaflet`;

/** A code of a country (ISO 3166-1 alpha-2), built in or not. */
const COUNTRY = /^[a-z]{2}$/i;

/** A name that an editor or a person may have made of one of ours. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^data-/, '')
    .replace(/[-_:]/g, '');

function attributeFindings(tag: LeafletTag): readonly Finding[] {
  const page = { lang: tag.lang, browserLang: '', today: '', schemeUnset: true };
  // Another country, and what has curly quotes, each have a finding of their own.
  const problems = parseConfig(tag.attributes, page).problems.filter(
    ({ attribute, value }) =>
      !(attribute === 'region' && COUNTRY.test(value)) && !/^[\u201c-\u201f]/.test(value),
  );
  const refused = problems.map(({ attribute, value, allowed }): Finding => ({
    id: 'attribute-value',
    level: 'mend',
    what: `\`${attribute}="${value}"\` can’t be used.`,
    why: 'The leaflet goes on as if it were not there, and readers get the default.',
    mend: `Allowed: ${allowed}.`,
  }));
  const misspelt = tag.names.flatMap((name): readonly Finding[] => {
    const meant = ATTRIBUTE_NAMES.find(
      (known) => plain(known) === plain(name) || camelCase(known).toLowerCase() === name,
    );
    const isRight = tag.kind === 'element' ? meant === name : name === `data-${meant ?? ''}`;
    if (!meant || isRight) return [];
    return [
      {
        id: 'attribute-name',
        level: 'mend',
        what: `On ${nameOf(tag)}, no attribute has the name \`${name}\`.`,
        why: 'The leaflet does not see it, and readers get the default.',
        mend: `Write \`${tag.kind === 'element' ? meant : `data-${meant}`}\`.`,
      },
    ];
  });
  return [...refused, ...misspelt];
}

function fallbackFindings(tag: LeafletTag): readonly Finding[] {
  if (tag.kind === 'script') {
    return [
      {
        id: 'fallback-missing',
        level: 'mend',
        what: 'The leaflet comes from a script tag alone, with nothing to read beside it.',
        why: 'Where no script runs, readers do not get the warning or a number to call.',
        mend: 'Use the block of paragraphs with the script in it (“One tag”).',
      },
    ];
  }
  if (!tag.fallback) {
    return [
      {
        id: 'fallback-missing',
        level: 'mend',
        what: 'Between the tags of the leaflet is nothing.',
        why: 'Where no script runs, or until it has come, readers do not get the warning or a number to call.',
        mend: 'Paste the snippet again with its paragraphs. If your system strips them, use “One tag”.',
      },
    ];
  }
  if (!tag.numbers.length) {
    return [
      {
        id: 'numbers-none',
        level: 'note',
        what: 'The text between the tags has no number to call.',
        why: 'Where no script runs, readers have nobody to call.',
        mend: 'Take the text between the tags from the snippet for your country.',
      },
    ];
  }
  return numberFindings(tag);
}

function headingFindings(tag: LeafletTag, hasTopHeading: boolean): readonly Finding[] {
  const { headingLevel } = configOf(tag);
  const { levelBefore } = tag;
  const why =
    'Readers who hear the page jump from heading to heading. A gap or a second top makes them search.';
  if (headingLevel === 1 && hasTopHeading) {
    return [
      {
        id: 'heading-order',
        level: 'note',
        what: 'The page has a heading of level 1, and the title of the leaflet is one too.',
        why,
        mend: 'Set `heading-level="2"`.',
      },
    ];
  }
  const most = levelBefore + 1;
  if (headingLevel <= most || (!levelBefore && hasTopHeading)) return [];
  return [
    {
      id: 'heading-order',
      level: 'note',
      what: levelBefore
        ? `The title of the leaflet is a heading of level ${headingLevel}, and the heading before it of level ${levelBefore}.`
        : `The title of the leaflet is a heading of level ${headingLevel}, and the page has none above it.`,
      why,
      mend: levelBefore
        ? `Set \`heading-level="${most}"\`.`
        : 'Give the page a heading of level 1, or set `heading-level="1"`.',
    },
  ];
}

/** Which country and language are shown, and why. */
function originFindings(tag: LeafletTag, browserLang: string | undefined): readonly Finding[] {
  const named = tag.attributes['region'] ?? '';
  const ofPage = configOf(tag).region;
  const ofReader = configOf(tag, browserLang).region;
  const from = tag.langOn && `lang="${tag.lang}" on <${tag.langOn}>`;
  const language = languageOf(tag.lang);
  const origin: Finding[] = [];
  if (ofPage) {
    const source = named ? `region="${named}"` : from;
    origin.push({ id: 'region', level: 'fine', what: `Country: ${ofPage}, from ${source}.` });
  } else if (!named || COUNTRY.test(named)) {
    origin.push({
      id: 'region-open',
      level: 'note',
      what: named
        ? 'The country that is named has no built-in helplines.'
        : `No country is named. Each reader’s browser decides${ofReader ? `; here it says ${ofReader}` : ''}.`,
      why: 'A browser set to another country shows the helplines of that country, or only a directory.',
      mend: named
        ? 'Add your own helpline with `helpline-number`, or leave it: readers can choose a country.'
        : 'Set `region`, such as `region="GB"`, if your readers live in one country.',
    });
  }
  origin.push(
    tag.lang && !language
      ? {
          id: 'language-unwritten',
          level: 'note',
          what: `The page is in “${tag.lang}”, and the leaflet is not written in that language.`,
          why: 'Readers get it in English.',
          mend: 'Say so beside it, in the language of your page.',
        }
      : {
          id: 'language',
          level: 'fine',
          what: `Language: ${language === 'es' ? 'Spanish' : 'English'}, ${from ? `from ${from}` : 'since no lang is set around it'}.`,
        },
  );
  return origin;
}

function placeFindings(tag: LeafletTag): readonly Finding[] {
  if (!tag.keptIn) return [];
  return [
    {
      id: 'kept-in',
      level: 'mend',
      what: `The leaflet’s tag is inside <${tag.keptIn}>.`,
      why: 'Browsers don’t show what is in there, or show it as code.',
      mend: 'Move it into the text of the page.',
    },
  ];
}

/** @param browserLang Undefined where no reader's browser is known: in a pasted source. */
export function leafletFindings(facts: MarkupFacts, browserLang?: string): readonly Finding[] {
  const { leaflets, hasTopHeading } = facts;
  const each = leaflets.flatMap((tag) => [
    ...placeFindings(tag),
    ...attributeFindings(tag),
    ...fallbackFindings(tag),
    ...headingFindings(tag, hasTopHeading),
    ...originFindings(tag, browserLang),
  ]);
  if (leaflets.length < 2) return each;
  return [
    ...each,
    {
      id: 'leaflet-twice',
      level: 'note',
      what: `The page has the leaflet ${leaflets.length} times.`,
      why: 'A link to a section leads to the first, and readers who hear the page hear all of it again.',
      mend: 'Keep one, unless they are for different readers.',
    },
  ];
}

function oneFrame({ src, title, sandbox }: FrameTag): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (id: string, what: string, why: string, mend: string) =>
    findings.push({ id, level: 'mend', what, why, mend });
  if (!title.trim()) {
    add(
      'frame-title',
      'The iframe has no title.',
      'Readers who hear the page can’t know what is in it.',
      'Add `title="Clonazepam and the brain"`.',
    );
  }
  if (/example\.(com|org)\//.test(src)) {
    add(
      'script-address',
      `The address of the iframe is that of the example: “${src}”.`,
      'Readers see an error, or nothing.',
      'Replace https://example.com/path/ with your own address.',
    );
  }
  if (sandbox !== undefined) {
    const missing = ['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox'].filter(
      (word) => !sandbox.split(/\s+/).includes(word),
    );
    if (missing.length) {
      add(
        'frame-sandbox',
        `The iframe’s sandbox lacks ${missing.join(', ')}.`,
        'Without the first, readers get only the warning and the numbers. Without the others, links and calls do not leave the frame.',
        `Add ${missing.join(' ')} to sandbox.`,
      );
    }
  }
  return findings;
}

export function frameFindings({ frames, hasFrameScript }: MarkupFacts): readonly Finding[] {
  const each = frames.flatMap(oneFrame);
  if (!frames.length || hasFrameScript) return each;
  return [
    ...each,
    {
      id: 'frame-height',
      level: 'note',
      what: 'The script beside the iframe (clonazepam-info.frame.js) is missing.',
      why: 'The leaflet scrolls inside the frame, which is hard on a phone.',
      mend: 'Add it after the iframe, if your system takes scripts.',
    },
  ];
}
