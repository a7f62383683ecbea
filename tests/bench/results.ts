/** Every figure of every round, by contestant. */
import type { ConditionName } from './browser.ts';
import type { Name } from './contestants.ts';
import type { InstanceFigures } from './instances.ts';
import type { Load } from './loads.ts';
import { median, type Rounds } from './statistics.ts';
import type { Work } from './trace.ts';

type WorkSpan = 'untilVisible' | 'untilRest';

export type Figure =
  | `${ConditionName} ${Exclude<keyof Load, WorkSpan>}`
  | `${ConditionName} ${WorkSpan} ${keyof Work | 'ms'}`
  | `adding ${number}`
  | Exclude<keyof InstanceFigures, 'addingMs' | 'pressesMs'>
  | 'pressMs';

export type Figures = Partial<Record<Figure, number>>;

export class Results {
  readonly #rounds = new Map<string, (number | undefined)[]>();

  add(name: Name, round: number, figures: Figures): void {
    for (const [figure, value] of Object.entries(figures)) {
      const key = `${name} ${figure}`;
      const rounds = this.#rounds.get(key) ?? [];
      rounds[round] = value;
      this.#rounds.set(key, rounds);
    }
  }

  /** Empty where it was not measured. */
  of(name: Name, figure: Figure): Rounds {
    return Array.from(this.#rounds.get(`${name} ${figure}`) ?? []);
  }

  has(name: Name): boolean {
    return [...this.#rounds.keys()].some((key) => key.startsWith(`${name} `));
  }

  toJSON(): Readonly<Record<string, Rounds>> {
    return Object.fromEntries(this.#rounds);
  }
}

const workFigures = (condition: ConditionName, span: WorkSpan, work: Work): Figures => ({
  [`${condition} ${span} scriptMs`]: work.scriptMs,
  [`${condition} ${span} styleMs`]: work.styleMs,
  [`${condition} ${span} layoutMs`]: work.layoutMs,
  [`${condition} ${span} ms`]: work.scriptMs + work.styleMs + work.layoutMs,
});

export function loadFigures(condition: ConditionName, load: Load): Figures {
  const { untilVisible, untilRest, ...figures } = load;
  return {
    ...Object.fromEntries(
      Object.entries(figures).map(([figure, value]) => [`${condition} ${figure}`, value]),
    ),
    ...workFigures(condition, 'untilVisible', untilVisible),
    ...workFigures(condition, 'untilRest', untilRest),
  };
}

export function instanceFigures({ addingMs, pressesMs, ...figures }: InstanceFigures): Figures {
  return {
    ...figures,
    ...Object.fromEntries(
      Object.entries(addingMs).map(([count, value]) => [`adding ${count}`, value]),
    ),
    pressMs: median(pressesMs),
  };
}
