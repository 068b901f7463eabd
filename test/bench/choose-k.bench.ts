import { kmeans } from 'ml-kmeans';
import { chooseCount } from '../../core/segments/clusters/choose-count';
import { rowsOf } from '../../core/segments/clusters/final-fit';
import { lloyd, seedCentres } from '../../core/segments/clusters/kernel';
import type { Points } from '../../core/segments/clusters/points';
import { sampleOf } from '../../core/segments/clusters/points';
import { silhouetteOf } from '../../core/segments/clusters/silhouette';
import { randomFrom } from '../../core/segments/numbers/random';
import { cloud } from './cloud';
import { defineBench } from './define-bench';
import { cpuOf } from './measure';
import { scikitLearn } from './python';

const [rows, columns] = [10_000, 6];
const counts = [10, 9, 8, 7, 6, 5, 4, 3, 2];
const lists: [name: string, points: Points][] = [
  ['five groups far apart', cloud(rows, columns, 5, 1, 3)],
  ['two groups', cloud(rows, columns, 2, 1, 3)],
  ['nine that overlap', cloud(rows, columns, 9, 1, 1)],
  ['noise', cloud(rows, columns, 1, 1, 0)],
];

/** The fits, and no more, that a number of groups takes which passes every check: rows, and how many fits of so many. */
const fits: [rows: number, fits: number][] = [
  [2000, 20],
  [1000, 100],
  [2000, 150],
  [1000, 39 * 5],
];

const inPython = `
from sklearn.cluster import KMeans
from sklearn.metrics import silhouette_score
random = np.random.default_rng(1)
centres = 3 * random.normal(size=(5, ${columns}))
data = centres[np.arange(${rows}) % 5] + random.normal(size=(${rows}, ${columns}))
labels = [KMeans(k, n_init=1, random_state=1).fit_predict(data) for k in range(2, 11)]
def job():
    for one in labels:
        silhouette_score(data, one)
`;

export default defineBench({
  name: `choosing k of 2 to 10 for ${rows.toLocaleString('en')} × ${columns}`,
  async run({ compare, figure, skip }) {
    for (const [name, points] of lists) {
      const all = { run: () => chooseCount(points, counts, 1) };
      await cpuOf(all);
      figure(`${name}, every check: CPU`, await cpuOf(all), 'ms', { atMost: 3000 });
    }

    const points = lists[0]?.[1] as Points;
    const samples = new Map([2000, 1000].map((size) => [size, sampleOf(points, size, randomFrom(size))]));
    await compare('every check of five groups', {
      ours: { run: () => chooseCount(points, [5], 1) },
      others: {
        'the same fits by ml-kmeans, without the checks': {
          run: () => {
            for (const [size, times] of fits) {
              const sample = rowsOf(samples.get(size)?.values ?? new Float64Array(0), columns);
              for (let seed = 0; seed < times; seed += 1) kmeans(sample, 5, { seed });
            }
          },
          goal: { atLeast: 20 },
        },
      },
      rounds: 2,
    });

    const sample = samples.get(2000) as Points;
    const labels = counts.map((k) => lloyd(sample, seedCentres(sample, k, randomFrom(k))).labels);
    const sklearn = scikitLearn(inPython);
    if (!sklearn) skip('silhouettes against scikit-learn, which is not installed');
    await compare('silhouettes of nine clusterings, ours of a sample of 2,000', {
      ours: { run: () => labels.map((one, at) => silhouetteOf(sample, one, counts[at] ?? 0)) },
      others: { ...(sklearn && { 'scikit-learn, exact': { ms: sklearn.ms, goal: { atLeast: 100 } } }) },
      rounds: 1,
    });
    await sklearn?.close();
  },
});
