import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCustomer, people, person, randomFrom, today } from '../../test/people';
import type { Customer, Values } from '../customer/customer';
import { fieldOf, isFieldKey } from '../customer/fields';
import { addDays } from '../values/civil';
import { methods } from './index';
import type { Method } from './method';
import { modelId, type SegmentModel, segmentModel } from './model';
import { readySets } from './ready-sets';

const questions = ['Cheap', 'Fast', 'Solid', 'Pretty', 'Near'].map((header) => `own:${header}`);
/** The same people, asked in a survey; one in twenty left a question out. */
function answering(customers: readonly Customer[], low: number, high: number): Customer[] {
  const random = randomFrom(9);
  return customers.map((customer) => {
    const leans = random() < 0.5;
    const answers = questions.flatMap((field, at) => {
      const up = at % 2 === 0 ? leans : !leans;
      const value =
        low + Math.round((high - low) * Math.min(1, Math.max(0, (up ? 0.75 : 0.25) + 0.5 * (random() - 0.5))));
      const header = field.slice('own:'.length);
      if (random() < 0.05) return [];
      return [[header, high === 1 ? { kind: 'yesNo', value: value === 1 } : { kind: 'number', value }] as const];
    });
    const comment = { kind: 'text', value: leans ? 'It must be cheap.' : 'Fast is not what I need.' } as const;
    return { ...customer, own: Object.fromEntries([...answers, ['Comment', comment]]) as Customer['own'] };
  });
}

/** Settings to hold each method to its laws with. A new method adds a line; without one its test fails. */
const settings: Record<string, [name: string, params: unknown, customers?: Customer[]][]> = {
  rfm: [
    ['as it comes', {}],
    ['Klaviyo', { preset: 'klaviyo' }],
    ['Putler, without money', { preset: 'putler', use: 'RF' }],
    ['recency and money', { use: 'RM' }],
  ],
  value: [
    ['as it comes', {}],
    ['BG/NBD over half a year', { model: 'bg', days: 182, use: 'forecast' }],
    ['by rhythm', { use: 'rhythm' }],
  ],
  clusters: [
    ['as it comes', {}],
    ['exactly three', { k: 3 }],
    [
      'four, of fields that move with the days',
      { fields: ['daysSinceLastOrder', 'daysSinceActivity', 'orders'], k: 4 },
    ],
    ['of columns of any kind', { fields: ['industry', 'stage', 'tags', 'daysSinceLastOrder', 'newsletter'], k: 3 }],
  ],
  fit: [
    ['as it comes', {}],
    [
      'faster, and strict',
      { halfLife: 7, cuts: { fit: { middle: 0.4, high: 0.7 }, engagement: { middle: 0.4, high: 0.8 } } },
    ],
    ['with industries that fit', { industries: ['Software', 'Retail'] }],
  ],
  propensity: [
    ['as it comes', { target: 'campaignResponse' }],
    [
      'of fields that move with the days',
      { target: 'campaignResponse', features: ['daysSinceLastOrder', 'daysSinceActivity', 'tags'] },
    ],
    ['without a target', {}],
  ],
  needs: [
    ['nobody was asked', {}],
    ['ratings', { fields: questions, texts: [], k: 3 }, answering(people(400), 1, 5)],
    ['yes and no', { fields: questions, texts: [], k: 2 }, answering(people(400), 0, 1)],
    [
      'of these questions, with a text',
      { fields: questions.slice(0, 4), texts: ['own:Comment'], k: 2 },
      answering(people(400), 1, 5),
    ],
  ],
  rules: readySets.flatMap(({ id, params }): [string, unknown][] => {
    const rules = params(people(400));
    return rules ? [[id, rules]] : [];
  }),
};
const coverage = { read: 1, of: 1, more: false, sortedBy: null };
const everybody = people(400);
const odd = fc.sample(anyCustomer, { numRuns: 200, seed: 5 });

const tryFit = (method: Method, customers: readonly Customer[], params: unknown) =>
  method.fit(customers, params, { asOf: today, seed: 1, id: modelId.parse('law'), coverage });
