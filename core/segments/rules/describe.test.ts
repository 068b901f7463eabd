import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { person, today } from '../../../test/people';
import type { Values } from '../../customer/customer';
import type { Reason } from '../../reason';
import type { Condition } from './condition';
import { describe as reasonsOf } from './describe';
import { subjectOf } from './truth';

const reasons = (condition: Condition, values: Values) => reasonsOf(condition, subjectOf(person('p', values), today));
const limit = (reason: Reason | undefined) => {
  if (reason?.kind !== 'limit') throw new Error(JSON.stringify(reason));
  const limits = reason.limit.map((shown) => ('value' in shown ? shown.value : null));
  return [reason.test, limits, reason.passed] as const;
};

describe('the reasons of a condition', () => {
  it.each<[Condition, Values, unknown[]]>([
    [{ field: 'orders', op: '>=', value: 3 }, { orders: 4 }, ['≥', [3], true]],
    [{ field: 'orders', op: '>=', value: 3 }, { orders: 2 }, ['≥', [3], false]],
    // What holds because something does not is said by its opposite, so that every sentence is true.
    [{ not: { field: 'orders', op: '>=', value: 3 } }, { orders: 2 }, ['<', [3], true]],
    [{ not: { field: 'stage', op: 'is', value: 'Lead' } }, { stage: 'Lost' }, ['≠', ['Lead'], true]],
    [{ not: { field: 'stage', op: 'one of', values: ['Lead'] } }, { stage: 'Lost' }, ['none of', ['Lead'], true]],
    [{ not: { not: { field: 'stage', op: 'is', value: 'Lost' } } }, { stage: 'Lost' }, ['=', ['Lost'], true]],
    [{ not: { field: 'orders', op: 'between', from: 3, to: 5 } }, { orders: 2 }, ['<', [3], true]],
    [{ not: { field: 'orders', op: 'between', from: 3, to: 5 } }, { orders: 9 }, ['>', [5], true]],
    [
      { field: 'lastOrder', op: 'in the last', days: 30 },
      { lastOrder: '2026-11-01' },
      ['between', ['2026-10-23', today], true],
    ],
    [{ field: 'lastOrder', op: 'more than ago', days: 30 }, { lastOrder: '2026-01-01' }, ['<', ['2026-10-23'], true]],
    [
      { field: 'renewalDate', op: 'in the next', days: 30 },
      { renewalDate: '2026-12-01' },
      ['between', [today, '2026-12-22'], true],
    ],
  ])('%j of %j', (condition, values, expected) => {
    expect(limit(reasons(condition, values)[0])).toEqual(expected);
  });

  it('are all the clauses of an "all" that holds, and the one of it that fails', () => {
    const both: Condition = {
      all: [
        { field: 'orders', op: '>=', value: 3 },
        { field: 'stage', op: 'is', value: 'Lead' },
      ],
    };
    expect(reasons(both, { orders: 4, stage: 'Lead' })).toHaveLength(2);
    expect(reasons(both, { orders: 4, stage: 'Lost' }).map(limit)).toEqual([['=', ['Lead'], false]]);
    expect(reasons(both, { orders: 4 })).toEqual([{ kind: 'missing', field: 'stage' }]);
  });

  it('are the one clause of an "any" that holds, and all of it when none does', () => {
    const either: Condition = {
      any: [
        { field: 'orders', op: '>=', value: 3 },
        { field: 'stage', op: 'is', value: 'Lead' },
      ],
    };
    expect(reasons(either, { orders: 1, stage: 'Lead' }).map(limit)).toEqual([['=', ['Lead'], true]]);
    expect(reasons(either, { orders: 1, stage: 'Lost' })).toHaveLength(2);
  });

  it('say a number that is compared as it is: a limit reason is true of its own figures', () => {
    const op = fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const);
    const small = fc.integer({ min: 0, max: 9 });
    const holds = {
      '<': (a: number, b: number) => a < b,
      '≤': (a: number, b: number) => a <= b,
      '>': (a: number, b: number) => a > b,
      '≥': (a: number, b: number) => a >= b,
    };
    fc.assert(
      fc.property(op, small, small, fc.boolean(), (op, value, orders, negated) => {
        const clause: Condition = { field: 'orders', op, value };
        const [test, [at], passed] = limit(reasons(negated ? { not: clause } : clause, { orders })[0]);
        expect(holds[test as keyof typeof holds](orders, Number(at))).toBe(passed);
      }),
    );
  });
});
