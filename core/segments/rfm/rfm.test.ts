import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { people, person, today } from '../../../test/people';
import type { Customer, Values } from '../../customer/customer';
import { methods } from '../index';
import type { Method } from '../method';
import { modelId, type SegmentModel } from '../model';
import { rankingOf } from '../numbers/ranking';
import type { Preset } from './preset';
import { presets } from './presets/index';
import { boxes } from './presets/putler';
import { rankScale, scoreOf } from './scale';

const rfm = methods.get('rfm') as Method;
const coverage = { read: 1, of: 1, more: false, sortedBy: null };
const tryFit = (customers: Customer[], params: unknown = {}) =>
  rfm.fit(customers, params, { asOf: today, seed: 1, id: modelId.parse('rfm'), coverage });
function model(customers: Customer[], params: unknown = {}): SegmentModel {
  const result = tryFit(customers, params);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
const eur = (amount: number) => ({ amount, currency: 'EUR' });

describe('mid-rank scores', () => {
  const scores = (values: number[], of = 5) => {
    const scale = rankScale(rankingOf(Float64Array.from(values)), of);
    return values.map((value) => scoreOf(scale, value));
  };

  it('are min(of, ⌊of · (#below + ½ #equal) / n⌋ + 1)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 30 }), { minLength: 1, maxLength: 200 }),
        fc.constantFrom(3, 5),
        (values, of) => {
          const expected = values.map((value) => {
            const below = values.filter((other) => other < value).length;
            const equal = values.filter((other) => other === value).length;
            return Math.min(of, Math.floor((of * (2 * below + equal)) / (2 * values.length)) + 1);
          });
          expect(scores(values, of)).toEqual(expected);
        },
      ),
    );
  });

  it('1 order for 60 of 100 customers comes to 2 points, and nobody has 1', () => {
    const values = [...Array(60).fill(1), ...Array(20).fill(2), ...Array(20).fill(3)];
    // p(1) = 30/100 → ⌊1.5⌋ + 1 = 2; p(2) = 70/100 → 4; p(3) = 90/100 → 5
    expect([0, 60, 80].map((at) => scores(values)[at])).toEqual([2, 4, 5]);
  });

  it('stay where the cuts were taken: a new number is scored by the cuts below it', () => {
    const scale = rankScale(rankingOf(Float64Array.from({ length: 100 }, (_, index) => index)), 5);
    expect(scale.cuts).toEqual([20, 40, 60, 80]);
    expect([-7, 19.9, 20, 1e9].map((value) => scoreOf(scale, value))).toEqual([1, 1, 2, 5]);
  });
});

const levels = (of: number) => Array.from({ length: of }, (_, index) => index + 1);
const cellsOf = ({ of }: Preset) =>
  levels(of).flatMap((r) => levels(of).flatMap((f) => levels(of).map((m) => [r, f, m] as const)));

/** Steps up that lead down in Klaviyo's own table. */
const klaviyoAsPublished = ['221→231'];

describe.each(Object.values(presets))('the map of $name', (preset) => {
  const groupOf = ([r, f, m]: readonly [number, number, number]) =>
    preset.groups.find(({ key }) => key === preset.groupOf(r, f, m));

  it('is total: every cell has one of its groups', () => {
    for (const cell of cellsOf(preset)) expect(groupOf(cell), cell.join('')).toBeDefined();
  });
  it('reaches every group', () => {
    const reached = new Set(cellsOf(preset).map((cell) => groupOf(cell)?.key));
    expect([...reached].sort()).toEqual(preset.groups.map(({ key }) => key).sort());
  });
  it('is monotone: a higher score never leads to a worse group (but in Klaviyo’s, as published)', () => {
    const worse = cellsOf(preset).flatMap((cell) =>
      cell.flatMap((score, at) => {
        if (score === preset.of) return [];
        const higher = cell.map((other, index) => (index === at ? other + 1 : other)) as unknown as typeof cell;
        const [from, to] = [groupOf(cell)?.rank ?? Number.NaN, groupOf(higher)?.rank ?? Number.NaN];
        return to >= from ? [] : [`${cell.join('')}→${higher.join('')}`];
      }),
    );
    expect(worse).toEqual(preset.id === 'klaviyo' ? klaviyoAsPublished : []);
  });
});

