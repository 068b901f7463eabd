import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { people, person, today } from '../../../test/people';
import type { Customer, Values } from '../../customer/customer';
import { makeSpeaker } from '../../languages/speaker';
import { methods } from '../index';
import type { Method } from '../method';
import { modelId, type SegmentModel } from '../model';
import { normal, randomFrom } from '../numbers/random';
import { chooseCount } from './choose-count';
import type { MeansData } from './fit';
import { namesFor } from './name';
import { pointsOf } from './points';
import { silhouetteOf } from './silhouette';

const clusters = methods.get('clusters') as Method;
const coverage = { read: 1, of: 1, more: false, sortedBy: null };
const tryFit = (customers: readonly Customer[], params: unknown, seed = 1) =>
  clusters.fit(customers, params, { asOf: today, seed, id: modelId.parse('test'), coverage });
function modelOf(customers: readonly Customer[], params: unknown, seed = 1): SegmentModel & { data: MeansData } {
  const outcome = tryFit(customers, params, seed);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value as SegmentModel & { data: MeansData };
}

const down = [8, 7, 6, 5, 4, 3, 2];
/** Rows around centres, a deviation of one. */
function blobs(centres: readonly (readonly number[])[], each: number, seed: number): number[][] {
  const random = randomFrom(seed);
  return centres.flatMap((centre) => Array.from({ length: each }, () => centre.map((at) => at + normal(random))));
}
/** Not on a grid: there the columns alone, each for itself, would do. */
const four = [
  [0, 0],
  [9, 3],
  [4, 10],
  [14, 12],
];
const ownOf = (rows: readonly (readonly number[])[]): Customer[] =>
  rows.map((row, at) =>
    person(
      `c${String(at).padStart(5, '0')}`,
      {},
      Object.fromEntries(row.map((value, column) => [`x${column}`, { kind: 'number' as const, value }])),
    ),
  );

describe('how many groups', () => {
  it.each([1, 2, 3, 4, 5])('four blobs are four (seed %d)', (seed) => {
    expect(chooseCount(pointsOf(blobs(four, 250, seed)), down, seed)).toMatchObject({ found: true, count: 4 });
  });

  it.each([1, 2, 3])('uniform noise and one Gaussian are none (seed %d)', (seed) => {
    const random = randomFrom(seed);
    const uniform = Array.from({ length: 1000 }, () => Array.from({ length: 4 }, random));
    expect(chooseCount(pointsOf(uniform), down, seed)).toMatchObject({ found: false });
    expect(chooseCount(pointsOf(blobs([[0, 0, 0, 0]], 1000, seed)), down, seed)).toMatchObject({ found: false });
    // Two columns that go together are a long cloud, and still one.
    const long = blobs([[0, 0]], 1000, seed).map(([x = 0, y = 0]) => [x, 0.8 * x + 0.6 * y]);
    expect(chooseCount(pointsOf(long), down, seed)).toMatchObject({ found: false });
  });

  it('blobs on a grid are splits of single columns, and that is what is said', () => {
    const grid = blobs(
      [0, 8].flatMap((x) => [0, 8].map((y) => [x, y])),
      150,
      1,
    );
    expect(tryFit(ownOf(grid), {})).toEqual({
      ok: false,
      problem: { code: 'only-splits', fields: expect.arrayContaining(['own:x0', 'own:x1']) },
    });
  });

  it('noise ends in a problem that names columns to slice by', () => {
    const noise = ownOf(blobs([[0, 0, 0]], 400, 3));
    const outcome = tryFit(noise, {});
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'no-natural-groups' } });
    if (!outcome.ok && 'fields' in outcome.problem) expect(outcome.problem.fields).toHaveLength(3);
  });

  it('who wants slices all the same gets them, called not natural', () => {
    const { quality, segments } = modelOf(ownOf(blobs([[0, 0, 0]], 400, 3)), { k: 3 });
    expect(segments).toHaveLength(3);
    expect(quality.natural).toBe(0);
  });

  it('a handful far out is no segment', () => {
    const rows = [...blobs([[0, 0]], 600, 2), ...blobs([[40, 40]], 12, 2)];
    expect(chooseCount(pointsOf(rows), down, 1)).toMatchObject({ found: false });
  });
});

