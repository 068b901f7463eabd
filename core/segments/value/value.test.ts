import { describe, expect, it } from 'vitest';
import { people, person, randomFrom, today } from '../../../test/people';
import { hasReferenceData, readRows } from '../../../test/reference-data';
import type { Customer, Values } from '../../customer/customer';
import { addDays } from '../../values/civil';
import { methods } from '../index';
import type { Method } from '../method';
import { modelId, type SegmentModel } from '../model';

const value = methods.get('value') as Method;
const coverage = { read: 1, of: 1, more: false, sortedBy: null };
type Earlier = { asOf: string; customers: Customer[] };
const fitted = (customers: Customer[], params: unknown = {}, asOf = today, earlier?: Earlier) =>
  value.fit(customers, params, { asOf, seed: 1, id: modelId.parse('v'), coverage, ...(earlier && { earlier }) });
function modelOf(...ask: Parameters<typeof fitted>): SegmentModel {
  const outcome = fitted(...ask);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}
const eur = (amount: number) => ({ amount, currency: 'EUR' });

/** A shop whose customers buy at their own rate for a while, then stop: `count` of them over two years. */
function shop(count: number, span = 730, until = 0): Customer[] {
  const random = randomFrom(5);
  return Array.from({ length: count }, (_, index) => {
    const first = Math.floor(random() * span);
    const gap = 10 + random() ** 2 * 120;
    const orders = [first];
    // Some are faithful, some are not.
    const stopping = random() ** 3 * 0.6;
    const price = 20 + random() * 100;
    for (let ago = first; random() > stopping; ) {
      ago -= -Math.log(1 - random()) * gap;
      if (ago < 0) break;
      orders.push(Math.floor(ago));
    }
    const known = orders.filter((ago) => ago >= until);
    const dates = known.map((ago) => addDays(today, -ago)).sort();
    return person(`v${String(index).padStart(5, '0')}`, {
      orders: known.length,
      totalSpend: eur(Math.round(known.length * price)),
      ...(dates[0] && { firstOrder: dates[0], lastOrder: dates.at(-1) as string }),
    });
  });
}

describe('gates', () => {
  it.each([
    ['figures from 500 on', 520, { forecast: 1, firm: 1 }],
    ['bands from 200 on', 260, { forecast: 1, firm: 0 }],
    ['the rhythm below', 120, { forecast: 0 }],
  ])('%s', (_, count, quality) => expect(modelOf(shop(count)).quality).toMatchObject(quality));

  it.each<[string, Customer[], unknown, unknown]>([
    ['too few', shop(120), { use: 'forecast' }, { code: 'too-few-known', field: 'firstOrder', have: 120, need: 200 }],
    ['a shop of four months', shop(600, 120), { use: 'forecast' }, { code: 'too-young', need: 180 }],
    [
      'nobody with three orders',
      shop(600).map(({ id, values }) => person(id, { ...values, orders: 2 } as Values)),
      {},
      {},
    ],
    ['no gaps to speak of', shop(9), {}, { code: 'too-few-known', field: 'orderInterval', need: 10 }],
  ])('%s is a problem that says so', (name, customers, params, problem) => {
    const outcome = fitted(customers, params);
    expect(outcome.ok, name).toBe(false);
    if (!outcome.ok) expect(outcome.problem).toMatchObject(problem as object);
  });
});

