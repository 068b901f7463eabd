import { describe, expect, it } from 'vitest';
import { people, person, randomFrom, today } from '../../test/people';
import type { Customer, Values } from '../customer/customer';
import { fieldKeys } from '../customer/fields';
import { addDays } from '../values/civil';
import { modelId, segmentModel } from './model';
import { readySets } from './ready-sets';
import { fitStarter, starterReason } from './starter';

const coverage = { read: 1, of: 1, more: false, sortedBy: null };
const context = { asOf: today, seed: 1, id: modelId.parse('starter'), coverage };
const start = (customers: Customer[]) => fitStarter(customers, context);
function chosen(customers: Customer[]) {
  const started = start(customers);
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  return started.value;
}
const list = (count: number, make: (index: number, random: () => number) => Values) => {
  const random = randomFrom(7);
  return Array.from({ length: count }, (_, index) =>
    person(`p${index}`, { name: `P ${index}`, ...make(index, random) }),
  );
};
const one = <T>(random: () => number, values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;

describe('the starter', () => {
  it('takes recency, frequency and money where there are orders', () => {
    const { model, because } = chosen(people(200));
    expect(because).toMatchObject({ method: 'rfm', set: null, passedOver: [] });
    expect(because.fields.map(({ field }) => field)).toContain('totalSpend');
    expect(segmentModel.parse(model)).toEqual(model);
    expect(starterReason.parse(because)).toEqual(because);
  });

  it('says what it passed over, and why', () => {
    const { because } = chosen(people(40));
    expect(because.set).toBe('last-order');
    expect(because.passedOver[0]).toMatchObject({ set: 'rfm', problem: { code: 'too-few', need: 50 } });
  });

  it.each<[string, (index: number, random: () => number) => Values]>([
    ['renewal', (_, random) => ({ renewalDate: addDays(today, Math.floor(random() * 300) - 60) })],
    [
      'deals',
      (_, random) => ({
        closeDate: addDays(today, Math.floor(random() * 200) - 50),
        dealAmount: { amount: Math.floor(random() * 9000), currency: 'EUR' },
        stage: one(random, ['Proposal', 'Won', 'Lost']),
      }),
    ],
    [
      'stage-activity',
      (_, random) => ({
        stage: one(random, ['Lead', 'Customer', 'Lost']),
        lastActive: addDays(today, -Math.floor(random() * 200)),
      }),
    ],
    [
      'last-activity',
      (_, random) => ({
        stage: one(random, ['Blau', 'Grün']),
        lastActive: addDays(today, -Math.floor(random() * 200)),
      }),
    ],
    ['recurring-revenue', (_, random) => ({ mrr: { amount: Math.floor(random() * 900), currency: 'EUR' } })],
    ['spend', (_, random) => ({ totalSpend: { amount: Math.floor(random() * 900), currency: 'EUR' } })],
    ['orders', (_, random) => ({ orders: Math.floor(random() * 9) })],
    ['nps', (_, random) => ({ nps: Math.floor(random() * 11) })],
    ['decision-makers', (_, random) => ({ jobTitle: one(random, ['VD', 'Inkoopmanager', 'Accountant']) })],
    [
      'industry-size',
      (_, random) => ({ industry: one(random, ['Retail', 'Health']), employees: Math.floor(random() * 400) }),
    ],
    ['company-size', (_, random) => ({ employees: Math.floor(random() * 400) })],
    ['industry', (_, random) => ({ industry: one(random, ['Retail', 'Health', 'retail']) })],
    ['stage', (_, random) => ({ stage: one(random, ['Blau', 'Grün', 'Rot']) })],
    ['tenure', (_, random) => ({ createdAt: addDays(today, -Math.floor(random() * 2000)) })],
    ['consent', (_, random) => ({ newsletter: random() < 0.5, email: 'a@example.com' })],
    ['age-band', (_, random) => ({ age: 18 + Math.floor(random() * 60) })],
    ['country', (_, random) => ({ phone: one(random, ['+46701234567', '+31612345678']) })],
    ['city', (_, random) => ({ city: one(random, ['Malmö', 'Utrecht']) })],
  ])('takes %s where that is what the columns allow', (set, make) => {
    expect(chosen(list(60, make)).because).toMatchObject({ method: 'rules', set });
  });

  it('takes a column of the list’s own when no field is known', () => {
    const random = randomFrom(7);
    const customers = Array.from({ length: 60 }, (_, index) =>
      person(
        `p${index}`,
        { name: `P ${index}` },
        { Contract: { kind: 'category', value: one(random, ['Monthly', 'Yearly']) } },
      ),
    );
    expect(chosen(customers).because).toMatchObject({
      set: 'own-category',
      fields: [{ field: 'own:Contract', share: 1 }],
    });
  });

  it('passes over what puts nearly everybody in one segment', () => {
    const { because } = chosen(
      list(60, (index, random) => ({
        lastOrder: addDays(today, -2 - (index % 3)),
        totalSpend: { amount: Math.floor(random() * 900), currency: 'EUR' },
      })),
    );
    expect(because.set).not.toBe('last-order');
    const mostlyRetail = list(60, (index, random) => ({
      industry: index ? 'Retail' : 'Health',
      city: one(random, ['Malmö', 'Utrecht']),
    }));
    const { because: other } = chosen(mostlyRetail);
    expect(other.set).toBe('city');
    expect(other.passedOver).toContainEqual(
      expect.objectContaining({ set: 'industry', problem: { code: 'one-group', segment: 'Retail', share: 59 / 60 } }),
    );
  });

  it.each<[string, Customer[], string]>([
    ['nobody', [], 'too-few'],
    ['names only', list(30, () => ({})), 'nothing-fits'],
    ['all the same', list(30, () => ({ city: 'Malmö', stage: 'Lead' })), 'nothing-fits'],
  ])('of %s is a problem that says what to do', (_, customers, code) => {
    expect(start(customers)).toMatchObject({ ok: false, problem: { code } });
  });

  it('does not hang on the order of the rows', () => {
    const customers = people(120);
    expect(start(customers.toReversed())).toEqual(start(customers));
  });
});

describe('ready sets', () => {
  it('cover every basis', () => {
    const bases = new Set(readySets.map(({ basis }) => basis));
    expect([...bases].sort()).toEqual([
      'behavioural',
      'demographic',
      'firmographic',
      'geographic',
      'pipeline',
      'psychographic',
    ]);
  });
  it.each(readySets.map((ready) => [ready.id, ready] as const))(
    '%s needs fields that exist, and has a place of its own',
    (_, ready) => {
      for (const field of ready.needs(people(50)))
        expect(field.startsWith('own:') || fieldKeys.includes(field as never)).toBe(true);
      expect(readySets.filter(({ usefulness }) => usefulness === ready.usefulness)).toEqual([ready]);
    },
  );
});
