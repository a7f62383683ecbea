/** The English leaflet in the pieces that the tests look at. */
import assert from 'node:assert/strict';
import { EN } from '../../src/content/en.ts';
import type { Block, Statement, Topic, TopicId } from '../../src/content/types.ts';

/** The statements of a block; the place of the crisis lines has none. */
export const statementsIn = (block: Block): readonly Statement[] => {
  if ('steps' in block) return block.steps;
  return 'crisisLines' in block ? [] : block;
};

const safety: readonly Statement[] = [EN.safety.main, EN.safety.action, ...EN.safety.more];
export const TOPICS: readonly Topic[] = EN.sections.flatMap((section) => section.topics ?? []);

interface Card {
  id: string;
  statements: readonly Statement[];
  blocks: readonly Block[];
}

/** The cards that a reader takes in one at a time. */
export const CARDS: readonly Card[] = [
  { id: 'lead', statements: [EN.lead], blocks: [] },
  { id: 'safety', statements: safety, blocks: [] },
  ...EN.sections.flatMap(({ id, summary, blocks, topics = [] }) => [
    { id, statements: [summary, ...blocks.flatMap(statementsIn)], blocks },
    ...topics.map((topic) => ({
      id: topic.id,
      statements: topic.blocks.flatMap(statementsIn),
      blocks: topic.blocks,
    })),
  ]),
];

export const STATEMENTS = CARDS.flatMap(({ statements }) => statements);
export const BLOCKS = CARDS.flatMap(({ blocks }) => blocks);

export const topic = (id: TopicId) => {
  const found = TOPICS.find((one) => one.id === id);
  assert.ok(found, `topic ${id}`);
  return found;
};

/** Every string inside a value, wherever it stands. */
export const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** Everything that is read as the leaflet: not the labels. */
export const PROSE: readonly string[] = [
  EN.title,
  EN.safety.heading,
  ...EN.sections.map(({ heading }) => heading),
  ...TOPICS.map(({ heading }) => heading),
  ...BLOCKS.flatMap((block) => ('steps' in block ? [block.heading] : [])),
  ...STATEMENTS.map(({ text }) => text),
];

/** What is there more than once. */
export const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);