describe('a forecast', () => {
  const customers = shop(800);
  const model = modelOf(customers);
  const place = (values: Values) => value.assign(person('p', values), model, today);
  const regular = (since: number, orders = 12): Values => ({
    orders,
    firstOrder: addDays(today, -since - 30 * (orders - 1)),
    lastOrder: addDays(today, -since),
    totalSpend: eur(orders * 90),
  });

  it('tells who still buys from who has gone, by their own rhythm', () => {
    expect(place(regular(10)).segment).toBe('valuable-active');
    expect(place(regular(300)).segment).toMatch(/gone$/);
    // The same silence of one who buys but twice a year says little.
    expect(place({ ...regular(100, 4), firstOrder: addDays(today, -640) }).segment).not.toMatch(/gone$/);
  });

  it('knows the day on which silence moves somebody', () => {
    const now = person('p', regular(10));
    const until = value.until(now, model, today);
    if (!until) throw new Error('no day');
    expect(value.assign(now, model, addDays(until, -1)).segment).toBe('valuable-active');
    expect(value.assign(now, model, until).segment).not.toBe('valuable-active');
  });

  it('gives each figure with its interval, and what it rests on', () => {
    const { reasons } = value.explain(person('p', regular(10)), model, today);
    const figures = reasons.flatMap((reason) => (reason.kind === 'forecast' ? [reason] : []));
    expect(figures.map(({ what }) => what)).toEqual(['alive', 'orders', 'spend', 'nextOrder']);
    for (const { value: middle, low, high } of figures) {
      const [a, b, c] = [low, middle, high].map((shown) => ('value' in shown ? shown.value : null));
      expect(a != null && b != null && c != null && a <= b && b <= c, JSON.stringify({ a, b, c })).toBe(true);
    }
    expect(reasons.flatMap((reason) => (reason.kind === 'value' ? [reason.field] : []))).toEqual([
      'firstOrder',
      'lastOrder',
      'orders',
      'totalSpend',
    ]);
  });

  it('of fewer customers gives bands, never a figure', () => {
    const few = modelOf(shop(260));
    const { reasons } = value.explain(person('p', regular(10)), few, today);
    expect(reasons.map(({ kind }) => kind)).not.toContain('forecast');
    expect(reasons[0]).toEqual({ kind: 'band', what: 'alive', days: 365, band: 'high' });
  });

  it.each<[string, Values, string[]]>([
    ['no first order', { ...regular(10), firstOrder: undefined } as unknown as Values, ['firstOrder']],
    ['one order on two dates', { ...regular(10), orders: 1 }, ['orders']],
    ['another currency', { ...regular(10), totalSpend: { amount: 9, currency: 'SEK' } }, ['totalSpend']],
    ['an order to come', { ...regular(10), lastOrder: addDays(today, 9) }, ['lastOrder']],
  ])('%s can’t be told', (_, values, missing) => expect(place(values)).toEqual({ segment: null, missing }));

  it('calls nobody doubtful in the month after a first order', () => {
    const once = (since: number): Values => {
      const date = addDays(today, -since);
      return { orders: 1, firstOrder: date, lastOrder: date, totalSpend: eur(50) };
    };
    expect(place(once(0)).segment).toBe('new');
    expect(place(once(30)).segment).toBe('new');
    expect(place(once(31)).segment).not.toBe('new');
    expect(value.until(person('p', once(10)), model, today)).toBe(addDays(today, 21));
  });

  it('leaves who never ordered apart', () => expect(place({ orders: 0 }).segment).toBe('prospects'));

  it('does without money where there is none, or several', () => {
    const bare = customers.map(({ id, values: { totalSpend: _, ...values } }) => person(id, values));
    const mixed = customers.map(({ id, values }, at) =>
      person(id, { ...values, totalSpend: { amount: 5, currency: at % 2 ? 'EUR' : 'SEK' } }),
    );
    for (const some of [bare, mixed]) {
      const one = modelOf(some);
      expect(one.data).toMatchObject({ spend: null });
      expect(value.assign(person('p', { ...regular(10), totalSpend: eur(1) }), one, today).segment).toMatch(/active$/);
    }
  });
});

it('finds its end where all customers stop alike, which is a ridge of the likelihood', () => {
  const random = randomFrom(9);
  const alike = Array.from({ length: 700 }, (_, index) => {
    const first = Math.floor(random() * 700);
    const ago = [first];
    while (random() > 0.25) ago.push((ago.at(-1) ?? 0) + Math.log(1 - random()) * 40);
    const known = ago.filter((days) => days >= 0).map(Math.floor);
    return person(`a${index}`, {
      orders: known.length,
      firstOrder: addDays(today, -first),
      lastOrder: addDays(today, -(known.at(-1) ?? first)),
    });
  });
  const { quality } = modelOf(alike);
  expect((quality.a ?? 0) / ((quality.a ?? 0) + (quality.b ?? 0))).toBeCloseTo(0.25, 1);
});

describe('held against what came', () => {
  it('a forecast that is nearer than the rate of before says by how much', () => {
    const earlier = { asOf: addDays(today, -240), customers: shop(900, 730, 240) };
    const { quality } = modelOf(shop(900), {}, today, earlier);
    expect(quality.checked).toBeGreaterThan(500);
    expect(quality.off).toBeLessThan(quality.naive ?? 0);
  });

  it('nobody known earlier, or too few: not checked, and says so', () => {
    const none = { asOf: addDays(today, -240), customers: [] };
    expect(modelOf(shop(600), {}, today, none).quality).toMatchObject({ checked: 0 });
  });
});

