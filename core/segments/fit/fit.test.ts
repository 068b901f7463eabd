import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { people, person, today } from '../../../test/people';
import type { Customer, Values } from '../../customer/customer';
import { addDays } from '../../values/civil';
import { methods } from '../index';
import type { Method } from '../method';
import { modelId } from '../model';
import { goal, tone } from '../segment';
import { cellOf, grid, levels, settled } from './grid';
import { faded } from './points';
import { sourceKind } from './source-words';

const fit = methods.get('fit') as Method;
const coverage = { read: 1, of: 1, more: false, sortedBy: null };
const context = { asOf: today, seed: 1, id: modelId.parse('fit'), coverage };
function modelOf(customers: readonly Customer[], params: unknown = {}) {
  const outcome = fit.fit(customers, params, context);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}
const ago = (days: number) => addDays(today, -days);

const lead = (id: string, values: Values) => person(id, { email: `${id}@example.com`, ...values });
const leads: Customer[] = [
  lead('boss', { jobTitle: 'CEO', employees: 400, lastActive: ago(1), source: 'Referral', stage: 'Proposal' }),
  lead('quiet', { jobTitle: 'Owner', employees: 900, lastActive: ago(300), source: 'Cold call', stage: 'Lead' }),
  lead('manager', {
    jobTitle: 'Sales manager',
    employees: 60,
    lastActive: ago(20),
    source: 'Webinar',
    stage: 'Contacted',
  }),
  lead('intern', { jobTitle: 'Intern', employees: 4, lastActive: ago(2), source: 'Referral', stage: 'Demo' }),
  lead('nobody', { jobTitle: 'Trainee', employees: 4, lastActive: ago(200), source: 'Purchased list', stage: 'Lead' }),
  lead('kund', { jobTitle: 'VD', employees: 30, lastActive: ago(2), source: 'Mässa', stage: 'Kund' }),
  lead('lost', { jobTitle: 'VD', employees: 30, lastActive: ago(2), source: 'Mässa', stage: 'Förlorad' }),
];
const model = modelOf(leads);
const segmentOf = (customer: Customer, asOf = today) => fit.assign(customer, model, asOf).segment;

describe('the grid', () => {
  it('is total, reaches every segment, and no more points lead to a worse one', () => {
    const rank = (key: string) => grid.findIndex((segment) => segment.key === key);
    const reached = new Set(levels.flatMap((one) => levels.map((other) => cellOf(one, other))));
    expect([...reached].sort()).toEqual(grid.map(({ key }) => key).sort());
    for (const [f, one] of levels.entries())
      for (const [e, other] of levels.entries())
        for (const more of levels.slice(f))
          for (const warmer of levels.slice(e))
            expect(rank(cellOf(more, warmer))).toBeLessThanOrEqual(rank(cellOf(one, other)));
  });
  it('has a goal and a tone for each', () => {
    for (const segment of [...grid, ...settled]) {
      expect(goal.options).toContain(segment.goal);
      expect(tone.options).toContain(segment.tone);
    }
  });
});

describe('placing', () => {
  it('puts leads where their points are, and customers and lost ones outside the grid', () => {
    expect(Object.fromEntries(leads.map((one) => [one.id, segmentOf(one)]))).toEqual({
      boss: 'ready',
      quiet: 'good-cold',
      manager: 'fair-warm',
      intern: 'poor-hot',
      nobody: 'poor',
      kund: 'customer',
      lost: 'lost',
    });
  });

  it('tells the points of each value, and the sums', () => {
    const { reasons, flip } = fit.explain(leads[1] as Customer, model, today);
    expect(reasons).toContainEqual({
      kind: 'points',
      field: 'seniority',
      value: { kind: 'text', value: 'owner' },
      points: 20,
      of: 20,
      halfLife: null,
    });
    expect(reasons).toContainEqual({
      kind: 'points',
      field: 'daysSinceActivity',
      value: { kind: 'days', value: 300 },
      points: 0,
      of: 40,
      halfLife: 30,
    });
    // Owner 20 and general management 5, under the cap of 25 for a person; size 15 under the cap of 20 for a firm.
    expect(reasons).toContainEqual({ kind: 'sum', what: 'fit', low: 40, high: 40, of: 40, levels: ['high'] });
    expect(flip).toMatchObject({ field: 'daysSinceActivity', to: { value: 0 }, segment: 'good-warm' });
  });

  it('does not say more than is known: what is missing leaves its points open', () => {
    const noTitle = lead('x', { employees: 400, lastActive: ago(1), source: 'Referral', stage: 'Proposal' });
    expect(fit.assign(noTitle, model, today)).toEqual({ segment: null, missing: ['jobTitle', 'jobFunction'] });
    const sum = fit.explain(noTitle, model, today).reasons.find((one) => one.kind === 'sum' && one.what === 'fit');
    expect(sum).toMatchObject({ low: 15, high: 40, levels: ['middle', 'high'] });
  });

  it('still knows the segment where it does not hang on what is missing', () => {
    // Nothing that a source could add makes an intern of a tiny firm, long silent, anything but a poor fit, middling or not.
    const noSource = lead('x', { jobTitle: 'Intern', employees: 4, lastActive: ago(300), stage: 'Lead' });
    expect(segmentOf(noSource)).toBe('poor');
    expect(fit.explain(noSource, model, today).reasons).toContainEqual({ kind: 'missing', field: 'source' });
    const someSize = lead('x', {
      jobTitle: 'CEO',
      employees: { from: 20, to: 100 },
      lastActive: ago(300),
      source: 'Cold call',
      stage: 'Lead',
    });
    expect(segmentOf(someSize)).toBe('good-cold');
  });

  it('cannot tell a prospect from a customer by a stage of unknown words', () => {
    const strange = { ...(leads[0] as Customer), values: { ...leads[0]?.values, stage: 'Blau' } };
    expect(fit.assign(strange, model, today)).toEqual({ segment: null, missing: ['stage'] });
  });

  it('learns in which industries there are customers, and is told otherwise', () => {
    const industries = [...leads, ...leads, ...leads, ...leads].map((one, index) =>
      person(`i${index}`, { ...one.values, industry: one.id === 'kund' ? 'Retail' : 'Health' }),
    );
    const learned = modelOf(industries);
    expect(learned.data).toMatchObject({ industries: ['retail'], learned: true });
    expect(fit.relative(learned)).toBe(true);
    const told = modelOf(industries, { industries: ['Health'] });
    expect(told.data).toMatchObject({ industries: ['health'], learned: false });
    expect(fit.relative(told)).toBe(false);
  });
});

