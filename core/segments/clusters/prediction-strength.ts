import { type Random, shuffled } from '../numbers/random';
import { bestOf } from './best-start';
import { label } from './kernel';
import { type Points, pick } from './points';

const splits = 10;
const starts = 5;

/**
 * How well one half of the rows foretells who belongs together in the other (Tibshirani & Walther 2005), 0–1: the least over the
 * clusters of the share of pairs that stay together under the other half's centres, the mean of both ways over ten halvings.
 */
export function predictionStrength(points: Points, count: number, random: Random): number {
  const half = points.rows >> 1;
  let sum = 0;
  for (let split = 0; split < splits; split += 1) {
    const order = shuffled(points.rows, random);
    const halves = [order.subarray(0, half), order.subarray(half)].map((which) => pick(points, which));
    const fits = halves.map((rows) => bestOf(rows, count, starts, random));
    for (const [at, rows] of halves.entries()) {
      const [own, other] = [fits[at], fits[1 - at]];
      if (!own || !other) continue;
      sum += leastKept(own.labels, label(rows, other.centres).labels, count);
    }
  }
  return sum / (2 * splits);
}

/** The least over the clusters of the share of pairs that are together in the foretold ones too. */
export function leastKept(own: Uint8Array, foretold: Uint8Array, count: number): number {
  const table = new Float64Array(count * count);
  for (let row = 0; row < own.length; row += 1) {
    const cell = (own[row] as number) * count + (foretold[row] as number);
    table[cell] = (table[cell] as number) + 1;
  }
  let least = 1;
  for (let cluster = 0; cluster < count; cluster += 1) {
    const counts = table.subarray(cluster * count, (cluster + 1) * count);
    const size = counts.reduce((sum, one) => sum + one, 0);
    // One row has no pair to keep: a cluster of one is foretold by nothing.
    if (size < 2) return 0;
    least = Math.min(least, counts.reduce((sum, one) => sum + one * (one - 1), 0) / (size * (size - 1)));
  }
  return least;
}