describe('the rhythm', () => {
  const model = modelOf(people(400), { use: 'rhythm' });
  const monthly = (since: number): Values => ({
    orders: 5,
    firstOrder: addDays(today, -since - 120),
    lastOrder: addDays(today, -since),
  });
  it.each([
    [29, 'on-time'],
    [30, 'late'],
    [59, 'late'],
    [60, 'overdue'],
    [90, 'lapsed'],
    [900, 'lapsed'],
  ])('every 30 days, and %i since: %s', (since, segment) => {
    const customer = person('p', monthly(since));
    expect(value.assign(customer, model, today).segment).toBe(segment);
    expect(value.explain(customer, model, today).reasons[0]).toEqual({
      kind: 'rhythm',
      days: since,
      gap: 30,
      own: true,
      late: since / 30,
    });
  });
  it('who has no rhythm yet is held against the list’s', () => {
    const { reasons } = value.explain(person('p', { orders: 1, lastOrder: addDays(today, -5) }), model, today);
    expect(reasons[0]).toMatchObject({ kind: 'rhythm', own: false, gap: model.quality.gap });
  });
});

describe.skipIf(!hasReferenceData)('real shops (skipped without the shared data)', () => {
  /** Customers of an order log as they were known on a day. */
  function known(orders: Map<string, { date: string; amount: number }[]>, asOf: string): Customer[] {
    return [...orders].flatMap(([id, all]) => {
      const until = all.filter(({ date }) => date <= asOf);
      const dates = until.map(({ date }) => date).sort();
      const [firstOrder, lastOrder] = [dates[0], dates.at(-1)];
      if (!firstOrder || !lastOrder) return [];
      const amount = until.reduce((sum, one) => sum + one.amount, 0);
      return [
        person(id, { orders: new Set(dates).size, firstOrder, lastOrder, totalSpend: { amount, currency: null } }),
      ];
    });
  }
  const logOf = (
    file: string,
    read: (row: { [header: string]: string }) => [id: string, date: string, amount: number],
  ) => {
    const log = new Map<string, { date: string; amount: number }[]>();
    for (const row of hasReferenceData ? readRows(file) : []) {
      const [id, date, amount] = read(row);
      if (id && amount > 0) log.set(id, [...(log.get(id) ?? []), { date, amount }]);
    }
    return log;
  };

  it('CDNOW: the forecast beats the rate of before, and sorts 2,349 customers', () => {
    const log = logOf('cdnow_sample.csv', (row) => [row.customer_id ?? '', row.date ?? '', Number(row.amount)]);
    const earlier = { asOf: '1997-12-31', customers: known(log, '1997-12-31') };
    const customers = known(log, '1998-06-30');
    const started = performance.now();
    const model = modelOf(customers, {}, '1998-06-30', earlier);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(model.quality).toMatchObject({ forecast: 1, firm: 1, customers: 2349, valued: 2349 });
    expect(model.quality.off).toBeLessThan((model.quality.naive ?? 0) * 0.9);
    const sizes = new Map<string | null, number>();
    for (const customer of customers) {
      const { segment } = value.assign(customer, model, '1998-06-30');
      sizes.set(segment, (sizes.get(segment) ?? 0) + 1);
    }
    expect(sizes.get(null)).toBeUndefined();
    expect((sizes.get('gone') ?? 0) / customers.length).toBeGreaterThan(0.4);
    expect(sizes.get('valuable-active')).toBeGreaterThan(100);
  });

  it('Online Retail: says that a forecast adds nothing', () => {
    const log = logOf('online_retail_invoices.csv', (row) => [
      row.CustomerID ?? '',
      (row.InvoiceDate ?? '').slice(0, 10),
      Number(row.Amount),
    ]);
    const earlier = { asOf: '2011-08-31', customers: known(log, '2011-08-31') };
    expect(fitted(known(log, '2011-12-09'), {}, '2011-12-09', earlier)).toMatchObject({
      ok: false,
      problem: { code: 'forecast-no-better' },
    });
    expect(fitted(known(log, '2011-12-09'), {}, '2011-12-09')).toMatchObject({
      ok: false,
      problem: { code: 'nobody-stops' },
    });
  });
});
