import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCustomer, anyValue, people, person, today } from '../../../test/people';
import type { Values } from '../../customer/customer';
import { isDerived, withDerived } from '../../customer/derived';
import { type FieldKey, fieldKeys, fieldOf, type Kind } from '../../customer/fields';
import { addDays } from '../../values/civil';
import { type Clause, type Condition, leavesOf } from './condition';
import { countSet } from './count-set';
import { freeze } from './freeze';
import { operators } from './operators';
import { tell } from './tell';

const verdict = (condition: Condition, values: Values, asOf = today) => tell(condition, person('p', values), asOf).is;
const eur = (amount: number) => ({ amount, currency: 'EUR' });

describe('a clause', () => {
  it.each<[Clause, Values, 'in' | 'out' | 'unknown']>([
    [{ field: 'stage', op: 'is', value: ' LEAD' }, { stage: 'Lead' }, 'in'],
    [{ field: 'stage', op: 'is', value: 'Lead' }, {}, 'unknown'],
    [{ field: 'city', op: 'is', value: 'Malmo\u0308' }, { city: 'Malmö' }, 'in'],
    [{ field: 'stage', op: 'one of', values: ['Lead', 'Lost'] }, { stage: 'lost' }, 'in'],
    [{ field: 'tags', op: 'contains', value: 'vip' }, { tags: ['VIP'] }, 'in'],
    [{ field: 'tags', op: 'contains', value: 'vi' }, { tags: ['VIP'] }, 'out'],
    [{ field: 'tags', op: 'one of', values: ['a', 'vip'] }, { tags: ['VIP'] }, 'in'],
    [{ field: 'tags', op: 'contains', value: 'vip' }, { tags: [] }, 'out'],
    [{ field: 'jobTitle', op: 'contains', value: 'chef' }, { jobTitle: 'Inköpschef' }, 'in'],
    [{ field: 'newsletter', op: 'is', value: false }, { newsletter: false }, 'in'],
    [{ field: 'newsletter', op: 'is', value: false }, {}, 'unknown'],
    [{ field: 'newsletter', op: 'known' }, {}, 'out'],
    // A range decides where all of it lies on one side.
    [{ field: 'employees', op: '>=', value: 50 }, { employees: { from: 51, to: 200 } }, 'in'],
    [{ field: 'employees', op: '>=', value: 100 }, { employees: { from: 51, to: 200 } }, 'unknown'],
    [{ field: 'employees', op: '>', value: 200 }, { employees: { from: 51, to: 200 } }, 'out'],
    [{ field: 'employees', op: '<', value: 9000 }, { employees: { from: 10_001, to: null } }, 'out'],
    [{ field: 'employees', op: 'between', from: 50, to: 200 }, { employees: { from: 51, to: 200 } }, 'in'],
    [{ field: 'employees', op: 'is', value: 60 }, { employees: { from: 51, to: 200 } }, 'unknown'],
    [{ field: 'employees', op: 'is', value: 6 }, { employees: { from: 51, to: 200 } }, 'out'],
    [{ field: 'orders', op: 'one of', values: [1, 2] }, { orders: 2 }, 'in'],
    // Money of another currency is not compared.
    [{ field: 'totalSpend', op: '>', value: 100, currency: 'EUR' }, { totalSpend: eur(101) }, 'in'],
    [{ field: 'totalSpend', op: '>', value: 100, currency: 'SEK' }, { totalSpend: eur(101) }, 'unknown'],
    [
      { field: 'totalSpend', op: '>', value: 100, currency: 'EUR' },
      { totalSpend: { amount: 101, currency: null } },
      'unknown',
    ],
    // Both ends of a span belong to it; today too.
    [{ field: 'lastOrder', op: 'in the last', days: 30 }, { lastOrder: '2026-10-23' }, 'in'],
    [{ field: 'lastOrder', op: 'in the last', days: 30 }, { lastOrder: '2026-10-22' }, 'out'],
    [{ field: 'lastOrder', op: 'in the last', days: 30 }, { lastOrder: today }, 'in'],
    [{ field: 'lastOrder', op: 'in the last', days: 30 }, { lastOrder: '2026-11-23' }, 'out'],
    [{ field: 'lastOrder', op: 'more than ago', days: 30 }, { lastOrder: '2026-10-23' }, 'out'],
    [{ field: 'lastOrder', op: 'more than ago', days: 30 }, { lastOrder: '2026-10-22' }, 'in'],
    [{ field: 'renewalDate', op: 'in the next', days: 30 }, { renewalDate: '2026-12-22' }, 'in'],
    [{ field: 'renewalDate', op: 'in the next', days: 30 }, { renewalDate: '2026-11-21' }, 'out'],
    [{ field: 'renewalDate', op: '<', value: '2027-01-01' }, { renewalDate: '2026-12-31' }, 'in'],
    [{ field: 'birthday', op: 'anniversary in the next', days: 14 }, { birthday: '1980-12-06' }, 'in'],
    [{ field: 'birthday', op: 'anniversary in the next', days: 14 }, { birthday: '1980-12-07' }, 'out'],
    [{ field: 'birthday', op: 'in month', month: 3 }, { birthday: '1980-03-07' }, 'in'],
    [{ field: 'daysSinceLastOrder', op: '>', value: 30 }, { lastOrder: '2026-10-22' }, 'in'],
    // A number asked of a text can't be told, and is not silently out.
    [{ field: 'own:Score', op: '>', value: 3 }, {}, 'unknown'],
  ])('%j of %j is %s', (clause, values, expected) => {
    expect(verdict(clause, values)).toBe(expected);
  });

  it('asks own columns by their header', () => {
    const customer = person('p', {}, { Score: { kind: 'number', value: 4 } });
    expect(tell({ field: 'own:Score', op: '>', value: 3 }, customer, today).is).toBe('in');
  });
});

