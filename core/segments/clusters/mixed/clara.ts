import { type Random, shuffled } from '../../numbers/random';
import { distancesFrom, distancesOf, type Mixed, pickRows, rowOf } from './gower';
import { medoidsOf } from './medoids';

/** Up to so many rows all distances are held at once: 3,000² of four bytes are 36 MB. */
const mostAtOnce = 3_000;
const samples = 5;
const sampleSize = 1_500;

/** `medoids` = the encoded rows that stand for the groups. */
export type Grouping = { medoids: number[][]; labels: Uint8Array; cost: number };

/**
 * K-medoids of any number of rows: of all where they are few; else of five samples, each with the best medoids so far in it, the best
 * for all rows kept (CLARA, Kaufman & Rousseeuw 1990, with larger samples).
 */
export function groupByMedoids(mixed: Mixed, count: number, random: Random): Grouping {
  if (mixed.rows <= mostAtOnce) {
    const { medoids, labels, cost } = medoidsOf(distancesOf(mixed), count);
    return { medoids: medoids.map((row) => rowOf(mixed, row)), labels, cost };
  }
  let best: { rows: number[]; labels: Uint8Array; cost: number } | null = null;
  for (let sample = 0; sample < samples; sample += 1) {
    const kept: number[] = best?.rows ?? [];
    const drawn = [...shuffled(mixed.rows, random).subarray(0, sampleSize)].filter((row) => !kept.includes(row));
    const which = [...kept, ...drawn];
    const rows = medoidsOf(distancesOf(pickRows(mixed, which)), count).medoids.map((at) => which[at] ?? 0);
    const found = nearestMedoids(
      mixed,
      rows.map((row) => rowOf(mixed, row)),
    );
    if (!best || found.cost < best.cost) best = { rows, ...found };
  }
  return {
    medoids: (best?.rows ?? []).map((row) => rowOf(mixed, row)),
    labels: best?.labels ?? new Uint8Array(),
    cost: best?.cost ?? 0,
  };
}

/** Every row to the medoid that is nearest. */
export function nearestMedoids(mixed: Mixed, medoids: readonly number[][]): { labels: Uint8Array; cost: number } {
  const distances = medoids.map((medoid) => distancesFrom(medoid, mixed));
  const labels = new Uint8Array(mixed.rows);
  let cost = 0;
  for (let row = 0; row < mixed.rows; row += 1) {
    let nearest = 0;
    for (let other = 1; other < distances.length; other += 1)
      if ((distances[other]?.[row] as number) < (distances[nearest]?.[row] as number)) nearest = other;
    labels[row] = nearest;
    cost += distances[nearest]?.[row] as number;
  }
  return { labels, cost };
}
