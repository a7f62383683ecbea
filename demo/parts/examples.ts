/** The list of examples: what each shows, the tag that makes it, and a link that shows it on the page. */
import { escapeHtml } from '../../src/templates/serialize.ts';
import { EXAMPLES, type Example } from '../examples.ts';
import { codeBlock, row } from './html.ts';

const attributesOf = ({ attributes, variables = {} }: Example) => {
  const style = Object.entries(variables).map(([name, value]) => `${name}: ${value}`);
  const all = { ...attributes, ...(style.length ? { style: style.join('; ') } : {}) };
  return Object.entries(all).map(
    ([name, value]) => ` ${name}${value && `="${escapeHtml(value)}"`}`,
  );
};

const tagOf = (example: Example) => {
  const slots = Object.entries(example.slots ?? {}).map(
    ([slot, text]) => `\n  <p slot="${slot}">${escapeHtml(text)}</p>`,
  );
  const inner = slots.length ? `${slots.join('')}\n` : '';
  return `<clonazepam-info${attributesOf(example).join('')}>${inner}</clonazepam-info>`;
};

export const examplesPart = (): string =>
  `<div class="rows">${EXAMPLES.map((example) =>
    row(
      `<h2>${escapeHtml(example.title)}</h2>`,
      codeBlock(tagOf(example)),
      `<p><a href="examples.html?${example.name}">Show it<span class="unseen">: ${escapeHtml(example.title)}</span></a></p>`,
      ` id="${example.name}"`,
    ),
  ).join('\n')}</div>`;
