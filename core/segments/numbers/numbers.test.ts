import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aucOf } from './auc';
import { betaQuantile } from './beta-quantile';
import { solve } from './cholesky';
import { fisherExact } from './fisher-exact';
import { beta, gamma } from './gamma-draw';
import { incompleteBeta } from './incomplete-beta';
import { invert } from './invert';
import { lnGamma } from './ln-gamma';
import { minimise } from './minimise';
import { randomFrom } from './random';
import { rankingOf } from './ranking';

describe('ln Γ', () => {
  it.each([
    [1, 0],
    [5, Math.log(24)],
    [0.5, Math.log(Math.PI) / 2],
    [0.1, 2.252_712_651_734_206],
    [1000.5, 5908.674175848678],
  ])('of %d', (z, expected) => expect(lnGamma(z)).toBeCloseTo(expected, 9));
});

describe('the incomplete beta', () => {
  it.each([
    [0.5, 2, 3, 0.6875],
    [0.3, 1, 1, 0.3],
    [0.9, 5, 1, 0.9 ** 5],
    [0.2, 1, 4, 1 - 0.8 ** 4],
    [0.5, 400, 400, 0.5],
  ])('I %d (%d, %d)', (x, a, b, expected) => expect(incompleteBeta(x, a, b)).toBeCloseTo(expected, 10));
  it('is 0 and 1 at its ends, and its own mirror image', () => {
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
    expect(incompleteBeta(0.37, 6.2, 0.4)).toBeCloseTo(1 - incompleteBeta(0.63, 0.4, 6.2), 12);
  });
});

describe('the downhill simplex', () => {
  it('finds the end of Rosenbrock’s valley', () => {
    const valley = ([x = 0, y = 0]: number[]) => (1 - x) ** 2 + 100 * (y - x ** 2) ** 2;
    const { at } = minimise(valley, [-1.2, 1]);
    expect(at[0]).toBeCloseTo(1, 4);
    expect(at[1]).toBeCloseTo(1, 4);
  });
});

describe('the inverse of a matrix', () => {
  it('times the matrix is one, pivots or not', () => {
    const matrix = [
      [0, 2, 1],
      [4, 1, -1],
      [1, 1, 3],
    ];
    const inverse = invert(matrix) ?? [];
    const product = matrix.map((row) =>
      row.map((_, column) => row.reduce((sum, value, at) => sum + value * (inverse[at]?.[column] ?? 0), 0)),
    );
    for (const [at, row] of product.entries())
      for (const [column, value] of row.entries()) expect(value).toBeCloseTo(at === column ? 1 : 0, 12);
  });
  it('is none where rows say the same twice', () => {
    expect(
      invert([
        [1, 2],
        [2, 4],
      ]),
    ).toBeNull();
  });
});

describe('the quantile of the beta', () => {
  // Where one of the two is 1 it has a closed form; where both are equal the middle is a half.
  it.each([
    [0.025, 1, 12, 1 - 0.975 ** (1 / 12)],
    [0.975, 5, 1, 0.975 ** (1 / 5)],
    [0.5, 7.3, 7.3, 0.5],
  ])('at %d of (%d, %d)', (p, a, b, expected) => expect(betaQuantile(p, a, b)).toBeCloseTo(expected, 10));
  it('is the inverse of the incomplete beta', () => {
    for (const p of [0.001, 0.3, 0.999])
      expect(incompleteBeta(betaQuantile(p, 0.5, 20.5), 0.5, 20.5)).toBeCloseTo(p, 10);
  });
});

describe('Fisher’s exact test', () => {
  // The tea-tasting lady (Fisher 1935): 3 of 4 against 1 of 4 is 34/70 both ways.
  it.each([
    [3, 4, 1, 4, 34 / 70],
    [4, 4, 0, 4, 2 / 70],
    [0, 10, 0, 10, 1],
    [10, 100, 10, 100, 1],
  ])('%d of %d against %d of %d', (hits, of, otherHits, otherOf, p) =>
    expect(fisherExact(hits, of, otherHits, otherOf)).toBeCloseTo(p, 9),
  );
});

