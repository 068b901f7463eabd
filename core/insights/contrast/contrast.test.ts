import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../test/people';
import { normal } from '../../segments/numbers/random';
import type { Column } from '../columns/column';
import { cramersV, standardisedDifference, varianceBetween, varianceWithin } from './effects';
import { adjustedP } from './permute';
import { bestSplit } from './split';
import { tallyLevels, tallyNumbers } from './tally';

const show = (value: number | string) => ({ kind: 'text', value: String(value) }) as const;
const numbers = (values: number[], field = 'n'): Extract<Column, { kind: 'number' }> => ({
  kind: 'number',
  field,
  values: Float64Array.from(values),
  show,
});
const levels = (codes: number[], names = ['a', 'b'], field = 'l'): Extract<Column, { kind: 'levels' }> => ({
  kind: 'levels',
  field,
  codes: Int32Array.from(codes),
  levels: names,
  show,
});

describe('effect sizes', () => {
  const labels = Int32Array.from([0, 0, 0, 0, 1, 1, 1, 1, -1]);
  it('the standardised difference is Cohen’s d with the pooled standard deviation; who is in no group counts nowhere', () => {
    const tally = tallyNumbers(numbers([1, 2, 3, 4, 3, 4, 5, 6, 1000]), labels, 2);
    // Means 2.5 and 4.5, both variances 5/3 (n − 1): d = −2 / √(5/3).
    expect(standardisedDifference(tally, 0)?.by).toBeCloseTo(-2 / Math.sqrt(5 / 3), 12);
    expect(standardisedDifference(tally, 1)?.by).toBeCloseTo(2 / Math.sqrt(5 / 3), 12);
    // Total sum of squares 18, between 8.
    expect(varianceBetween(tally)).toBeCloseTo(8 / 18, 12);
    expect(varianceWithin(tally, 0)).toBeCloseTo(1.25 / (18 / 8), 12);
  });
  it('missing values are left out', () => {
    const tally = tallyNumbers(numbers([1, 2, 3, Number.NaN, 3, 4, 5, Number.NaN, 0]), labels, 2);
    expect(standardisedDifference(tally, 0)).toEqual({ here: 3, elsewhere: 3, by: -2 });
    const none = Number.NaN;
    expect(
      standardisedDifference(tallyNumbers(numbers([none, none, none, none, 3, 4, 5, 6, 0]), labels, 2), 0),
    ).toBeNull();
    expect(standardisedDifference(tallyNumbers(numbers([1, 1, 1, 1, 1, 1, 1, 1, 0]), labels, 2), 0)).toBeNull();
  });
  it('Cramér’s V of a table of two by two is |φ|', () => {
    const counts = tallyLevels(levels([0, 0, 0, 1, 1, 1, 1, 0, 0]), labels, 2);
    // (3·3 − 1·1) / √(4·4·4·4) = ½, χ² = n φ² = 2.
    expect(cramersV(counts, 2, 0)).toMatchObject({ here: 4, elsewhere: 4, by: 0.5, chi: 2, df: 1 });
    expect(cramersV(counts, 2, 1)?.by).toBe(0.5);
  });
});

/** Customers of whom some columns say nothing of the group, and one may. */
function scene(seed: number, planted: number) {
  const random = randomFrom(seed);
  const labels = Int32Array.from({ length: 300 }, () => Math.floor(random() * 4) - (random() < 0.05 ? 5 : 0)).map(
    (one) => Math.max(-1, one),
  );
  const columns = Array.from({ length: 6 }, (_, at) =>
    numbers(
      Array.from(labels, () => (random() < 0.1 ? Number.NaN : normal(random))),
      `n${at}`,
    ),
  );
  const told = levels(
    Array.from(labels, (label) => Number(random() < (label === 2 ? 0.3 + planted : 0.3))),
    ['no', 'yes'],
    'told',
  );
  return {
    labels,
    columns: [
      ...columns,
      levels(
        Array.from(labels, () => Math.floor(random() * 5)),
        [...'abcde'],
        'c',
      ),
      told,
    ],
  };
}

describe('the chance of a difference', () => {
  it('where the groups mean nothing, in about one list of twenty any of 32 differences is below 0.05', () => {
    const lists = 60;
    let found = 0;
    for (let seed = 1; seed <= lists; seed += 1) {
      const { labels, columns } = scene(seed, 0);
      if (adjustedP(columns, labels, 4, seed).some((column) => column.some((p) => p < 0.05))) found += 1;
    }
    // 3 of 60 are expected; of a binomial (60, 0.05) more than 8 come once in 200.
    expect(found).toBeLessThanOrEqual(8);
  });
  it('one that is there is found, and in its own column and group', () => {
    const { labels, columns } = scene(3, 0.4);
    const chances = adjustedP(columns, labels, 4, 1);
    expect(chances.at(-1)?.[2]).toBeLessThanOrEqual(0.01);
    const others = chances.flatMap((column, at) => [...column].filter((_, group) => at < 7 || group !== 2));
    expect(Math.min(...others)).toBeGreaterThan(0.05);
  });
  it('is the same from a seed', () => {
    const { labels, columns } = scene(3, 0.1);
    expect(adjustedP(columns, labels, 4, 9)).toEqual(adjustedP(columns, labels, 4, 9));
  });
  it('of a side of which nothing is known is none', () => {
    const labels = Int32Array.from({ length: 40 }, (_, at) => at % 2);
    const half = numbers(Array.from(labels, (label, at) => (label === 0 ? at : Number.NaN)));
    expect([...(adjustedP([half], labels, 2, 1)[0] ?? [])]).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('the best split', () => {
  const random = randomFrom(5);
  const kinds = Array.from({ length: 400 }, () => Number(random() < 0.5));
  const everybody = new Int32Array(400);
  const noise = numbers(
    kinds.map(() => normal(random)),
    'noise',
  );
  it('is the field whose two parts differ most in the others', () => {
    const columns = [
      noise,
      levels(kinds, ['shop', 'web'], 'channel'),
      numbers(
        kinds.map((kind) => 3 * kind + normal(random)),
        'own:a',
      ),
      numbers(
        kinds.map((kind) => 3 * kind + normal(random)),
        'own:b',
      ),
    ];
    const split = bestSplit(columns, everybody, 0);
    expect(split).toMatchObject({ field: 'channel', test: '=' });
    expect((split?.inside ?? 0) + (split?.outside ?? 0)).toBe(400);
    expect(Math.abs(split?.differs.by ?? 0)).toBeGreaterThan(2);
  });
  it('is none where no two parts differ, or they would be too few', () => {
    expect(bestSplit([noise], everybody, 0)).toBeNull();
    const few = kinds.map((_, at) => Number(at < 20));
    expect(
      bestSplit(
        [
          levels(few),
          numbers(
            few.map((one) => 9 * one + normal(random)),
            'own:c',
          ),
        ],
        everybody,
        0,
      )?.field,
    ).not.toBe('l');
  });
});
