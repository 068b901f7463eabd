import { describe, expect, it } from 'vitest';
import { person, randomFrom, today } from '../../test/people';
import type { Customer, Values } from '../customer/customer';
import { methods } from '../segments/index';
import { modelId, type SegmentModel } from '../segments/model';
import { normal } from '../segments/numbers/random';
import { addDays } from '../values/civil';
import { type Around, sceneOf } from './insight';
import ahead from './insights/ahead';
import breadth from './insights/breadth';
import differences from './insights/differences';
import evidence from './insights/evidence';
import migration from './insights/migration';
import money from './insights/money';
import overlap from './insights/overlap';
import potential from './insights/potential';
import profile from './insights/profile';
import sample from './insights/sample';
import type { MoveEntry } from './membership/moves';
import { newsOf } from './membership/news';

const coverage = { read: 1, of: 1, more: false, sortedBy: null };
const segment = (key: string, when: unknown) => ({ key, name: key, goal: 'inform', tone: 'steady', when });
function rules(id: string, ...segments: ReturnType<typeof segment>[]): SegmentModel {
  const fitted = methods.get('rules')?.fit([], { segments }, { asOf: today, seed: 1, id: modelId.parse(id), coverage });
  if (!fitted?.ok) throw new Error(JSON.stringify(fitted));
  return fitted.value;
}
const byStage = rules('stage', segment('lead', { field: 'stage', op: 'is', value: 'Lead' }));
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const list = (rows: Values[]): Customer[] =>
  rows.map((values, at) => person(`p${String(at).padStart(4, '0')}`, values));

/** Leads and others of whom the leads visit more, by one standard deviation, and come by fairs. */
const random = randomFrom(8);
const visitors = list(
  Array.from({ length: 240 }, (_, at) => ({
    stage: at % 3 === 0 ? 'Lead' : 'Won',
    visits: Math.round(50 + 10 * normal(random) + (at % 3 === 0 ? 10 : 0)),
    source: random() < (at % 3 === 0 ? 0.8 : 0.2) ? 'Fair' : 'Web',
    employees: Math.round(100 + 20 * normal(random)),
    totalSpend: eur(Math.round(1000 + 100 * normal(random))),
    gender: random() < (at % 3 === 0 ? 0.9 : 0.1) ? 'F' : 'M',
  })),
);
const seen = sceneOf(visitors, byStage, today);

describe('what sets a segment apart', () => {
  it('is told only of columns that the method does not look at, and nothing of what nobody should be sorted by', () => {
    const { columns, segments } = differences.compute(seen);
    expect(columns.map(({ field }) => field).sort()).toEqual(['employees', 'source', 'totalSpend', 'visits']);
    const lead = segments.find((row) => row.segment === 'lead');
    const sure = lead?.differences.filter(({ p }) => p <= 0.05).map(({ field }) => field);
    expect(sure?.sort()).toEqual(['source', 'visits']);
    expect(lead?.differences.find(({ field }) => field === 'visits')?.by).toBeCloseTo(1, 0);
    expect(lead?.within).toBeGreaterThan(0.7);
    expect(lead?.within).toBeLessThan(1.1);
  });
  it('is shown as it stands: the middle value here and elsewhere, and the share of a level', () => {
    const lead = profile.compute(seen).segments.find((row) => row.segment === 'lead');
    expect(lead?.more.map(({ field, used }) => [field, used])).toEqual([
      ['source', false],
      ['visits', false],
    ]);
    expect(lead?.less).toEqual([]);
    const source = lead?.more.find(({ field }) => field === 'source');
    expect(source).toMatchObject({ kind: 'level', level: { kind: 'text', value: 'Fair' } });
    expect(source?.kind === 'level' && source.here).toBeGreaterThan(0.6);
    const visits = lead?.more.find(({ field }) => field === 'visits');
    expect(visits).toMatchObject({ kind: 'number', here: { kind: 'number' } });
  });
  it('one that is like everybody else is too broad; one that is large is divided by the field that divides it best', () => {
    const random = randomFrom(2);
    const rows = list(
      Array.from({ length: 400 }, () => {
        const isLarge = random() < 0.5;
        return {
          stage: 'Lead',
          status: random() < 0.2 ? 'A' : 'B',
          employees: Math.round((isLarge ? 900 : 20) * (1 + random())),
          visits: Math.round((isLarge ? 80 : 20) + 10 * normal(random)),
          satisfaction: Math.round(5 + (isLarge ? 3 : 0) + normal(random)),
          favourite: random() < 0.5 ? 'Tea' : 'Coffee',
        };
      }),
    );
    const [lead] = breadth.compute(sceneOf(rows, byStage, today)).segments;
    expect(lead).toMatchObject({ breadth: 'broad', because: 'size', apart: null });
    expect(['employees', 'visits', 'satisfaction']).toContain(lead?.split?.field);
    expect(Math.abs(lead?.split?.differs.by ?? 0)).toBeGreaterThan(1);
    const byStatus = rules('status', segment('a', { field: 'status', op: 'is', value: 'A' }));
    const [a] = breadth.compute(sceneOf(rows, byStatus, today)).segments;
    expect(a?.share).toBeLessThan(0.4);
    expect(a).toMatchObject(
      Math.abs(a?.apart?.by ?? 0) < 0.2 ? { breadth: 'broad', because: 'alike' } : { breadth: 'fit' },
    );
  });
});

