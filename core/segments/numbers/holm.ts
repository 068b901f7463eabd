/**
 * Chances of several findings that were looked for at once, each paid for by the number looked at, so that by chance alone no more than
 * one list of twenty has any below 0.05 (Holm 1979).
 */
export function holm(chances: readonly number[]): number[] {
  const order = chances.map((_, at) => at).sort((a, b) => (chances[a] ?? 0) - (chances[b] ?? 0));
  const adjusted = new Array<number>(chances.length).fill(1);
  let highest = 0;
  for (const [rank, at] of order.entries()) {
    highest = Math.max(highest, Math.min(1, (chances[at] ?? 1) * (chances.length - rank)));
    adjusted[at] = highest;
  }
  return adjusted;
}
