/** Makes a leaflet from the words of another language: everything else is as English has it. */
import { EN } from './en.ts';
import type { Words } from './languages.ts';
import type { Content } from './types.ts';

type Texts = Readonly<Record<string, string>>;

/** The leaflet in the words of another language, which go by the ids of what English says. */
export function translate({ statements, headings, shorts, ...others }: Words): Content {
  const words: Record<string, Texts> = { text: statements, heading: headings, short: shorts };
  const leaflet = JSON.parse(
    JSON.stringify(EN),
    function (this: { id?: string }, key, value: unknown) {
      return words[key]?.[this.id ?? ''] ?? value;
    },
  ) as Content;
  return { ...leaflet, ...others };
}
