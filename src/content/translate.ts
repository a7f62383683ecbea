/** Makes a leaflet from the words of another language: everything else is as English has it. */
import { EN } from './en.ts';
import type { Words } from './languages.ts';
import type { Block, Content, Statement } from './types.ts';

/** The leaflet in the words of another language. */
export function translate(words: Words): Content {
  const texts: Readonly<Record<string, string>> = words.statements;
  const headings: Readonly<Record<string, string>> = words.steps;
  const statement = <T extends Statement>(english: T): T => ({
    ...english,
    text: texts[english.id] ?? '',
  });
  const block = (english: Block): Block => {
    if ('crisisLines' in english) return english;
    if (!('steps' in english)) return english.map(statement);
    return {
      ...english,
      heading: headings[english.id] ?? '',
      steps: english.steps.map(statement),
    };
  };
  const { lang, dir, reviewedBy, title, labels } = words;
  const { main, action, more } = EN.safety;
  return {
    lang,
    dir,
    updated: EN.updated,
    reviewedBy,
    title,
    lead: statement(EN.lead),
    safety: {
      heading: words.safetyHeading,
      main: statement(main),
      action: statement(action),
      more: more.map(statement),
    },
    sections: EN.sections.map((section) => ({
      ...section,
      ...words.sections[section.id],
      summary: statement(section.summary),
      blocks: section.blocks.map(block),
      ...(section.topics && {
        topics: section.topics.map((topic) => ({
          ...topic,
          heading: words.topics[topic.id],
          blocks: topic.blocks.map(block),
        })),
      }),
    })),
    labels,
  };
}