const labels = (method: Method, model: SegmentModel, customers: readonly Customer[]) =>
  new Map(customers.map((customer) => [customer.id, method.assign(customer, model, today)]));

describe.each([...methods.values()])('method $id', (method) => {
  it('has settings to be tested with', () => expect(settings[method.id]?.length).toBeGreaterThan(0));

  describe.each(settings[method.id] ?? [])('%s', (_, params, customers) => {
    const everybody = customers ?? people(400);
    const fitted = tryFit(method, everybody, params);
    // Some ready sets need fields that these people do not have: then the problem is all there is to look at.
    const model = fitted.ok ? fitted.value : null;

    it('gives the same model and labels in any order of rows', () => {
      const shuffled = fc.sample(fc.shuffledSubarray(everybody, { minLength: everybody.length }), {
        numRuns: 2,
        seed: 3,
      });
      for (const rows of shuffled) expect(tryFit(method, rows, params)).toEqual(fitted);
    });

    it('makes a model that survives structuredClone, JSON and its own schema', () => {
      if (!model) return;
      const copies = [structuredClone(model), JSON.parse(JSON.stringify(model)), segmentModel.parse(model)];
      for (const copy of copies) {
        expect(copy).toEqual(model);
        expect(labels(method, copy, everybody)).toEqual(labels(method, model, everybody));
      }
    });

    it.each<[string, Customer[]]>([
      ['nobody', []],
      ['one', everybody.slice(0, 1)],
      ['identical', everybody.map(({ id }) => person(id, everybody[0]?.values ?? {}))],
      ['all missing', everybody.map(({ id }) => person(id, {}))],
      ['any', odd],
    ])('ends in an Outcome for %s customers', (_name, customers) => {
      const outcome = tryFit(method, customers, params);
      if (!outcome.ok) return expect(outcome.problem.code).toBeTruthy();
      for (const customer of customers) method.assign(customer, outcome.value, today);
    });

    it('puts everybody in one of its segments, or says which of its fields is missing', () => {
      if (!model) return;
      const needs = method.needs(params);
      const looked = needs.ok ? needs.value : [];
      const keys = model.segments.map(({ key }) => key);
      for (const customer of [...everybody, ...odd]) {
        const placement = method.assign(customer, model, today);
        if (placement.segment !== null) {
          expect(keys).toContain(placement.segment);
          expect(placement.strength).toBeGreaterThanOrEqual(0);
          expect(placement.strength).toBeLessThanOrEqual(1);
        } else {
          expect(placement.missing.length).toBeGreaterThan(0);
          for (const field of placement.missing) expect(looked).toContain(field);
        }
      }
    });

    it('says which fields it looks at: those that it needs, or what it chose itself', () => {
      if (!model) return;
      const needs = method.needs(params);
      const may = new Set(needs.ok ? needs.value : []);
      const looked = method.looksAt(model);
      expect(looked.length).toBeGreaterThan(0);
      for (const field of looked) expect(may.has(field) || field.startsWith('own:')).toBe(true);
      // What it chose not to look at is what its segments can be compared by.
      const chosen = params as { fields?: unknown; features?: unknown };
      if (method.id === 'clusters' || method.id === 'propensity')
        if (!chosen.fields && !chosen.features) expect(looked.length).toBeLessThan(may.size);
    });

    it('gives reasons of its own fields, and a flip to another of its segments', () => {
      if (!model) return;
      const needs = method.needs(params);
      const looked = needs.ok ? needs.value : [];
      for (const customer of [...everybody.slice(0, 100), ...odd.slice(0, 50)]) {
        const { segment } = method.assign(customer, model, today);
        const { reasons, flip } = method.explain(customer, model, today);
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons) if ('field' in reason) expect(looked).toContain(reason.field);
        if (!flip) continue;
        expect(looked).toContain(flip.field);
        expect(flip.segment).not.toBe(segment);
        expect(model.segments.map(({ key }) => key)).toContain(flip.segment);
      }
    });

    it('knows the first day on which a label changes by itself', () => {
      if (!model) return;
      for (const customer of everybody.slice(0, 40)) {
        const until = method.until(customer, model, today);
        const at = (date: string) => method.assign(customer, model, date).segment;
        const days = Array.from({ length: 400 }, (_, day) => addDays(today, day + 1));
        expect(days.find((date) => at(date) !== at(today)) ?? null).toBe(
          until !== null && until <= (days.at(-1) ?? '') ? until : null,
        );
      }
    });

    it('gives customers with equal values equal labels', () => {
      if (!model) return;
      for (const customer of everybody.slice(0, 50)) {
        const twin = { ...customer, id: person('twin', {}).id };
        expect(method.assign(twin, model, today)).toEqual(method.assign(customer, model, today));
      }
    });
  });

  it('refuses settings that it does not know', () => {
    expect(tryFit(method, everybody, 'nonsense')).toMatchObject({ ok: false, problem: { code: 'bad-params' } });
  });
});

