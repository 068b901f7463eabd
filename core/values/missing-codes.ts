/**
 * Numbers that stand for "missing" in a column (999 = never contacted, -99 = no answer): all nines, and so far from all other
 * values that they can't be one of them. A high one must come at least twice; a negative one only where nothing else is
 * negative. Five other values at least: fewer show no distance.
 */
export function missingCodes(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const nines = [...counts.keys()].filter((value) => /^-?9+$/.test(String(value)) && (value < 0 || value >= 99));
  if (nines.length === 0) return [];
  let [least, most, others] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const value of values) {
    if (nines.includes(value)) continue;
    [least, most, others] = [Math.min(least, value), Math.max(most, value), others + 1];
  }
  if (others < 5 || least < 0) return [];
  return nines.filter((code) => code < 0 || ((counts.get(code) ?? 0) > 1 && code > 5 * most)).sort((a, b) => a - b);
}
