/** The tables of host pages: what the last run of the tests saw on each, in each engine. */
import { readFileSync } from 'node:fs';
import { HOSTS, type HostPage } from '../../demo/hosts.ts';
import { root } from '../project.ts';
import { code, table } from '../markdown.ts';

const RESULTS = `${root}tests/sites/results.json`;

const ENGINES = ['Chromium', 'Firefox', 'WebKit'] as const;
type Results = Readonly<Record<string, Partial<Record<(typeof ENGINES)[number], boolean>>>>;

const KINDS: Readonly<Record<HostPage['kind'], string>> = {
  style: 'Style sheets',
  script: 'Scripts',
  loading: 'Ways into the page',
  policy: 'Policies',
  framework: 'Frameworks',
};

/** One table for each kind of page, with the reason for every gap. */
export function hostTables(): string {
  const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;
  const seen = ({ name, shows = 'whole', banner, flowIn = [] }: HostPage) =>
    ENGINES.map((engine) => {
      const passed = results[name]?.[engine];
      if (passed === undefined) return 'not run';
      if (!passed) return '**fails**';
      return banner === 'flow' || flowIn.includes(engine) ? `${shows}, banner in the text` : shows;
    });
  return Object.entries(KINDS)
    .map(([kind, heading]) => {
      const rows = HOSTS.filter((host) => host.kind === kind).map((host) => [
        code(host.name),
        [`${host.title}.`, host.because].filter(Boolean).join(' '),
        ...seen(host),
      ]);
      return `## ${heading}\n\n${table(['Page', 'What it does', ...ENGINES], rows)}`;
    })
    .join('\n\n');
}
