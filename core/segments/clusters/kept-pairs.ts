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
