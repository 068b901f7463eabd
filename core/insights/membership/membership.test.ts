import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { person, today } from '../../../test/people';
import type { Customer, Values } from '../../customer/customer';
import { methods } from '../../segments/index';
import { modelId } from '../../segments/model';
import { addDays } from '../../values/civil';
import { causeOf, type Move, type Version } from './cause';
import { netMoves } from './moves';
import { rewind } from './rewind';

const coverage = { read: 1, of: 1, more: false, sortedBy: null };
/** Recent buyers of so many orders, within so many days. */
function version(number: number, orders: number, days: number, cause: Version['cause']): Version {
  const params = {
    segments: [
      {
        key: 'good',
        name: 'Good',
        goal: 'grow',
        tone: 'good',
        when: {
          all: [
            { field: 'orders', op: '>=', value: orders },
            { field: 'lastOrder', op: 'in the last', days },
          ],
        },
      },
    ],
  };
  const fitted = methods.get('rules')?.fit([], params, { asOf: today, seed: 1, id: modelId.parse('m'), coverage });
  if (!fitted?.ok) throw new Error(JSON.stringify(fitted));
  return { ...fitted.value, version: number, cause };
}
const buyer = (orders: number, lastOrder: string) => person('p', { orders, lastOrder });
const first = version(1, 5, 90, 'made');
const stricter = version(2, 10, 90, 'rule edited');
const inAMonth = addDays(today, 30);

const cause = (
  was: Customer,
  is: Customer,
  to: { asOf?: string; versions?: [Version, ...Version[]]; acts?: Move['acts'] } = {},
) => {
  const versions = to.versions ?? [first];
  const placed = methods.get('rules')?.assign(was, versions[0], today).segment ?? null;
  return causeOf({
    before: { segment: placed, version: versions[0].version, asOf: today, customer: was },
    after: { asOf: to.asOf ?? today, customer: is },
    versions,
    ...(to.acts && { acts: to.acts }),
  });
};

describe('the cause of a move', () => {
  const old = addDays(today, -80);
  it('is behaviour where the old values would have stayed', () => {
    expect(cause(buyer(3, old), buyer(6, today))).toBe('behaviour');
  });
  it('is time where the old values and the old yardstick would have moved as well', () => {
    expect(cause(buyer(6, old), buyer(6, old), { asOf: inAMonth })).toBe('time');
    // What was read meanwhile changes nothing of it: they would have left anyway.
    expect(cause(buyer(6, old), buyer(7, old), { asOf: inAMonth })).toBe('time');
  });
  it('is the yardstick, or the edited rule, where the old values would have moved by it alone', () => {
    expect(cause(buyer(6, old), buyer(6, old), { versions: [first, stricter] })).toBe('rule edited');
    expect(cause(buyer(6, old), buyer(7, old), { versions: [first, { ...stricter, cause: 'yardstick' }] })).toBe(
      'yardstick',
    );
  });
  it('is the version that did it, of several', () => {
    const softer = version(3, 9, 120, 'yardstick');
    expect(cause(buyer(6, old), buyer(6, old), { versions: [first, stricter, softer] })).toBe('rule edited');
    expect(cause(buyer(9, old), buyer(9, old), { versions: [stricter, softer] })).toBe('yardstick');
  });
  it('is a correction where what was known does not lead to where they were, or where two were joined', () => {
    const move = {
      before: { segment: 'good', version: 1, asOf: today, customer: buyer(1, old) },
      after: { asOf: today, customer: buyer(1, old) },
      versions: [first] as [Version],
    };
    expect(causeOf(move)).toBe('correction');
    expect(cause(buyer(3, old), buyer(8, old), { acts: [{ cause: 'tagged', customer: buyer(3, old) }] })).toBe(
      'behaviour',
    );
    expect(cause(buyer(3, old), buyer(8, old), { acts: [{ cause: 'correction', customer: buyer(8, old) }] })).toBe(
      'correction',
    );
  });

  const anyBuyer = fc.record({ orders: fc.integer({ min: 0, max: 15 }), days: fc.integer({ min: 0, max: 200 }) });
  const made = ({ orders, days }: { orders: number; days: number }) => buyer(orders, addDays(today, -days));
  it('law: behaviour only if the old values would not be there by the same yardstick on the same day', () => {
    fc.assert(
      fc.property(anyBuyer, anyBuyer, fc.nat(120), fc.boolean(), (was, is, days, edited) => {
        const versions: [Version, ...Version[]] = edited ? [first, stricter] : [first];
        const last = versions.at(-1) ?? first;
        const asOf = addDays(today, days);
        const place = (customer: Customer) => methods.get('rules')?.assign(customer, last, asOf).segment;
        const [a, b] = [made(was), made(is)];
        const told = cause(a, b, { asOf, versions });
        if (place(a) !== place(b)) expect(told).toBe('behaviour');
        else if (methods.get('rules')?.assign(a, first, today).segment !== place(b)) {
          expect(told).not.toBe('behaviour');
          if (!edited) expect(told).toBe('time');
        }
      }),
    );
  });
});