describe('the model', () => {
  const rows = blobs(four, 100, 7);
  const everybody = ownOf(rows);
  const model = modelOf(everybody, {});
  const labels = (fitted: SegmentModel, customers: readonly Customer[]) =>
    new Map(customers.map((customer) => [customer.id, clusters.assign(customer, fitted, today).segment]));

  it('finds the blobs that it was made of', () => {
    const found = rows.map((_, at) => labels(model, everybody).get(everybody[at]?.id as Customer['id']));
    for (const blob of [0, 1, 2, 3]) expect(new Set(found.slice(blob * 100, blob * 100 + 100)).size).toBe(1);
    expect(new Set(found).size).toBe(4);
    expect(model.quality).toMatchObject({ groups: 4, natural: 1, customers: 400, incomplete: 0 });
  });

  it('is the same in any order of rows, and its labels from any seed', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(everybody, { minLength: everybody.length }), fc.nat(1000), (shuffled, seed) => {
        expect(modelOf(shuffled, {})).toEqual(model);
        expect(labels(modelOf(shuffled, {}, seed), everybody)).toEqual(labels(model, everybody));
      }),
      { numRuns: 5, seed: 1 },
    );
  });

  it('says who is on the border, and what would move them', () => {
    const [first, second] = model.data.groups;
    const middle = model.data.features.map(({ mean, sd, log }, at) => {
      const z = 0.49 * (first?.centre[at] ?? 0) + 0.51 * (second?.centre[at] ?? 0);
      return log ? Math.expm1(z * sd + mean) : z * sd + mean;
    });
    const [between] = ownOf([middle]);
    if (!between) throw new Error('nobody');
    const placed = clusters.assign(between, model, today);
    expect(placed.segment !== null && placed.strength).toBeLessThan(0.1);
    const { reasons, flip } = clusters.explain(between, model, today);
    expect(reasons.map(({ kind }) => kind)).toContain('borderline');
    expect(flip?.segment).not.toBe(placed.segment);
  });

  it('the flip is true: the value that it names moves the customer there', () => {
    let flips = 0;
    for (const customer of everybody) {
      const { flip } = clusters.explain(customer, model, today);
      if (flip?.to.kind !== 'number') continue;
      flips += 1;
      const header = flip.field.slice('own:'.length);
      const moved = {
        ...customer,
        own: { ...customer.own, [header]: { kind: 'number' as const, value: flip.to.value } },
      };
      expect(clusters.assign(moved, model, today).segment).toBe(flip.segment);
    }
    expect(flips).toBeGreaterThan(50);
  });

  it('can’t tell who lacks a value, and says which', () => {
    const lacking = person('l', {}, { x0: { kind: 'number', value: 1 } });
    expect(clusters.assign(lacking, model, today)).toEqual({ segment: null, missing: ['own:x1'] });
  });
});

