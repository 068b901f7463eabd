import { describe, expect, it } from 'vitest';
import { people, person, randomFrom, today } from '../../../test/people';
import { hasReferenceData, readRows } from '../../../test/reference-data';
import type { Customer, OwnValue, Values } from '../../customer/customer';
import { addDays } from '../../values/civil';
import { methods } from '../index';
import type { Method } from '../method';
import { modelId } from '../model';
import type { PropensityData } from './model';
import { affirmedIn, kindOfTarget, suggestTarget } from './outcome';

const propensity = methods.get('propensity') as Method;
const coverage = { read: 1, of: 1, more: false, sortedBy: null };
const context = { asOf: today, seed: 1, id: modelId.parse('propensity'), coverage };
const outcomeFor = (customers: readonly Customer[], params: unknown = {}) => propensity.fit(customers, params, context);
function modelOf(customers: readonly Customer[], params: unknown = {}) {
  const outcome = outcomeFor(customers, params);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}
const problemOf = (customers: readonly Customer[], params: unknown = {}) => {
  const outcome = outcomeFor(customers, params);
  return outcome.ok ? null : outcome.problem;
};

type Own = { [header: string]: OwnValue };
/** Customers of a telephone company: monthly contracts, few months and dear fibre make them leave. */
function telephone(
  count: number,
  make: (own: Own, random: () => number, leaves: boolean) => Own = (own) => own,
): Customer[] {
  const random = randomFrom(11);
  return Array.from({ length: count }, (_, index) => {
    const months = Math.floor(random() * 72);
    const monthly = random() < 0.5;
    const fibre = random() < 0.5;
    const odds = 0.5 - months / 24 + (monthly ? 1 : -1) + (fibre ? 0.5 : -0.5);
    const leaves = random() < 1 / (1 + Math.exp(-odds));
    const own: Own = {
      Months: { kind: 'number', value: months },
      Contract: { kind: 'category', value: monthly ? 'Monthly' : 'Two years' },
      Internet: { kind: 'category', value: fibre ? 'Fibre' : 'DSL' },
      Colour: { kind: 'category', value: random() < 0.5 ? 'red' : 'blue' },
      Churn: { kind: 'yesNo', value: leaves },
    };
    return person(`c${String(index).padStart(5, '0')}`, { name: `Customer ${index}` }, make(own, random, leaves));
  });
}
const without = (own: Own, header: string): Own =>
  Object.fromEntries(Object.entries(own).filter(([key]) => key !== header));

describe('what is foretold', () => {
  const own = (header: string, value: unknown): Customer[] =>
    [value, value === true ? false : 0].map((one, index) =>
      person(
        `p${index}`,
        {},
        {
          [header]: { kind: typeof one === 'boolean' ? 'yesNo' : 'number', value: one } as OwnValue,
          Rest: { kind: 'yesNo', value: index === 0 },
        },
      ),
    );
  it.each([
    ['Churn', true, 'churn'],
    ['Exited', 1, 'churn'],
    ['Attrition_Flag', 1, 'churn'],
    ['Uppsagd', true, 'churn'],
    ['Opgezegd', true, 'churn'],
    ['Response', 1, 'response'],
    ['y', true, 'response'],
    ['Har svarat', true, 'response'],
    ['ISWON', true, 'won'],
    ['IsWon', true, 'won'],
  ])('%s is suggested, and is %s', (header, value, kind) => {
    expect(suggestTarget(own(header, value)).target).toBe(`own:${header}`);
    expect(kindOfTarget(`own:${header}`)).toBe(kind);
  });
  it('is not suggested where no header says so: then it is asked for', () => {
    expect(problemOf(own('Blau', true))).toEqual({ code: 'no-outcome', fields: ['own:Blau', 'own:Rest'] });
    expect(problemOf([person('x', { orders: 3 })])).toEqual({ code: 'no-outcome', fields: [] });
  });
  it.each([
    ['insurance', 'noinsurance', 'insurance'],
    ['Ingen bil', 'bil', 'bil'],
    ['member', 'not member', 'member'],
    ['red', 'blue', null],
    ['Norway', 'way', null],
  ])('of “%s” and “%s” the yes is %s', (one, other, yes) => {
    const either = [one, other, one, other].map((value, at) =>
      person(`d${at}`, {}, { X: { kind: 'category', value } }),
    );
    expect(affirmedIn(either, 'own:X')).toBe(yes);
    expect(suggestTarget(either).others).toEqual(yes === null ? [] : ['own:X']);
    expect(affirmedIn([...either, person('e', {}, { X: { kind: 'category', value: 'third' } })], 'own:X')).toBeNull();
  });

  it('may be a stage that is won or lost, and a value that is named', () => {
    const customers = telephone(600).map((customer, index) => {
      const { own, id } = customer;
      const stage = index % 4 === 0 ? 'Proposal' : own.Churn?.value ? 'Closed lost' : 'Closed won';
      return person(id, { stage }, without(own, 'Churn'));
    });
    const model = modelOf(customers);
    expect(model.segments.map(({ key }) => key)).toEqual(['likely', 'possible', 'unlikely', 'yes', 'no']);
    const labels = customers.map((customer) => [
      customer.values.stage,
      propensity.assign(customer, model, today).segment,
    ]);
    expect(new Set(labels.filter(([stage]) => stage === 'Closed won').map(([, label]) => label))).toEqual(
      new Set(['yes']),
    );
    expect(new Set(labels.filter(([stage]) => stage === 'Closed lost').map(([, label]) => label))).toEqual(
      new Set(['no']),
    );
    const open = labels.filter(([stage]) => stage === 'Proposal').map(([, label]) => label);
    expect(open.filter((label) => label === 'likely').length / open.length).toBeCloseTo(0.2, 1);
    const named = modelOf(telephone(600), { target: 'own:Contract', yes: 'Monthly' });
    expect(named.segments[0]?.name).toBe('Contract: likely');
  });
});

