/** Pieces of Markdown that the generated parts are made of. */

export const code = (text: string): string => `\`${text}\``;

/** A fenced block; `parts` have a blank line between them. */
export const fenced = (parts: readonly string[], language = 'html'): string =>
  `\`\`\`${language}\n${parts.map((part) => part.trim()).join('\n\n')}\n\`\`\``;

/** Prettier would pad every cell to the width of its column, which makes a large table several times as long. */
const AS_WRITTEN = '<!-- prettier-ignore -->';

/** A table whose page Prettier formats. `numbers`: every column but the first has numbers, aligned to the right. */
export function plainTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numbers = false,
): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  const rule = head.map((_, index) => (numbers && index ? '--:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** The same, kept as it is written here. */
export const table = (...of: Parameters<typeof plainTable>): string =>
  `${AS_WRITTEN}\n${plainTable(...of)}`;
