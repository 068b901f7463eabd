import { describe, expect, it } from 'vitest';
import { people, person, today } from '../../../../test/people';
import type { Customer } from '../../../customer/customer';
import { makeSpeaker } from '../../../languages/speaker';
import { asRule } from '../../as-rule';
import { methods } from '../../index';
import type { Method } from '../../method';
import { modelId, type SegmentModel } from '../../model';
import { normal, type Random, randomFrom } from '../../numbers/random';
import { alikeRows } from './alike';
import { distancesOf, type Mixed } from './gower';
import type { MixedData } from './group';

const clusters = methods.get('clusters') as Method;
const coverage = { read: 1, of: 1, more: false, sortedBy: null };
const tryFit = (customers: readonly Customer[], params: unknown, seed = 1) =>
  clusters.fit(customers, params, { asOf: today, seed, id: modelId.parse('test'), coverage });
function modelOf(customers: readonly Customer[], params: unknown, seed = 1): SegmentModel & { data: MixedData } {
  const outcome = tryFit(customers, params, seed);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value as SegmentModel & { data: MixedData };
}

/** Three kinds of customer of a software firm, each answer right nine times in ten, some not known. */
const kinds = [
  { plan: 'Free', industry: 'Retail', support: false, tags: ['trial'], visits: 4, use: 'Rarely' },
  { plan: 'Team', industry: 'Software', support: false, tags: ['beta', 'api'], visits: 60, use: 'Always' },
  { plan: 'Enterprise', industry: 'Retail', support: true, tags: ['contract'], visits: 25, use: 'Sometimes' },
];
function firm(count: number, seed: number): { customers: Customer[]; kind: number[] } {
  const random = randomFrom(seed);
  const kind = Array.from({ length: count }, () => Math.floor(random() * kinds.length));
  const customers = kind.map((own, at) => customerOf(`c${String(at).padStart(5, '0')}`, own, random));
  return { customers, kind };
}
function customerOf(id: string, own: number, random: Random): Customer {
  const like = () => kinds[random() < 0.9 ? own : Math.floor(random() * kinds.length)] ?? kinds[0];
  const known = () => random() < 0.95;
  const visits = Math.max(0, Math.round((like()?.visits ?? 0) + 5 * normal(random)));
  return person(
    id,
    {
      ...(known() && { plan: like()?.plan ?? '' }),
      industry: like()?.industry ?? '',
      tags: like()?.tags ?? [],
      visits,
    },
    {
      Support: { kind: 'yesNo', value: like()?.support ?? false },
      ...(known() && { Use: { kind: 'category' as const, value: like()?.use ?? '' } }),
    },
  );
}
const fields = ['plan', 'industry', 'tags', 'visits', 'own:Support', 'own:Use'];

describe('distances of Gower', () => {
  const mixed: Mixed = {
    rows: 3,
    columns: [
      { measure: 'range', values: Float64Array.from([0, 0.25, Number.NaN]) },
      { measure: 'name', values: Float64Array.from([1, 2, 1]) },
      { measure: 'yes', values: Float64Array.from([0, 0, 1]) },
      { measure: 'tags', values: Float64Array.from([0b011, 0b110, 0]) },
    ],
  };
  it('of hand arithmetic: two noes and what is not known are left out', () => {
    const { values } = distancesOf(mixed);
    expect(values[1]).toBeCloseTo((0.25 + 1 + 2 / 3) / 3, 6);
    expect(values[2]).toBeCloseTo((0 + 1 + 1) / 3, 6);
    expect(values[5]).toBeCloseTo((1 + 1 + 1) / 3, 6);
    expect(values[4]).toBe(0);
    expect(values[3]).toBe(values[1]);
  });
  it('two who have nothing in common that is known are as far as can be', () => {
    const apart = { measure: 'range', values: Float64Array.from([1, Number.NaN]) } as const;
    expect(distancesOf({ rows: 2, columns: [apart] }).values[1]).toBe(1);
  });
});

describe('references', () => {
  it('have the same values in each column, and columns that go together as closely', () => {
    const random = randomFrom(3);
    const x = Array.from({ length: 2000 }, () => normal(random));
    const columns = [
      { measure: 'range' as const, values: Float64Array.from(x) },
      { measure: 'name' as const, values: Float64Array.from(x, (one) => Number(one + 0.5 * normal(random) > 0.4)) },
      {
        measure: 'name' as const,
        values: Float64Array.from(x, (one) => [2, 0, 1][Number(one > -0.5) + Number(one > 0.8)] ?? 0),
      },
    ];
    const like = alikeRows({ rows: 2000, columns }, random);
    for (const [at, { values }] of columns.entries())
      expect(like.columns[at]?.values.toSorted()).toEqual(values.toSorted());
    const together = ([a, b]: Mixed['columns']) =>
      Array.from(a?.values ?? []).reduce<number>((sum, one, row) => sum + one * (2 * (b?.values[row] ?? 0) - 1), 0) /
      2000;
    expect(together(like.columns) / together(columns)).toBeCloseTo(1, 1);
  });
});

