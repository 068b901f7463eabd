import { describe, expect, it } from 'vitest';
import { type Customer, customerId } from '@/core/customer/customer';
import { reach, sumWorth, worthOf } from './groups';

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

describe('worthOf', () => {
  it('is the measure that most customers have', () => {
    expect(worthOf(people)).toBe('totalSpend');
    expect(worthOf(people.slice(3))).toBe('mrr');
    expect(worthOf([])).toBeNull();
  });
});

describe('reach', () => {
  it('counts each person once, and who said no', () => {
    expect(reach(people)).toEqual({ email: 2, phone: 2, either: 3, declined: 1 });
  });
});
