/**
 * Puts generated parts into a page, each between `<!-- docs:NAME -->` and `<!-- /docs:NAME -->`. The text
 * between the parts stays as its author wrote it.
 */

/** The generated parts of a page, by name, as Markdown. */
export type Parts = Readonly<Record<string, string>>;

const SHOWN_DIFFERENCES = 8;

const open = (name: string) => `<!-- docs:${name} -->`;
const close = (name: string) => `<!-- /docs:${name} -->`;

/** The place of a part: from the end of its first marker to the start of its last. */
function spanOf(page: string, name: string): readonly [start: number, end: number] {
  const start = page.indexOf(open(name)) + open(name).length;
  return [start, page.indexOf(close(name), start)];
}

/** Why the parts can't be put into the page, one sentence each. */
function markerProblems(page: string, names: readonly string[]): string[] {
  const count = (marker: string) => page.split(marker).length - 1;
  const problems = names.flatMap((name) =>
    [open(name), close(name)].flatMap((marker) => {
      if (count(marker) === 1) return [];
      return count(marker) === 0 ? `${marker} is missing.` : `${marker} is there more than once.`;
    }),
  );
  for (const [marker, name = ''] of page.matchAll(/^<!-- \/?docs:(\S+) -->$/gm)) {
    if (!names.includes(name)) problems.push(`${marker} names no part that this script writes.`);
  }
  if (problems.length) return problems;
  return names
    .filter((name) => spanOf(page, name)[1] < 0)
    .map((name) => `${close(name)} comes before ${open(name)}.`);
}

/** The page with each part between its markers; throws, naming them, where markers are wrong. */
export function fillParts(page: string, parts: Parts): string {
  const problems = markerProblems(page, Object.keys(parts));
  if (problems.length) throw new Error(problems.join('\n  '));
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [start, end] = spanOf(text, name);
    return `${text.slice(0, start)}\n\n${part.trim()}\n\n${text.slice(end)}`;
  }, page);
}

/** A few of the lines that differ. */
function changedLines(before: string, after: string): string[] {
  const lines = (text: string) => text.split('\n').filter((line) => line.trim());
  const only = (sign: string, wanted: readonly string[], unwanted: readonly string[]) =>
    wanted.filter((line) => !unwanted.includes(line)).map((line) => `  ${sign} ${line}`);
  const changed = [
    ...only('-', lines(before), lines(after)),
    ...only('+', lines(after), lines(before)),
  ];
  const more = changed.length - SHOWN_DIFFERENCES;
  return [
    ...(changed.length ? changed.slice(0, SHOWN_DIFFERENCES) : ['  only order or blank lines']),
    ...(more > 0 ? [`  and ${more} more lines`] : []),
  ];
}

/** What differs between two versions of a page: in these parts of it, or, without a name, anywhere. */
export function differences(now: string, wanted: string, names: readonly string[]): string[] {
  if (names.length === 0) return changedLines(now, wanted);
  return names.flatMap((name) => {
    const [before = '', after = ''] = [now, wanted].map((text) =>
      text.slice(...spanOf(text, name)),
    );
    return before === after ? [] : [`docs:${name}`, ...changedLines(before, after)];
  });
}
