import type { Distances } from './gower';

/** `medoids` = the rows that stand for the clusters; `cost` = the sum of the distances to the own medoid. */
export type Medoids = { medoids: number[]; labels: Uint8Array; cost: number };

/** Rounding of single precision must not swap for ever. */
const worthSwapping = 1e-6;

/**
 * K-medoids: a greedy start (BUILD, Kaufman & Rousseeuw 1990), then every row tried in the place of every medoid, and kept at
 * once where that is better, until nothing is (FasterPAM, Schubert & Rousseeuw 2021: all medoids are tried in one pass over the rows).
 */
export function medoidsOf(distances: Distances, count: number): Medoids {
  const { rows } = distances;
  const medoids = build(distances, count);
  // The greedy start is the best there is for one.
  if (count === 1) return { medoids, labels: new Uint8Array(rows), cost: placesOf(distances, medoids).cost };
  let places = placesOf(distances, medoids);
  for (let tried = 0, candidate = 0; tried < rows; tried += 1, candidate = (candidate + 1) % rows) {
    if (medoids.includes(candidate)) continue;
    const { gain, place } = bestSwap(distances, candidate, places, count);
    if (gain > -worthSwapping * places.cost - Number.EPSILON) continue;
    medoids[place] = candidate;
    places = placesOf(distances, medoids);
    tried = -1;
  }
  return { medoids, labels: places.nearest, cost: places.cost };
}

/** One medoid after the other, each the row that brings the rest nearest. */
function build({ rows, values }: Distances, count: number): number[] {
  const nearest = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  const medoids: number[] = [];
  while (medoids.length < Math.min(count, rows)) {
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    for (let candidate = 0; candidate < rows; candidate += 1) {
      if (medoids.includes(candidate)) continue;
      let cost = 0;
      for (let row = 0, at = candidate * rows; row < rows; row += 1, at += 1)
        cost += Math.min(values[at] as number, nearest[row] as number);
      if (cost < least) [best, least] = [candidate, cost];
    }
    medoids.push(best);
    for (let row = 0, at = best * rows; row < rows; row += 1, at += 1)
      nearest[row] = Math.min(values[at] as number, nearest[row] as number);
  }
  return medoids;
}

/** For every row its nearest medoid and how far that and the next are; `removal` = what each medoid is worth. */
type Places = { nearest: Uint8Array; near: Float64Array; next: Float64Array; removal: Float64Array; cost: number };

function placesOf({ rows, values }: Distances, medoids: readonly number[]): Places {
  const [nearest, near, next] = [new Uint8Array(rows), new Float64Array(rows), new Float64Array(rows)];
  const removal = new Float64Array(medoids.length);
  let cost = 0;
  for (let row = 0; row < rows; row += 1) {
    let [first, second, own] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
    for (let place = 0; place < medoids.length; place += 1) {
      const distance = values[(medoids[place] as number) * rows + row] as number;
      if (distance < first) [second, first, own] = [first, distance, place];
      else if (distance < second) second = distance;
    }
    [nearest[row], near[row], next[row]] = [own, first, second];
    removal[own] = (removal[own] as number) + second - first;
    cost += first;
  }
  return { nearest, near, next, removal, cost };
}

/** By how much the cost changes with the candidate in the place of the medoid that it replaces best. */
function bestSwap({ rows, values }: Distances, candidate: number, places: Places, count: number) {
  const { nearest, near, next, removal } = places;
  const changes = Float64Array.from(removal);
  let all = 0;
  for (let row = 0, at = candidate * rows; row < rows; row += 1, at += 1) {
    const distance = values[at] as number;
    const [first, second] = [near[row] as number, next[row] as number];
    if (distance < first) {
      const own = nearest[row] as number;
      all += distance - first;
      changes[own] = (changes[own] as number) + first - second;
    } else if (distance < second) {
      const own = nearest[row] as number;
      changes[own] = (changes[own] as number) + distance - second;
    }
  }
  let place = 0;
  for (let other = 1; other < count; other += 1)
    if ((changes[other] as number) < (changes[place] as number)) place = other;
  return { gain: all + (changes[place] as number), place };
}

/** The mean silhouette (Rousseeuw 1987), −1 to 1; 0 for who is alone. */
export function silhouetteFrom({ rows, values }: Distances, labels: Uint8Array, count: number): number {
  const sizes = new Uint32Array(count);
  for (const label of labels) sizes[label] = (sizes[label] as number) + 1;
  let total = 0;
  const sums = new Float64Array(count);
  for (let row = 0; row < rows; row += 1) {
    const own = labels[row] as number;
    const size = sizes[own] as number;
    if (size < 2) continue;
    sums.fill(0);
    for (let other = 0, at = row * rows; other < rows; other += 1, at += 1) {
      const label = labels[other] as number;
      sums[label] = (sums[label] as number) + (values[at] as number);
    }
    const within = (sums[own] as number) / (size - 1);
    let next = Number.POSITIVE_INFINITY;
    for (let other = 0; other < count; other += 1)
      if (other !== own && (sizes[other] as number) > 0)
        next = Math.min(next, (sums[other] as number) / (sizes[other] as number));
    const wider = Math.max(within, next);
    if (wider > 0 && Number.isFinite(next)) total += (next - within) / wider;
  }
  return rows === 0 ? 0 : total / rows;
}
