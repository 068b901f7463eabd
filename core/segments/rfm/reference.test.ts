import { describe, expect, it } from 'vitest';
import { person, today } from '../../../test/people';
import { hasReferenceData, readRows } from '../../../test/reference-data';
import { addDays } from '../../values/civil';
import { methods } from '../index';
import type { Method } from '../method';
import { modelId } from '../model';
import { rankingOf } from '../numbers/ranking';
import { rankScale, scoreOf } from './scale';

/**
 * Reference scores by scipy's average ranks: ceil(5 · rank / n), the rank being #below + ½ (#equal + 1). Ours stands half a rank
 * lower, ⌊5 (#below + ½ #equal) / n⌋ + 1, so the two differ for a value whose rank crosses a fifth within that half rank, and
 * nowhere else.
 */
const sets = [
  ['rfm_cdnow_scores.csv', 2357],
  ['rfm_online_retail_scores.csv', 4338],
  ['rfm_online_retail_net_scores.csv', 4372],
] as const;

describe.skipIf(!hasReferenceData)('scores of real customers (skipped without the shared data)', () => {
  describe.each(sets)('%s', (file, count) => {
    const rows = hasReferenceData ? readRows(`reference/${file}`) : [];

    it.each(['R', 'F', 'M'])('%s: mid-rank equals the reference but on the half-rank edge', (measure) => {
      expect(rows).toHaveLength(count);
      const sign = measure === 'R' ? -1 : 1;
      const values = rows.map((row) => sign * Number(row[measure]));
      const sorted = Float64Array.from(values).sort();
      const scale = rankScale(rankingOf(Float64Array.from(values)), 5);
      const standing = new Map<number, [below: number, equal: number]>();
      sorted.forEach((value, at) => {
        const known = standing.get(value) ?? [at, 0];
        standing.set(value, [known[0], known[1] + 1]);
      });
      const different = rows.flatMap((row, index) => {
        const value = values[index] ?? 0;
        const [below, equal] = standing.get(value) ?? [0, 0];
        const score = scoreOf(scale, value);
        // The stated rule, worked out anew for each customer.
        expect(score).toBe(Math.min(5, Math.floor((5 * (2 * below + equal)) / (2 * count)) + 1));
        if (score === Number(row[`${measure}_midrank_ceil`])) return [];
        const rank = below + (equal + 1) / 2;
        expect(Math.ceil((5 * rank) / count) - Math.ceil((5 * (rank - 0.5)) / count + 1e-12)).not.toBe(0);
        return [row.id];
      });
      expect(different.length / count).toBeLessThan(0.01);
    });

    it('the whole method: everybody has a group, equal customers the same one', () => {
      const customers = rows.map(({ id, R, F, M }) =>
        person(String(id), {
          lastOrder: addDays(today, -Number(R)),
          orders: Number(F),
          totalSpend: { amount: Number(M), currency: 'USD' },
        }),
      );
      const rfm = methods.get('rfm') as Method;
      const coverage = { read: count, of: count, more: false, sortedBy: null };
      const fitted = rfm.fit(customers, {}, { asOf: today, seed: 1, id: modelId.parse('r'), coverage });
      if (!fitted.ok) throw new Error(JSON.stringify(fitted.problem));
      const groups = new Map<string, string | null>();
      const sizes: { [segment: string]: number } = {};
      for (const customer of customers) {
        const { segment } = rfm.assign(customer, fitted.value, today);
        expect(segment).not.toBeNull();
        const alike = JSON.stringify(customer.values);
        expect(groups.get(alike) ?? segment).toBe(segment);
        groups.set(alike, segment);
        sizes[String(segment)] = (sizes[String(segment)] ?? 0) + 1;
      }
      // No map of groups is of use when most are in one.
      expect(Math.max(...Object.values(sizes)) / count).toBeLessThan(0.4);
      expect(Object.keys(sizes).length).toBeGreaterThanOrEqual(9);
    });
  });
});
