import { describe, expect, it } from 'vitest';
import { hasReferenceData, readRows } from '../../test/reference-data';
import { daysBetween } from '../values/civil';
import { listId, type Values } from './customer';
import { gatherOrders } from './gather-orders';
import { mergePeople } from './merge';
import type { Person } from './person';

const context = { list: listId.parse('file:orders'), system: 'file:orders', at: '2026-11-22T09:00:00.000Z' };
const row = (at: number, values: Values): Person => ({
  row: String(at),
  record: null,
  values,
  own: {},
  texts: Object.fromEntries(Object.keys(values).map((key) => [key, ''])),
});
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const gather = (people: Person[]) => {
  const { customers, rows } = mergePeople(gatherOrders(people, context.system).people, [], context);
  return { customers: [...customers.values()].map(({ values }) => values), rows };
};

describe('orders become customers', () => {
  it('one of each buyer, with what the orders came to; refunds lower the sum and are no order', () => {
    const { customers, rows } = gather([
      row(1, { customerId: '7', orderId: 'a', orderDate: '2026-01-05', orderAmount: eur(10) }),
      row(2, { customerId: '7', orderId: 'a', orderDate: '2026-01-05', orderAmount: eur(5) }),
      row(3, { customerId: '7', orderId: 'b', orderDate: '2026-03-05', orderAmount: eur(20) }),
      row(4, { customerId: '7', orderId: 'c', orderDate: '2026-04-05', orderAmount: eur(-5) }),
      row(5, { customerId: '8', orderId: 'd', orderDate: '2026-02-05', orderAmount: eur(1) }),
      row(6, { customerId: '8', orderId: 'e', orderDate: '2026-02-06', orderAmount: { amount: 1, currency: 'SEK' } }),
    ]);
    expect(rows.size).toBe(6);
    expect(customers).toMatchObject([
      { customerId: '7', orders: 2, firstOrder: '2026-01-05', lastOrder: '2026-03-05', totalSpend: eur(30) },
      { customerId: '8', orders: 2, lastOrder: '2026-02-06' },
    ]);
    expect(customers[1]).not.toHaveProperty('totalSpend');
  });

  const spent = (...orders: Values[]) =>
    gather(orders.map((order, at) => row(at, { customerId: '7', orderDate: '2026-01-05', ...order }))).customers[0];
  const sek = { amount: 2, currency: 'SEK' };
  it.each<[string, Values[], number]>([
    ['an order without an amount', [{ orderAmount: eur(100) }, {}, { orderAmount: eur(100) }], 3],
    [
      'a line without an amount',
      [{ orderId: 'a', orderAmount: eur(100) }, { orderId: 'a' }, { orderId: 'b', orderAmount: eur(100) }],
      2,
    ],
    [
      'lines of two currencies in one order',
      [eur(1000), sek, eur(3)].map((orderAmount) => ({ orderId: 'a', orderAmount })),
      1,
    ],
    [
      'an amount in no currency among others',
      [{ orderAmount: eur(1) }, { orderAmount: { amount: 2, currency: null } }],
      2,
    ],
  ])('%s makes the sum unknown, not another', (_, orders, count) => {
    const customer = spent(...orders);
    expect(customer).toMatchObject({ orders: count });
    expect(customer).not.toHaveProperty('totalSpend');
  });

  it('lines of one currency are summed, whatever the order', () => {
    expect(spent({ orderId: 'a', orderAmount: eur(1) }, { orderId: 'a', orderAmount: eur(2) })?.totalSpend).toEqual(
      eur(3),
    );
    expect(spent({}, {})).not.toHaveProperty('totalSpend');
  });

  it('a list with totals of its own stays as it is, and so does one without order dates', () => {
    const totals = [row(1, { customerId: '7', orderDate: '2026-01-05', orders: 9 })];
    expect(gatherOrders(totals, 's').people).toEqual(totals);
    const customers = [row(1, { customerId: '7' }), row(2, { customerId: '7' })];
    expect(gatherOrders(customers, 's').people).toEqual(customers);
  });

  it.skipIf(!hasReferenceData)(
    'CDNOW: recency, orders and spend of all 2,357 as in the reference (skipped without it)',
    () => {
      const people = readRows('cdnow_sample.csv').map(({ customer_id = '', date = '', amount }, at) =>
        row(at, { customerId: customer_id, orderDate: date, orderAmount: { amount: Number(amount), currency: 'USD' } }),
      );
      const found = new Map(gather(people).customers.map((values) => [values.customerId, values]));
      const reference = readRows('reference/rfm_cdnow_scores.csv');
      expect(found.size).toBe(reference.length);
      // The reference counts every row an order; ours leaves out the orders of nothing.
      const free = new Set(
        people.filter(({ values }) => values.orderAmount?.amount === 0).map(({ values }) => values.customerId),
      );
      for (const { id = '', R, F, M } of reference) {
        const values = found.get(id);
        expect(values?.totalSpend?.amount).toBeCloseTo(Number(M), 6);
        if (free.has(id)) continue;
        expect(values?.orders).toBe(Number(F));
        expect(daysBetween(values?.lastOrder ?? '', '1998-07-01')).toBe(Number(R));
      }
      expect(free.size).toBeLessThan(reference.length / 50);
    },
  );
});