const anyClause: fc.Arbitrary<Clause> = fc.constantFrom(...fieldKeys).chain((field): fc.Arbitrary<Clause> => {
  const { kind } = fieldOf(field) as { kind: Kind };
  return fc.constantFrom(...operators[kind]).chain((op): fc.Arbitrary<Clause> => {
    const number = fc.integer({ min: -3, max: 60 });
    const limit = kind === 'date' ? (anyValue.date as fc.Arbitrary<string>) : number;
    const name = fc.constantFrom('a', 'lead', 'vip');
    if (op === 'is') {
      const value: fc.Arbitrary<string | number | boolean> =
        kind === 'yesNo' ? fc.boolean() : kind === 'text' || kind === 'category' ? name : limit;
      return value.map((value) => ({ field, op, value, currency: 'EUR' }));
    }
    if (op === 'one of')
      return fc
        .array<string | number>(['number', 'scale', 'money'].includes(kind) ? number : name)
        .map((values) => ({ field, op, values, currency: 'EUR' }));
    if (op === 'contains') return name.map((value) => ({ field, op, value }));
    if (op === 'between') return fc.tuple(limit, limit).map(([from, to]) => ({ field, op, from, to, currency: 'EUR' }));
    if (op === 'known') return fc.constant({ field, op });
    if (op === 'in month') return fc.integer({ min: 1, max: 12 }).map((month) => ({ field, op, month }));
    if (op === 'in the top' || op === 'in the bottom')
      return number.map((at) => ({ field, op, share: 0.2, limit: at, currency: 'EUR' }));
    if (op === '<' || op === '<=' || op === '>' || op === '>=')
      return limit.map((value) => ({ field, op, value, currency: 'EUR' }));
    return fc.integer({ min: 0, max: 400 }).map((days) => ({ field, op, days }));
  });
});
const { anyCondition } = fc.letrec<{ anyCondition: Condition; leaf: Clause }>((tie) => ({
  leaf: anyClause,
  anyCondition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('anyCondition'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('anyCondition'), { maxLength: 3 }).map((any) => ({ any })),
    tie('anyCondition').map((not) => ({ not })),
  ),
}));

