import { kmeans } from 'ml-kmeans';
import { rowsOf } from '../../core/segments/clusters/final-fit';
import { lloyd, seedCentres } from '../../core/segments/clusters/kernel';
import { plainPasses } from '../../core/segments/clusters/plain';
import { randomFrom } from '../../core/segments/numbers/random';
import { inC } from './c';
import { cloud } from './cloud';
import { defineBench } from './define-bench';
import inCode from './kernel.c?raw';

const rounds = 10;
/** Ours counts the times that centres move between the passes over all rows. */
const until = { rounds: rounds - 1 };

export default defineBench({
  name: `k-means, ${rounds} rounds from the same start`,
  async run({ compare, skip }) {
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
      const plainly = { run: () => lloyd(points, start, until, plain) };
      const c = inC(inCode, { ROWS: rows, COLUMNS: columns, K: k, ROUNDS: rounds });
      if (!c) skip('C: there is no compiler');
      const what = `${rows.toLocaleString('en')} × ${columns}, k = ${k}`;
      await compare(what, {
        ours: { run: () => lloyd(points, start, until) },
        others: {
          'ml-kmeans': { ...theirs, goal: { atLeast: rows > 100_000 ? 5.5 : 8 } },
          ...(c && { 'C in double precision': { ms: c.ms, goal: { atMost: 2.3 } } }),
          'without WebAssembly': plainly,
        },
        rounds: 5,
      });
      await compare(`${what}, without WebAssembly`, {
        ours: plainly,
        others: { 'ml-kmeans': { ...theirs, goal: { atLeast: 1.3 } } },
        rounds: 5,
      });
      await c?.close();
    }
  },
});
