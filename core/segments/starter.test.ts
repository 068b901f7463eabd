import { describe, expect, it } from 'vitest';
import { people, person, randomFrom, today } from '../../test/people';
import type { Customer, Values } from '../customer/customer';
import { fieldKeys } from '../customer/fields';
import { addDays } from '../values/civil';
import { methods } from './index';
import type { Method } from './method';
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
function chosenBy(customers: Customer[], by: Parameters<typeof fitStarter>[1]) {
  const started = fitStarter(customers, by);
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  return started.value.because;
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

  const contacts = (index: number, random: () => number): Values => ({
    jobTitle: one(random, ['CEO', 'Sales manager', 'Accountant']),
    employees: 1 + index * 9,
    lastActive: addDays(today, -Math.floor(random() * 200)),
    stage: one(random, ['Lead', 'Proposal', 'Customer']),
  });
  it('takes fit and interest where a list of contacts says who they are, by two columns at least, and of their interest', () => {
    const { model, because } = chosen(list(60, contacts));
    expect(because).toMatchObject({ method: 'fit', set: null });
    expect(because.fields.map(({ field }) => field).sort()).toEqual(['employees', 'jobTitle', 'lastActive', 'stage']);
    expect(model.segments.map(({ key }) => key)).toContain('customer');
    const titles = list(60, (index, random) => {
      const { employees: _, ...others } = contacts(index, random);
      return others;
    });
    expect(chosen(titles).because.set).toBe('stage-activity');
    expect(chosen(titles).because.passedOver).toContainEqual({
      set: 'fit',
      name: 'Fit and interest',
      problem: { code: 'missing-fields', fields: ['employees'] },
    });
    const orders = list(60, (index, random) => ({ ...contacts(index, random), lastOrder: addDays(today, -index * 9) }));
    expect(chosen(orders).because.set).toBe('last-order');
  });

  it('takes who is likely to leave or to answer where a column says plainly who did', () => {
    const answered = list(500, (_, random) => {
      const days = Math.floor(random() * 300);
      return { lastActive: addDays(today, -days), campaignResponse: random() < (days < 100 ? 0.8 : 0.2) };
    });
    const { model, because } = chosen(answered);
    expect(because).toMatchObject({ method: 'propensity', fields: [{ field: 'campaignResponse', share: 1 }] });
    expect(model.segments[0]?.name).toBe('Likely to answer');
    const few = chosen(answered.slice(0, 90)).because;
    expect(few.set).toBe('last-activity');
    expect(few.passedOver).toContainEqual(
      expect.objectContaining({ set: 'propensity', problem: expect.objectContaining({ code: 'too-few-outcomes' }) }),
    );
  });

  it('says so where rows name things and nobody', () => {
    const things = Array.from({ length: 40 }, (_, at) =>
      person(
        `t${at}`,
        {},
        { productName: { kind: 'text', value: `Tea ${at}` }, stock: { kind: 'number', value: at * 7.5 } },
      ),
    );
    expect(start(things)).toEqual({ ok: false, problem: { code: 'not-customers', rows: 40 } });
    const asked = Array.from({ length: 40 }, (_, at) =>
      person(
        `a${at}`,
        {},
        { 'How likely would you buy the product?': { kind: 'category', value: at % 2 ? 'Likely' : 'Never' } },
      ),
    );
    expect(chosen(asked).because.set).toBe('own-category');
    const lines = Array.from({ length: 40 }, (_, at) =>
      person(`l${at}`, { orderId: `${at}`, quantity: 3, product: 'Tea' }),
    );
    expect(start(lines)).toEqual({ ok: false, problem: { code: 'not-customers', rows: 40 } });
  });

  it('does not call segments by bare codes', () => {
    const coded = list(60, (index) => ({ source: String(1 + (index % 2)), city: index % 3 ? 'Malmö' : 'Utrecht' }));
    expect(chosen(coded).because.set).toBe('city');
    const spans = ['0%', '11 - 23%', '(25,35]', 'f 50-99', '100%', '65+', '<18', '1 000 – 2 000'];
    const spanned = coded.map((one, at) => ({
      ...one,
      own: { Share: { kind: 'category' as const, value: spans[at % spans.length] ?? '' } },
    }));
    expect(chosen(spanned).because.set).toBe('city');
    expect(start(spanned.map((one) => ({ ...one, values: { name: 'P' } })))).toMatchObject({ ok: false });
  });

  it('takes how likely somebody is to buy, in the order of the answers', () => {
    const answers = ['Very unlikely', 'Unlikely', 'Likely', 'Very likely'];
    const asked = Array.from({ length: 60 }, (_, at) =>
      person(`a${at}`, {}, { 'How likely would you buy it?': { kind: 'category', value: answers[at % 4] ?? '' } }),
    );
    const { model, because } = chosen(asked);
    expect(because.set).toBe('intent');
    expect(model.segments.map(({ name, goal }) => [name, goal])).toEqual([
      ['Very likely', 'offer'],
      ['Likely', 'offer'],
      ['Unlikely', 'leaveAlone'],
      ['Very unlikely', 'leaveAlone'],
      ['Others', 'leaveAlone'],
    ]);
  });

  describe('where there are groups in the answers or the numbers', () => {
    const own = (values: Record<string, number | string>) =>
      Object.fromEntries(
        Object.entries(values).map(([header, value]) => [
          header,
          typeof value === 'number' ? { kind: 'number' as const, value } : { kind: 'category' as const, value },
        ]),
      );
    const noise = (random: () => number) => random() + random() + random() - 1.5;
    /** Three wants: what is cheap, what has much, what just works; each rates what it wants high and the rest low. */
    const survey = (count: number, grouped: boolean) => {
      const random = randomFrom(11);
      return Array.from({ length: count }, (_, at) => {
        const wants = at % 3;
        const rate = (of: number) =>
          Math.min(7, Math.max(1, Math.round(grouped ? (wants === of ? 6 : 2) + noise(random) : 1 + random() * 6)));
        const answers = {
          cheap1: rate(0),
          cheap2: rate(0),
          much1: rate(1),
          much2: rate(1),
          works1: rate(2),
          works2: rate(2),
        };
        return person(`p${at}`, { name: `P ${at}`, age: 20 + (at % 50) }, own(answers));
      });
    };
    it('takes the needs of a survey before the age of who answered', () => {
      const { model, because } = chosen(survey(300, true));
      expect(because).toMatchObject({ method: 'needs', set: null });
      expect(because.fields.map(({ field }) => field)).toContain('own:cheap1');
      expect(because.fields).toHaveLength(6);
      expect(model.segments).toHaveLength(3);
    });
    it('says that a survey has no groups, and takes what is left', () => {
      const { because } = chosen(survey(300, false));
      expect(because.set).toBe('age-band');
      expect(because.passedOver).toContainEqual(
        expect.objectContaining({ set: 'needs', problem: expect.objectContaining({ code: 'no-natural-groups' }) }),
      );
    });
    it('takes no survey for one that has a few questions beside what is known of customers', () => {
      const known = survey(300, true).map((one, at) => ({
        ...one,
        values: { ...one.values, lastOrder: addDays(today, -at), orders: 1 + (at % 9) },
      }));
      expect(chosen(known).because.method).toBe('rfm');
    });

    const figures = (grouped: boolean) => {
      const random = randomFrom(5);
      return Array.from({ length: 240 }, (_, at) => {
        const [high, wide] = grouped ? [at % 2, Math.floor(at / 2) % 2] : [0, 0];
        const one = (centre: number) => Math.round((50 + 20 * centre + 6 * noise(random)) * 10) / 10;
        return person(
          `p${at}`,
          { name: `P ${at}`, age: 20 + (at % 50) },
          own({ Wide: one(wide), High: one(high + wide) }),
        );
      });
    };
    it('takes natural groups of numbers before age', () => {
      const { model, because } = chosen(figures(true));
      expect(because).toMatchObject({ method: 'clusters', set: null });
      expect(because.fields.map(({ field }) => field).sort()).toEqual(['own:High', 'own:Wide']);
      expect(model.quality.natural).toBe(1);
    });
    it('and slices where there are none, and says so', () => {
      const { because } = chosen(figures(false));
      expect(because.set).toBe('age-band');
      expect(because.passedOver).toContainEqual(
        expect.objectContaining({ set: 'clusters', problem: expect.objectContaining({ code: 'no-natural-groups' }) }),
      );
    });
    it('hands a rule back where each group comes down to one column', () => {
      const random = randomFrom(5);
      const split = Array.from({ length: 240 }, (_, at) =>
        person(
          `p${at}`,
          { name: `P ${at}`, age: 20 + (at % 50) },
          own({ Wide: (at % 2) * 900 + 90 * random(), High: 50 + 6 * noise(random) }),
        ),
      );
      const { because } = chosen(split);
      expect(because.method).toBe('rules');
      expect(because.passedOver).toContainEqual(
        expect.objectContaining({ set: 'clusters', problem: expect.objectContaining({ code: 'only-splits' }) }),
      );
    });
  });

  it('of numbers without groups takes the one that tells most of the others', () => {
    const random = randomFrom(4);
    const customers = Array.from({ length: 90 }, (_, at) => {
      const [common, other] = [random(), random()];
      const number = (value: number) => ({ kind: 'number' as const, value });
      return person(
        `p${at}`,
        {},
        { A: number(other), B: number(common), C: number(common + random() / 9), D: number(common + random() / 9) },
      );
    });
    expect(chosen(customers).because.fields.map(({ field }) => field)).toEqual(['own:B']);
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

describe('a list of a shop where most have not ordered', () => {
  /** As a shop of react-admin has it: of 900, a good fifth have ordered, most of them two to four times; the rest show zeros and blanks. */
  const random = randomFrom(3);
  const shop = Array.from({ length: 900 }, (_, index) => {
    const orders = random() < 0.77 ? 0 : 1 + Math.floor(random() * 6);
    const since = Math.floor(random() ** 2 * 500);
    return person(`shop-${String(index).padStart(3, '0')}`, {
      name: `P ${index}`,
      lastActive: addDays(today, -(orders ? since : Math.floor(random() * 400))),
      orders,
      totalSpend: { amount: orders * (30 + Math.floor(random() * 300)), currency: 'USD' },
      ...(orders > 0 && { lastOrder: addDays(today, -since) }),
    });
  });
  const read = (count: number, customers = shop) => {
    const part = { read: count, of: 900, more: count < 900, sortedBy: null };
    const started = fitStarter(customers.slice(0, count), { ...context, coverage: part });
    if (!started.ok) throw new Error(JSON.stringify(started.problem));
    const { model, because } = started.value;
    const sizes = new Map<string | null, number>();
    for (const customer of customers.slice(0, count)) {
      const { segment } = (methods.get(model.method) as Method).assign(customer, model, today);
      sizes.set(segment, (sizes.get(segment) ?? 0) + 1);
    }
    return { model, because, sizes };
  };
  const without = (...fields: string[]) =>
    shop.map(({ id, values }) =>
      person(id, Object.fromEntries(Object.entries(values).filter(([key]) => !fields.includes(key))) as Values),
    );

  it.each([25, 50, 100])('after %i rows goes by last order, and calls those without one so', (count) => {
    const { because, sizes } = read(count);
    const never = shop.slice(0, count).filter(({ values }) => values.orders === 0).length;
    expect(because.set).toBe('last-order');
    expect(sizes.get('none')).toBe(never);
    expect(sizes.get(null)).toBeUndefined();
    expect(because.passedOver[0]?.set).toBe('rfm');
    const { problem } = because.passedOver[0] ?? {};
    // Whether it names the customers or the buyers among them, the figure is the true one.
    expect(problem).toEqual(
      count < 50
        ? { code: 'too-few', have: count, need: 50 }
        : { code: 'too-few-known', field: 'lastOrder', have: count - never, need: 50 },
    );
    // The date is known of everybody: that there is none is known too.
    expect(because.fields).toContainEqual({ field: 'lastOrder', share: 1 });
  });

  it.each([400, 900])('after %i rows goes by recency, frequency and money, with the others as prospects', (count) => {
    const { because, sizes } = read(count);
    expect(because).toMatchObject({ method: 'rfm', passedOver: [] });
    expect(sizes.get('prospects')).toBe(shop.slice(0, count).filter(({ values }) => values.orders === 0).length);
    expect(sizes.get(null)).toBeUndefined();
  });

  it('sorted by spend, is not ranked before nearly all of it is read', () => {
    const column = {
      header: 'Spent',
      machine: null,
      field: 'totalSpend',
      kind: 'money',
      certainty: 1,
      reasons: [],
    } as const;
    const sorted = shop.toSorted((a, b) => (b.values.totalSpend?.amount ?? 0) - (a.values.totalSpend?.amount ?? 0));
    const at = (count: number, header: string) => {
      const sortedBy = { header, direction: 'descending' } as const;
      const part = { read: count, of: 900, more: count < 900, sortedBy };
      return chosenBy(sorted.slice(0, count), { ...context, coverage: part, columns: [{ ...column, reasons: [] }] });
    };
    expect(at(100, 'Spent')).toMatchObject({
      set: 'last-order',
      passedOver: [{ set: 'rfm', problem: { code: 'part-sorted', field: 'totalSpend', read: 100 } }, {}, {}],
    });
    expect(at(100, 'Name').method).toBe('rfm');
    expect(at(830, 'Spent').method).toBe('rfm');
    expect(at(900, 'Spent').method).toBe('rfm');
  });

  it('is not divided by spend while a page of it is read, unless there is nothing else', () => {
    const spendAndCity = without('lastOrder', 'lastActive', 'orders').map(({ id, values }, index) =>
      person(id, { ...values, city: index % 3 ? 'Malmö' : 'Utrecht' }),
    );
    const page = read(25, spendAndCity).because;
    expect(page.set).toBe('city');
    expect(page.passedOver).toContainEqual(
      expect.objectContaining({
        set: 'spend',
        problem: expect.objectContaining({ code: 'too-few-known', field: 'totalSpend', need: 10 }),
      }),
    );
    const more = read(150, spendAndCity);
    const buyers = spendAndCity.slice(0, 150).filter(({ values }) => values.totalSpend?.amount).length;
    expect(buyers).toBeLessThan(50);
    expect(more.because.set).toBe('city');
    expect(more.because.passedOver).toContainEqual(
      expect.objectContaining({
        set: 'spend',
        problem: { code: 'too-few-known', field: 'totalSpend', have: buyers, need: 50 },
      }),
    );
    const only = read(150, without('lastOrder', 'lastActive', 'orders'));
    expect(only.because.set).toBe('spend');
    expect(only.because.passedOver.map(({ set }) => set)).not.toContain('spend');
  });

  it('never puts people who spent nothing into an upper half', () => {
    const { because, sizes } = read(900, without('lastOrder', 'lastActive', 'orders'));
    const buyers = shop.filter(({ values }) => values.totalSpend?.amount).length;
    expect(because.set).toBe('spend');
    expect(sizes.get('none')).toBe(900 - buyers);
    expect((sizes.get('high') ?? 0) / buyers).toBeCloseTo(0.2, 1);
    expect(((sizes.get('high') ?? 0) + (sizes.get('middle') ?? 0)) / buyers).toBeCloseTo(0.5, 1);
  });

  it('says that last orders are missing only where the list shows none', () => {
    const problemOf = (customers: Customer[]) => read(900, customers).because.passedOver[0]?.problem;
    expect(problemOf(without('lastOrder'))).toEqual({ code: 'missing-fields', fields: ['lastOrder'] });
    const sparse = shop.map((one, index) =>
      index % 3 ? (without('lastOrder', 'orders', 'totalSpend')[index] ?? one) : one,
    );
    expect(problemOf(sparse)).toMatchObject({ code: 'cannot-tell', fields: ['lastOrder'] });
  });
});

describe('shares where one value is that of many', () => {
  it.each(['totalSpend', 'mrr', 'leadScore', 'income'] as const)('of %s are passed over', (field) => {
    const flat = list(100, (index) => {
      const amount = index < 70 ? 40 : index;
      return { [field]: field === 'leadScore' ? amount : { amount, currency: 'EUR' } };
    });
    expect(start(flat)).toMatchObject({ ok: false, problem: { code: 'nothing-fits' } });
    const withCity = flat.map(({ id, values }, index) => person(id, { ...values, city: index % 2 ? 'Malmö' : 'Lund' }));
    const before = chosen(withCity).because.passedOver.map(({ problem }) => problem);
    if (field !== 'income') expect(before).toContainEqual({ code: 'one-value', field, share: 0.7 });
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
