import { randomFrom } from '../numbers/random';
import { bestOf } from './best-start';
import { type Choice, chooseGroups, type Sorted, type Way } from './gates';
import { type Clustering, lloyd } from './kernel';
import { type Points, pick, sampleOf } from './points';
import { gaussianLike, permuted } from './references';
import { silhouetteOf } from './silhouette';

/** The choice of k looks at so many rows, drawn; the silhouettes of the references at fewer. */
const sampleSize = 2_000;
const silhouetteSize = 1_000;
const starts = 5;
const startsWell = 20;

const sorted = ({ labels, centres }: Clustering): Sorted<Points> => ({
  labels,
  foretell: (others) => lloyd(others, centres, { rounds: 0 }).labels,
});

/** How the choice of a number of groups goes about k-means. Half the bootstraps of `clusterboot`: it is waited for. */
export const byMeans = {
  most: sampleSize,
  starts,
  startsWell,
  few: silhouetteSize,
  splits: 10,
  bootstraps: 50,
  rows: ({ rows }) => rows,
  pick,
  sort: (points, count, random) => sorted(bestOf(points, count, starts, random)),
  sortWell: (points, count, random) => sorted(bestOf(points, count, startsWell, random)),
  silhouette: silhouetteOf,
  alike: gaussianLike,
  permuted,
} satisfies Way<Points> & { most: number; starts: number; startsWell: number };

/** Of these numbers of clusters, tried in this order, the first that passes every check. */
export function chooseCount(all: Points, counts: readonly number[], seed: number): Choice {
  const random = randomFrom(seed);
  return chooseGroups(byMeans, sampleOf(all, sampleSize, random), counts, random);
}