describe('columns', () => {
  it('personal fields, mixed currencies, dates and free text are refused', () => {
    const shop = people(400);
    expect(tryFit(shop, { fields: ['age', 'orders'] })).toMatchObject({
      problem: { code: 'personal-field', field: 'age' },
    });
    const religion = shop.map((one, at) => ({
      ...one,
      own: { Religion: { kind: 'number' as const, value: at % 5 } },
    }));
    expect(tryFit(religion, { fields: ['own:Religion', 'orders'] })).toMatchObject({
      problem: { code: 'personal-field', field: 'own:Religion' },
    });
    for (const field of ['lastOrder', 'email'])
      expect(tryFit(shop, { fields: [field, 'orders'] })).toMatchObject({
        problem: { code: 'not-comparable', field },
      });
    const mixed = shop.map((one, at) =>
      at % 2 ? one : { ...one, values: { ...one.values, totalSpend: { amount: at, currency: 'SEK' } } },
    );
    expect(tryFit(mixed, { fields: ['totalSpend', 'orders'] })).toMatchObject({
      problem: { code: 'mixed-currencies' },
    });
  });

  it('numbers of rows and codes are not suggested', () => {
    const rows = blobs(four, 100, 7);
    const listed = ownOf(rows).map((one, at) => ({
      ...one,
      own: {
        ...one.own,
        'Customer ID': { kind: 'number' as const, value: 1000 + 7 * at },
        Row: { kind: 'number' as const, value: at + 1 },
        Channel: { kind: 'number' as const, value: (at % 2) + 1 },
      },
    }));
    expect(modelOf(listed, {}).data.features.map(({ field }) => field)).toEqual(['own:x0', 'own:x1']);
  });

  it('a whale neither makes a group of its own nor moves the others', () => {
    const rows = blobs(four, 100, 7);
    const [a] = rows;
    if (a) a[0] = 1e6;
    const model = modelOf(ownOf(rows), {});
    expect(model.quality).toMatchObject({ groups: 4, natural: 1 });
  });
});

describe('a group that one column explains', () => {
  const random = randomFrom(4);
  // Once or often, and who buys often spends more: the shape of most shops.
  const shop = Array.from({ length: 600 }, (_, at) => {
    const often = at % 3 === 0;
    const orders = often ? 12 + Math.floor(random() * 12) : 1 + Math.floor(random() * 2);
    const amount = Math.round(orders * 40 * Math.exp(0.6 * normal(random)));
    return person(`s${String(at).padStart(4, '0')}`, { orders, totalSpend: { amount, currency: 'EUR' } } as Values);
  });
  const model = modelOf(shop, { k: 2 });

  it('is handed back as the rule, with its precision and recall', () => {
    expect(model.data.groups.map(({ rule }) => rule)).toEqual([
      { clauses: [{ field: 'orders', op: '>=', value: 12 }], precision: 1, recall: 1 },
      { clauses: [{ field: 'orders', op: '<=', value: 2 }], precision: 1, recall: 1 },
    ]);
    expect(model.quality.oneColumn).toBe(2);
    const [frequent] = shop;
    const { reasons } = frequent ? clusters.explain(frequent, model, today) : { reasons: [] };
    expect(reasons).toContainEqual(
      expect.objectContaining({
        kind: 'limit',
        field: 'orders',
        test: '≥',
        limit: [{ kind: 'number', value: 12 }],
        passed: true,
      }),
    );
  });

  it('is named from its strongest differences, in every language, with an aim', () => {
    expect(model.segments).toMatchObject([
      { name: 'More orders, higher total spend', goal: 'reward', tone: 'good' },
      { name: 'Fewer orders, lower total spend', goal: 'grow', tone: 'steady' },
    ]);
    const [best] = model.segments;
    if (!best) throw new Error('no segment');
    const said = ['en', 'sv', 'nl', 'de', 'fr'].map((code) => makeSpeaker(code).segment('clusters', best));
    expect(new Set(said).size).toBe(5);
    expect(said[0]).toBe(best.name);
    for (const name of said.slice(1)) expect(name).not.toMatch(/orders|spend|[{}]/i);
  });
});

describe('parts', () => {
  it('the silhouette of hand arithmetic: a = 1, b = 5 and 4 → 4/5, 3/4', () => {
    const points = pointsOf([[0], [1], [5], [5]]);
    // For 5: a = 0, b = 4.5 → 1; mean of 4/5, 3/4, 1, 1.
    expect(silhouetteOf(points, Uint8Array.from([0, 0, 1, 1]), 2)).toBeCloseTo((4 / 5 + 3 / 4 + 1 + 1) / 4, 12);
  });

  it('names are told apart', () => {
    const difference = (by: number) => [{ field: 'orders', by }];
    expect(namesFor([difference(2), difference(0.8), difference(0), difference(-1)])).toEqual([
      'Most orders',
      'More orders',
      'In between',
      'Fewer orders',
    ]);
    expect(new Set(namesFor([difference(1), difference(1), difference(1)])).size).toBe(3);
  });
});
