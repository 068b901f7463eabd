import type { Random } from '../numbers/random';
import { passesOf } from './fastest-passes';
import type { Buffer, Passes } from './passes';
import { plainPasses } from './plain';
import type { Points } from './points';

/** `centres` as rows one after the other; `inertia` = sum of squared distances to the own centre. */
export type Clustering = { centres: Float64Array; labels: Uint8Array; inertia: number };

/** Where to end before every row is at rest: after so many rounds, or when a round gains less than this share of the inertia. */
export type Until = { rounds?: number; gain?: number };
/** `settled` = every row is at rest, so going on from here changes nothing. */
export type Run = Clustering & { settled: boolean };
const mostRounds = 300;

/**
 * K-means from given centres until no row changes its cluster (Lloyd 1982), or nothing is gained any more. Our own, since a choice of k needs hundreds of fits and
 * ml-kmeans takes rows as arrays and a function call per distance. A cluster that runs empty starts again at the row that lies
 * worst.
 */
export function lloyd(
  points: Points,
  start: Float64Array,
  { rounds = mostRounds, gain = 0 }: Until = {},
  passes: Passes = passesOf(points),
): Run {
  const count = start.length / points.columns;
  const centres = start.slice();
  passes.begin(count);
  let before = Number.POSITIVE_INFINITY;
  for (let round = 0; ; round += 1) {
    const { moved, inertia } = passes.assign(centres);
    const gained = round === 0 || before - inertia > gain * inertia;
    if (moved === 0 || round === rounds || !gained)
      return { centres, labels: passes.labels(), inertia, settled: moved === 0 };
    before = inertia;
    recentre(points, passes, centres);
  }
}

/** Every row to its nearest centre, in double precision. */
export function label(points: Points, centres: Float64Array): Pick<Clustering, 'labels' | 'inertia'> {
  const passes = plainPasses(points);
  passes.begin(centres.length / points.columns);
  const { inertia } = passes.assign(centres);
  return { labels: passes.labels(), inertia };
}

function recentre(points: Points, passes: Passes, centres: Float64Array): void {
  const { columns } = points;
  const [sums, sizes] = [passes.sums(), passes.sizes()];
  let worst: Float64Array | null = null;
  const before = sizes.includes(0) ? Float64Array.from(centres) : centres;
  for (const [cluster, size] of sizes.entries()) {
    const at = cluster * columns;
    if (size > 0) for (let to = at; to < at + columns; to += 1) centres[to] = (sums[to] as number) / size;
    else {
      worst ??= worstOf(points, before, passes.labels());
      centres.set(worst, at);
    }
  }
}

/** The row that lies farthest from its centre. */
function worstOf({ values, columns }: Points, centres: Float64Array, labels: Uint8Array): Float64Array {
  let [farthest, worst] = [-1, 0];
  for (const [row, cluster] of labels.entries()) {
    let distance = 0;
    for (let column = 0; column < columns; column += 1) {
      const gap = (values[row * columns + column] as number) - (centres[cluster * columns + column] as number);
      distance += gap * gap;
    }
    if (distance > farthest) [farthest, worst] = [distance, row];
  }
  return values.subarray(worst * columns, (worst + 1) * columns);
}

/**
 * Centres to start from: each drawn with a chance that grows with the squared distance to those before it, the best of a few draws
 * (greedy k-means++, Arthur & Vassilvitskii 2007).
 */
export function seedCentres(points: Points, count: number, random: Random): Float64Array {
  const { values, rows, columns } = points;
  const passes = passesOf(points);
  const centres = new Float64Array(count * columns);
  const tries = 2 + Math.floor(Math.log(count));
  let [nearest, kept, tried]: [Buffer, Buffer, Buffer] = [0, 1, 2];
  passes.forget(0);
  let total = 0;
  for (let centre = 0; centre < count; centre += 1) {
    let best = { total: Number.POSITIVE_INFINITY, row: 0 };
    for (let attempt = 0; attempt < (centre === 0 ? 1 : tries); attempt += 1) {
      const row = centre === 0 || !(total > 0) ? Math.floor(random() * rows) : passes.draw(nearest, random() * total);
      const sum = passes.spread(row, nearest, tried);
      if (sum >= best.total) continue;
      best = { total: sum, row };
      [kept, tried] = [tried, kept];
    }
    centres.set(values.subarray(best.row * columns, (best.row + 1) * columns), centre * columns);
    [nearest, kept] = [kept, nearest];
    total = best.total;
  }
  return centres;
}
