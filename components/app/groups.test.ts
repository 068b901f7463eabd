import { describe, expect, it } from 'vitest';
import { type Customer, customerId } from '@/core/customer/customer';
import { modelId } from '@/core/segments/model';
import { fitStarter } from '@/core/segments/starter';
import { groupCustomers, sumWorth } from './groups';

const person = (id: string, values: Customer['values']): Customer => ({
  id: customerId.parse(id),
  keys: [],
  values,
  own: {},
  sources: {},
  lists: [],
  seen: { first: '2026-01-01T00:00:00Z', last: '2026-01-01T00:00:00Z' },
});

const people = [
  person('a', { email: 'a@x.se', totalSpend: { amount: 100, currency: 'SEK' } }),
  person('b', { email: 'b@x.se', phone: '+46701', newsletter: false, totalSpend: { amount: 30, currency: 'EUR' } }),
  person('c', { phone: '+46702', totalSpend: { amount: 50, currency: 'SEK' } }),
  person('d', { mrr: { amount: 9000, currency: 'SEK' } }),
];

describe('sumWorth', () => {
  it('never adds two currencies, and counts who had an amount', () => {
    expect(sumWorth(people, 'totalSpend')).toEqual([
      { currency: 'SEK', amount: 150, customers: 2 },
      { currency: 'EUR', amount: 30, customers: 1 },
    ]);
  });
});

describe('groupCustomers', () => {
  const today = '2026-11-22';
  const buyers = Array.from({ length: 60 }, (_, index) =>
    person(`p${String(index).padStart(2, '0')}`, {
      ...(index % 10 > 0 && { lastOrder: `2026-${String(1 + (index % 11)).padStart(2, '0')}-10` }),
      orders: 1 + (index % 7),
      totalSpend: { amount: 100 * (1 + (index % 13)), currency: 'SEK' },
    }),
  );
  const coverage = { read: 60, of: 60, more: false, sortedBy: null };
  const fitted = fitStarter(buyers, { asOf: today, seed: 1, id: modelId.parse('m'), coverage });

  it('puts everybody into exactly one group, and says why some can’t be told', () => {
    if (!fitted.ok) throw new Error(fitted.problem.code);
    const groups = groupCustomers(buyers, fitted.value.model, today);
    expect(groups.flatMap(({ customers }) => customers.map(({ id }) => id)).toSorted()).toEqual(
      buyers.map(({ id }) => id),
    );
    const unknown = groups.find(({ segment }) => segment === null);
    expect(unknown?.customers).toHaveLength(6);
    expect(unknown?.missing.map(({ customers }) => customers)).toEqual(unknown?.missing.map(() => 6));
  });
});
