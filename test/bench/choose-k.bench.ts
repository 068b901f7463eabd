import { kmeans } from 'ml-kmeans';
import { byMeans, chooseCount } from '../../core/segments/clusters/choose-count';
import { rowsOf } from '../../core/segments/clusters/final-fit';
import { chooseGroups } from '../../core/segments/clusters/gates';
import { lloyd, seedCentres } from '../../core/segments/clusters/kernel';
import { type Points, sampleOf } from '../../core/segments/clusters/points';
import { silhouetteOf } from '../../core/segments/clusters/silhouette';
import { type Random, randomFrom } from '../../core/segments/numbers/random';
import { cloud } from './cloud';
import { defineBench } from './define-bench';
import { cpuOf } from './measure';
import { scikitLearn } from './python';

const [rows, columns] = [10_000, 6];
const counts = [10, 9, 8, 7, 6, 5, 4, 3, 2];
const lists = [
  ['five groups far apart', cloud(rows, columns, 5, 1, 3)],
  ['two groups', cloud(rows, columns, 2, 1, 3)],
  ['nine that overlap', cloud(rows, columns, 9, 1, 1)],
  ['noise', cloud(rows, columns, 1, 1, 0)],
] as const;

/** What the choice sorts, each time as often as it starts there, by ml-kmeans' default call instead; without its checks. */
function fitsOf(points: Points, k: readonly number[]): { count: number; rows: number[][]; starts: number }[] {
  const fits: { count: number; rows: number[][]; starts: number }[] = [];
  const kept = (sort: typeof byMeans.sort, starts: number) => (points: Points, count: number, random: Random) => {
    fits.push({ count, rows: rowsOf(points.values, columns), starts });
    return sort(points, count, random);
  };
  const random = randomFrom(1);
  const way = {
    ...byMeans,
    sort: kept(byMeans.sort, byMeans.starts),
    sortWell: kept(byMeans.sortWell, byMeans.startsWell),
  };
  chooseGroups(way, sampleOf(points, byMeans.most, random), k, random);
  return fits;
}

function byMlKmeans(fits: ReturnType<typeof fitsOf>): void {
  for (const { count, rows, starts } of fits)
    for (let seed = 0; seed < starts; seed += 1) kmeans(rows, count, { seed });
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

    for (const [name, points] of [lists[0], lists[3]] as const) {
      const fits = fitsOf(points, counts);
      await compare(`${name}, every k`, {
        ours: { run: () => chooseCount(points, counts, 1) },
        others: { 'the same fits by ml-kmeans': { run: () => byMlKmeans(fits), goal: { atLeast: 20 } } },
        rounds: 1,
      });
    }

    const groups = lists[0][1];
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
