import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { person, randomFrom, today } from '../../../test/people';
import { hasReferenceData, readJson, readRows } from '../../../test/reference-data';
import type { Customer, OwnValue } from '../../customer/customer';
import { methods } from '../../segments/index';
import { modelId, type SegmentModel } from '../../segments/model';
import { sceneOf } from '../insight';
import affinity from '../insights/affinity';
import { associations } from './association';
import { falseDiscovery } from './false-discovery';
import { spendColumns } from './spend-columns';

type Rule = { lhs: string; rhs: string; support: number; confidence: number; lift: number; count: number };
const setOf = (text: string): string =>
  text
    .replace(/^\{|\}$/g, '')
    .split(',')
    .sort()
    .join();

/** As many rules, and the first of theirs with their figures. Rules of equal lift may stand in another order. */
function expectRules(found: ReturnType<typeof associations>, count: number, top: readonly Rule[]) {
  expect(found).toHaveLength(count);
  const byName = new Map(found.map((rule) => [`${[...rule.left].sort().join()} > ${rule.right}`, rule]));
  for (const { lhs, rhs, ...theirs } of top) {
    const ours = byName.get(`${setOf(lhs)} > ${setOf(rhs)}`);
    expect(ours?.count, lhs).toBe(theirs.count);
    for (const figure of ['support', 'confidence', 'lift'] as const)
      expect(ours?.[figure], lhs).toBeCloseTo(theirs[figure], 8);
    if (ours) expect(ours.leverage).toBeCloseTo(ours.support - ours.support / ours.lift, 10);
  }
  expect(found[0]?.lift).toBeCloseTo(top[0]?.lift ?? 0, 8);
}

describe.skipIf(!hasReferenceData)('rules against arules', () => {
  const groceries = () => {
    const text = readFileSync(new URL('../../../../shared/data/groceries_baskets.csv', import.meta.url), 'utf8');
    return text
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','));
  };
  it.each([
    [0.001, 0.8, 10, 'n_rules_s0.001_c0.8', 'top_s0.001_c0.8'],
    [0.01, 0.25, 10, 'n_rules_s0.01_c0.25', 'top_s0.01_c0.25'],
    [0.005, 0.2, 10, 'n_rules_s0.005_c0.2', 'top_s0.005_c0.2'],
  ])('groceries at support %d and confidence %d', (support, confidence, longest, count, top) => {
    const { groceries: theirs } = readJson('reference/rules.json') as { groceries: Record<string, unknown> };
    // Theirs count rules with an empty left side nowhere here: at least two items.
    const found = associations(groceries(), { support, confidence, longest });
    const trimmed = found.map((rule) => ({
      ...rule,
      left: rule.left.map((name) => name.trim()),
      right: rule.right.trim(),
    }));
    const rules = (theirs[top] as Rule[]).map((rule) => ({
      ...rule,
      lhs: rule.lhs.replaceAll(' }', '}').replaceAll(' ,', ','),
      rhs: rule.rhs.replaceAll(' }', '}'),
    }));
    expectRules(trimmed, theirs[count] as number, rules);
  });

  /** Invoices with their goods, by the country and by the customer: cleaned lines, without what is no product (postage, fees). */
  type Invoice = { country: string; customer: string; items: Set<string> };
  const cleanedInvoices = (): Invoice[] => {
    const invoices = new Map<string, Invoice>();
    for (const { InvoiceNo = '', StockCode = '', CustomerID, Country = '', Quantity, UnitPrice } of readRows(
      'online_retail_lines.csv',
    )) {
      if (!CustomerID || InvoiceNo.startsWith('C') || Number(Quantity) <= 0 || Number(UnitPrice) <= 0) continue;
      if (/^(?:POST|DOT|M|C2|BANK CHARGES|PADS)$/.test(StockCode)) continue;
      const invoice = invoices.get(InvoiceNo) ?? { country: Country, customer: CustomerID, items: new Set() };
      invoices.set(InvoiceNo, { ...invoice, items: invoice.items.add(StockCode) });
    }
    return [...invoices.values()];
  };
  const ordersIn = (invoices: readonly Invoice[], which: (one: Invoice) => boolean) =>
    invoices.filter(which).map(({ items }) => [...items]);

  it('Online Retail: what is in an invoice together, by country and of the fifth that spends most against the others', () => {
    type Part = { transactions: number; top?: Rule[]; top_pairs: Rule[]; [counted: `n_${string}`]: number };
    const theirs = (readJson('reference/rules.json') as { online_retail: { [part: string]: Part } }).online_retail;
    const invoices = cleanedInvoices();
    const best = new Set(
      readRows('reference/rfm_online_retail_scores.csv')
        .filter((row) => row.M_quantile_type7_right === '5')
        .map(({ id }) => id ?? ''),
    );
    const parts: [name: string, support: number, which: (one: Invoice) => boolean][] = [
      ['Germany', 0.05, ({ country }) => country === 'Germany'],
      ['France', 0.05, ({ country }) => country === 'France'],
      ['UK', 0.015, ({ country }) => country === 'United Kingdom'],
      ['segment_M5', 0.015, ({ customer }) => best.has(customer)],
      ['segment_M1to4', 0.015, ({ customer }) => !best.has(customer)],
    ];
    for (const [name, support, which] of parts) {
      const { transactions, top, top_pairs, ...counts } = theirs[name] as Part;
      const orders = ordersIn(invoices, which);
      expect(orders, name).toHaveLength(transactions);
      // A pair is counted once there, whichever of the two stands on the left.
      const pairs = associations(orders, { support, confidence: 0, longest: 2 });
      expect(pairs.length, name).toBe(2 * (counts[`n_pairs_s${support}`] ?? 0));
      expectRules(pairs, pairs.length, top_pairs);
      if (!top) continue;
      const threes = associations(orders, { support, confidence: 0.5, longest: 3 });
      expectRules(threes, counts[`n_rules_s${support}_c0.5_maxlen3`] ?? 0, top);
    }
  }, 60_000);
});

