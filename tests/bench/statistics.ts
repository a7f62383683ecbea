/** Medians, quartiles and ratios of figures taken in rounds. */

/** One figure a round, by the number of the round; a hole where a round had none. */
export type Rounds = readonly (number | undefined)[];

const known = (rounds: Rounds) =>
  rounds.filter((figure) => figure !== undefined).sort((a, b) => a - b);

/** The figure below which this part of them lies; NaN for none. */
function quantile(rounds: Rounds, part: number): number {
  const sorted = known(rounds);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (rounds: Rounds): number => quantile(rounds, 0.5);

/** The median of the rounds' own ratios: what slows a whole round falls out. */
export const ratio = (rounds: Rounds, base: Rounds): number =>
  median(
    rounds.map((figure, round) => {
      const against = base[round];
      return figure === undefined || !against ? undefined : figure / against;
    }),
  );

/** How cost grows from one number of instances to another: 1 is in proportion. */
export const growthExponent = (
  from: readonly [count: number, cost: number],
  to: readonly [count: number, cost: number],
): number => Math.log(to[1] / from[1]) / Math.log(to[0] / from[0]);

/** A number to read: `1,234`, `12.3`, `0.012`; a dash where there is none. */
export function formatNumber(figure: number, digits?: number): string {
  if (!Number.isFinite(figure)) return '–';
  const fitting = Math.abs(figure) >= 20 ? 0 : Math.abs(figure) >= 1 ? 1 : 2;
  const text = figure.toLocaleString('en-US', { maximumFractionDigits: digits ?? fitting });
  return text === '-0' ? '0' : text;
}

/** The median, and where the rounds differ, the middle half of them: `340 (330–352)`. */
export function formatRounds(rounds: Rounds, digits?: number): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) =>
    formatNumber(quantile(rounds, part), digits),
  );
  return low === high ? `${middle}` : `${middle} (${low}–${high})`;
}
