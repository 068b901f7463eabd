import { describe, expect, it } from 'vitest';
import { people, today } from '../../test/people';
import { sceneOf } from '../insights/insight';
import ahead from '../insights/insights/ahead';
import breadth from '../insights/insights/breadth';
import differences from '../insights/insights/differences';
import drift from '../insights/insights/drift';
import evidence from '../insights/insights/evidence';
import migration from '../insights/insights/migration';
import money from '../insights/insights/money';
import overlap from '../insights/insights/overlap';
import potential from '../insights/insights/potential';
import profile from '../insights/insights/profile';
import sample from '../insights/insights/sample';
import { methods } from '../segments/index';
import { modelId } from '../segments/model';
import { addDays } from '../values/civil';
import { languages } from './index';
import { makeSpeaker } from './speaker';

const coverage = { read: 300, of: 900, more: true, sortedBy: null };
const everybody = people(300);
const fitted = methods.get('rfm')?.fit(everybody, {}, { asOf: today, seed: 1, id: modelId.parse('m'), coverage });
if (!fitted?.ok) throw new Error('not fitted');
const move = { at: `${today}T09:00:00Z`, from: 'new', to: 'loyal', cause: 'behaviour' } as const;
const scene = sceneOf(everybody, fitted.value, today, {
  coverage,
  others: [{ ...fitted.value, id: modelId.parse('other') }],
  moves: { since: '2026-11-01', entries: everybody.slice(0, 9).map(({ id }) => ({ ...move, customer: id })) },
  earlier: { asOf: addDays(today, -90), customers: people(200, 5) },
});

const item = (name: string) => ({ field: 'product', name });
const rule = {
  left: [item('Coffee'), item('Sugar')],
  right: item('Milk'),
  ...{ count: 40, support: 0.1, confidence: 0.6, lift: 2.4, leverage: 0.06, q: 0.001 },
};
const meter = {
  ...{ valid: 991, invalid: 9, missing: 0, points: { pmc: 39.11, pme: 97.6, idp: 66.5, opp: 69 } },
  ...{ trial: { price: 61, share: 0.33 }, revenue: { price: 76, share: 22.7 } },
};

it('groups that pass every check are not called slices, nor what makes no groups', () => {
  const { insight } = makeSpeaker('en');
  expect([{ natural: 1 }, {}].flatMap(insight.natural)).toEqual([]);
});

describe.each([...languages.keys()])('%s', (code) => {
  const { insight } = makeSpeaker(code);
  const name = (segment: string | null) => segment ?? '–';
  const { measure } = money.compute(scene);
  const { currency, segments: potentials, ...whole } = potential.compute(scene);
  const rows = breadth.compute(scene).segments;
  const said = [
    ...differences.compute(scene).segments.flatMap(insight.differences),
    ...rows.flatMap(insight.breadth),
    ...rows.slice(0, 1).flatMap((row) => insight.breadth({ ...row, breadth: 'broad', because: 'alike' })),
    ...profile.compute(scene).segments.flatMap(({ more, less }) => [...more, ...less].map(insight.trait)),
    ...overlap.compute(scene).pairs.map((pair) => insight.overlap(pair, name(pair.segment), name(pair.other))),
    ...evidence.compute(scene).segments.map((row) => insight.evidence(row, 90)),
    ...insight.latest({ ...evidence.compute(scene), latest: { field: 'lastOrder', date: '1998-06-30' } }),
    ...insight.natural({ natural: 0 }),
    ...insight.sample(sample.compute(scene)),
    insight.migration(migration.compute(scene)),
    insight.migration({ ...migration.compute(scene), moves: [] }),
    ...migration.compute(scene).moves.map((one) => insight.move(one, name)),
    ...migration.compute(scene).net.map((one) => insight.net(one, name)),
    insight.drift(drift.compute(scene)),
    insight.ahead(ahead.compute(scene)),
    ...insight.money(money.compute(scene)),
    ...money.compute(scene).segments.map((row) => insight.moneyOf(row, measure ?? '')),
    insight.potential({
      ...whole,
      currency,
      segments: potentials,
      alike: { fields: ['industry'], p: 0.01, between: 0.2 },
    }),
    ...insight.potentialOf(
      {
        segment: 'loyal',
        customers: 9,
        compared: 9,
        below: 1,
        gap: { value: 900.4, low: 100, high: 2000 },
        budget: { value: 0.4, low: 0.2, high: 0.6 },
      },
      'EUR',
    ),
    insight.together(rule, 'orders'),
    insight.together(rule, 'customers'),
    insight.leaning({ item: rule.right, customers: 40, share: 0.4, index: 160, q: 0.001 }),
    insight.spending({ field: 'own:Wine', spendIndex: 140, buyerIndex: 101, buyers: 30, mean: 12, q: 0.9 }),
    ...insight.price(meter, 'EUR'),
    ...insight.price({ ...meter, valid: 12, points: null }, null),
    insight.turning(3, today),
    insight.stale({ kind: 'yardstick', asOf: today, days: 91 }),
    insight.stale({ kind: 'part', read: 30, of: null }),
    insight.stale({ kind: 'reading', last: today, days: 91 }),
    insight.stale({ kind: 'turned', customers: 1 }),
    insight.stale({ kind: 'columns', fields: ['orders', 'own:Score'] }),
  ].filter((one) => one !== null);

  it('says every insight wholly, with no placeholder and no number that is none', () => {
    expect(said.length).toBeGreaterThan(30);
    for (const sentence of said) expect(sentence).not.toMatch(/[{}]|NaN|undefined|Infinity|^$/);
  });
  it('says in its own words what English says in English', () => {
    const english = makeSpeaker('en').insight;
    if (code === 'en') return expect(insight).toBe(english);
    expect(insight.ahead(ahead.compute(scene))).not.toBe(english.ahead(ahead.compute(scene)));
  });
});
