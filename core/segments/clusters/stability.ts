import type { Random } from '../numbers/random';

/**
 * How surely each cluster is found again in bootstrapped rows: the mean over the bootstraps of the best Jaccard overlap with any cluster of
 * theirs (Hennig 2007), 0–1. From 0.75 on a cluster is stable. `clusterAgain` clusters the rows drawn.
 */
export function meanOverlaps(
  labels: Uint8Array,
  count: number,
  times: number,
  clusterAgain: (drawn: Uint32Array) => Uint8Array,
  random: Random,
): number[] {
  const sums = new Float64Array(count);
  for (let bootstrap = 0; bootstrap < times; bootstrap += 1) {
    const drawn = new Uint32Array(labels.length);
    for (let at = 0; at < drawn.length; at += 1) drawn[at] = Math.floor(random() * labels.length);
    for (const [cluster, overlap] of overlaps(labels, drawn, clusterAgain(drawn), count).entries())
      sums[cluster] = (sums[cluster] as number) + overlap;
  }
  return Array.from(sums, (sum) => sum / times);
}

function overlaps(labels: Uint8Array, drawn: Uint32Array, again: Uint8Array, count: number): number[] {
  const table = new Float64Array(count * count);
  const [before, after] = [new Float64Array(count), new Float64Array(count)];
  const counted = new Uint8Array(labels.length);
  for (let at = 0; at < drawn.length; at += 1) {
    const row = drawn[at] as number;
    if (counted[row]) continue;
    counted[row] = 1;
    const [was, is] = [labels[row] as number, again[at] as number];
    before[was] = (before[was] as number) + 1;
    after[is] = (after[is] as number) + 1;
    table[was * count + is] = (table[was * count + is] as number) + 1;
  }
  return Array.from(before, (size, was) => {
    let best = 0;
    for (let is = 0; is < count; is += 1) {
      const both = table[was * count + is] as number;
      best = Math.max(best, both / (size + (after[is] as number) - both || 1));
    }
    return best;
  });
}