describe('points', () => {
  it('halve with each half-life, and are whole', () => {
    expect([0, 30, 60, 90, 1000].map((days) => faded(40, days, 30))).toEqual([40, 20, 10, 5, 0]);
    expect(faded(40, 7, 7)).toBe(20);
  });

  it('change on the day that was told', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 3, max: 90 }), (days, halfLife) => {
        const changed = modelOf(leads, { halfLife });
        const one = lead('x', { ...leads[2]?.values, lastActive: ago(days) });
        const until = fit.until(one, changed, today);
        const at = (date: string) => fit.assign(one, changed, date).segment;
        if (until === null) expect(at(addDays(today, 900))).toBe(at(today));
        else {
          expect(at(until)).not.toBe(at(today));
          expect(at(addDays(until, -1))).toBe(at(today));
        }
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it('never sink when a value earns more', () => {
    const rank = (key: string | null) => grid.findIndex((segment) => segment.key === key);
    const titles = ['Sales intern', 'Accountant', 'Sales specialist', 'Sales manager', 'Sales director', 'CEO'];
    const sizes = [4, 20, 100, 900];
    const seen = fc.constantFrom(0, 20, 60, 300);
    fc.assert(
      fc.property(fc.nat(5), fc.nat(3), seen, fc.nat(5), fc.nat(3), seen, (t, s, d, t2, s2, d2) => {
        const make = (title: number, size: number, days: number) =>
          lead('x', {
            ...leads[0]?.values,
            jobTitle: titles[title] ?? '',
            employees: sizes[size] ?? 0,
            lastActive: ago(days),
          });
        const [less, more] = [
          make(Math.min(t, t2), Math.min(s, s2), Math.max(d, d2)),
          make(Math.max(t, t2), Math.max(s, s2), Math.min(d, d2)),
        ];
        expect(rank(segmentOf(more))).toBeLessThanOrEqual(rank(segmentOf(less)));
      }),
      { seed: 2 },
    );
  });
});

describe('gates', () => {
  it('says which columns it would need', () => {
    const outcome = fit.fit([lead('x', { lastActive: ago(3) })], {}, context);
    expect(outcome).toEqual({
      ok: false,
      problem: { code: 'missing-fields', fields: ['jobTitle', 'department', 'employees', 'industry'] },
    });
    const silent = fit.fit([lead('x', { jobTitle: 'CEO' })], {}, context);
    expect(silent).toEqual({
      ok: false,
      problem: { code: 'missing-fields', fields: ['lastActive', 'source', 'stage'] },
    });
  });
  it('refuses what says something personal', () => {
    const by = (field: string) => ({ by: 'name', field, side: 'fit', group: 'x', points: { a: 1 } });
    for (const field of ['gender', 'education', 'own:Religion'])
      expect(fit.fit(leads, { criteria: [by(field)] }, context)).toEqual({
        ok: false,
        problem: { code: 'personal-field', field },
      });
  });
  it('fits the made-up people, so that the laws have something to hold', () => {
    for (const params of [{}, { industries: ['Software'] }])
      expect(fit.fit(people(400), params, context).ok).toBe(true);
  });
});

it('knows the words of sources', () => {
  const kinds = {
    Referral: 'recommended',
    'Word of mouth': 'recommended',
    Aanbeveling: 'recommended',
    Empfehlung: 'recommended',
    'Mun till mun': 'recommended',
    Web: 'came to us',
    'Organic Search': 'came to us',
    Hemsida: 'came to us',
    Website: 'came to us',
    'Inbound call': 'came to us',
    'Trade Show': 'met',
    Mässa: 'met',
    Beurs: 'met',
    Messe: 'met',
    Salon: 'met',
    Webinar: 'met',
    'Google AdWords': 'advertised',
    'Paid Search': 'advertised',
    Campaign: 'advertised',
    Annons: 'advertised',
    'Cold call': 'looked up',
    'Purchased List': 'looked up',
    Kaltakquise: 'looked up',
    'LinkedIn Sales Navigator': 'looked up',
  };
  expect(Object.fromEntries(Object.keys(kinds).map((word) => [word, sourceKind(word)]))).toEqual(kinds);
  expect(sourceKind('Blau')).toBeUndefined();
});
