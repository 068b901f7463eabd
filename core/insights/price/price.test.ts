import { describe, expect, it } from 'vitest';
import { person, today } from '../../../test/people';
import { hasReferenceData, readJson, readRows } from '../../../test/reference-data';
import type { Customer } from '../../customer/customer';
import { methods } from '../../segments/index';
import { modelId } from '../../segments/model';
import { sceneOf } from '../insight';
import price from '../insights/price';
import { columnsOf } from './answers';
import { pricePoints, trialAndRevenue } from './meter';

function sceneBy(field: string, values: readonly string[], customers: readonly Customer[]) {
  const segments = values.map((value) => ({
    key: value,
    name: value,
    goal: 'inform',
    tone: 'steady',
    when: { field, op: 'is', value },
  }));
  const context = {
    asOf: today,
    seed: 1,
    id: modelId.parse('slices'),
    coverage: { read: 1, of: 1, more: false, sortedBy: null },
  };
  const outcome = methods.get('rules')?.fit(customers, { segments }, context);
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  return sceneOf(customers, outcome.value, today);
}

describe.skipIf(!hasReferenceData)('the price meter against the reference', () => {
  it('psm_device: points, valid answers, trial and revenue', () => {
    const { psm_device: theirs } = readJson('reference/psm.json') as {
      psm_device: {
        validated_interpolated_mean: { PMC: number; PME: number; IDP: number; OPP: number; invalid: number };
        nms: { price_optimal_trial: number; price_optimal_revenue: number; trial_max: number; revenue_max: number };
      };
    };
    const rows = readRows('psm_device.csv');
    const headers = Object.keys(rows[0] ?? {});
    const customers = rows.map((row, at) => {
      const own = headers.map((header, column) => [
        header,
        column < 4 ? { kind: 'number', value: Number(row[header]) } : { kind: 'category', value: row[header] },
      ]);
      return person(
        `p${String(at).padStart(4, '0')}`,
        { plan: at < 500 ? 'a' : at < 520 ? 'b' : 'c' },
        Object.fromEntries(own),
      );
    });
    const result = price.compute(sceneBy('plan', ['a', 'b', 'c'], customers));
    const { PMC, PME, IDP, OPP, invalid } = theirs.validated_interpolated_mean;
    expect(result.columns).toEqual(headers.slice(0, 4).map((header) => `own:${header}`));
    expect(result.all).toMatchObject({ valid: 1000 - invalid, invalid, missing: 0 });
    // Theirs are to a cent.
    expect(Math.abs((result.all?.points?.pmc ?? 0) - PMC)).toBeLessThan(0.011);
    expect(Math.abs((result.all?.points?.pme ?? 0) - PME)).toBeLessThan(0.011);
    expect(Math.abs((result.all?.points?.idp ?? 0) - IDP)).toBeLessThan(0.011);
    expect(Math.abs((result.all?.points?.opp ?? 0) - OPP)).toBeLessThan(0.011);
    expect(result.all?.trial?.price).toBe(theirs.nms.price_optimal_trial);
    expect(result.all?.trial?.share).toBeCloseTo(theirs.nms.trial_max, 4);
    expect(result.all?.revenue?.price).toBe(theirs.nms.price_optimal_revenue);
    expect(result.all?.revenue?.share).toBeCloseTo(theirs.nms.revenue_max, 2);
    const bySegment = new Map(result.segments.map(({ segment, meter }) => [segment, meter]));
    expect(bySegment.get('a')?.points?.pmc).toBeGreaterThan(0);
    // Twenty answers make no curve.
    expect(bySegment.get('b')).toMatchObject({ points: null, trial: null });
  });
});

describe('the questions', () => {
  const asked = (headers: readonly string[]) =>
    columnsOf([
      person('p', {}, Object.fromEntries(headers.map((header, at) => [header, { kind: 'number', value: at + 1 }]))),
    ]);
  it.each([
    [['Too cheap', 'Cheap', 'Expensive', 'Too expensive']],
    [['price_too_low', 'bargain_price', 'getting_expensive', 'too_expensive']],
    [['För billigt', 'Billigt', 'Dyrt', 'För dyrt']],
    [['Te goedkoop', 'Goedkoop', 'Duur', 'Te duur']],
    [['Zu billig', 'Günstig', 'Teuer', 'Zu teuer']],
    [['Trop bon marché', 'Bon marché', 'Cher', 'Trop cher']],
  ])('%j are known by their words', (headers) => {
    expect(asked(headers)).toMatchObject(
      Object.fromEntries(
        ['tooCheap', 'cheap', 'expensive', 'tooExpensive'].map((question, at) => [question, `own:${headers[at]}`]),
      ),
    );
  });
  it('three of them are not enough', () => expect(asked(['Too cheap', 'Cheap', 'Expensive'])).toBeNull());
});

describe('curves', () => {
  const answer = (by: number) => ({
    tooCheap: 10 + by,
    cheap: 20 + by,
    expensive: 30 + by,
    tooExpensive: 40 + by,
    intents: [0.5, 0.3] as [number, number],
  });
  it('of people who all say the same cross where they said, and most buy where it is cheap', () => {
    const same = Array.from({ length: 40 }, () => answer(0));
    expect(pricePoints(same)).toEqual({ pmc: 10, pme: 30, idp: 20, opp: 20 });
    expect(trialAndRevenue(same)).toEqual({ trial: { price: 20, share: 0.5 }, revenue: { price: 20, share: 10 } });
  });
  it('without questions on buying there is no trial', () => {
    expect(trialAndRevenue([{ ...answer(0), intents: null }])).toBeNull();
  });
});
