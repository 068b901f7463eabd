import { countBelow } from './quantile';

/** The commonest of sorted numbers, with the share of all that it holds, 0–1. */
export function commonest(sorted: Float64Array): { value: number; share: number } {
  let best = { value: Number.NaN, share: 0 };
  for (let start = 0; start < sorted.length; ) {
    const value = sorted[start] ?? 0;
    const end = countBelow(sorted, value, true);
    const share = (end - start) / sorted.length;
    if (share > best.share) best = { value, share };
    start = end;
  }
  return best;
}
