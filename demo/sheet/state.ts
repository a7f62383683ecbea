/** What a clinic has chosen and typed for its sheet: in the fragment of the address, and checked. */
import type { RawConfig } from '../../src/config.ts';
import { describeProblem, parseConfig } from '../../src/config.ts';
import { languageOf } from '../../src/content/languages.ts';
import type { Sheet } from './sheet.ts';

/** Stands for a country that is not built in. */
export const NO_REGION = 'none';

/** Fields of the page, named as the attributes that say the same to the leaflet. */
export const TYPED = [
  'helpline-operator',
  'helpline-name',
  'helpline-number',
  'helpline-hours',
] as const;

export type TypedName = (typeof TYPED)[number];

const NAMES = ['region', 'lang', ...TYPED] as const;

/** As typed, unchecked. */
export type Answers = Readonly<Record<(typeof NAMES)[number], string>>;

/** Room on the paper for one of these, in UTF-16 code units. */
export const ROOM = 60;

/** The fragment for answers, without `#`. */
export function fragmentFor(answers: Answers): string {
  const given = NAMES.flatMap((name) => (answers[name] ? [[name, answers[name]]] : []));
  return new URLSearchParams(given).toString();
}

/** The answers of a fragment, with or without `#`. What is unknown in it is passed over. */
export function answersFrom(fragment: string): Answers {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  return Object.fromEntries(NAMES.map((name) => [name, parameters.get(name) ?? ''])) as Answers;
}

/** What is not used, in words, by the name of its field. */
type Problems = Partial<Record<TypedName, string>>;

/**
 * The sheet for answers, checked as the leaflet checks its attributes. A value that can't be used leaves its
 * blank line on the sheet. Where no country was chosen, the browser's own language may name one.
 */
export function sheetFrom(
  answers: Answers,
  browserLang: string,
): { sheet: Sheet; problems: Problems } {
  const raw: RawConfig = answers;
  const checked = (attributes: RawConfig) =>
    parseConfig(attributes, { lang: '', browserLang, today: '', schemeUnset: true });
  const { config, problems } = checked(raw);
  const said: Problems = {};
  for (const problem of problems) {
    const name = TYPED.find((typed) => typed === problem.attribute);
    if (name) said[name] = describeProblem(problem).replace(/^<clonazepam-info>: [\w-]+=/, '');
  }
  for (const name of TYPED) {
    if (answers[name].trim().length > ROOM)
      said[name] ??= `Up to ${ROOM} characters fit on the sheet.`;
  }
  // The parser returns no helpline without a number, but a sheet may have a clinic's name alone.
  const usable = (name: TypedName) => (said[name] ? '' : answers[name].replace(/\s+/g, ' ').trim());
  return {
    sheet: {
      region: config.region ?? '',
      lang: languageOf(answers.lang) ?? 'en',
      clinic: {
        name: usable('helpline-operator'),
        line: usable('helpline-name'),
        phone: said['helpline-number'] ? undefined : config.partner?.phone,
        hours: usable('helpline-hours'),
      },
    },
    problems: said,
  };
}
