/** Pieces of Markdown that the generated parts are made of. */

export const code = (text: string): string => `\`${text}\``;

/** A fenced block; `parts` have a blank line between them. */
export const fenced = (parts: readonly string[], language = 'html'): string =>
  `\`\`\`${language}\n${parts.map((part) => part.trim()).join('\n\n')}\n\`\`\``;

/** Prettier would pad every cell to the width of its column, which makes a large table several times as long. */
const AS_WRITTEN = '<!-- prettier-ignore -->';

/** `numbers`: every column but the first has numbers, and is aligned to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numbers = false,
): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  const rule = head.map((_, index) => (numbers && index ? '--:' : '---'));
  return [AS_WRITTEN, line(head), line(rule), ...rows.map(line)].join('\n');
}
