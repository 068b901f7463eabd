import { kmeans } from 'ml-kmeans';
import type { Random } from '../numbers/random';
import { bestStart } from './best-start';
import { type Clustering, label } from './kernel';
import type { Points } from './points';

const mostRounds = 300;
/** Squared, of z-scores: centres that move less than this stand still. */
const still = 1e-12;

/**
 * The clustering of all rows by ml-kmeans, from the best start. Left to itself it would take the rows in another order for another
 * result, its default start takes most of its time, and its result holds a function that can't be kept: so it gets the start, and
 * only its centres are taken. Rows go in as plain arrays: given typed ones once, every later call is four times slower.
 */
export function cluster(points: Points, count: number, random: Random): Clustering {
  const start = bestStart(points, count, random);
  const { centroids } = kmeans(rowsOf(points.values, points.columns), count, {
    initialization: rowsOf(start, points.columns),
    maxIterations: mostRounds,
    tolerance: still,
  });
  const centres = Float64Array.from(centroids.flat());
  return { centres, ...label(points, centres) };
}

export const rowsOf = (values: Float64Array, columns: number): number[][] =>
  Array.from({ length: values.length / columns }, (_, row) =>
    Array.from(values.subarray(row * columns, (row + 1) * columns)),
  );
