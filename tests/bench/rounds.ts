/** Runs the rounds: in each, every contestant in turn, so that a busy moment hits all alike. */
import { CONDITIONS, withBrowser, type ConditionName } from './browser.ts';
import type { Contestant } from './contestants.ts';
import { measureInstances } from './instances.ts';
import { measureLoad } from './loads.ts';
import type { Options } from './options.ts';
import { instanceFigures, loadFigures, Results } from './results.ts';
import { median } from './statistics.ts';
import type { Way } from './ways.ts';

/** What takes part, and where it is served. */
export interface Field {
  origin: string;
  contestants: readonly Contestant[];
  ways: readonly Way[];
  /** Source of clients/load-probe.ts. */
  probe: string;
  /** Source of clients/page-tools.ts. */
  tools: string;
}

/** Layout shift of a way to embed, as the last thing on a page and amid it. */
export interface Shift {
  title: string;
  last: number;
  amid: number;
}

const COUNTS = [1, 10, 100];
const MOST = 1000;
/** Rounds in which the most are added, and fewer where adding them takes over this. */
const MOST_ROUNDS = 3;
const MOST_LIMIT_MS = 30_000;
const PRESSES = 50;

/** Each round begins with another contestant. */
const inTurn = <Item>(items: readonly Item[], round: number): readonly Item[] => {
  const first = round % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
};

const say = (message: string) => process.stderr.write(message);

async function loadAll({ origin, contestants, probe }: Field, round: number, results: Results) {
  await withBrowser({ freeFrames: false }, async (inPage) => {
    const load = ({ name, press }: Contestant, condition: ConditionName) =>
      measureLoad(inPage, CONDITIONS[condition], { address: `${origin}/${name}`, press, probe });
    // A browser's first page is slower than those after.
    await load(contestants[0]!, 'fast');
    for (const contestant of inTurn(contestants, round)) {
      for (const condition of Object.keys(CONDITIONS) as ConditionName[]) {
        const figures = loadFigures(condition, await load(contestant, condition));
        results.add(contestant.name, round, figures);
      }
      say('.');
    }
  });
}

async function addAll(field: Field, round: number, quick: boolean, results: Results) {
  await withBrowser({ freeFrames: true }, async (inPage) => {
    for (const contestant of inTurn(field.contestants, round)) {
      const tookMs = median(results.of(contestant.name, `adding ${MOST}`));
      const most = !quick && round < MOST_ROUNDS && !(tookMs > MOST_LIMIT_MS);
      const plan = {
        origin: field.origin,
        tools: field.tools,
        counts: most ? [...COUNTS, MOST] : COUNTS,
        presses: PRESSES,
      };
      const figures = instanceFigures(await measureInstances(inPage, plan, contestant));
      results.add(contestant.name, round, figures);
      say(':');
    }
  });
}

export async function runRounds(field: Field, { rounds, quick }: Options): Promise<Results> {
  const results = new Results();
  for (let round = 0; round < rounds; round += 1) {
    say(`Round ${round + 1} of ${rounds} `);
    await loadAll(field, round, results);
    await addAll(field, round, quick, results);
    say('\n');
  }
  return results;
}

/** Shifts don't vary with the machine: each is read once, on the slow phone. */
export function measureShifts({ origin, ways, probe }: Field): Promise<readonly Shift[]> {
  return withBrowser({ freeFrames: false }, async (inPage) => {
    const shifts: Shift[] = [];
    const read = async (address: string, press: string) =>
      (await measureLoad(inPage, CONDITIONS.slow, { address: origin + address, press, probe }))
        .shift;
    for (const { title, last, amid, press } of ways) {
      shifts.push({
        title,
        last: await read(last.address, press),
        amid: await read(amid.address, press),
      });
    }
    return shifts;
  });
}