it('Klaviyo’s 27 cells are as published, 2026-04-21', () => {
  const published: Record<string, string> = {
    Champions: '333 332 323',
    Loyal: '321 322 331 232 233',
    Recent: '311 312 313 222 223',
    'Needs attention': '213 221 123 132 133',
    'At risk': '231 212 122 131 211',
    Inactive: '111 112 113 121',
  };
  const { klaviyo } = presets;
  const cells = Object.entries(published).flatMap(([name, list]) => list.split(' ').map((cell) => [cell, name]));
  expect(cells).toHaveLength(27);
  for (const [cell, name] of cells) {
    const [r, f, m] = [...(cell ?? '')].map(Number);
    const key = klaviyo.groupOf(r ?? 0, f ?? 0, m ?? 0);
    expect(klaviyo.groups.find((group) => group.key === key)?.name, cell).toBe(name);
  }
});

it('Putler’s cells each lie in the published box of their group, and in none that is smaller', () => {
  const sides = ([r0, r1, f0, f1]: [number, number, number, number]) =>
    [Math.max(r0, 1), r1, Math.max(f0, 1), f1] as const;
  const areaOf = (box: [number, number, number, number]) => {
    const [r0, r1, f0, f1] = sides(box);
    return (r1 - r0) * (f1 - f0);
  };
  for (const [r, f, m] of cellsOf(presets.putler)) {
    const fm = (f + m) / 2;
    const holding = Object.entries(boxes).filter(
      ([, box]) => r >= box[0] && r <= box[1] && fm >= box[2] && fm <= box[3],
    );
    const smallest = Math.min(...holding.map(([, box]) => areaOf(box)));
    const fitting = holding.filter(([, box]) => areaOf(box) === smallest).map(([key]) => key);
    expect(fitting, `${r}/${fm}`).toContain(presets.putler.groupOf(r, f, m));
  }
});

