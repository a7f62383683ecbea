/** The leaflet as another build has it: with claims swapped, added or removed. */
import type { Block, Claim, Content, Paragraph } from '../../src/content/types.ts';

/** Two claims of one paragraph, one after the other. */
export const FIRST = 'about-uses';
export const SECOND = 'about-days';

export const ADDED: Claim = {
  id: 'about-added',
  text: 'A claim that other builds have not.',
  certainty: 'limited',
  sources: ['S2'],
};

export type BuildName = 'built' | 'swapped' | 'added' | 'removed';

/** What another build has in the place of the two claims. */
export const CHANGES: Readonly<
  Record<BuildName, <T>(first: T, second: T, added: T) => readonly T[]>
> = {
  built: (first, second) => [first, second],
  swapped: (first, second) => [second, first],
  added: (first, second, added) => [first, added, second],
  removed: (first) => [first],
};

const isParagraph = (block: Block): block is Paragraph => Array.isArray(block);

/** The leaflet of another build, in English or Spanish. */
export function contentOf(name: BuildName, content: Content): Content {
  const changed = (block: Block): Block => {
    if (!isParagraph(block)) return block;
    const at = block.findIndex(({ id }) => id === FIRST);
    const [first, second] = block.slice(at, at + 2);
    if (at < 0 || !first || second?.id !== SECOND) return block;
    return block.toSpliced(at, 2, ...CHANGES[name](first, second, ADDED));
  };
  const sections = content.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map(changed),
  }));
  return { ...content, sections };
}
