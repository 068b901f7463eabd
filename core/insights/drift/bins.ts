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

/** Levels, each a bin, those that either group has; missing (−1) is one of them. The first `before` customers are the base. */
export function levelBins(codes: Int32Array, before: number): Bins {
  const most = codes.reduce((highest, code) => Math.max(highest, code), -1);
  const [base, now] = [new Array<number>(most + 2).fill(0), new Array<number>(most + 2).fill(0)];
  for (let at = 0; at < codes.length; at += 1) {
    const counts = at < before ? base : now;
    const bin = (codes[at] as number) + 1;
    counts[bin] = (counts[bin] as number) + 1;
  }
  const isThere = (_: number, bin: number) => (base[bin] ?? 0) + (now[bin] ?? 0) > 0;
  return { base: base.filter(isThere), now: now.filter(isThere), ordered: false };
}