describe('a customer as known earlier', () => {
  const now = person('p', { orders: 7, stage: 'Won' }, { Score: { kind: 'number', value: 3 } });
  it('has the values of then, the latest change taken back first', () => {
    const then = rewind(
      now,
      [
        { at: '2026-11-02', field: 'orders', from: 5 },
        { at: '2026-11-09', field: 'orders', from: 6 },
        { at: '2026-11-09', field: 'stage' },
        { at: '2026-11-09', field: 'own:Score', from: 2 },
        { at: '2026-11-09', field: 'own:Gone', from: '2026-01-01' },
      ],
      '2026-11-05',
    );
    expect(then.values).toEqual({ orders: 6 });
    expect(then.own).toEqual({ Score: { kind: 'number', value: 2 }, Gone: { kind: 'date', value: '2026-01-01' } });
    expect(rewind(now, [], '2026-11-05')).toBe(now);
  });
  it('law: changes that are made and taken back leave what was there', () => {
    const value = fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (readings) => {
        const [start, ...later] = readings;
        const valuesOf = (orders: number | undefined): Values => (orders === undefined ? {} : { orders });
        let before = start;
        const changes = later.map((orders, day) => {
          const change = { at: `2026-11-1${day}`, field: 'orders', ...(before !== undefined && { from: before }) };
          before = orders;
          return change;
        });
        expect(rewind(person('p', valuesOf(before)), changes, '2026-11-01').values).toEqual(valuesOf(start));
      }),
    );
  });
});

describe('moves of a time', () => {
  const move = (
    at: string,
    customer: string,
    from: string | null,
    to: string | null,
    why: 'time' | 'behaviour' | 'first seen',
  ) => ({
    at,
    customer,
    from,
    to,
    cause: why,
  });
  it('to and fro are one, or none; the cause is that of the last', () => {
    const entries = [
      move('2026-11-03', 'a', 'x', 'y', 'time'),
      move('2026-11-05', 'a', 'y', 'z', 'behaviour'),
      move('2026-11-03', 'b', 'x', 'y', 'time'),
      move('2026-11-06', 'b', 'y', 'x', 'behaviour'),
      move('2026-11-03', 'c', null, 'x', 'first seen'),
      move('2026-11-04', 'c', 'x', 'y', 'behaviour'),
      move('2026-10-03', 'd', 'x', 'y', 'time'),
    ];
    expect(netMoves(entries.toReversed(), '2026-11-01')).toEqual([
      { customer: 'c', at: '2026-11-04', from: null, to: 'y', cause: 'first seen' },
      { customer: 'a', at: '2026-11-05', from: 'x', to: 'z', cause: 'behaviour' },
    ]);
  });
});
