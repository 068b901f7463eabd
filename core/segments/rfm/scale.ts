import * as z from 'zod/mini';
import { countBelow } from '../numbers/quantile';

/**
 * A frozen yardstick from a number (more is better) to a score from 1 to `of`: one more for each cut that the number reaches.
 * Fewer cuts than `of − 1` = the highest scores were reached by nobody.
 */
export const scale = z.object({
  of: z.number(),
  cuts: z.array(z.number()),
  /** The numbers at each hundredth of the customers, lowest first: how many a number beats, to one in a hundred. */
  ladder: z.array(z.number()),
});
export type Scale = z.infer<typeof scale>;

export function scoreOf({ cuts }: Scale, value: number): number {
  let score = 1;
  // All of them, four at most, without a branch: half the time of halving.
  for (let at = 0; at < cuts.length; at += 1) score += +(value >= (cuts[at] as number));
  return score;
}

/** The share of customers of the yardstick that are below a number, 0–1. */
export const aboveOf = ({ ladder }: Scale, value: number): number => countBelow(ladder, value) / ladder.length;

const steps = 100;
const ladderOf = (sorted: Float64Array): number[] =>
  Array.from({ length: steps + 1 }, (_, step) => sorted[Math.round(((sorted.length - 1) * step) / steps)] ?? 0);

/** A scale with cuts that somebody set. */
export const fixedScale = (sorted: Float64Array, of: number, cuts: readonly number[]): Scale => ({
  of,
  cuts: [...cuts],
  ladder: ladderOf(sorted),
});

/**
 * A scale by mid-rank: p = (#below + ½ #equal) / n, score = min(of, ⌊of · p⌋ + 1). Equal values get equal scores, whatever the
 * order of the rows; a value that many share can leave scores that nobody has.
 */
export function rankScale(sorted: Float64Array, of: number): Scale {
  const cuts: number[] = [];
  const { length } = sorted;
  for (let score = 1; score < of; score += 1) {
    // Values that end before this share of the way don't reach it; of · p in whole numbers, so that no rounding moves anybody.
    for (let at = Math.floor((length * score) / of); at < length; ) {
      const value = sorted[at] as number;
      const end = countBelow(sorted, value, true);
      if (of * (countBelow(sorted, value) + end) >= 2 * length * score) {
        cuts.push(value);
        break;
      }
      at = end;
    }
  }
  return fixedScale(sorted, of, cuts);
}