describe('laws of the three answers', () => {
  it('not turns in and out, and leaves can’t tell with the same fields', () => {
    const turned = { in: 'out', out: 'in', unknown: 'unknown' } as const;
    fc.assert(
      fc.property(anyCondition, anyCustomer, (condition, customer) => {
        const told = tell(condition, customer, today);
        const opposite = tell({ not: condition }, customer, today);
        expect(opposite.is).toBe(turned[told.is]);
        if (told.is === 'unknown' && opposite.is === 'unknown') {
          expect(opposite.missing).toEqual(told.missing);
          expect(told.missing.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('De Morgan: not all = any not, not any = all not', () => {
    fc.assert(
      fc.property(fc.array(anyCondition, { maxLength: 4 }), anyCustomer, (parts, customer) => {
        const negated = parts.map((not) => ({ not }));
        expect(tell({ not: { all: parts } }, customer, today)).toEqual(tell({ any: negated }, customer, today));
        expect(tell({ not: { any: parts } }, customer, today)).toEqual(tell({ all: negated }, customer, today));
      }),
    );
  });

  it('in + out + can’t tell = everybody, for a condition and its negation', () => {
    const everybody = people(300).map((one) => withDerived(one, today));
    const countOf = (when: Condition) => {
      const segments = [{ key: 'a', name: 'A', goal: 'inform' as const, tone: 'steady' as const, when }];
      const [counted] = countSet({ segments }, everybody, today).segments;
      return counted?.fits ?? null;
    };
    fc.assert(
      fc.property(anyCondition, (condition) => {
        const [counts, opposite] = [countOf(condition), countOf({ not: condition })];
        // A share of nobody can't be frozen, and a condition that asks nothing counts nobody.
        fc.pre(counts !== null && opposite !== null);
        if (!counts || !opposite) return;
        expect(counts.in + counts.out + counts.unknown).toBe(everybody.length);
        expect([opposite.in, opposite.out, opposite.unknown]).toEqual([counts.out, counts.in, counts.unknown]);
      }),
      { numRuns: 30 },
    );
  });

  it('more knowledge never overturns an answer: what is told of a part stays told of the whole', () => {
    const asked = (condition: Condition) => leavesOf(condition).filter((leaf) => 'op' in leaf);
    // Whether a value is known does change with knowledge, and a derived field may change its source.
    const plain = (condition: Condition) =>
      asked(condition).every(({ op, field }) => op !== 'known' && !isDerived(field));
    fc.assert(
      fc.property(
        anyCondition.filter(plain),
        anyCustomer,
        fc.array(fc.constantFrom(...fieldKeys)),
        (condition, customer, hidden) => {
          const left = Object.entries(customer.values).filter(([key]) => !hidden.includes(key as FieldKey));
          const told = tell(condition, { ...customer, values: Object.fromEntries(left) }, today);
          if (told.is !== 'unknown') expect(tell(condition, customer, today)).toEqual(told);
        },
      ),
    );
  });
});

describe('relative dates', () => {
  const inLast = { field: 'lastOrder', op: 'in the last', days: 30 } as const;
  it.each([
    ['2026-03-20', 'clocks go forward in Stockholm and Amsterdam on 29 March'],
    ['2026-10-20', 'and back on 25 October'],
    ['2028-02-10', 'and a leap day comes'],
  ])('from %s stay 30 days long (%s)', (lastOrder) => {
    const answers = Array.from({ length: 33 }, (_, days) => verdict(inLast, { lastOrder }, addDays(lastOrder, days)));
    expect(answers.lastIndexOf('in')).toBe(30);
    expect(answers.slice(0, 31).every((answer) => answer === 'in')).toBe(true);
  });

  it('are asked anew each day: +1, +30, +365 days', () => {
    const values = { lastOrder: addDays(today, -29) };
    expect([0, 1, 2, 30, 365].map((days) => verdict(inLast, values, addDays(today, days)))).toEqual([
      'in',
      'in',
      'out',
      'out',
      'out',
    ]);
  });
});

describe('freezing', () => {
  const everybody = Array.from({ length: 20 }, (_, index) =>
    person(`p${index}`, { orders: index + 1, totalSpend: eur(index) }),
  );
  it('turns a share into the type-7 quantile', () => {
    const frozen = freeze({ field: 'orders', op: 'in the top', share: 0.1 }, everybody, new Map());
    // 1..20: (20 − 1) · 0.9 = 17.1 → 18 + 0.1
    expect(frozen).toMatchObject({ ok: true, value: { limit: expect.closeTo(18.1, 10) } });
  });
  it('gives an amount the only currency, and refuses to compare several', () => {
    const condition = { field: 'totalSpend', op: '>', value: 5 } as const;
    expect(freeze(condition, everybody, new Map())).toMatchObject({ value: { currency: 'EUR' } });
    const mixed = [...everybody, person('s', { totalSpend: { amount: 3, currency: 'SEK' } })];
    expect(freeze(condition, mixed, new Map())).toEqual({
      ok: false,
      problem: { code: 'mixed-currencies', currencies: ['EUR', 'SEK'] },
    });
    expect(freeze({ ...condition, currency: 'SEK' }, mixed, new Map()).ok).toBe(true);
  });
  it.each<[Condition, string]>([
    [{ field: 'orders', op: 'contains', value: '3' }, 'bad-params'],
    [{ field: 'shoeSize', op: 'known' }, 'bad-params'],
    [{ member: 'nobody' }, 'bad-params'],
    [{ field: 'mrr', op: 'in the top', share: 0.1 }, 'too-few-known'],
  ])('%j is the problem %s', (condition, code) => {
    expect(freeze(condition, everybody, new Map())).toMatchObject({ ok: false, problem: { code } });
  });
});
