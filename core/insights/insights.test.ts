import { describe, expect, it } from 'vitest';
import { people, person, today } from '../../test/people';
import type { Customer, Values } from '../customer/customer';
import { methods } from '../segments/index';
import { modelId, type SegmentModel } from '../segments/model';
import { addDays } from '../values/civil';
import { insights } from './index';
import { type Around, sceneOf } from './insight';
import breadth from './insights/breadth';
import cannotTell from './insights/cannot-tell';
import reach from './insights/reach';
import size from './insights/size';

const coverage = { read: 1, of: 1, more: false, sortedBy: null };
function modelOf(method: string, customers: readonly Customer[], params: unknown): SegmentModel {
  const context = { asOf: today, seed: 1, id: modelId.parse(`${method} model`), coverage };
  const outcome = methods.get(method)?.fit(customers, params, context);
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}
const everybody = people(300);
const rfm = modelOf('rfm', everybody, {});
const stage = {
  segments: [
    { key: 'lead', name: 'Lead', goal: 'acquire', tone: 'new', when: { field: 'stage', op: 'is', value: 'Lead' } },
    {
      key: 'late',
      name: 'Late',
      goal: 'winBack',
      tone: 'risk',
      when: { field: 'lastOrder', op: 'more than ago', days: 90 },
    },
  ],
};
const rules = modelOf('rules', everybody, stage);

/** Every method as it comes, where these people have what it needs. */
const fitted = [...methods.keys()].flatMap((method): [string, SegmentModel][] => {
  const context = { asOf: today, seed: 1, id: modelId.parse(method), coverage };
  const outcome = methods.get(method)?.fit(everybody, method === 'rules' ? stage : {}, context);
  return outcome?.ok ? [[method, outcome.value]] : [];
});

/** All that may be known around customers. */
const around = (customers: readonly Customer[]): Around => ({
  coverage: { read: customers.length, of: 900, more: true, sortedBy: { header: 'Spent', direction: 'descending' } },
  others: [rfm, rules],
  moves: {
    since: '2026-11-01T00:00:00.000Z',
    entries: customers.slice(0, 60).map(({ id }, at) => ({
      at: `2026-11-${String((at % 20) + 1).padStart(2, '0')}T09:00:00.000Z`,
      customer: id,
      from: 'new',
      to: at % 3 === 0 ? null : 'lead',
      cause: (['behaviour', 'time', 'first seen', 'yardstick'] as const)[at % 4] ?? 'time',
    })),
  },
  earlier: { asOf: addDays(today, -60), customers: people(200, 7) },
});

describe.each([...insights.values()])('insight $id', (insight) => {
  describe.each(fitted)('of %s', (_, model) => {
    it.each<[string, Customer[]]>([
      ['nobody', []],
      ['one customer', everybody.slice(0, 1)],
      ['customers without values', everybody.map(({ id }) => person(id, {}))],
      ['everybody', everybody],
    ])('for %s fits its schema and survives JSON', (__, customers) => {
      for (const more of [{}, around(customers)]) {
        const result = insight.compute(sceneOf(customers, model, today, more));
        expect(insight.result.parse(result)).toEqual(result);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }
    });

    it('does not hang on the order of the rows', () => {
      const there = insight.compute(sceneOf(everybody, model, today, around(everybody)));
      expect(insight.compute(sceneOf(everybody.toReversed(), model, today, around(everybody)))).toEqual(there);
    });
  });
});

it('are computed for more than one method', () => expect(fitted.length).toBeGreaterThan(2));

describe('what they say', () => {
  const rule = (key: string, value: string) => ({
    key,
    name: key,
    goal: 'inform',
    tone: 'steady',
    when: { field: 'stage', op: 'is', value },
  });
  const eur = (amount: number) => ({ amount, currency: 'EUR' });
  const list = (rows: Values[]) => rows.map((values, index) => person(`p${index}`, values));
  const stages = modelOf('rules', [], { segments: [rule('lead', 'Lead'), rule('won', 'Won')] });
  const scene = sceneOf(
    list([
      { stage: 'Lead', totalSpend: eur(10), email: 'a@example.com', newsletter: true },
      { stage: 'Lead', totalSpend: eur(5), newsletter: true },
      { stage: 'Lead', phone: '+46701234567' },
      { stage: 'Won', totalSpend: eur(7), email: 'b@example.com', newsletter: false },
      { stage: 'Won', totalSpend: { amount: 7, currency: 'SEK' } },
      { totalSpend: eur(1) },
    ]),
    stages,
    today,
  );

  it('sizes add up to everybody, and currencies are not added up', () => {
    const result = size.compute(scene);
    expect(result).toMatchObject({ customers: 6, cannotTell: 1 });
    expect(result.segments).toEqual([
      { segment: 'lead', customers: 3, share: 0.5, value: eur(15), valued: 2 },
      { segment: 'won', customers: 2, share: 1 / 3, value: null, valued: 2 },
      { segment: 'otherwise', customers: 0, share: 0, value: null, valued: 0 },
    ]);
    const whole = size.compute(sceneOf(everybody, rfm, today));
    expect(whole.segments.reduce((sum, { customers }) => sum + customers, whole.cannotTell)).toBe(everybody.length);
  });

  it('names the field because of which it can’t be told', () => {
    expect(cannotTell.compute(scene)).toEqual({
      customers: 1,
      share: 1 / 6,
      fields: [{ field: 'stage', customers: 1 }],
    });
  });

  it('counts as reachable only who can be and has agreed', () => {
    expect(reach.compute(scene).segments[0]).toEqual({
      segment: 'lead',
      customers: 3,
      contact: 2,
      consent: { yes: 2, no: 0, unknown: 1 },
      reachable: 1,
    });
  });

  it('tells broad from narrow', () => {
    const sizes = [
      ...Array.from({ length: 41 }, () => ({ stage: 'Lead' })),
      ...Array.from({ length: 29 }, () => ({ stage: 'Won' })),
      ...Array.from({ length: 30 }, () => ({ stage: 'Other' })),
    ];
    const found = breadth.compute(sceneOf(list(sizes), stages, today)).segments;
    expect(found.map((row) => [row.segment, row.breadth])).toEqual([
      ['lead', 'broad'],
      ['won', 'narrow'],
      ['otherwise', 'fit'],
    ]);
  });
});
