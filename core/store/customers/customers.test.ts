import Dexie from 'dexie';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../../test/people';
import { type Customer, customerId, listId } from '../../customer/customer';
import { rowKey } from '../../customer/identity';
import { db } from '../db';
import { eraseAll } from '../erase';
import { packed, unpacked } from './customer-pack';
import {
  anyCustomer,
  countCustomers,
  countRows,
  customersById,
  customersWith,
  everyCustomer,
  isAnybodyKept,
  putCustomers,
  removeCustomers,
} from './customers';
import { customersOfList } from './customers-of-list';

beforeEach(() => eraseAll());

const [here, elsewhere] = [listId.parse('here'), listId.parse('elsewhere')];
const onPage = listId.parse('https://crm.example.com/customers');
const somebody = people(1)[0] as Customer;
/** `round` tells the newer state of a customer; every third is on two lists, every fifth on that of a page. */
const customerOf = (index: number, round: number): Customer => ({
  ...somebody,
  id: customerId.parse(`c${String(index).padStart(5, '0')}`),
  keys: [`email:c${index}@example.com`, ...(index % 5 === 0 ? [rowKey(onPage, String(index))] : [])],
  values: { ...somebody.values, orders: round },
  lists: [here, ...(index % 3 === 0 ? [elsewhere] : []), ...(index % 5 === 0 ? [onPage] : [])],
});

describe('a pack of customers', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 });
  const key = fc.oneof(fc.constantFrom('__proto__', 'constructor', '0', ''), text);
  const own = fc.dictionary(key, fc.record({ kind: fc.constant('text' as const), value: text }), {
    noNullPrototype: true,
  });
  const source = fc.record({
    list: fc.constantFrom(here, elsewhere),
    at: fc.constantFrom('2026-01-01', '2026-02-02'),
    text,
  });
  const sources = fc.dictionary(key, source, { noNullPrototype: true });
  const values = fc.subarray(Object.entries(somebody.values)).map((entries) => Object.fromEntries(entries));

  it('gives back what was put into it', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ own, sources, values }), { minLength: 1 }), (all) => {
        const customers = all.map((some, index) => ({ ...customerOf(index, 1), ...some, lists: [here] }));
        expect(unpacked(packed(customers, [here]))).toEqual(customers);
      }),
    );
  });
});

/** Few customers are records, many are packs (from 1,000 on): what is asked of them must not tell which. */
const act = fc.oneof(
  fc.record({ put: fc.constantFrom(3, 40, 1400), from: fc.nat(900) }),
  fc.record({ remove: fc.constantFrom(1, 30, 1200), from: fc.nat(900) }),
);

it('few and many customers, kept and removed in any order, are who was kept last', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 5 }), async (acts) => {
      await removeCustomers((await everyCustomer()).map(({ id }) => id));
      const expected = new Map<string, Customer>();
      for (const [round, one] of acts.entries()) {
        const count = 'put' in one ? one.put : one.remove;
        const some = Array.from({ length: count }, (_, index) => customerOf(one.from + index, round));
        if ('put' in one) await putCustomers(some);
        else await removeCustomers(some.map(({ id }) => id));
        for (const customer of some) {
          if ('put' in one) expected.set(customer.id, customer);
          else expected.delete(customer.id);
        }
      }
      const all = [...expected.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      const both = all.filter(({ lists }) => lists.includes(elsewhere));
      expect((await everyCustomer()).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(all);
      expect(await customersOfList(here)).toEqual(all);
      expect(await customersOfList(elsewhere)).toEqual(both);
      expect([await countCustomers(), await countCustomers(elsewhere)]).toEqual([all.length, both.length]);
      expect(await countRows(onPage)).toBe(all.filter(({ lists }) => lists.includes(onPage)).length);
      expect(await isAnybodyKept()).toBe(all.length > 0);
      expect(await anyCustomer()).toEqual(
        all.length === 0 ? undefined : expect.objectContaining({ lists: expect.anything() }),
      );
      const few = [0, 450, 1500, 9999].map((index) => customerOf(index, 0));
      const known = few.map(({ id }) => expected.get(id));
      expect(await customersById(few.map(({ id }) => id))).toEqual(known);
      const found = await customersWith(new Set(few.flatMap(({ keys }) => keys)));
      expect(found.map(({ id }) => id).sort()).toEqual(known.flatMap((one) => one?.id ?? []));
    }),
    { numRuns: 8 },
  );
});

it('of many that come at once a few records are made', async () => {
  await putCustomers(Array.from({ length: 3000 }, (_, index) => customerOf(index, 1)));
  // Who is on a page's list, every fifth, has a record; the others are on one list or on two.
  expect([await db.customers.count(), await db.customerPacks.count()]).toEqual([600, 6]);
});

it('packs of the fifth version of the database are found by marks', async () => {
  const [first, second] = [customerOf(1, 1), customerOf(2, 1)];
  db.close();
  await Dexie.delete(db.name);
  const old = new Dexie(db.name);
  old.version(5).stores({ customers: 'id, *keys, *lists', customerPacks: '++, *ids, *keys, *lists' });
  const pack = packed([first, second], [here]);
  await old.table('customerPacks').add({ ...pack, keys: [...first.keys, ...second.keys] });
  old.close();
  await db.open();
  expect(await customersById([second.id, first.id])).toEqual([second, first].map((one) => ({ ...one, lists: [here] })));
  expect((await customersWith(new Set(first.keys))).map(({ id }) => id)).toEqual([first.id]);
  expect([await countCustomers(here), await countCustomers(elsewhere)]).toEqual([2, 0]);
  expect(await db.customerPacks.toCollection().first()).not.toHaveProperty('keys');
});