describe('a model', () => {
  const customers = telephone(1000);
  const model = modelOf(customers);
  const data = model.data as PropensityData;

  it('is held against customers kept aside', () => {
    const { auc = 0, low = 0, high = 0, lift = 0, calibrationOff = 1 } = model.quality;
    expect(auc).toBeGreaterThan(0.75);
    expect(low).toBeLessThan(auc);
    expect(high).toBeGreaterThan(auc);
    expect(lift).toBeGreaterThan(1.8);
    expect(calibrationOff).toBeLessThan(0.06);
    expect(data.tenths.reduce((sum, tenth) => sum + tenth.customers, 0)).toBe(1000);
    expect(data.tenths.map(({ predicted }) => predicted)).toEqual(
      data.tenths.map(({ predicted }) => predicted).sort((a, b) => a - b),
    );
  });

  it('divides those who are still there by their chance, and leaves those who have left', () => {
    const labels = customers.map((customer) => propensity.assign(customer, model, today).segment);
    for (const [index, label] of labels.entries()) expect(label === 'yes').toBe(customers[index]?.own.Churn?.value);
    const there = labels.filter((label) => label !== 'yes');
    expect(there.filter((label) => label === 'likely').length / there.length).toBeCloseTo(0.2, 1);
    expect(there.filter((label) => label === 'unlikely').length / there.length).toBeCloseTo(0.5, 1);
  });

  it('tells what speaks for and against, at most three of each', () => {
    const likely = customers.find(
      (customer) => propensity.assign(customer, model, today).segment === 'likely',
    ) as Customer;
    const { reasons, flip } = propensity.explain(likely, model, today);
    const factors = reasons.filter((reason) => reason.kind === 'factor');
    expect(factors[0]).toMatchObject({ speaks: 'for' });
    for (const speaks of ['for', 'against'])
      expect(factors.filter((factor) => factor.speaks === speaks).length).toBeLessThanOrEqual(3);
    expect(reasons.find((reason) => reason.kind === 'chance')).toBeTruthy();
    expect(flip?.segment).not.toBe('likely');
    const months = (value: number) => ({
      ...likely,
      own: { ...likely.own, Months: { kind: 'number', value } as OwnValue },
    });
    const chance = (customer: Customer) =>
      propensity.explain(customer, model, today).reasons.find((reason) => reason.kind === 'chance')?.low ?? 0;
    expect(chance(months(0))).toBeGreaterThan(chance(months(70)));
  });

  it('leaves open what hangs on a value that is missing, and nothing else', () => {
    const [first] = customers.filter(
      ({ own }) => own.Churn?.value === false && own.Months?.value === 3 && own.Contract?.value === 'Monthly',
    );
    if (!first) throw new Error('nobody');
    const noMonths = { ...first, own: without(first.own, 'Months') };
    expect(propensity.assign(noMonths, model, today)).toEqual({ segment: null, missing: ['own:Months'] });
    const noColour = { ...first, own: without(first.own, 'Colour') };
    expect(propensity.assign(noColour, model, today)).toEqual(propensity.assign(first, model, today));
  });

  it('learns from what is missing where that is so of many', () => {
    const silent = telephone(1000, (own, random, leaves) =>
      random() < (leaves ? 0.5 : 0.15) ? without(own, 'Colour') : own,
    );
    const learned = modelOf(silent);
    const one = silent.find(({ own }) => own.Colour === undefined && own.Churn?.value === false) as Customer;
    expect(propensity.assign(one, learned, today).segment).not.toBeNull();
    expect(propensity.explain(one, learned, today).reasons).toContainEqual(
      expect.objectContaining({ kind: 'factor', field: 'own:Colour', value: null, speaks: 'for' }),
    );
  });
});

