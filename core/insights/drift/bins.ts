import { countBelow, quantile } from '../../segments/numbers/quantile';

/** How many of two groups of customers fall in each bin. */
export type Bins = { base: number[]; now: number[]; ordered: boolean };

const deciles = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Numbers by the deciles of the base (type 7, equal ones once); a value at an edge stays below it. Missing values (NaN) are left out. */
export function numberBins(base: Float64Array, now: Float64Array): Bins {
  const known = (values: Float64Array) => values.filter((value) => !Number.isNaN(value));
  const sorted = known(base).sort();
  const edges = Float64Array.from(new Set(deciles.map((p) => quantile(sorted, p))));
  const count = (values: Float64Array) => {
    const counts = new Array<number>(edges.length + 1).fill(0);
    for (const value of values) {
      const bin = countBelow(edges, value);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    return counts;
  };
  return { base: count(sorted), now: count(known(now)), ordered: true };
}

/** Levels, each a bin, those that either group has; missing (null) is one of them. */
export function levelBins(base: readonly (string | null)[], now: readonly (string | null)[]): Bins {
  const levels = [...new Set([...base, ...now])].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
  const count = (values: readonly (string | null)[]) => {
    const counts = new Map<string | null, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return levels.map((level) => counts.get(level) ?? 0);
  };
  return { base: count(base), now: count(now), ordered: false };
}
