/** A leaflet in the pieces that the tests look at. */
import assert from 'node:assert/strict';
import { EN } from '../../src/content/en.ts';
import type {
  Block,
  Content,
  Paragraph,
  Statement,
  Study,
  Topic,
  TopicId,
} from '../../src/content/types.ts';

/** The statements of a block. A list of terms is read as one statement, and one more a term. */
export const statementsIn = (block: Block): readonly Statement[] => {
  if ('steps' in block) return block.steps;
  if ('pairs' in block) {
    return [block, ...block.pairs.map(({ id, heading, text }) => ({ id, text: `${heading}: ${text}` }))]; // prettier-ignore
  }
  return 'heading' in block || 'crisisHelplines' in block ? [] : block;
};

/** The running text of blocks: without the steps and the terms, which are lists. */
const paragraphsIn = (blocks: readonly Block[]): readonly Paragraph[] =>
  blocks.flatMap((block) => {
    if ('pairs' in block) return [[block]];
    return 'steps' in block || 'heading' in block || 'crisisHelplines' in block ? [] : [block];
  });

const textOf = (statements: Paragraph) => statements.map(({ text }) => text).join(' ');

/** What a reader takes in at a time: the text of a section or a topic, or its studies. */
export interface Card {
  id: string;
  layer: 'text' | 'studies';
  statements: readonly (Statement | Study)[];
  blocks: readonly Block[];
}

/** Text under a heading: about what a screen holds. */
interface Group {
  id: string;
  statements: readonly Statement[];
}

const topicsOf = ({ sections }: Content): readonly Topic[] =>
  sections.flatMap((section) => section.topics ?? []);

/** The cards of a leaflet, in the order of the screen. */
const cardsOf = (content: Content): readonly Card[] => {
  const { lead, safety, sections } = content;
  const studiesOf = ({ id, studies }: { id: string; studies?: readonly Study[] }): Card[] =>
    studies ? [{ id: `${id}-studies`, layer: 'studies', statements: studies, blocks: [] }] : [];
  const cardOf = (id: string, before: Paragraph, blocks: readonly Block[]): Card => ({
    id,
    layer: 'text',
    statements: [...before, ...blocks.flatMap(statementsIn)],
    blocks,
  });
  const { main, action, signs, more } = safety;
  const inBox = [main, action, ...signs, ...more.flatMap(({ statements }) => statements)];
  return [
    cardOf('lead', lead, []),
    cardOf('safety', inBox, []),
    ...sections.flatMap((section) => [
      cardOf(section.id, section.summary, section.blocks),
      ...studiesOf(section),
      ...(section.topics ?? []).flatMap((topic) => [
        cardOf(topic.id, [], topic.blocks),
        ...studiesOf(topic),
      ]),
    ]),
  ];
};

/** The text of a leaflet by its headings, without the studies. */
export const groupsOf = ({ lead, safety, sections }: Content): readonly Group[] => {
  const byHeading = (id: string, before: Paragraph, blocks: readonly Block[]): Group[] => {
    const groups: { id: string; statements: Statement[] }[] = [{ id, statements: [...before] }];
    for (const block of blocks) {
      if ('heading' in block) groups.push({ id: block.id, statements: [] });
      else groups.at(-1)!.statements.push(...statementsIn(block));
    }
    return groups;
  };
  const { id, main, action, signs, more } = safety;
  return [
    { id: 'lead', statements: lead },
    { id, statements: [main, action, ...signs] },
    ...more,
    ...sections.flatMap((section) => [
      ...byHeading(section.id, section.summary, section.blocks),
      ...(section.topics ?? []).flatMap((topic) => byHeading(topic.id, [], topic.blocks)),
    ]),
  ];
};

export const TOPICS = topicsOf(EN);
export const CARDS = cardsOf(EN);
export const GROUPS = groupsOf(EN);

/** The statements outside the studies. */
export const STATEMENTS: readonly Statement[] = GROUPS.flatMap(({ statements }) => statements);

export const STUDIES: readonly Study[] = [...EN.sections, ...TOPICS].flatMap(
  ({ studies = [] }) => studies,
);

/** What is read as paragraphs: neither summaries, which stand under their question, nor lists. */
export const PARAGRAPHS: readonly { id: string; text: string; statements: Paragraph }[] = [
  // In the safety box, the first words of a paragraph are its heading.
  ...EN.safety.more.map(({ id, heading, statements }) => ({
    id,
    text: `${heading} ${textOf(statements)}`,
    statements,
  })),
  ...[
    EN.lead,
    ...EN.sections.flatMap(({ blocks, topics = [] }) => [
      ...paragraphsIn(blocks),
      ...topics.flatMap((topic) => paragraphsIn(topic.blocks)),
    ]),
  ].map((statements) => ({ id: statements[0]?.id ?? '', text: textOf(statements), statements })),
];

export const topic = (id: TopicId) => {
  const found = TOPICS.find((one) => one.id === id);
  assert.ok(found, `topic ${id}`);
  return found;
};

/** Every string inside a value, at any depth. */
export const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** Every value with an id, at any depth. */
export function piecesIn(value: unknown): { id: string; text?: string; heading?: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...('id' in value ? [value as { id: string }] : []),
    ...Object.values(value).flatMap(piecesIn),
  ];
}

/** Everything that is read as the leaflet, all layers together: neither its labels nor its references. */
export const proseOf = ({ title, lead, safety, sections }: Content): readonly string[] => [
  title,
  ...piecesIn([lead, safety, sections]).flatMap(({ heading = [], text = [] }) =>
    [heading, text].flat(),
  ),
];

export const PROSE = proseOf(EN);

/** The words of a text; signs between them are none. */
export const wordsIn = (text: string): readonly string[] =>
  text.match(/\S*[\p{L}\p{N}]\S*/gu) ?? [];

/** The sentences of a text. What is quoted in one is a part of it, however long. */
export const sentencesIn = (text: string): readonly string[] =>
  text
    .replace(/“([^”]*)([.?!])”/g, (_, words: string, end: string) =>
      words.replace(/[.?!]/g, ',').concat(end === '?' ? '' : end),
    )
    .split(/(?<=[.?!])\s+(?=[\p{Lu}{])/u);

/** What is there more than once. */
export const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);
