import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Customer, listId, type Values } from './customer';
import { gatherOrders } from './gather-orders';
import { joinCustomers } from './join-customers';
import { mergePeople } from './merge';
import { boughtBy, withoutLog } from './order-history';
import type { Person } from './person';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const row = (values: Values, at: number): Person => ({
  row: String(at),
  record: null,
  values,
  own: {},
  texts: Object.fromEntries(Object.keys(values).map((key) => [key, ''])),
});
/** A file of orders of one customer, read after what is known. */
const read = (rows: Values[], known: Customer[] = [], name = 'orders.csv') => {
  const list = listId.parse(`file:${name}`);
  const people = rows.map((values, at) => row({ customerId: '7', ...values }, at));
  const joined = new Map(known[0] ? people.map(({ row }) => [row, { customer: (known[0] as Customer).id }]) : []);
  const context = { list, system: list, at: `2026-11-22T09:00:0${known.length}.000Z`, joined };
  return [...mergePeople(gatherOrders(people, list).people, known, context).customers.values()];
};
const only = ([customer, second]: Customer[]): Customer => {
  if (!customer || second) throw new Error('not one customer');
  return customer;
};
const bed = { orderId: 'a', orderDate: '2026-01-05', product: 'Bed', quantity: 1, orderAmount: eur(300) };
const lamp = { orderId: 'a', orderDate: '2026-01-05', product: 'Lamp', quantity: 2, orderAmount: eur(40) };
const lampAgain = { orderId: 'b', orderDate: '2026-03-05', product: 'Lamp', quantity: 1, orderAmount: eur(20) };
const refund = { orderId: 'c', orderDate: '2026-03-09', product: 'Lamp', quantity: -1, orderAmount: eur(-20) };

describe('what a customer ordered', () => {
  it('is kept by product: how often, how many, for how much and when last; refunds are netted', () => {
    const customer = only(read([bed, lamp, lampAgain, refund]));
    expect(boughtBy(customer)).toEqual([
      { product: 'Lamp', orders: 2, count: 2, amount: eur(40), last: '2026-03-05' },
      { product: 'Bed', orders: 1, count: 1, amount: eur(300), last: '2026-01-05' },
    ]);
    expect(customer.values).toMatchObject({ orders: 2, totalSpend: eur(340), favourite: 'Lamp' });
    expect(customer.values).not.toHaveProperty('orderAmount');
  });

  it('the same file again doubles nothing, and changes nothing', () => {
    const known = read([bed, lamp, lampAgain]);
    const again = mergePeople(
      gatherOrders(
        [bed, lamp, lampAgain].map((values, at) => row({ customerId: '7', ...values }, at)),
        'file:orders.csv',
      ).people,
      known,
      { list: listId.parse('file:orders.csv'), system: 'file:orders.csv', at: '2026-11-23T09:00:00.000Z' },
    );
    expect(only([...again.customers.values()]).values).toEqual(only(known).values);
    expect(again.changes).toEqual([]);
  });

  it('an export that overlaps the one before adds what is new, and corrects what changed', () => {
    const corrected = { ...lampAgain, orderAmount: eur(25) };
    const customer = only(read([corrected, refund], read([bed, lamp, lampAgain]), 'later.csv'));
    expect(customer.values).toMatchObject({ orders: 2, totalSpend: eur(345), lastOrder: '2026-03-05' });
    expect(Object.keys(customer.logs ?? {})).toEqual(['file:orders.csv', 'file:later.csv']);
    const before = withoutLog(customer, listId.parse('file:later.csv'));
    expect(before.values).toMatchObject({ orders: 2, totalSpend: eur(360) });
  });

  it('one order number of two shops is two orders', () => {
    const other = { ...bed, orderDate: '2025-06-01', orderAmount: eur(10) };
    expect(only(read([other], read([bed]), 'other shop.csv')).values.orders).toBe(2);
  });

  it('rows without an order number count as often as a file says them, and not once more', () => {
    const { orderId: _, ...plain } = lampAgain;
    const known = read([plain, plain]);
    expect(only(known).values.orders).toBe(2);
    expect(only(read([plain, plain], known, 'later.csv')).values.orders).toBe(2);
    expect(only(read([plain, plain, plain], known, 'later.csv')).values.orders).toBe(3);
  });

  it('whatever the order of files and rows, each order counts once', () => {
    const order = fc.record({
      orderId: fc.constantFrom('1', '2', '3', '4', '5'),
      amount: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 12 }), fc.nat(12), fc.nat(12), (orders, from, to) => {
        const rows = [...new Map(orders.map((one) => [one.orderId, one])).values()].map(({ orderId, amount }) => ({
          orderId,
          orderDate: `2026-01-0${orderId}`,
          orderAmount: eur(amount),
        }));
        const part = rows.slice(Math.min(from, to) % rows.length);
        const whole = only(read(rows)).values;
        expect(only(read(part, read(rows), 'part.csv')).values).toMatchObject(whole);
        expect(only(read(rows.toReversed(), read(part), 'whole.csv')).values).toMatchObject(whole);
      }),
    );
  });

  it('two customers who are joined have the orders of both', () => {
    const [a, b] = [only(read([bed])), { ...only(read([lampAgain], [], 'other.csv')), id: 'x' as Customer['id'] }];
    expect(joinCustomers(a, b).values).toMatchObject({ orders: 2, totalSpend: eur(320) });
  });
});

