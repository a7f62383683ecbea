/** The entry of the npm package that registers nothing: the class, with its languages as modules. */
import { EN } from '../content/en.ts';
import { versionOf } from '../content/languages.ts';
import { ClonazepamInfo } from '../element/clonazepam-info.ts';
import { loadLanguagesBy } from '../element/load-language.ts';

const LEAFLETS = {
  es: async () => (await import('../content/es.ts')).ES,
};

loadLanguagesBy(async (language) => ({
  version: versionOf(EN),
  leaflet: await LEAFLETS[language](),
}));

export { ClonazepamInfo };