describe('gates', () => {
  it('asks for a hundred of each outcome', () => {
    const problem = problemOf(telephone(150));
    expect(problem).toMatchObject({ code: 'too-few-outcomes', field: 'own:Churn', need: 100 });
  });
  it('says so where nothing foretells it: of twenty lists of noise hardly any gets a model', () => {
    let models = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      const random = randomFrom(seed);
      const noise = Array.from({ length: 400 }, (_, index) =>
        person(
          `n${String(index).padStart(4, '0')}`,
          {},
          {
            Churn: { kind: 'yesNo', value: random() < 0.4 },
            Size: { kind: 'number', value: random() },
            Colour: { kind: 'category', value: random() < 0.5 ? 'red' : 'blue' },
          },
        ),
      );
      const problem = problemOf(noise);
      if (problem === null) models += 1;
      else expect(problem).toMatchObject({ code: 'no-signal', field: 'own:Churn' });
    }
    expect(models).toBeLessThanOrEqual(2);
  });
  it('refuses what says something personal, as a target and to learn from', () => {
    expect(problemOf(telephone(300), { target: 'gender' })).toEqual({ code: 'personal-field', field: 'gender' });
    expect(problemOf(telephone(300), { features: ['own:Months', 'own:Religion'] })).toEqual({
      code: 'personal-field',
      field: 'own:Religion',
    });
    expect(problemOf(telephone(300), { features: ['own:Year_Birth'] })).toEqual({
      code: 'personal-field',
      field: 'own:Year_Birth',
    });
    const religious = telephone(600, (own, random, leaves) => ({
      ...own,
      Religion: { kind: 'category', value: random() < (leaves ? 0.8 : 0.3) ? 'a' : 'b' },
    }));
    expect((modelOf(religious).data as PropensityData).learned.map(({ feature }) => feature.field)).not.toContain(
      'own:Religion',
    );
  });
  it('leaves out a column that is the outcome once more, and says so', () => {
    const told = telephone(600, (own, _, leaves) =>
      leaves ? { ...own, 'Churn reason': { kind: 'category', value: 'Price' } } : own,
    );
    const { data, quality } = modelOf(told);
    expect((data as PropensityData).leaks).toEqual([{ field: 'own:Churn reason', alone: 1 }]);
    expect(quality['alone own:Churn reason']).toBe(1);
  });
});

it('moves with the days, on the day that was told', () => {
  const model = modelOf(people(400), { target: 'campaignResponse', features: ['daysSinceLastOrder'] });
  const buyer = (days: number): Values => ({ lastOrder: addDays(today, -days), campaignResponse: false });
  let moved = 0;
  for (let days = 0; days < 400; days += 25) {
    const one = person('x', buyer(days));
    const until = propensity.until(one, model, today);
    const at = (date: string) => propensity.assign(one, model, date).segment;
    if (until === null) continue;
    moved += 1;
    expect(at(until)).not.toBe(at(today));
    expect(at(addDays(until, -1))).toBe(at(today));
  }
  expect(moved).toBeGreaterThan(3);
});

describe.skipIf(!hasReferenceData)('on real lists', () => {
  it('bank_additional: the length of the call is known only afterwards, and is left out', () => {
    const rows = readRows('bank_additional.csv', { delimiter: ';' });
    const numeric = [
      'campaign',
      'duration',
      'pdays',
      'previous',
      'emp.var.rate',
      'cons.price.idx',
      'euribor3m',
      'nr.employed',
    ];
    const names = ['job', 'contact', 'month', 'poutcome', 'housing', 'loan'];
    const customers = rows.map((row, index) =>
      person(
        String(index).padStart(5, '0'),
        {},
        {
          ...Object.fromEntries(
            numeric.map((header) => [header, { kind: 'number' as const, value: Number(row[header]) }]),
          ),
          ...Object.fromEntries(
            names.map((header) => [header, { kind: 'category' as const, value: row[header] ?? '' }]),
          ),
          y: { kind: 'yesNo', value: row.y === 'yes' },
        },
      ),
    );
    const { quality, data, segments } = modelOf(customers);
    expect((data as PropensityData).leaks.map(({ field }) => field)).toEqual(['own:duration']);
    expect(segments[0]?.name).toBe('Likely to answer');
    expect(quality.auc).toBeGreaterThan(0.7);
    // Whoever wants it all the same says so.
    const chosen = modelOf(customers, { features: ['own:duration', 'own:job'] });
    expect((chosen.data as PropensityData).leaks).toEqual([]);
  });
});
