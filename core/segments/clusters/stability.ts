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
  draw: Draw = drawnOnce,
): number[] {
  const sums = new Float64Array(count);
  for (let bootstrap = 0; bootstrap < times; bootstrap += 1) {
    const drawn = draw(labels.length, random);
    for (const [cluster, overlap] of overlaps(labels, drawn, clusterAgain(drawn), count).entries())
      sums[cluster] = (sums[cluster] as number) + overlap;
  }
  return Array.from(sums, (sum) => sum / times);
}

type Draw = (rows: number, random: Random) => Uint32Array;

/** As many rows as there are, drawn with replacement. */
export function drawnAgain(rows: number, random: Random): Uint32Array {
  const drawn = new Uint32Array(rows);
  for (let at = 0; at < rows; at += 1) drawn[at] = Math.floor(random() * rows);
  return drawn;
}

/**
 * The same, each row once however often it was drawn: some 63 % of all. R's clusterboot does so unless it is told otherwise (fpc, `multipleboot`); with repeats
 * clusters come out up to .08 less stable than it says (wholesale_log, 2,000 bootstraps of ours against its 100).
 */
const drawnOnce: Draw = (rows, random) => {
  const isDrawn = new Uint8Array(rows);
  return drawnAgain(rows, random).filter((row) => {
    const again = isDrawn[row] === 1;
    isDrawn[row] = 1;
    return !again;
  });
};

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