describe('groups of mixed columns', () => {
  const { customers, kind } = firm(600, 5);
  const model = modelOf(customers, { fields });
  const placeOf = (customer: Customer, fitted: SegmentModel = model) => clusters.assign(customer, fitted, today);

  it('are those that the customers were made of, and natural', () => {
    expect(model.quality).toMatchObject({ groups: 3, natural: 1 });
    const pairs = new Map<string, number>();
    for (const [at, customer] of customers.entries()) {
      const pair = `${kind[at]} ${placeOf(customer).segment}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    const right = [...pairs.values()].sort((a, b) => b - a).slice(0, 3);
    expect(right.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(570);
  });

  it('are named by what sets them apart, in every language', () => {
    expect(model.segments.map(({ name }) => name)).toEqual([
      'Yes to Support, tags: contract',
      'Tags: api, industry: Software',
      'Tags: trial, plan: Free',
    ]);
    const said = (code: string) => model.segments.map((one) => makeSpeaker(code).segment('clusters', one));
    expect(said('sv')).toEqual([
      'Ja till Support, Taggar: contract',
      'Taggar: api, Bransch: Software',
      'Taggar: trial, Abonnemang: Free',
    ]);
    for (const code of ['nl', 'de', 'fr']) for (const name of said(code)) expect(name).not.toMatch(/yes to|industry/i);
  });

  it('come with a rule that is as good as it says', () => {
    for (const { rule } of model.data.groups) {
      expect(rule?.precision).toBeGreaterThan(0.85);
      expect(rule?.recall).toBeGreaterThan(0.85);
    }
    const [{ key = '' } = {}] = model.segments;
    const kept = asRule(model, key);
    const rules = methods
      .get('rules')
      ?.fit(customers, kept?.params, { asOf: today, seed: 1, id: modelId.parse('kept'), coverage });
    if (!rules?.ok) throw new Error('no rules');
    const found = customers.filter((one) => methods.get('rules')?.assign(one, rules.value, today).segment === key);
    const right = found.filter((one) => placeOf(one).segment === key).length;
    expect(right / found.length).toBeCloseTo(kept?.precision ?? 0, 12);
    expect(asRule(model, 'none')).toBeNull();
  });

  it('an order is seen in words, and a yes of few is one-sided', () => {
    const use = model.data.columns.find(({ field }) => field === 'own:Use');
    expect(use).toMatchObject({ as: 'order', names: ['Rarely', 'Sometimes', 'Always'] });
    const rare = customers.map((one, at) => ({
      ...one,
      own: { ...one.own, Rare: { kind: 'yesNo' as const, value: at % 20 === 0 } },
    }));
    const fitted = modelOf(rare, { fields: [...fields, 'own:Rare'], k: 3 });
    expect(fitted.data.columns.at(-1)).toEqual({ as: 'yesNo', field: 'own:Rare', rare: true });
  });

  it('who has half of the values is placed, who has fewer is not, and it is said what is missing', () => {
    const [one] = customers;
    if (!one) throw new Error('nobody');
    const half = person('half', { plan: 'Team', visits: 60, tags: ['beta', 'api'] });
    expect(placeOf(half).segment).toBe(placeOf(customers[kind.indexOf(1)] as Customer).segment);
    const { missing } = placeOf(person('less', { plan: 'Team', visits: 60 })) as { missing: string[] };
    expect(missing).toEqual(['industry', 'tags', 'own:Support', 'own:Use']);
  });

  it('reasons are shares of names and medians of numbers; flips are true', () => {
    let flips = 0;
    for (const customer of customers.slice(0, 150)) {
      const { reasons, flip } = clusters.explain(customer, model, today);
      expect(reasons.some(({ kind }) => kind === 'share' || kind === 'typical')).toBe(true);
      if (!flip || flip.to.kind === 'range') continue;
      flips += 1;
      const to = flip.to.value;
      const moved: Customer = flip.field.startsWith('own:')
        ? {
            ...customer,
            own: {
              ...customer.own,
              [flip.field.slice(4)]: { kind: typeof to === 'boolean' ? 'yesNo' : 'category', value: to } as never,
            },
          }
        : { ...customer, values: { ...customer.values, [flip.field]: to } };
      expect(placeOf(moved).segment).toBe(flip.segment);
    }
    expect(flips).toBeGreaterThan(20);
  });

  it('are the same in any order of rows', () => {
    expect(modelOf(customers.toReversed(), { fields })).toEqual(model);
  });

  it('columns without groups are none', () => {
    expect(tryFit(people(400), { fields: ['industry', 'stage', 'orders', 'newsletter'] })).toMatchObject({
      problem: { code: 'no-natural-groups' },
    });
  });

  it('where numbers are too few, columns of other kinds are suggested', () => {
    const found = modelOf(customers, {});
    expect(found.data.columns.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['plan', 'industry', 'own:Use']),
    );
    expect(found.quality.groups).toBe(3);
  });
});
