import { kmeans } from 'ml-kmeans';
import { rowsOf } from '../../core/segments/clusters/final-fit';
import { lloyd, seedCentres } from '../../core/segments/clusters/kernel';
import { plainPasses } from '../../core/segments/clusters/plain';
import { normal, randomFrom } from '../../core/segments/numbers/random';
import { defineBench } from './define-bench';

/** Rows around as many centres as are looked for, near enough to each other that rows still move after many rounds. */
export function cloud(rows: number, columns: number, groups: number, seed = 1) {
  const random = randomFrom(seed);
  const centres = Float64Array.from({ length: groups * columns }, () => 1.5 * normal(random));
  const values = Float64Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    return (centres[(row % groups) * columns + column] ?? 0) + normal(random);
  });
  return { values, rows, columns };
}

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
        ours: { run: () => lloyd(points, start, rounds) },
        others: {
          'ml-kmeans': { ...theirs, goal: { atLeast: rows > 100_000 ? 5.5 : 8 } },
          'without WebAssembly': { run: () => lloyd(points, start, rounds, plain) },
        },
        rounds: 5,
      });
      await compare(`${what}, without WebAssembly`, {
        ours: { run: () => lloyd(points, start, rounds, plain) },
        others: { 'ml-kmeans': { ...theirs, goal: { atLeast: 1.3 } } },
        rounds: 5,
      });
    }
  },
});
