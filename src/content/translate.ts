/** Makes a leaflet from the words of another language: everything else is as English has it. */
import { EN } from './en.ts';
import type { Words } from './languages.ts';
import type { Content } from './types.ts';

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The leaflet in the words of another language. */
export function translate({ byId, ...others }: Words): Content {
  const texts: Texts = byId;
  const leaflet = JSON.parse(
    JSON.stringify(EN),
    function (this: { id: string }, name, value: unknown) {
      return texts[name]?.[this.id] ?? value;
    },
  ) as Content;
  return { ...leaflet, ...others };
}
