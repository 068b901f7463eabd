import { bestStart } from '../../core/segments/clusters/best-start';
import { label, lloyd } from '../../core/segments/clusters/kernel';
import { randomFrom } from '../../core/segments/numbers/random';
import { clusteredSets, expectedOf } from '../clustered-sets';
import { hasReferenceData } from '../reference-data';
import { defineBench } from './define-bench';

const starts = 50;

export default defineBench({
  name: `the inertia of ${starts} starts, at worst over k = 2 to 10, ÷ scikit-learn’s best of 50`,
  run({ figure, skip }) {
    if (!hasReferenceData) return skip('the shared data are absent');
    for (const [name, read] of clusteredSets) {
      const points = read();
      const ratios = Object.entries(expectedOf(name).k).map(([k, { inertia }]) => {
        const { centres } = lloyd(points, bestStart(points, Number(k), randomFrom(1), starts));
        return label(points, centres).inertia / inertia;
      });
      figure(name, Math.max(...ratios), '', { atMost: 1.0001 });
    }
  },
});
