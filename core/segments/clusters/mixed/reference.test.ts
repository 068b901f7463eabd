import { describe, expect, it } from 'vitest';
import { hasReferenceData, readJson, readRows } from '../../../../test/reference-data';
import { randomFrom } from '../../numbers/random';
import { groupByMedoids } from './clara';
import { distancesOf, type Mixed, type MixedColumn } from './gower';
import { medoidsOf, silhouetteFrom } from './medoids';

type Expected = {
  columns: { [column: string]: string };
  dissimilarity: { mean: number; max: number; first_10_rows_lower: number[][] };
  k: {
    [k: string]: {
      medoid_ids: (string | number)[];
      sizes_desc: number[];
      total_cost: number;
      avg_silhouette: number;
    };
  };
};

/** A column as the reference says: numbers by their range, an order as codes, everything else by name. */
function columnOf(texts: readonly string[], how: string): MixedColumn {
  if (how === 'nominal') {
    const names = [...new Set(texts)];
    return { measure: 'name', values: Float64Array.from(texts, (text) => names.indexOf(text)) };
  }
  const order = how.startsWith('ordinal: ') ? how.slice('ordinal: '.length).split(' < ') : null;
  const numbers = texts.map((text) => (text === '' ? Number.NaN : order ? order.indexOf(text) : Number(text)));
  const known = numbers.filter((number) => !Number.isNaN(number));
  const range = Math.max(...known) - Math.min(...known);
  return { measure: 'range', values: Float64Array.from(numbers, (number) => number / range) };
}

function read(name: string, file: string, id: string, cap = (_column: string, text: string) => text) {
  const expected = readJson(`reference/${name}.json`) as Expected;
  const rows = readRows(file).slice(0, name.endsWith('first1500') ? 1500 : undefined);
  const columns = Object.entries(expected.columns).map(([column, how]) =>
    columnOf(
      rows.map((row) => cap(column, row[column] ?? '')),
      how,
    ),
  );
  const mixed: Mixed = { rows: rows.length, columns };
  return { expected, mixed, ids: rows.map((row) => row[id] ?? '') };
}

const capped = (column: string, text: string): string => {
  if (column === 'Year_Birth') return String(Math.max(1940, Number(text)));
  return column === 'Income' && text !== '' ? String(Math.min(120_000, Number(text))) : text;
};
const sets: [name: string, () => ReturnType<typeof read>][] = [
  ['pam_marketing', () => read('pam_marketing', 'marketing_campaign.csv', 'ID')],
  ['pam_marketing_capped', () => read('pam_marketing_capped', 'marketing_campaign.csv', 'ID', capped)],
  ['pam_telco_first1500', () => read('pam_telco_first1500', 'telco_churn.csv', 'customerID')],
];
const sizesOf = (labels: Uint8Array, count: number): number[] =>
  Array.from({ length: count }, (_, at) => labels.filter((one) => one === at).length).sort((a, b) => b - a);

describe.skipIf(!hasReferenceData)('R’s daisy and pam (skipped without the shared data)', () => {
  it.each(sets)(
    '%s: distances, medoids, sizes and silhouettes',
    (_, make) => {
      const { expected, mixed, ids } = make();
      const distances = distancesOf(mixed);
      for (const [row, values] of expected.dissimilarity.first_10_rows_lower.entries())
        for (const [other, value] of values.entries())
          expect(distances.values[row * mixed.rows + other]).toBeCloseTo(value, 6);
      for (const [k, { medoid_ids, sizes_desc, total_cost, avg_silhouette }] of Object.entries(expected.k)) {
        const count = Number(k);
        const { medoids, labels, cost } = medoidsOf(distances, count);
        expect(cost / total_cost, `k = ${k}`).toBeLessThan(1 + 1e-6);
        // Of the capped set at k = 4 ours ends lower, where the original PAM ends too.
        if (cost / total_cost < 1 - 1e-6) continue;
        // Two customers with the same values are the same medoid (544 and 9308 at k = 7).
        for (const id of medoid_ids.map(String)) {
          const theirs = ids.indexOf(id);
          const apart = [...medoids].map((row) => distances.values[row * mixed.rows + theirs] ?? 1);
          expect(Math.min(...apart), `k = ${k}, ${id}`).toBeCloseTo(0, 9);
        }
        expect(sizesOf(labels, count)).toEqual(sizes_desc);
        expect(silhouetteFrom(distances, labels, count)).toBeCloseTo(avg_silhouette, 6);
      }
    },
    60_000,
  );

  it('pam_telco_all: five samples of 1,500 of 7,043 end within 1 % of all at once', () => {
    const { expected, mixed } = read('pam_telco_all', 'telco_churn.csv', 'customerID');
    for (const count of [2, 3, 4]) {
      const { cost } = groupByMedoids(mixed, count, randomFrom(1));
      expect(cost / (expected.k[count]?.total_cost ?? 0), `k = ${count}`).toBeLessThan(1.01);
    }
  }, 60_000);
});
