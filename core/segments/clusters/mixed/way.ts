import type { Way } from '../gates';
import { alikeRows, permutedRows } from './alike';
import { nearestMedoids } from './clara';
import { type Distances, distancesOf, type Mixed, pickDistances, pickRows, rowOf } from './gower';
import { medoidsOf, silhouetteFrom } from './medoids';

/** Distances are measured once: halves and bootstraps are parts of them. */
type Rows = { mixed: Mixed; distances: Distances };
export const withDistances = (mixed: Mixed): Rows => ({ mixed, distances: distancesOf(mixed) });

/** How the choice of a number of groups goes about k-medoids. */
export const byMedoids: Way<Rows> = {
  few: 500,
  splits: 5,
  bootstraps: 25,
  rows: ({ mixed }) => mixed.rows,
  pick: ({ mixed, distances }, which) => ({
    mixed: pickRows(mixed, which),
    distances: pickDistances(distances, which),
  }),
  sort({ mixed, distances }, count) {
    const { medoids, labels } = medoidsOf(distances, count);
    const centres = medoids.map((row) => rowOf(mixed, row));
    return { labels, foretell: (others) => nearestMedoids(others.mixed, centres).labels };
  },
  silhouette: ({ distances }, labels, count) => silhouetteFrom(distances, labels, count),
  alike: ({ mixed }, random) => withDistances(alikeRows(mixed, random)),
  permuted: ({ mixed }, random) => withDistances(permutedRows(mixed, random)),
};
