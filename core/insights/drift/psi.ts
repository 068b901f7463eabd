import { chiSquareTail } from '../../segments/numbers/chi-square';
import { fisherExact } from '../../segments/numbers/fisher-exact';
import { randomFrom } from '../../segments/numbers/random';
import type { Bins } from './bins';

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** Jeffreys' divergence of two sets of shares: Σ (q − p) ln(q / p). */
const divergence = (base: readonly number[], now: readonly number[]): number =>
  base.reduce((sum, p, bin) => sum + ((now[bin] ?? 0) - p) * Math.log((now[bin] ?? 0) / p), 0);

/** What a share of nothing counts as, for the index as it is usually quoted. */
const floor = 0.0001;

/** The population stability index as it is usually quoted (Lewis 1994; Siddiqi 2006). A figure to compare, not to decide by. */
export function psiOf({ base, now }: Bins): number {
  const shares = (counts: readonly number[]) => counts.map((count) => count / total(counts) || floor);
  return divergence(shares(base), shares(now));
}

/** From so many expected in each bin on the χ² limit holds; below, customers are dealt out anew so many times instead. */
const enoughInBin = 50;
const permutations = 999;
/** Of more customers than these a test of the commonest bin against the rest is exact and quicker. */
const mostPermuted = 4000;

export type DriftTest = {
  /** Under no drift a χ² of bins − 1 degrees; empty bins count as half a customer. */
  statistic: number;
  df: number;
  p: number;
  by: 'limit' | 'permutation' | 'exact';
};

/**
 * Has the distribution changed by more than chance? Under no drift PSI / (1/n + 1/m) is about a χ² of bins − 1 degrees of freedom
 * (Yurdakul & Naranjo 2020), which the thresholds of 0.1 and 0.25 that are usually quoted overlook: of two samples of 100 from one and
 * the same source 81 % are above 0.1. Bins in which fewer than 50 of either group are expected are joined with their neighbours; where
 * that leaves too few, customers are dealt out anew, and two bins are tested exactly (Fisher). Null where a group is empty or all are in
 * one bin.
 */
export function driftTest(bins: Bins, seed: number): DriftTest | null {
  const [n, m] = [total(bins.base), total(bins.now)];
  if (n === 0 || m === 0) return null;
  if (bins.base.length < 2) return null;
  const joined = join(bins, (enoughInBin * (n + m)) / Math.min(n, m));
  if (joined.base.length >= Math.min(3, bins.base.length)) {
    const statistic = statisticOf(joined.base, joined.now);
    const df = joined.base.length - 1;
    return { statistic, df, p: chiSquareTail(statistic, df), by: 'limit' };
  }
  if (bins.base.length > 2 && n + m <= mostPermuted) return permuted(bins, n, m, seed);
  const sizes = bins.base.map((count, bin) => count + (bins.now[bin] ?? 0));
  const commonest = sizes.indexOf(Math.max(...sizes));
  const [a = 0, b = 0] = [bins.base[commonest], bins.now[commonest]];
  return { statistic: statisticOf([a, n - a], [b, m - b]), df: 1, p: fisherExact(a, n, b, m), by: 'exact' };
}

function statisticOf(base: readonly number[], now: readonly number[]): number {
  const smooth = (counts: readonly number[]) => counts.map((count) => count || 0.5);
  const shares = (counts: readonly number[]) => counts.map((count) => count / total(counts));
  return divergence(shares(smooth(base)), shares(smooth(now))) / (1 / total(base) + 1 / total(now));
}

/** Bins of numbers with their neighbours, of levels the rarest together, until each holds enough of both groups as one. */
function join({ base, now, ordered }: Bins, enough: number): Bins {
  const bins = base.map((count, bin): [number, number] => [count, now[bin] ?? 0]);
  const size = ([a, b]: [number, number]) => a + b;
  if (!ordered) bins.sort((a, b) => size(b) - size(a));
  const joined: [number, number][] = [];
  let open: [number, number] = [0, 0];
  for (const [a, b] of bins) {
    open = [open[0] + a, open[1] + b];
    if (size(open) < enough) continue;
    joined.push(open);
    open = [0, 0];
  }
  const last = joined.at(-1);
  if (size(open) > 0) {
    if (last) joined[joined.length - 1] = [last[0] + open[0], last[1] + open[1]];
    else joined.push(open);
  }
  return { base: joined.map(([a]) => a), now: joined.map(([, b]) => b), ordered };
}

/** The share of 999 deals of the same customers to two groups of these sizes that differ as much. */
function permuted({ base, now }: Bins, n: number, m: number, seed: number): DriftTest {
  const real = statisticOf(base, now);
  const random = randomFrom(seed);
  const everybody = Int32Array.from(base.flatMap((count, bin) => new Array<number>(count + (now[bin] ?? 0)).fill(bin)));
  let reached = 1;
  for (let round = 0; round < permutations; round += 1) {
    const dealt = new Array<number>(base.length).fill(0);
    for (let at = 0; at < n; at += 1) {
      const other = at + Math.floor(random() * (n + m - at));
      const kept = everybody[at] as number;
      everybody[at] = everybody[other] as number;
      everybody[other] = kept;
      dealt[everybody[at] as number] = (dealt[everybody[at] as number] ?? 0) + 1;
    }
    const rest = base.map((count, bin) => count + (now[bin] ?? 0) - (dealt[bin] ?? 0));
    if (statisticOf(dealt, rest) >= real - 1e-12) reached += 1;
  }
  return { statistic: real, df: base.length - 1, p: reached / (permutations + 1), by: 'permutation' };
}
