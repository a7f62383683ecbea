/** The entry of the npm package that registers nothing: the class, with its languages as modules. */
import { EN } from '../content/en.ts';
import { versionOf } from '../content/languages.ts';
import { ClonazepamInfo as Element } from '../element/clonazepam-info.ts';
import { loadLanguagesBy } from '../element/load-language.ts';

const WORDS = {
  es: async () => (await import('../content/es.ts')).SPANISH,
};

function withLanguages(element: typeof Element): typeof Element {
  loadLanguagesBy(async (language) => ({
    version: versionOf(EN),
    words: await WORDS[language](),
  }));
  return element;
}

// Marked as pure, so that a bundler leaves all of it out where a site does not use the class.
export const ClonazepamInfo = /* @__PURE__ */ withLanguages(Element);
export type ClonazepamInfo = Element;
