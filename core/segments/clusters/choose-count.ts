import { randomFrom } from '../numbers/random';
import { bestOf } from './best-start';
import type { Clustering } from './kernel';
import { type Points, sampleOf } from './points';
import { predictionStrength } from './prediction-strength';
import { gaussianLike, permuted } from './references';
import { silhouetteOf } from './silhouette';
import { stabilityOf } from './stability';

/** The choice of k looks at so many rows, drawn; the silhouettes of the references at fewer. */
const sampleSize = 2_000;
const silhouetteSize = 1_000;
/** By Tibshirani & Walther 2005 and Hennig 2007. */
const leastStrength = 0.8;
const leastStability = 0.75;
/** Better than all of 19 is p ≤ .05. */
const references = 19;
const referenceStarts = 5;
const fitStarts = 20;

export type Checked = { strength: number; stability: number; silhouette: number; gaussian: number; shuffled: number };
export type Choice =
  | { found: true; count: number; checked: Checked }
  /** `split` = groups there are, but they are no more than splits of single columns, each for itself. */
  | { found: false; split: boolean };

/** Fewer than this is no segment: 30, or a twentieth of all; of a list below 300, a tenth. */
const smallest = (rows: number): number => Math.max(rows / 20, Math.min(30, rows / 10));

/**
 * Of these numbers of clusters, tried in this order, the first that holds in every way at once; each check alone is fooled by some
 * noise (uniform noise beats the Gaussian references, one Gaussian passes the bootstrap). Cheap checks first: most numbers fail
 * those.
 */
export function chooseCount(all: Points, counts: readonly number[], seed: number): Choice {
  const random = randomFrom(seed);
  const points = sampleOf(all, sampleSize, random);
  let split = false;
  for (const count of counts) {
    const fit = bestOf(points, count, fitStarts, random);
    if (leastSize(fit, count) < smallest(points.rows)) continue;
    const strength = predictionStrength(points, count, random);
    if (strength < leastStrength) continue;
    const stability = Math.min(...stabilityOf(points, fit, random));
    if (stability < leastStability) continue;
    const few = sampleOf(points, silhouetteSize, random);
    const best = (rows: Points): number =>
      silhouetteOf(rows, bestOf(rows, count, referenceStarts, random).labels, count);
    const silhouette = best(few);
    const most = (make: () => Points): number => Math.max(...Array.from({ length: references }, () => best(make())));
    const gaussian = most(() => gaussianLike(few, random));
    if (silhouette <= gaussian) continue;
    const shuffled = most(() => permuted(few, random));
    if (silhouette > shuffled)
      return { found: true, count, checked: { strength, stability, silhouette, gaussian, shuffled } };
    split = true;
  }
  return { found: false, split };
}

function leastSize({ labels }: Clustering, count: number): number {
  const sizes = new Uint32Array(count);
  for (const one of labels) sizes[one] = (sizes[one] ?? 0) + 1;
  return Math.min(...sizes);
}
