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

export const scoreOf = ({ cuts }: Scale, value: number): number => 1 + countBelow(cuts, value, true);

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
  for (let start = 0; start < sorted.length; ) {
    const value = sorted[start] ?? 0;
    const end = countBelow(sorted, value, true);
    // of · p in whole numbers, so that no rounding moves a customer over an edge.
    const score = Math.min(of, Math.floor((of * (start + end)) / (2 * sorted.length)) + 1);
    while (cuts.length < score - 1) cuts.push(value);
    start = end;
  }
  return fixedScale(sorted, of, cuts);
}
