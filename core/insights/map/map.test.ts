import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { people, person, today } from '../../../test/people';
import { withDerived } from '../../customer/derived';
import { tell } from '../../segments/rules/tell';
import { conditionOfStep, edgesFor, stepOf } from './axis';
import { drawMap } from './draw-map';
import { separating, separation } from './separating';
import { columnsMap, rfmMap, riskMap } from './views';

const axis = (edges: number[]) => ({ measured: { of: 'field' as const, field: 'orders', currency: null }, edges });

describe('an axis', () => {
  it('has limits that rise, few enough to be hit with a finger, with somebody on either side of each', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 }),
        (numbers) => {
          const edges = edgesFor(numbers);
          expect(edges.length).toBeLessThan(10);
          expect(edges).toEqual(edges.toSorted((a, b) => a - b));
          for (const edge of edges) expect(numbers.some((number) => number < edge)).toBe(true);
        },
      ),
    );
  });

  it('goes by 1, 2, 5, 10 … where the numbers are skewed, and in equal steps where not', () => {
    expect(edgesFor([1, 1, 1, 2, 3, 40, 100])).toEqual([2, 5, 10, 20, 50]);
    expect(edgesFor([0, 2, 4, 6, 8, 10])).toEqual([2, 4, 6, 8]);
    expect(edgesFor([7, 7, 7])).toEqual([]);
  });

  it('puts each customer into the step whose question takes them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 60 }), (orders) => {
        const edges = [1, 10, 20];
        const taken = [0, 1, 2, 3].filter(
          (step) => tell(conditionOfStep('orders', edges, step, null), person('p', { orders }), today).is === 'in',
        );
        expect(taken).toEqual([stepOf(axis(edges), orders)]);
      }),
    );
  });
});

describe('a map', () => {
  const customers = people(600).map((customer) => withDerived(customer, today));
  const segments = customers.map(({ values }) => values.stage ?? null);
  const drawn = { customers, segments, today };

  it('has everybody in one cell or left out', () => {
    for (const map of [
      columnsMap(drawn, [
        { field: 'orders', kind: 'number' },
        { field: 'totalSpend', kind: 'money' },
      ]),
      ...[rfmMap(drawn, null), riskMap(drawn, null)].flatMap((one) => (one.ok ? [one.value] : [])),
    ]) {
      const ids = map.cells.flatMap((cell) => cell.ids);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length + map.left).toBe(customers.length);
    }
    expect(rfmMap(drawn, null).ok).toBe(true);
  });

  it('gives a cell its commonest segment, and leaves out who lacks a value', () => {
    const three = [person('a', {}), person('b', {}), person('c', {})];
    const places = [
      { x: 1, y: 1 },
      { x: 1, y: 1 },
      { x: null, y: 1 },
    ];
    const map = drawMap(three, places, ['won', 'won', 'lost'], [axis([2]), axis([])]);
    expect(map.cells).toEqual([{ x: 0, y: 0, ids: ['a', 'b'], segment: 'won' }]);
    expect(map.left).toBe(1);
  });

  it('says why there is none', () => {
    expect(rfmMap({ customers: [person('a', {})], segments: [null], today }, null).ok).toBe(false);
  });
});

describe('the columns that tell segments apart', () => {
  const groups = Array.from({ length: 40 }, (_, at) => (at < 20 ? 'a' : 'b'));
  const apart = groups.map((group, at) => (group === 'a' ? at % 5 : 100 + (at % 7)));
  const noise = groups.map((_, at) => (at * 7) % 11);
  it('are the ones in which they differ, and not the same one twice', () => {
    expect(
      separation(
        apart.map((place) => place / 110),
        groups,
      ),
    ).toBeGreaterThan(0.9);
    expect(separation(noise, groups)).toBeLessThan(0.1);
    const fields = [
      { field: 'noise', places: noise },
      { field: 'apart', places: apart },
      { field: 'twin', places: apart.map((place) => place * 2) },
    ];
    expect(separating(fields, groups)).toEqual(['apart', 'noise']);
    expect(separating([], groups)).toEqual([]);
  });
});
