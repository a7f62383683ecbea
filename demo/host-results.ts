/** What the last run of the tests saw of each host page, by kind: for the docs and for the site. */
import { readFileSync } from 'node:fs';
import { HOSTS, type HostPage } from './hosts.ts';

const RESULTS = new URL('../tests/sites/results.json', import.meta.url);

export const ENGINES = ['Chromium', 'Firefox', 'WebKit'] as const;

const KINDS: Readonly<Record<HostPage['kind'], string>> = {
  style: 'Style sheets',
  script: 'Scripts',
  loading: 'Ways into the page',
  policy: 'Policies',
  framework: 'Frameworks',
};

export interface HostResult {
  host: HostPage;
  /** What a reader gets, engine by engine in the order of ENGINES. */
  seen: readonly string[];
}

export interface HostGroup {
  kind: HostPage['kind'];
  heading: string;
  hosts: readonly HostResult[];
}

/** The word for a page on which the tests fail in an engine. */
export const FAILS = 'fails';

export function hostGroups(): readonly HostGroup[] {
  const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as Readonly<
    Record<string, Partial<Record<(typeof ENGINES)[number], boolean>>>
  >;
  const seenOf = ({ name, shows = 'whole', banner, flowIn = [] }: HostPage) =>
    ENGINES.map((engine) => {
      const passed = results[name]?.[engine];
      if (passed === undefined) return 'not run';
      if (!passed) return FAILS;
      return banner === 'flow' || flowIn.includes(engine) ? `${shows}, banner in the text` : shows;
    });
  return Object.entries(KINDS).map(([kind, heading]) => ({
    kind: kind as HostPage['kind'],
    heading,
    hosts: HOSTS.filter((host) => host.kind === kind).map((host) => ({
      host,
      seen: seenOf(host),
    })),
  }));
}
