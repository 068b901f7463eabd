import { kmeans } from 'ml-kmeans';
import type { Random } from '../numbers/random';
import { bestStart } from './best-start';
import { type Clustering, label, lloyd } from './kernel';
import type { Points } from './points';

/** Up to so many rows ml-kmeans has the last word; of 500,000 it would take half a gigabyte and ten times the whole fit. */
const mostCertified = 50_000;
const mostRounds = 300;
/** Squared, of z-scores: centres that move less than this stand still. */
const still = 1e-12;

/**
 * The clustering of all rows: from the best start by our kernel to its end. Of up to 50,000 rows ml-kmeans certifies that; of more the
 * partition stays as it is, and its inertia is summed in double precision.
 */
export function cluster(points: Points, count: number, random: Random): Clustering {
  const fit = lloyd(points, bestStart(points, count, random));
  if (points.rows > mostCertified) return { ...fit, inertia: inertiaOf(points, fit) };
  const centres = certify(points, fit.centres);
  return { centres, ...label(points, centres) };
}

function inertiaOf({ values, columns }: Points, { centres, labels }: Clustering): number {
  let sum = 0;
  for (let row = 0, at = 0; row < labels.length; row += 1)
    for (let column = 0, own = (labels[row] as number) * columns; column < columns; column += 1, at += 1, own += 1)
      sum += ((values[at] as number) - (centres[own] as number)) ** 2;
  return sum;
}

/**
 * From there on by ml-kmeans, which ends at once where the end is one. Left to itself it would take the rows in another order for
 * another result, its default start takes most of its time, and its result holds a function that can't be kept: so it gets the
 * start, and only its centres are taken. Rows go in as plain arrays: given typed ones once, every later call is four times slower.
 */
function certify(points: Points, centres: Float64Array): Float64Array {
  const { columns } = points;
  const { centroids } = kmeans(rowsOf(points.values, columns), centres.length / columns, {
    initialization: rowsOf(centres, columns),
    maxIterations: mostRounds,
    tolerance: still,
  });
  return Float64Array.from(centroids.flat());
}

/** The rows as arrays of their own. By hand: `Array.from` takes ten times as long. */
export function rowsOf(values: Float64Array, columns: number): number[][] {
  const rows: number[][] = [];
  for (let at = 0; at < values.length; ) {
    const row: number[] = [];
    for (let column = 0; column < columns; column += 1, at += 1) row.push(values[at] as number);
    rows.push(row);
  }
  return rows;
}