describe('draws', () => {
  const mean = (draw: () => number) =>
    Array.from({ length: 20_000 }, draw).reduce((sum, value) => sum + value, 0) / 20_000;
  it.each([0.3, 1, 7.5])('of a gamma with shape %d have that mean', (shape) => {
    const random = randomFrom(3);
    expect(mean(() => gamma(shape, random)) / shape).toBeCloseTo(1, 1);
  });
  it('of a beta have its mean, and are the same from the same seed', () => {
    const random = randomFrom(5);
    expect(mean(() => beta(3, 12, random))).toBeCloseTo(0.2, 2);
    expect(beta(2, 3, randomFrom(1))).toBe(beta(2, 3, randomFrom(1)));
  });
});

describe('Cholesky', () => {
  it('solves, and gives nothing to what another column says already', () => {
    const right = Float64Array.from([8, 7, 3]);
    const matrix = [4, 2, 0, 2, 5, 1, 0, 1, 3];
    const x = solve(Float64Array.from(matrix), right);
    for (const row of [0, 1, 2])
      expect([0, 1, 2].reduce((sum, at) => sum + (matrix[row * 3 + at] ?? 0) * (x[at] ?? 0), 0)).toBeCloseTo(
        right[row] ?? 0,
        12,
      );
    expect([...solve(Float64Array.from([1, 1, 1, 1]), Float64Array.from([2, 2]))]).toEqual([2, 0]);
  });
});

describe('the area under the curve', () => {
  it('is the share of pairs in the right order, ties counting half', () => {
    expect(aucOf([1, 2, 3, 4], [false, false, true, true]).auc).toBe(1);
    expect(aucOf([4, 3, 2, 1], [false, false, true, true]).auc).toBe(0);
    expect(aucOf([1, 1, 1, 1], [false, true, false, true])).toEqual({ auc: 0.5, low: 0.5, high: 0.5 });
    expect(aucOf([1, 2, 2, 3], [false, false, true, true]).auc).toBe(0.875);
    expect(aucOf([1, 2], [true, true]).auc).toBeNaN();
  });
  it('has the interval of its bootstrap', () => {
    const random = randomFrom(5);
    const outcomes = Array.from({ length: 300 }, () => random() < 0.4);
    const scores = outcomes.map((is) => random() + (is ? 0.3 : 0));
    const { low, high } = aucOf(scores, outcomes);
    const drawn = Array.from({ length: 500 }, () => {
      const rows = outcomes.map(() => Math.floor(random() * outcomes.length));
      return aucOf(
        rows.map((row) => scores[row] ?? 0),
        rows.map((row) => outcomes[row] === true),
      ).auc;
    }).sort((a, b) => a - b);
    expect(low).toBeCloseTo(drawn[12] ?? 0, 1);
    expect(high).toBeCloseTo(drawn[487] ?? 0, 1);
    expect(Math.abs(high - low - ((drawn[487] ?? 0) - (drawn[12] ?? 0)))).toBeLessThan(0.02);
  });
});

describe('ranking numbers', () => {
  const any = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.integer({ min: -100_000, max: 1_000_000 }).map((cents) => cents / 100),
    fc.double({ noNaN: true }).map((value) => value + 0),
  );
  it('says at each place what stands there in the built-in sort, and between which places its equals are', () => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 200 }), fc.constantFrom(1, 100), (some, times) => {
        const numbers = Float64Array.from({ length: some.length * times }, (_, at) => some[at % some.length] ?? 0);
        const sorted = numbers.slice().sort();
        const { length, runAt } = rankingOf(numbers);
        expect(length).toBe(sorted.length);
        for (let place = 0; place < length; place += times) {
          const value = sorted[place] ?? 0;
          expect(runAt(place)).toEqual({ value, from: sorted.indexOf(value), to: sorted.lastIndexOf(value) + 1 });
        }
      }),
    );
  });
});
