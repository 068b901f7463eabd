import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { person, today } from '../../../test/people';
import type { Customer } from '../../customer/customer';
import { tell } from '../rules/tell';
import { conditionOf, isOneColumn, shallowRuleOf } from './shallow-rule';

type Row = { x: number; y?: number | undefined; plan: string; paid: boolean };
const customerOf = ({ x, y, plan, paid }: Row, at: number): Customer =>
  person(
    `c${at}`,
    { plan, totalSpend: { amount: x * 10, currency: 'EUR' } },
    {
      x: { kind: 'number', value: x },
      ...(y !== undefined && { y: { kind: 'number' as const, value: y } }),
      paid: { kind: 'yesNo', value: paid },
    },
  );
const fields = ['own:x', 'own:y', 'plan', 'own:paid', 'totalSpend'];
const row = fc.record({
  x: fc.integer({ min: 0, max: 9 }),
  y: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
  plan: fc.constantFrom('Free', 'Pro', 'Team'),
  paid: fc.boolean(),
});

describe('a rule of at most three questions', () => {
  it('has the precision and recall that it says, asked as a rule of one’s own', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 20, maxLength: 60 }),
        fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
        (rows, labels) => {
          const customers = rows.map(customerOf);
          const rule = shallowRuleOf(customers, fields, (at) => labels[at] ?? false);
          if (!rule) return;
          expect(rule.clauses.length).toBeLessThanOrEqual(3);
          const holds = customers.map((customer) => tell(conditionOf(rule), customer, today).is === 'in');
          const both = holds.filter((one, at) => one && labels[at]).length;
          expect(rule.precision).toBeCloseTo(both / Math.max(1, holds.filter(Boolean).length), 12);
          const members = customers.filter((_, at) => labels[at]).length;
          expect(rule.recall).toBeCloseTo(both / Math.max(1, members), 12);
        },
      ),
    );
  });

  it('of one column no span has a higher F1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.boolean()), { minLength: 5, maxLength: 40 }),
        (pairs) => {
          const customers = pairs.map(([x], at) => person(`c${at}`, {}, { x: { kind: 'number', value: x } }));
          const members = pairs.filter(([, inside]) => inside).length;
          const f1 = (from: number, to: number) => {
            const asked = pairs.filter(([x]) => x >= from && x <= to);
            return (2 * asked.filter(([, inside]) => inside).length) / (asked.length + members || 1);
          };
          const best = Math.max(...Array.from({ length: 81 }, (_, at) => f1(Math.floor(at / 9), at % 9)));
          const rule = shallowRuleOf(customers, ['own:x'], (at) => pairs[at]?.[1] ?? false);
          // No question where all together are as good.
          const found = rule ? (2 * rule.precision * rule.recall) / (rule.precision + rule.recall) : f1(0, 8);
          expect(best - found).toBeLessThan(0.0101);
        },
      ),
    );
  });

  it('takes two columns where one does not do, and knows one that does', () => {
    const rows = Array.from({ length: 200 }, (_, at) => ({
      x: at % 10,
      y: Math.floor(at / 10) % 5,
      plan: 'Pro',
      paid: at % 3 === 0,
    }));
    const corner = shallowRuleOf(
      rows.map(customerOf),
      fields,
      (at) => (rows[at]?.x ?? 0) >= 6 && (rows[at]?.y ?? 9) <= 1,
    );
    expect(corner).toMatchObject({ precision: 1, recall: 1 });
    expect(corner?.clauses).toHaveLength(2);
    const paid = shallowRuleOf(rows.map(customerOf), fields, (at) => rows[at]?.paid ?? false);
    expect(paid?.clauses).toEqual([{ field: 'own:paid', op: 'is', value: true }]);
    expect(paid && isOneColumn(paid)).toBe(true);
    expect(corner && isOneColumn(corner)).toBe(false);
  });

  it('money is asked in its currency', () => {
    const rows = Array.from({ length: 50 }, (_, at) => ({ x: at, plan: 'Pro', paid: true }));
    const rule = shallowRuleOf(rows.map(customerOf), ['totalSpend'], (at) => at >= 40);
    expect(rule?.clauses).toEqual([{ field: 'totalSpend', op: '>=', value: 400, currency: 'EUR' }]);
  });
});