describe('what a line comes to', () => {
  it('is the price of one times their number, where it says no sum', () => {
    const lines = [3, -1].map((quantity, at) => ({
      orderId: `${at}`,
      orderDate: '2026-01-05',
      quantity,
      unitPrice: eur(2.5),
    }));
    expect(only(read(lines)).values).toMatchObject({ orders: 1, totalSpend: eur(5) });
  });

  const orders = (lines: (total: number, at: number) => Values[]) =>
    [40, 90, 70, 120].flatMap((total, at) =>
      lines(total, at).map((line) => ({ orderId: `${at}`, orderDate: `2026-01-0${at + 1}`, ...line })),
    );
  it.each<[string, Values[]]>([
    [
      'on each line of it',
      orders((total) => [
        { product: 'A', orderAmount: eur(total) },
        { product: 'B', orderAmount: eur(total) },
      ]),
    ],
    ['on the first line of it', orders((total) => [{ product: 'A', orderAmount: eur(total) }, { product: 'B' }])],
    [
      'on each line beside its price',
      orders((total) => [
        { quantity: 1, unitPrice: eur(total - 11), orderAmount: eur(total) },
        { quantity: 2, unitPrice: eur(5), orderAmount: eur(total) },
      ]),
    ],
  ])('is not the total of the order, where that stands %s', (_, rows) => {
    expect(only(read(rows)).values).toMatchObject({ orders: 4, totalSpend: eur(320) });
  });

  it('is its own where the lines of an order cost the same: tickets at one price', () => {
    const tickets = orders(() => [{ orderAmount: eur(25) }, { orderAmount: eur(25) }]);
    expect(only(read(tickets)).values).toMatchObject({ orders: 4, totalSpend: eur(200) });
  });
});

describe('whose an order is', () => {
  const context = { list: listId.parse('file:o'), system: 'file:o', at: '2026-11-22T09:00:00.000Z' };
  it('rows that name nobody become no customers, and are counted', () => {
    const { people, nobodys } = gatherOrders([row({ customerId: '7', ...bed }, 1), row(bed, 2)], 's');
    expect([people.length, nobodys]).toEqual([1, 1]);
  });
  it('a name is enough where no row says more', () => {
    const named = ['Åsa Öberg', 'Bo Ek', 'ÖBERG, ÅSA'].map((name, at) => row({ name, ...bed, orderId: `${at}` }, at));
    const { customers } = mergePeople(gatherOrders(named, 'file:o').people, [], context);
    expect([...customers.values()].map(({ values }) => values.orders)).toEqual([2, 1]);
  });
});
