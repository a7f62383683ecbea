/** The tables of host pages: what the last run of the tests saw on each, in each engine. */
import { ENGINES, FAILS, hostGroups } from '../../demo/host-results.ts';
import { code, table } from '../markdown.ts';

/** One table for each kind of page, with the reason for every gap. */
export const hostTables = (): string =>
  hostGroups()
    .map(({ heading, hosts }) => {
      const rows = hosts.map(({ host, seen }) => [
        code(host.name),
        [`${host.title}.`, host.because].filter(Boolean).join(' '),
        ...seen.map((word) => (word === FAILS ? `**${word}**` : word)),
      ]);
      return `## ${heading}\n\n${table(['Page', 'What it does', ...ENGINES], rows)}`;
    })
    .join('\n\n');
