import * as fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { customerId } from '../../customer/customer';
import { modelId } from '../../segments/model';
import { type Assignment, db } from '../db';
import { eraseAll } from '../erase';
import { dropPlaces, forgetPlaces, placesAmong, placesOf, putPlaces, turningBy } from './places';

beforeEach(() => eraseAll());

const model = modelId.parse('m');
const idOf = (index: number) => customerId.parse(`c${index}`);
const placeOf = (index: number, version: number): Assignment => ({
  model,
  customer: idOf(index),
  segment: index % 3 === 0 ? null : `s${index % 3}`,
  version,
  since: '2026-11-22',
  asOf: '2026-11-22',
  at: '2026-11-22T09:00:00.000Z',
  ...(index % 5 === 0 && { until: `2026-12-${10 + (index % 19)}` }),
});

/** Few customers are records, many are packs (from 1,000 on): what is asked of them must not tell which. */
const act = fc.oneof(
  fc.record({ put: fc.constantFrom(3, 40, 1100, 1600), from: fc.nat(1200) }),
  fc.record({ forget: fc.constantFrom(1, 30, 1300), from: fc.nat(1200) }),
);

it('few and many customers, put and forgotten in any order, are where they were last put', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 6 }), async (acts) => {
      await dropPlaces(model);
      const expected = new Map<string, Assignment>();
      for (const [version, one] of acts.entries()) {
        const count = 'put' in one ? one.put : one.forget;
        const places = Array.from({ length: count }, (_, index) => placeOf(one.from + index, version));
        if ('put' in one) {
          await putPlaces(model, places);
          for (const place of places) expected.set(place.customer, place);
        } else {
          await forgetPlaces(places.map(({ customer }) => customer));
          for (const { customer } of places) expected.delete(customer);
        }
      }
      expect(await placesOf(model)).toEqual(expected);
      const few = [idOf(0), idOf(700), idOf(1500), idOf(9999)];
      expect(await placesAmong(model, few)).toEqual(new Map([...expected].filter(([id]) => few.includes(id as never))));
      const byDate = (await turningBy(model, '2026-12-15')).map(({ customer }) => customer).sort();
      const turning = [...expected.values()].filter(({ until }) => until !== undefined && until <= '2026-12-15');
      expect(byDate).toEqual(turning.map(({ customer }) => customer).sort());
    }),
    { numRuns: 12 },
  );
});

it('of many at once a few records are made', async () => {
  await putPlaces(
    model,
    Array.from({ length: 12_000 }, (_, index) => placeOf(index, 1)),
  );
  expect([await db.placePacks.count(), await db.assignments.count()]).toEqual([3, 0]);
});
