import type { Random } from '../numbers/random';
import type { Points } from './points';

/** `centres` as rows one after the other; `inertia` = sum of squared distances to the own centre. */
export type Clustering = { centres: Float64Array; labels: Uint8Array; inertia: number };

const mostRounds = 300;

/**
 * K-means from given centres until no row changes its cluster (Lloyd 1982). Our own, since a choice of k needs hundreds of fits and
 * ml-kmeans takes rows as arrays and a function call per distance. A cluster that runs empty starts again at the row that lies
 * worst.
 */
export function lloyd(points: Points, start: Float64Array, rounds = mostRounds): Clustering {
  const { columns } = points;
  const count = start.length / columns;
  const centres = Float64Array.from(start);
  const labels = new Uint8Array(points.rows).fill(255);
  for (let round = 0; ; round += 1) {
    const { moved, inertia, worst } = label(points, centres, labels);
    if (moved === 0 || round === rounds) return { centres, labels, inertia };
    recentre(points, labels, centres, count, worst);
  }
}

/** Puts every row to its nearest centre; how many changed, and which row lies farthest from its own. */
export function label({ values, rows, columns }: Points, centres: Float64Array, labels: Uint8Array) {
  const end = centres.length;
  let [moved, inertia, worst, farthest] = [0, 0, 0, -1];
  for (let row = 0, from = 0; row < rows; row += 1, from += columns) {
    let [best, nearest] = [Number.POSITIVE_INFINITY, 0];
    for (let centre = 0, at = 0; at < end; centre += 1) {
      let distance = 0;
      for (let column = 0; column < columns; column += 1, at += 1) {
        const gap = (values[from + column] as number) - (centres[at] as number);
        distance += gap * gap;
      }
      if (distance < best) {
        best = distance;
        nearest = centre;
      }
    }
    if (labels[row] !== nearest) {
      labels[row] = nearest;
      moved += 1;
    }
    inertia += best;
    if (best > farthest) {
      farthest = best;
      worst = row;
    }
  }
  return { moved, inertia, worst };
}

function recentre(points: Points, labels: Uint8Array, centres: Float64Array, count: number, worst: number): void {
  const { values, rows, columns } = points;
  const sizes = new Uint32Array(count);
  centres.fill(0);
  for (let row = 0, from = 0; row < rows; row += 1, from += columns) {
    const cluster = labels[row] as number;
    sizes[cluster] = (sizes[cluster] as number) + 1;
    for (let column = 0, at = cluster * columns; column < columns; column += 1, at += 1)
      centres[at] = (centres[at] as number) + (values[from + column] as number);
  }
  for (let cluster = 0; cluster < count; cluster += 1) {
    const size = sizes[cluster] as number;
    const at = cluster * columns;
    if (size === 0) centres.set(values.subarray(worst * columns, (worst + 1) * columns), at);
    else for (let column = at; column < at + columns; column += 1) centres[column] = (centres[column] as number) / size;
  }
}

/**
 * Centres to start from: each drawn with a chance that grows with the squared distance to those before it, the best of a few draws
 * (greedy k-means++, Arthur & Vassilvitskii 2007).
 */
export function seedCentres({ values, rows, columns }: Points, count: number, random: Random): Float64Array {
  const centres = new Float64Array(count * columns);
  const tries = 2 + Math.floor(Math.log(count));
  let nearest = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  let total = 0;
  for (let centre = 0; centre < count; centre += 1) {
    let best = { total: Number.POSITIVE_INFINITY, row: 0, nearest };
    for (let attempt = 0; attempt < (centre === 0 ? 1 : tries); attempt += 1) {
      const row = centre === 0 || !(total > 0) ? Math.floor(random() * rows) : drawFrom(nearest, random() * total);
      const next = new Float64Array(rows);
      let sum = 0;
      for (let other = 0, from = 0; other < rows; other += 1, from += columns) {
        let distance = 0;
        for (let column = 0; column < columns; column += 1) {
          const gap = (values[from + column] as number) - (values[row * columns + column] as number);
          distance += gap * gap;
        }
        const kept = Math.min(distance, nearest[other] as number);
        next[other] = kept;
        sum += kept;
      }
      if (sum < best.total) best = { total: sum, row, nearest: next };
    }
    centres.set(values.subarray(best.row * columns, (best.row + 1) * columns), centre * columns);
    nearest = best.nearest;
    total = best.total;
  }
  return centres;
}

function drawFrom(weights: Float64Array, target: number): number {
  let left = target;
  for (let at = 0; at < weights.length; at += 1) {
    left -= weights[at] as number;
    if (left < 0) return at;
  }
  return weights.length - 1;
}