describe('other segmentations', () => {
  const customers = list([
    { stage: 'Lead', orders: 3 },
    { stage: 'Lead', orders: 3 },
    { stage: 'Lead', orders: 1 },
    { stage: 'Won', orders: 3 },
    { orders: 9 },
  ]);
  const byOrders = rules('orders', segment('often', { field: 'orders', op: '>=', value: 3 }));
  it('counts who is in both, as a share of either and of each', () => {
    const { others, pairs } = overlap.compute(sceneOf(customers, byStage, today, { others: [byStage, byOrders] }));
    expect(others).toBe(1);
    expect(pairs.find((pair) => pair.segment === 'lead' && pair.other === 'often')).toEqual({
      segment: 'lead',
      model: 'orders',
      other: 'often',
      both: 2,
      jaccard: 2 / 5,
      ofSegment: 2 / 3,
      ofOther: 1 / 2,
      same: false,
    });
  });
  it('knows the same segment under another name', () => {
    const again = rules('again', segment('new', { field: 'stage', op: 'is', value: 'Lead' }));
    const { pairs } = overlap.compute(sceneOf(visitors, byStage, today, { others: [again] }));
    expect(pairs.filter(({ same }) => same).map((pair) => [pair.segment, pair.other, pair.jaccard])).toEqual([
      ['lead', 'new', 1],
      ['otherwise', 'otherwise', 1],
    ]);
  });
});

describe('what it rests on', () => {
  it('is as old as the oldest value that it was placed by', () => {
    const read = (days: number, one: Customer): Customer => ({
      ...one,
      sources: {
        ...one.sources,
        stage: { list: one.lists[0] as never, at: `${addDays(today, -days)}T09:00:00Z`, text: 'Lead' },
      },
    });
    const leads = list([{ stage: 'Lead' }, { stage: 'Lead' }, { stage: 'Lead' }]).map((one, at) =>
      read([10, 90, 91][at] ?? 0, one),
    );
    const [lead] = evidence.compute(sceneOf(leads, byStage, today)).segments;
    expect(lead).toEqual({
      segment: 'lead',
      customers: 3,
      known: 3,
      middle: 90,
      old: 1,
      share: 1 / 3,
      oldest: { field: 'stage', customers: 1, read: addDays(today, -91) },
    });
  });
  it('is told where the newest thing that happened is a year ago', () => {
    const recent = rules('recent', segment('recent', { field: 'lastOrder', op: 'in the last', days: 30 }));
    const orders = (...days: number[]) => list(days.map((ago) => ({ lastOrder: addDays(today, -ago) })));
    const latest = (customers: Customer[], model = recent) => evidence.compute(sceneOf(customers, model, today)).latest;
    expect(latest(orders(9000, 366))).toEqual({ field: 'lastOrder', date: addDays(today, -366) });
    expect(latest(orders(9000, 365))).toBe(null);
    expect(latest(orders(9000), byStage)).toBe(null);
  });
  it('is how much was read, and of how many what it goes by is known', () => {
    const around: Around = {
      coverage: { read: 5, of: 900, more: true, sortedBy: { header: 'Spent', direction: 'descending' } },
    };
    const half = list([{ stage: 'Lead' }, { stage: 'Won' }, {}, {}]);
    expect(sample.compute(sceneOf(half, byStage, today, around))).toMatchObject({
      customers: 4,
      read: { rows: 5, of: 900, partial: true, sortedBy: 'Spent' },
      provisional: false,
      fields: [{ field: 'stage', known: 2, share: 0.5 }],
    });
  });
});