it('no learned method looks at what says something personal: only rules, which a person wrote, may', () => {
  for (const method of methods.values()) {
    if (method.id === 'rules') continue;
    for (const [, params] of settings[method.id] ?? []) {
      const needs = method.needs(params);
      const fields = needs.ok ? needs.value.filter(isFieldKey) : [];
      expect(fields.filter((field) => fieldOf(field).privacy === 'person')).toEqual([]);
    }
  }
});

describe('rules beyond the laws', () => {
  const rules = methods.get('rules') as Method;
  const set = (segments: unknown[]) => ({ segments });
  const segment = (key: string, when: unknown) => ({ key, name: key, goal: 'inform', tone: 'steady', when });
  const place = (params: unknown, values: Values) => {
    const outcome = tryFit(rules, everybody, params);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    return rules.assign(person('p', values), outcome.value, today);
  };

  const byStage = set([
    segment('vip', { field: 'tags', op: 'contains', value: 'vip' }),
    segment('lead', { field: 'stage', op: 'is', value: 'Lead' }),
    segment('rest', 'otherwise'),
  ]);
  it('the first that holds wins', () => {
    expect(place(byStage, { tags: ['vip'], stage: 'Lead' }).segment).toBe('vip');
    expect(place(byStage, { tags: [], stage: 'Lead' }).segment).toBe('lead');
    expect(place(byStage, { tags: [], stage: 'Lost' }).segment).toBe('rest');
  });
  it('an earlier one that can’t be told leaves later ones open', () => {
    expect(place(byStage, { stage: 'Lead' })).toEqual({ segment: null, missing: ['tags'] });
  });
  it('those that are in none are in the rest, even where nobody said so', () => {
    const one = set([segment('lead', { field: 'stage', op: 'is', value: 'Lead' })]);
    expect(place(one, { stage: 'Lost' }).segment).toBe('otherwise');
  });
  it('a segment may ask for an earlier one', () => {
    const nested = set([
      segment('big', {
        all: [
          { field: 'orders', op: '>', value: 10 },
          { field: 'stage', op: 'is', value: 'Customer' },
        ],
      }),
      segment('small', { all: [{ not: { member: 'big' } }, { field: 'orders', op: '>', value: 10 }] }),
    ]);
    expect(place(nested, { orders: 11, stage: 'Customer' }).segment).toBe('big');
    expect(place(nested, { orders: 11, stage: 'Lead' }).segment).toBe('small');
  });
  it.each([
    [set([segment('a', 'otherwise'), segment('b', { field: 'orders', op: 'known' })])],
    [set([segment('a', { field: 'orders', op: 'known' }), segment('a', 'otherwise')])],
    [set([segment('a', { member: 'b' }), segment('b', { field: 'orders', op: 'known' })])],
    [set([])],
  ])('%j are refused', (params) => {
    expect(tryFit(rules, everybody, params)).toMatchObject({ ok: false, problem: { code: 'bad-params' } });
  });
});
