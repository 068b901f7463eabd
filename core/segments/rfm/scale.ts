import * as z from 'zod/mini';
import { countBelow } from '../numbers/quantile';
import type { Ranking } from '../numbers/ranking';

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
  // Four at most (one that is not there is reached by nobody), without a loop or a branch: a third less time for half a million.
  const { 0: a, 1: b, 2: c, 3: d } = cuts as [number, number, number, number];
  return 1 + +(value >= a) + +(value >= b) + +(value >= c) + +(value >= d);
}

/** The share of customers of the yardstick that are below a number, 0–1. */
export const aboveOf = ({ ladder }: Scale, value: number): number => countBelow(ladder, value) / ladder.length;

const steps = 100;
const ladderOf = ({ length, runAt }: Ranking): number[] =>
  Array.from({ length: steps + 1 }, (_, step) => runAt(Math.round(((length - 1) * step) / steps)).value);

/** A scale with cuts that somebody set. */
export const fixedScale = (ranking: Ranking, of: number, cuts: readonly number[]): Scale => ({
  of,
  cuts: [...cuts],
  ladder: ladderOf(ranking),
});

/**
 * A scale by mid-rank: p = (#below + ½ #equal) / n, score = min(of, ⌊of · p⌋ + 1). Equal values get equal scores, whatever the
 * order of the rows; a value that many share can leave scores that nobody has.
 */
export function rankScale(ranking: Ranking, of: number): Scale {
  const cuts: number[] = [];
  const { length } = ranking;
  for (let score = 1; score < of; score += 1) {
    // Values that end before this share of the way don't reach it; of · p in whole numbers, so that no rounding moves anybody.
    for (let at = Math.floor((length * score) / of); at < length; ) {
      const { value, from, to } = ranking.runAt(at);
      if (of * (from + to) >= 2 * length * score) {
        cuts.push(value);
        break;
      }
      at = to;
    }
  }
  return fixedScale(ranking, of, cuts);
}