describe('what changes', () => {
  const recent = rules('recent', segment('recent', { field: 'lastOrder', op: 'in the last', days: 30 }));
  const buyers = list([0, 24, 29, 30, 31, 200].map((days) => ({ lastOrder: addDays(today, -days) })));
  it('by itself is counted by weeks, with where to', () => {
    const found = ahead.compute(sceneOf(buyers, recent, today));
    expect(found.weeks.map(({ customers }) => customers)).toEqual([3, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(found).toMatchObject({
      soon: [{ from: 'recent', to: 'otherwise', customers: 3 }],
      later: 0,
      never: 2,
      next: addDays(today, 1),
    });
    expect(found.weeks[0]?.from).toBe(addDays(today, 1));
  });
  it('since a day is a matrix of where they stood and where they stand, each move with its cause', () => {
    const move = (at: number, from: string | null, to: string | null, cause: 'time' | 'behaviour' | 'first seen') => ({
      at: '2026-11-20T09:00:00Z',
      customer: `p000${at}`,
      from,
      to,
      cause,
    });
    const entries = [
      move(0, 'otherwise', 'recent', 'behaviour'),
      move(4, 'recent', 'otherwise', 'time'),
      move(5, 'recent', 'otherwise', 'time'),
      move(1, null, 'recent', 'first seen'),
    ];
    const found = migration.compute(sceneOf(buyers, recent, today, { moves: { since: '2026-11-01', entries } }));
    expect(found.rows).toEqual([
      {
        from: 'recent',
        customers: 4,
        to: [
          { to: 'recent', customers: 2, share: 0.5 },
          { to: 'otherwise', customers: 2, share: 0.5 },
        ],
      },
      { from: 'otherwise', customers: 1, to: [{ to: 'recent', customers: 1, share: 1 }] },
    ]);
    expect(found.moves).toEqual([
      { from: 'recent', to: 'otherwise', customers: 2, causes: [{ cause: 'time', customers: 2 }] },
      { from: 'otherwise', to: 'recent', customers: 1, causes: [{ cause: 'behaviour', customers: 1 }] },
    ]);
    expect(found.net).toEqual([
      { segment: 'recent', in: 2, out: 2, net: 0 },
      { segment: 'otherwise', in: 2, out: 1, net: 1 },
      { segment: null, in: 0, out: 0, net: 0 },
    ]);
    expect(found.entered).toEqual([{ to: 'recent', customers: 1 }]);
    // Everybody is in the matrix or was first seen, once.
    const counted = found.rows.reduce((sum, { customers }) => sum + customers, found.entered[0]?.customers ?? 0);
    expect(counted).toBe(buyers.length);
  });
  it('is news when it is today’s: who turns within a week, and what is stale', () => {
    const dated = [
      { customer: 'b', segment: 'recent', until: addDays(today, 7) },
      { customer: 'a', segment: 'recent', until: addDays(today, 7) },
      { customer: 'c', segment: 'recent', until: addDays(today, 8) },
      { customer: 'd', segment: 'recent', until: addDays(today, 1) },
      { customer: 'e', segment: 'recent', until: today },
    ];
    const news = newsOf(
      { model: recent, moves: [], dated, fields: ['own:Last'], lastRead: addDays(today, -91) },
      today,
      today,
    );
    expect(news.turning.map(({ customer, on }) => [customer, on])).toEqual([
      ['d', addDays(today, 1)],
      ['a', addDays(today, 7)],
      ['b', addDays(today, 7)],
    ]);
    expect(news.stale).toEqual([
      { kind: 'reading', last: addDays(today, -91), days: 91 },
      { kind: 'turned', customers: 1 },
      { kind: 'columns', fields: ['lastOrder'] },
    ]);
  });
});

describe('who moved', () => {
  it('is told of those, too, who were first seen a few days ago', () => {
    const move = (customer: string, day: number, from: string | null, to: string, cause: MoveEntry['cause']) => ({
      ...{ at: `${addDays(today, -day)}T09:00:00.000Z`, customer, from, to, cause },
    });
    const moves = [
      move('new', 3, null, 'lead', 'first seen'),
      move('moved', 3, null, 'lead', 'first seen'),
      move('moved', 1, 'lead', 'otherwise', 'behaviour'),
      move('back', 3, null, 'lead', 'first seen'),
      move('back', 2, 'lead', 'otherwise', 'behaviour'),
      move('back', 1, 'otherwise', 'lead', 'behaviour'),
    ];
    const news = newsOf({ model: byStage, moves, dated: [], fields: [], lastRead: today }, addDays(today, -7), today);
    expect(news.moved.map(({ customer, from, to }) => [customer, from, to])).toEqual([['moved', 'lead', 'otherwise']]);
    expect(news.entered.map(({ customer }) => customer)).toEqual(['back', 'new']);
  });
});

describe('money', () => {
  it('is where few customers bring much of it', () => {
    const rows = list([
      ...Array.from({ length: 2 }, () => ({ stage: 'Lead', totalSpend: eur(40) })),
      ...Array.from({ length: 8 }, () => ({ stage: 'Won', totalSpend: eur(2.5) })),
      { stage: 'Won', totalSpend: { amount: 5, currency: 'SEK' } },
      { stage: 'Won', totalSpend: eur(-3) },
    ]);
    const found = money.compute(sceneOf(rows, byStage, today));
    expect(found).toMatchObject({ measure: 'totalSpend', currency: 'EUR', known: 10, total: 100, fourFifths: 0.2 });
    expect(found.top).toEqual([
      { of: 0.01, share: 0.4 },
      { of: 0.1, share: 0.4 },
      { of: 0.2, share: 0.8 },
    ]);
    // Two of ten share 80 %, eight 20 %, evenly: the area between the two lines is 0.8 − 0.2.
    expect(found.gini).toBeCloseTo(0.6, 12);
    expect(found.segments[0]).toMatchObject({ segment: 'lead', money: 80, share: 0.8, ofCustomers: 0.2 });
    expect(found.segments[0]?.times).toBeCloseTo(4, 12);
  });
  it('could come from those who bring less than customers like them', () => {
    const random = randomFrom(6);
    const rows = list(
      Array.from({ length: 400 }, (_, at) => {
        const isShop = at % 2 === 0;
        const usual = (isShop ? 1000 : 100) * Math.exp(0.3 * normal(random));
        const isLead = random() < 0.2;
        return {
          stage: isLead ? 'Lead' : 'Won',
          industry: isShop ? 'Shop' : 'Office',
          totalSpend: eur(isLead ? usual / 4 : usual),
        };
      }),
    );
    const won = segment('won', { field: 'stage', op: 'is', value: 'Won' });
    const both = rules('both', segment('lead', { field: 'stage', op: 'is', value: 'Lead' }), won);
    const found = potential.compute(sceneOf(rows, both, today));
    expect(found.alike).toMatchObject({ fields: ['industry'] });
    const [lead, other] = found.segments;
    expect(lead?.gap.low).toBeLessThanOrEqual(lead?.gap.value ?? 0);
    expect(lead?.gap.high).toBeGreaterThanOrEqual(lead?.gap.value ?? 0);
    // A fifth of the customers, all of them below their like.
    expect((lead?.gap.value ?? 0) / (lead?.customers ?? 1)).toBeGreaterThan(
      3 * ((other?.gap.value ?? 0) / (other?.customers ?? 1)),
    );
    expect((lead?.budget.value ?? 0) + (other?.budget.value ?? 0)).toBeCloseTo(1, 12);
    expect(lead?.budget.low).toBeLessThan(lead?.budget.high ?? 0);
    // The same customers as “Others”, whom one leaves alone: they bring less as before, and get no budget.
    const [alone, others] = potential.compute(sceneOf(rows, byStage, today)).segments;
    expect(others?.gap).toEqual(other?.gap);
    expect([alone?.budget.value, others?.budget.value]).toEqual([1, 0]);
    const shuffledIndustry = rows.map((one, at) => ({
      ...one,
      values: { ...one.values, industry: at < 200 ? 'Shop' : 'Office' },
    }));
    expect(potential.compute(sceneOf(shuffledIndustry, byStage, today)).alike).toBeNull();
  });
});
