import { kmeans } from 'ml-kmeans';
import { cluster, rowsOf } from '../../core/segments/clusters/final-fit';
import { theKernel } from '../../core/segments/clusters/simd/kernel';
import { randomFrom } from '../../core/segments/numbers/random';
import { cloud } from './cloud';
import { defineBench } from './define-bench';
import { scikitLearn } from './python';

const [columns, k] = [10, 8];
const seeds = Array.from({ length: 15 }, (_, seed) => seed);

const inPython = (rows: number) => `
from sklearn.cluster import KMeans
random = np.random.default_rng(1)
centres = 1.5 * random.normal(size=(${k}, ${columns}))
data = centres[np.arange(${rows}) % ${k}] + random.normal(size=(${rows}, ${columns}))
def job():
    KMeans(${k}, n_init=10, random_state=1).fit(data)
`;

export default defineBench({
  name: `a whole clustering into ${k} with default settings, ${columns} columns`,
  async run({ compare, figure, skip }) {
    for (const rows of [100_000, 500_000]) {
      const points = cloud(rows, columns, k);
      const arrays = rowsOf(points.values, columns);
      const sklearn = scikitLearn(inPython(rows));
      if (!sklearn) skip('scikit-learn is not installed');
      await compare(`${rows.toLocaleString('en')} rows`, {
        ours: { run: () => cluster(points, k, randomFrom(1)) },
        others: {
          'ml-kmeans’ default call': {
            run: () => kmeans(arrays, k, { seed: 1 }),
            goal: { atLeast: rows > 100_000 ? 20 : 10 },
          },
          ...(sklearn && { 'scikit-learn, n_init 10': { ms: sklearn.ms, goal: { atLeast: 1 } } }),
        },
        rounds: 3,
      });
      await sklearn?.close();
      if (rows > 100_000) {
        // The kernel's memory only grows, so it is what the most took; the labels are a byte a row.
        const taken = (theKernel()?.memory.buffer.byteLength ?? 0) + rows;
        const held = points.values.byteLength;
        figure(
          `memory at ${rows.toLocaleString('en')} rows: columns, kernel and labels ÷ columns`,
          (held + taken) / held,
          '',
          {
            atMost: 3,
          },
        );
        continue;
      }
      const inertias = seeds.map((seed) => cluster(points, k, randomFrom(seed)).inertia);
      figure(`the worst of ${seeds.length} seeds ÷ the best`, Math.max(...inertias) / Math.min(...inertias), '', {
        atMost: 1.015,
      });
      const { centres } = cluster(points, k, randomFrom(1));
      const { iterations } = kmeans(arrays, k, { initialization: rowsOf(centres, columns), tolerance: 1e-9 });
      figure('rounds that ml-kmeans goes on for from our end', iterations, '', { atMost: 1 });
    }
  },
});
