/** The leaflet as another build has it: with claims swapped, added or removed. */
import type { Block, Claim, Content } from '../../src/content/types.ts';

/** Two claims, each a paragraph of its own, one after the other. */
export const FIRST = 'about-uses';
export const SECOND = 'about-effects';

export const ADDED: Claim = {
  id: 'about-added',
  text: 'A claim that other builds have not.',
  certainty: 'limited',
  sources: ['S2'],
};

export type BuildName = 'built' | 'swapped' | 'added' | 'removed';

/** What another build has in the place of the two paragraphs. */
export const CHANGES: Readonly<
  Record<BuildName, <T>(first: T, second: T, added: T) => readonly T[]>
> = {
  built: (first, second) => [first, second],
  swapped: (first, second) => [second, first],
  added: (first, second, added) => [first, added, second],
  removed: (first) => [first],
};

const isParagraphOf = (block: Block | undefined, id: string) =>
  Array.isArray(block) && (block as readonly Claim[])[0]?.id === id;

/** The leaflet of another build, in English or Spanish. */
export function contentOf(name: BuildName, content: Content): Content {
  const sections = content.sections.map((section) => {
    const at = section.blocks.findIndex((block) => isParagraphOf(block, FIRST));
    const [first, second] = section.blocks.slice(at, at + 2);
    if (!first || !second || !isParagraphOf(second, SECOND)) return section;
    const blocks = section.blocks.toSpliced(at, 2, ...CHANGES[name](first, second, [ADDED]));
    return { ...section, blocks };
  });
  return { ...content, sections };
}