describe('rfm', () => {
  const everybody = people(400);
  const place = (fitted: SegmentModel, values: Values) => rfm.assign(person('p', values), fitted, today);

  it('keeps people who have not ordered apart from those who are lost', () => {
    const fitted = model(everybody);
    expect(place(fitted, { orders: 0, totalSpend: eur(0) })).toEqual({ segment: 'prospects', strength: 1 });
    expect(place(fitted, {})).toEqual({ segment: null, missing: ['lastOrder', 'orders', 'totalSpend'] });
    // The count says no order, the date says one: nothing is made of it.
    expect(place(fitted, { orders: 0, lastOrder: today, totalSpend: eur(90) })).toEqual({
      segment: null,
      missing: ['orders'],
    });
  });

  it('takes a missing measure for open only where the group hangs on it', () => {
    const fitted = model(everybody);
    // Recent, and by money among the best: with any number of orders between active and champions.
    expect(place(fitted, { lastOrder: today, totalSpend: eur(1e6) })).toEqual({ segment: null, missing: ['orders'] });
    const rich = { lastOrder: today, totalSpend: eur(1e6) };
    expect(place(fitted, { ...rich, orders: { from: 20, to: null } })).toEqual({ segment: 'champions', strength: 1 });
  });

  it('nets refunds out: a negative total is the least of all, not nothing', () => {
    const fitted = model(everybody);
    const refunded = person('p', { lastOrder: today, orders: 1, totalSpend: eur(-50) });
    expect(rfm.explain(refunded, fitted, today).reasons).toContainEqual(
      expect.objectContaining({
        field: 'totalSpend',
        score: 1,
        above: 0,
        value: { kind: 'money', value: -50, currency: 'EUR' },
      }),
    );
  });

  it('falls back to the two measures that the list has', () => {
    const without = (key: 'orders' | 'totalSpend') =>
      everybody.map((customer) => ({
        ...customer,
        values: Object.fromEntries(Object.entries(customer.values).filter(([name]) => name !== key)),
      }));
    expect(model(without('totalSpend')).quality).toMatchObject({ monetary: 0 });
    expect(model(without('orders')).quality).toMatchObject({ frequency: 0 });
    expect(tryFit(without('orders'), { use: 'RFM' })).toEqual({
      ok: false,
      problem: { code: 'missing-fields', fields: ['orders'] },
    });
    expect(tryFit(without('totalSpend'), { preset: 'klaviyo' })).toMatchObject({ problem: { code: 'missing-fields' } });
  });

  it('does not add up two currencies: a few strangers can’t be told, an even mix goes without money', () => {
    const convert = (share: number) =>
      everybody.map((customer, index) =>
        index % 100 < share * 100
          ? { ...customer, values: { ...customer.values, totalSpend: { amount: 1, currency: 'SEK' } } }
          : customer,
      );
    expect(model(convert(0.1)).data).toMatchObject({ currency: 'EUR', monetary: expect.anything() });
    expect(model(convert(0.5)).data).toMatchObject({ monetary: null, frequency: expect.anything() });
    expect(tryFit(convert(0.5), { use: 'RFM' })).toMatchObject({ problem: { code: 'mixed-currencies' } });
  });

  it.each<[string, Customer[], unknown]>([
    ['fewer than 50 buyers', everybody.slice(0, 40), { code: 'too-few', need: 50 }],
    [
      'no date of an order',
      everybody.map((customer) => person(customer.id, { orders: 3 })),
      { code: 'missing-fields', fields: ['lastOrder'] },
    ],
    [
      'everybody the same',
      everybody.map(({ id }) => person(id, { lastOrder: today, orders: 1 })),
      { code: 'no-spread' },
    ],
    [
      'only dates',
      everybody.map(({ id, values }) => person(id, { lastOrder: values.lastOrder ?? today })),
      { code: 'missing-fields', fields: ['orders', 'totalSpend'] },
    ],
  ])('%s is a problem that says so', (_, customers, problem) => {
    expect(tryFit(customers)).toMatchObject({ ok: false, problem });
  });

  it('gives fixed steps where one number of orders dominates: 1, 2, 3–4, 5–9, 10 and more', () => {
    const once = everybody.map((customer, index) => ({
      ...customer,
      values: { ...customer.values, orders: index % 2 ? 1 : (index % 12) + 1 },
    }));
    expect(model(once).data).toMatchObject({ frequency: { cuts: [2, 3, 5, 10] } });
    expect(model(once, { preset: 'klaviyo' }).data).toMatchObject({
      frequency: { cuts: [2, 3] },
      recency: { cuts: [-365, -180] },
    });
  });

  it('says the nearest change that leads elsewhere, and it does lead there', () => {
    const fitted = model(everybody);
    let flips = 0;
    for (const customer of everybody) {
      const { flip } = rfm.explain(customer, fitted, today);
      if (!flip) continue;
      flips += 1;
      const { values } = customer;
      const to = 'value' in flip.to ? flip.to.value : null;
      const changed: Values =
        flip.field === 'orders'
          ? { ...values, orders: Number(to) }
          : flip.field === 'totalSpend'
            ? { ...values, totalSpend: eur(Number(to)) }
            : { ...values, lastOrder: daysAgo(Number(to)) };
      expect(rfm.assign({ ...customer, values: changed }, fitted, today).segment).toBe(flip.segment);
    }
    expect(flips).toBeGreaterThan(300);
  });

  it('knows the date on which a label changes by itself: the day before it does not', () => {
    const fitted = model(everybody);
    let turning = 0;
    for (const customer of everybody) {
      const date = rfm.until(customer, fitted, today);
      if (date === null) continue;
      turning += 1;
      const now = rfm.assign(customer, fitted, today).segment;
      expect(rfm.assign(customer, fitted, date).segment).not.toBe(now);
      const dayBefore = new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
      expect(rfm.assign(customer, fitted, dayBefore).segment).toBe(now);
    }
    expect(turning).toBeGreaterThan(50);
  });
});

const daysAgo = (days: number): string => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
