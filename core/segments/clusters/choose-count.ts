import { randomFrom } from '../numbers/random';
import { bestOf } from './best-start';
import { type Choice, leastSize, leastStability, leastStrength, references, smallest } from './gates';
import { type Points, sampleOf } from './points';
import { predictionStrength } from './prediction-strength';
import { gaussianLike, permuted } from './references';
import { silhouetteOf } from './silhouette';
import { stabilityOf } from './stability';

/** The choice of k looks at so many rows, drawn; the silhouettes of the references at fewer. */
const sampleSize = 2_000;
const silhouetteSize = 1_000;
const referenceStarts = 5;
const fitStarts = 20;

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
    if (leastSize(fit.labels, count) < smallest(points.rows)) continue;
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
