import { type NumberTally, sumOf } from './tally';

/** How many of a group and of the rest are known, and how far apart the two are. */
export type Effect = { here: number; elsewhere: number; by: number };

/**
 * The standardised difference of a group's mean from that of everybody else: Cohen's d, by the pooled standard deviation (Cohen 1988).
 * Its sign says which way. Null where one of the two is not known at all, or both have no spread.
 */
export function standardisedDifference({ n, sum, squares }: NumberTally, group: number): Effect | null {
  const here = n[group] ?? 0;
  const elsewhere = sumOf(n) - here;
  if (here === 0 || elsewhere === 0) return null;
  const own = sum[group] ?? 0;
  const others = sumOf(sum) - own;
  const spreadOf = (count: number, total: number, square: number) => Math.max(0, square - total ** 2 / count);
  const within =
    spreadOf(here, own, squares[group] ?? 0) + spreadOf(elsewhere, others, sumOf(squares) - (squares[group] ?? 0));
  const by = own / here - others / elsewhere;
  const sd = Math.sqrt(within / Math.max(1, here + elsewhere - 2));
  // Rounding leaves some 1e-16 of the mean in equal values: that is no spread, and its difference no figure.
  if (!(sd > 1e-9 * Math.max(1, Math.abs(own / here)))) return null;
  return { here, elsewhere, by: by / sd };
}

/**
 * Cramér's V of a group against everybody else (Cramér 1946), 0–1: how much it tells of a column of levels whether somebody is in the
 * group. `counts` group by group (`tallyLevels`). Null where one of the two is not known at all.
 */
export function cramersV(
  counts: Float64Array,
  levels: number,
  group: number,
): (Effect & { chi: number; df: number }) | null {
  const totals = new Float64Array(levels);
  for (let cell = 0; cell < counts.length; cell += 1)
    totals[cell % levels] = (totals[cell % levels] as number) + (counts[cell] as number);
  const own = counts.subarray(group * levels, (group + 1) * levels);
  const here = sumOf(own);
  const all = sumOf(totals);
  if (here === 0 || here === all) return null;
  const { chi, df } = chiOf(own, totals, here, all);
  return { here, elsewhere: all - here, by: Math.sqrt(chi / all), chi, df };
}

/** χ² of a table of two rows: a group's counts, and those of everybody. */
function chiOf(own: Float64Array, totals: Float64Array, here: number, all: number): { chi: number; df: number } {
  let sum = 0;
  let df = -1;
  for (let level = 0; level < totals.length; level += 1) {
    const of = totals[level] as number;
    if (of === 0) continue;
    df += 1;
    sum += ((own[level] as number) - (here * of) / all) ** 2 / of;
  }
  return { chi: Math.max(0, (sum * all * all) / (here * (all - here))), df };
}

/** η²: the share of a numeric column's variance that lies between the groups, 0–1 (Fisher's correlation ratio). Null without spread. */
export function varianceBetween({ n, sum, squares }: NumberTally): number | null {
  const known = sumOf(n);
  const mean = sumOf(sum) / known;
  const all = sumOf(squares) - known * mean ** 2;
  if (!(all > 1e-12 * Math.max(1, sumOf(squares)))) return null;
  const between = n.reduce((total, count, group) => (count > 0 ? total + (sum[group] ?? 0) ** 2 / count : total), 0);
  return Math.min(1, Math.max(0, (between - known * mean ** 2) / all));
}

/** The variance within a group as a share of that of everybody: 1 = as mixed as the whole, 0 = all alike. Null without spread. */
export function varianceWithin({ n, sum, squares }: NumberTally, group: number): number | null {
  const variance = (count: number, total: number, square: number) => square / count - (total / count) ** 2;
  const all = variance(sumOf(n), sumOf(sum), sumOf(squares));
  const here = n[group] ?? 0;
  if (here === 0 || !(all > 0)) return null;
  return Math.max(0, variance(here, sum[group] ?? 0, squares[group] ?? 0)) / all;
}
