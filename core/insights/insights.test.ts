import { describe, expect, it } from 'vitest';
import { people, person, today } from '../../test/people';
import type { Customer, Values } from '../customer/customer';
import { methods } from '../segments/index';
import { modelId, type SegmentModel } from '../segments/model';
import { insights } from './index';
import { sceneOf } from './insight';
import breadth from './insights/breadth';
import cannotTell from './insights/cannot-tell';
import reach from './insights/reach';
import size from './insights/size';

const coverage = { read: 1, of: 1, more: false, sortedBy: null };
function modelOf(method: string, customers: readonly Customer[], params: unknown): SegmentModel {
  const context = { asOf: today, seed: 1, id: modelId.parse('m'), coverage };
  const outcome = methods.get(method)?.fit(customers, params, context);
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}
const everybody = people(300);
const rfm = modelOf('rfm', everybody, {});

describe.each([...insights.values()])('insight $id', (insight) => {
  it.each<[string, Customer[]]>([
    ['nobody', []],
    ['one customer', everybody.slice(0, 1)],
    ['customers without values', everybody.map(({ id }) => person(id, {}))],
    ['everybody', everybody],
  ])('of %s fits its schema and survives JSON', (_, customers) => {
    const result = insight.compute(sceneOf(customers, rfm, today));
    expect(insight.result.parse(result)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('does not hang on the order of the rows', () => {
    const there = insight.compute(sceneOf(everybody, rfm, today));
    expect(insight.compute(sceneOf(everybody.toReversed(), rfm, today))).toEqual(there);
  });
});

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