it('a lift of forty from two baskets is no rule, and noise gives none', () => {
  const rare = Array.from({ length: 200 }, (_, at) => (at < 2 ? ['caviar', 'champagne'] : ['milk']));
  expect(associations(rare, { support: 0, confidence: 0, longest: 2 })).toEqual([]);
  const random = randomFrom(3);
  const noise = Array.from({ length: 800 }, () => Array.from('abcdefghij').filter(() => random() < 0.3));
  const found = associations(noise, { support: 0.01, confidence: 0.1, longest: 3 });
  expect(found.length).toBeGreaterThan(300);
  expect(found.filter(({ q }) => q <= 0.05).length).toBeLessThanOrEqual(5);
});

it('false discoveries are counted as R does (p.adjust, BH)', () => {
  for (const q of falseDiscovery([0.01, 0.02, 0.03, 0.04, 0.05])) expect(q).toBeCloseTo(0.05, 12);
  expect(falseDiscovery([0.001, 0.8, 0.02]).map((q) => Math.round(q * 1000) / 1000)).toEqual([0.003, 0.8, 0.03]);
});

const slices = (field: string, values: readonly string[], customers: readonly Customer[]): SegmentModel => {
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
  return outcome.value;
};

describe('what segments lean to', () => {
  it('is told where it is hardly chance, of tags and of products bought', () => {
    const random = randomFrom(5);
    const customers = Array.from({ length: 300 }, (_, at) => {
      const stage = at % 2 ? 'Lead' : 'Customer';
      const tags = [
        random() < (stage === 'Lead' ? 0.6 : 0.1) ? 'Fair' : 'web',
        ...(random() < 0.5 ? ['vip', 'VIP'] : []),
      ];
      const products = stage === 'Lead' ? ['Tea'] : ['Coffee', 'Milk'];
      const order = {
        key: `o${at}`,
        date: today,
        lines: products.map((_, place): [number, number, number, string] => [place, 1, 5, 'EUR']),
      };
      return {
        ...person(`p${String(at).padStart(3, '0')}`, { stage, tags }),
        logs: { list: { products, orders: [order] } },
      };
    });
    const result = affinity.compute(sceneOf(customers, slices('stage', ['Lead', 'Customer'], customers), today));
    const lead = result.segments[0]?.items ?? [];
    const fair = lead.find(({ item }) => item.name === 'Fair');
    expect(fair).toMatchObject({ item: { field: 'tags' } });
    expect(fair?.index).toBeGreaterThan(130);
    expect(lead.map(({ item }) => item.name)).not.toContain('vip');
    expect(lead.find(({ item }) => item.name === 'Coffee')).toMatchObject({
      item: { field: 'product' },
      customers: 0,
      index: 0,
    });
    expect(result.orders.baskets).toBe(300);
    const rule = result.orders.rules.find(({ right }) => right.name === 'Milk');
    expect(rule).toMatchObject({ left: [{ field: 'product', name: 'Coffee' }], count: 150, confidence: 1, lift: 2 });
    expect(result.customers.rules.map(({ right }) => right.name)).not.toContain('Milk');
  });
});

