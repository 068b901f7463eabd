import { insights } from '../../core/insights/index';
import { sceneOf } from '../../core/insights/insight';
import { methods } from '../../core/segments/index';
import { modelId } from '../../core/segments/model';
import { addDays } from '../../core/values/civil';
import { people, randomFrom, today } from '../people';
import { defineBench } from './define-bench';

const count = 10_000;
/** Sorting a million numbers takes about a tenth of a second on a quiet machine: no screen waits longer. */
const aTenthOfASecond = Float64Array.from({ length: 1_000_000 }, randomFrom(1));
const sorting = (atMost: number) => ({
  'sorting a million numbers': { run: () => Float64Array.from(aTenthOfASecond).sort(), goal: { atMost } },
});

export default defineBench({
  name: 'what is worth knowing of 10,000 customers',
  async run({ compare, skip }) {
    const customers = people(count);
    const coverage = { read: count, of: count, more: false, sortedBy: null };
    const fitted = methods
      .get('rfm')
      ?.fit(customers, {}, { asOf: today, seed: 1, id: modelId.parse('bench'), coverage });
    if (!fitted?.ok) return skip('rfm does not fit these customers');
    const scene = sceneOf(customers, fitted.value, today, {
      others: [{ ...fitted.value, id: modelId.parse('other') }],
      moves: { since: '2026-11-01', entries: [] },
      earlier: { asOf: addDays(today, -60), customers },
    });
    const profile = insights.get('profile');
    // A scene packs its columns once, for all insights that look at it: a copy packs them anew.
    await compare('packing the columns, and what sets a segment apart', {
      ours: { run: () => profile?.compute({ ...scene }) },
      others: sorting(2),
      rounds: 5,
    });
    for (const { name, compute } of insights.values())
      await compare(name, { ours: { run: () => compute(scene) }, others: sorting(1), rounds: 5 });
  },
});
