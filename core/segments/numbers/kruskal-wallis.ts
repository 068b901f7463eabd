import { chiSquareTail } from './chi-square';

/**
 * Do groups differ in a number, whatever its distribution (Kruskal & Wallis 1952)? `h` with the correction for ties, and its chance by χ².
 * Null where there is one group, or one value.
 */
export function kruskalWallis(groups: readonly (readonly number[])[]): { h: number; df: number; p: number } | null {
  const filled = groups.filter(({ length }) => length > 0);
  const all = filled
    .flatMap((numbers, group) => numbers.map((value) => ({ value, group })))
    .sort((a, b) => a.value - b.value);
  const n = all.length;
  const ranks = filled.map(() => 0);
  let ties = 0;
  for (let from = 0, to = 0; from < n; from = to) {
    while (to < n && all[to]?.value === all[from]?.value) to += 1;
    const middle = (from + to + 1) / 2;
    for (const { group } of all.slice(from, to)) ranks[group] = (ranks[group] ?? 0) + middle;
    ties += (to - from) ** 3 - (to - from);
  }
  const spread = 1 - ties / (n ** 3 - n);
  if (filled.length < 2 || !(spread > 0)) return null;
  const sum = ranks.reduce((total, rank, group) => total + rank ** 2 / (filled[group]?.length ?? 1), 0);
  const h = Math.max(0, (12 * sum) / (n * (n + 1)) - 3 * (n + 1)) / spread;
  const df = filled.length - 1;
  return { h, df, p: chiSquareTail(h, df) };
}
