/** Puts the tables between the markers of docs/performance.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { fail, ROOT } from './options.ts';

const NAME = 'docs/performance.md';
const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

export async function writeDocs(report: string): Promise<void> {
  const path = join(ROOT, NAME);
  const text = readFileSync(path, 'utf8');
  const [before, rest] = text.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) return fail(`${NAME} has no ${START} with ${END} after it.`);
  const written = `${before}${START}\n\n${report}\n\n${END}${after}`;
  writeFileSync(path, await format(written, { ...(await resolveConfig(path)), filepath: path }));
}
