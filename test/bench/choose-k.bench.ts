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

/** The fits that a number of groups takes, the checks left out: rows, and how many fits of so many. */
type Fits = [rows: number, fits: number][];
/** Of noise every number of groups falls at the prediction strength; what passes everything is also drawn again and shuffled. */
const fitsOfNoise: Fits = [
  [2000, 20],
  [1000, 100],
];
const fitsOfGroups: Fits = [...fitsOfNoise, [2000, 150], [1000, 39 * 5]];

/** ml-kmeans' default call, so many times on so many of the rows. */
function byMlKmeans(points: Points, k: readonly number[], fits: Fits): void {
  for (const [size, times] of fits) {
    const sample = rowsOf(sampleOf(points, size, randomFrom(size)).values, columns);
    for (const count of k) for (let seed = 0; seed < times; seed += 1) kmeans(sample, count, { seed });
  }
}

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

    const groups = lists[0]?.[1] as Points;
    const noise = lists[3]?.[1] as Points;
    await compare('noise, every k', {
      ours: { run: () => chooseCount(noise, counts, 1) },
      others: {
        'the same fits by ml-kmeans': { run: () => byMlKmeans(noise, counts, fitsOfNoise), goal: { atLeast: 20 } },
      },
      rounds: 1,
    });
    await compare('five groups far apart, k = 5', {
      ours: { run: () => chooseCount(groups, [5], 1) },
      others: {
        'the same fits by ml-kmeans': { run: () => byMlKmeans(groups, [5], fitsOfGroups), goal: { atLeast: 20 } },
      },
      rounds: 2,
    });

    const sample = sampleOf(groups, 2000, randomFrom(1));
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
