import { describe, expect, it } from 'vitest';
import { people, person, today } from '../../../test/people';
import type { Customer, Values } from '../../customer/customer';
import { withDerived } from '../../customer/derived';
import { addDays } from '../../values/civil';
import { methods } from '../index';
import type { Method } from '../method';
import { modelId } from '../model';
import type { Clause } from './condition';

const coverage = { read: 1, of: 1, more: false, sortedBy: null };
const context = { asOf: today, seed: 1, id: modelId.parse('m'), coverage };
const eur = (amount: number) => ({ amount, currency: 'EUR' });

/** What would bring a customer over the one limit there is. */
function flipOf(when: Clause, values: Values, own: Customer['own'] = {}) {
  const rules = methods.get('rules') as Method;
  const segment = { key: 'in', name: 'In', goal: 'inform', tone: 'steady', when };
  const rest = { key: 'out', name: 'Out', goal: 'inform', tone: 'quiet', when: 'otherwise' };
  const customer = withDerived(person('p', values, own), today);
  const fitted = rules.fit([customer], { segments: [segment, rest] }, context);
  if (!fitted.ok) throw new Error(JSON.stringify(fitted.problem));
  const { flip } = rules.explain(customer, fitted.value, today);
  return flip && [flip.field, 'value' in flip.to ? flip.to.value : null, flip.segment];
}

describe('a change that cannot be', () => {
  it.each<[string, Clause, Values]>([
    ['fewer orders', { field: 'orders', op: '>=', value: 3 }, { orders: 5 }],
    ['less spent in all', { field: 'totalSpend', op: '>', value: 988 }, { totalSpend: eur(997) }],
    ['another age', { field: 'age', op: '>=', value: 40 }, { age: 39 }],
    ['a higher income', { field: 'income', op: '>=', value: 500 }, { income: eur(400) }],
    ['a birthday', { field: 'birthday', op: '<', value: '1980-01-01' }, { birthday: '1981-01-01' }],
    ['more staff', { field: 'employees', op: '>=', value: 50 }, { employees: 49 }],
    ['another trade', { field: 'industry', op: 'is', value: 'Retail' }, { industry: 'Health' }],
    ['another town', { field: 'city', op: 'is', value: 'Lund' }, { city: 'Malmö' }],
    ['an earlier last order', { field: 'lastOrder', op: 'in the last', days: 30 }, { lastOrder: addDays(today, -5) }],
    ['an earlier start', { field: 'createdAt', op: 'more than ago', days: 30 }, { createdAt: addDays(today, -5) }],
    ['fewer days as a customer', { field: 'tenureDays', op: '<', value: 30 }, { createdAt: addDays(today, -40) }],
    [
      'waiting, which is told with its date',
      { field: 'daysSinceLastOrder', op: '<=', value: 90 },
      { lastOrder: addDays(today, -80) },
    ],
    ['never having ordered', { field: 'hasOrdered', op: 'is', value: false }, { orders: 2 }],
    ['another way in', { field: 'source', op: 'is', value: 'Web' }, { source: 'Fair' }],
  ])('%s is no advice', (_, when, values) => {
    expect(flipOf(when, values)).toBe(null);
  });

  it('nor is one of what is nobody’s business', () => {
    const rule: Clause = { field: 'own:Religion', op: 'is', value: 'Catholic' };
    expect(flipOf(rule, {}, { Religion: { kind: 'category', value: 'Muslim' } })).toBe(null);
  });
});

describe('a change that can be', () => {
  it.each<[string, Clause, Values, unknown]>([
    ['more orders', { field: 'orders', op: '>=', value: 3 }, { orders: 1 }, ['orders', 3, 'in']],
    ['whole orders', { field: 'orders', op: '>', value: 3.4 }, { orders: 1 }, ['orders', 4, 'in']],
    ['more spent', { field: 'totalSpend', op: '>=', value: 988 }, { totalSpend: eur(900) }, ['totalSpend', 988, 'in']],
    [
      'an order, today',
      { field: 'daysSinceLastOrder', op: '<=', value: 90 },
      { lastOrder: addDays(today, -95) },
      ['daysSinceLastOrder', 0, 'in'],
    ],
    [
      'an order, as a date',
      { field: 'lastOrder', op: 'in the last', days: 90 },
      { lastOrder: addDays(today, -95) },
      ['lastOrder', today, 'in'],
    ],
    ['a stage', { field: 'stage', op: 'is', value: 'Won' }, { stage: 'Open' }, ['stage', 'Won', 'in']],
    ['less a month', { field: 'mrr', op: '>=', value: 50 }, { mrr: eur(60) }, ['mrr', 49, 'out']],
  ])('%s', (_, when, values, expected) => {
    expect(flipOf(when, values)).toEqual(expected);
  });
});

it('recency, frequency and money tell nobody to order or spend less', () => {
  const rfm = methods.get('rfm') as Method;
  const everybody = people(400).map((one) => withDerived(one, today));
  const fitted = rfm.fit(everybody, {}, context);
  if (!fitted.ok) throw new Error(JSON.stringify(fitted.problem));
  const flips = everybody.flatMap((one) => rfm.explain(one, fitted.value, today).flip ?? []);
  expect(flips.length).toBeGreaterThan(200);
  for (const { field, to, by } of flips) {
    const rises = by !== null && 'value' in by && Number(by.value) > 0 && field !== 'daysSinceLastOrder';
    const ordersToday = field === 'daysSinceLastOrder' && 'value' in to && to.value === 0;
    expect(rises || ordersToday, JSON.stringify({ field, to, by })).toBe(true);
  }
});