it('figures of one size are spending where few have much of them, and rates and indices are not', () => {
  const random = randomFrom(4);
  const columns = (one: () => number, headers = ['Milk', 'Bread', 'Fish']) =>
    Array.from({ length: 200 }, (_, at) =>
      person(`p${at}`, {}, Object.fromEntries(headers.map((key) => [key, { kind: 'number', value: one() }]))),
    );
  expect(spendColumns(columns(() => Math.round(-100 * Math.log(1 - random()))))).toHaveLength(3);
  expect(spendColumns(columns(() => Math.round(90 + 10 * random())))).toBe(null);
  // At what price something would be too dear is an answer.
  const prices = ['Too cheap', 'A bargain', 'Expensive', 'Too expensive'];
  expect(spendColumns(columns(() => Math.round(-100 * Math.log(1 - random())), prices))).toBe(null);
});

describe.skipIf(!hasReferenceData)('spending against the reference', () => {
  type Row = { spend_index: number; buyers: number; buyer_index: number; mean: number };
  type Tests = { kruskal_H: number; kruskal_p: number; chi2?: number; df?: number; p?: number; cramers_v?: number };
  type Theirs = {
    segments: { [segment: string]: { [column: string]: Row } };
    tests: { [column: string]: Tests };
  };
  const own = (row: { [header: string]: string }, headers: readonly string[]): Record<string, OwnValue> =>
    Object.fromEntries(headers.map((header) => [header, { kind: 'number', value: Number(row[header]) }]));
  it.each<[string, string, { delimiter?: string }, (row: { [header: string]: string }) => string]>([
    ['marketing_by_education', 'marketing_campaign.csv', { delimiter: ';' }, (row) => row.Education ?? ''],
    [
      'marketing_by_children(0,1,2+)',
      'marketing_campaign.csv',
      { delimiter: ';' },
      (row) => String(Math.min(2, Number(row.Kidhome) + Number(row.Teenhome))),
    ],
    ['marketing_by_response', 'marketing_campaign.csv', { delimiter: ';' }, (row) => row.Response ?? ''],
    ['wholesale_by_channel', 'wholesale.csv', {}, (row) => row.Channel ?? ''],
  ])('%s', (set, file, options, segmentOf) => {
    const reference = (readJson('reference/affinity.json') as { [set: string]: Theirs })[set];
    const { segments, tests } = reference ?? { segments: {}, tests: {} };
    const [columns = {}] = Object.values(segments);
    const rows = readRows(file, options);
    const others = Object.keys(rows[0] ?? {}).filter((header) =>
      rows.every((row) => row[header] !== '' && Number.isFinite(Number(row[header]))),
    );
    const customers = rows.map((row, at) =>
      person(
        `p${String(at).padStart(4, '0')}`,
        { plan: segmentOf(row) },
        own(
          row,
          others.filter((header) => header !== 'ID'),
        ),
      ),
    );
    expect(
      spendColumns(customers)
        ?.map((field) => field.slice(4))
        .sort(),
    ).toEqual(Object.keys(columns).sort());
    const result = affinity.compute(sceneOf(customers, slices('plan', Object.keys(segments), customers), today));
    for (const [header, theirs] of Object.entries(tests)) {
      const ours = result.goods.find(({ field }) => field === `own:${header}`);
      expect(ours?.amounts?.h, header).toBeCloseTo(theirs.kruskal_H, 6);
      expect((ours?.amounts?.p ?? 0) / theirs.kruskal_p, header).toBeCloseTo(1, 6);
      if (theirs.chi2 === undefined) {
        // Everybody buys everything there: who buys tells nothing.
        expect(ours?.bought, header).toBe(null);
        continue;
      }
      expect(ours?.bought?.chi, header).toBeCloseTo(theirs.chi2, 6);
      expect(ours?.bought?.df, header).toBe(theirs.df);
      expect((ours?.bought?.p ?? 0) / (theirs.p ?? 1), header).toBeCloseTo(1, 6);
      expect(ours?.bought?.v, header).toBeCloseTo(theirs.cramers_v ?? 0, 9);
    }
    for (const [segment, theirs] of Object.entries(segments)) {
      const spending = result.segments.find((one) => one.segment === segment)?.spending ?? [];
      for (const [header, row] of Object.entries(theirs)) {
        const ours = spending.find(({ field }) => field === `own:${header}`);
        expect(ours?.buyers, header).toBe(row.buyers);
        expect(ours?.spendIndex, header).toBeCloseTo(row.spend_index, 6);
        expect(ours?.buyerIndex, header).toBeCloseTo(row.buyer_index, 6);
        expect(ours?.mean, header).toBeCloseTo(row.mean, 6);
      }
    }
  });
});
