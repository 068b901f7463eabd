import { kmeans } from 'ml-kmeans';
import { rowsOf } from '../../core/segments/clusters/final-fit';
import { lloyd, seedCentres } from '../../core/segments/clusters/kernel';
import { plainPasses } from '../../core/segments/clusters/plain';
import { randomFrom } from '../../core/segments/numbers/random';
import { cloud } from './cloud';
import { defineBench } from './define-bench';

const rounds = 10;

export default defineBench({
  name: `k-means, ${rounds} rounds from the same start`,
  async run({ compare }) {
    for (const [rows, columns, k] of [
      [10_000, 6, 5],
      [100_000, 4, 5],
      [100_000, 10, 8],
      [500_000, 10, 8],
    ] as const) {
      const points = cloud(rows, columns, k);
      const arrays = rowsOf(points.values, columns);
      // One start on a far-off seed: nobody is done before the rounds are.
      const start = seedCentres(points, k, randomFrom(9));
      const initialization = rowsOf(start, columns);
      const plain = plainPasses(points);
      const theirs = { run: () => kmeans(arrays, k, { initialization, maxIterations: rounds, tolerance: 0 }) };
      const what = `${rows.toLocaleString('en')} × ${columns}, k = ${k}`;
      await compare(what, {
        ours: { run: () => lloyd(points, start, { rounds }) },
        others: {
          'ml-kmeans': { ...theirs, goal: { atLeast: rows > 100_000 ? 5.5 : 8 } },
          'without WebAssembly': { run: () => lloyd(points, start, { rounds }, plain) },
        },
        rounds: 5,
      });
      await compare(`${what}, without WebAssembly`, {
        ours: { run: () => lloyd(points, start, { rounds }, plain) },
        others: { 'ml-kmeans': { ...theirs, goal: { atLeast: 1.3 } } },
        rounds: 5,
      });
    }
  },
});
