/** The words of a leaflet by id: what a language file says. */
import type { Words } from '../../src/content/languages.ts';
import type { Content } from '../../src/content/types.ts';

/** Every value with an id, at any depth. */
export function piecesOf(value: unknown): { id: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...('id' in value ? [value as { id: string }] : []),
    ...Object.values(value).flatMap(piecesOf),
  ];
}

export function wordsOf(content: Content): Words {
  const { lang, dir, reviewedBy, title, labels } = content;
  const pieces = piecesOf([content.lead, content.safety, content.sections]);
  const textsOf = (property: string) =>
    Object.fromEntries(
      pieces.flatMap((piece) =>
        property in piece ? [[piece.id, piece[property as keyof typeof piece]]] : [],
      ),
    );
  return {
    lang,
    dir,
    reviewedBy,
    title,
    byId: { short: textsOf('short'), heading: textsOf('heading'), text: textsOf('text') },
    labels,
  } as Words;
}
