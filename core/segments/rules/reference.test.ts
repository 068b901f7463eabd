import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { person, today } from '../../../test/people';
import { hasReferenceData, type Record as Row, readJson, readRows } from '../../../test/reference-data';
import type { Customer, OwnValue } from '../../customer/customer';
import type { Condition } from './condition';
import { freeze } from './freeze';
import { tell } from './tell';

type Reference = Record<
  string,
  { n: number; id_column: string; rules: { rule: string; n: number; member_hash: string }[] }
>;

/** Every column under its own header: a number, a date, or a category; blank = no value. */
function ownOf(row: Row): Customer['own'] {
  const entries = Object.entries(row).flatMap(([header, text]): [string, OwnValue][] => {
    const bare = text.trim();
    if (bare === '') return [];
    if (/^\d{4}-\d{2}-\d{2}$/.test(bare)) return [[header, { kind: 'date', value: bare }]];
    return Number.isFinite(Number(bare))
      ? [[header, { kind: 'number', value: Number(bare) }]]
      : [[header, { kind: 'category', value: bare }]];
  });
  return Object.fromEntries(entries);
}
const sum = (row: Row, headers: string[]): string =>
  String(headers.reduce((total, header) => total + Number(row[header]), 0));
const meat = ['MntWines', 'MntFruits', 'MntMeatProducts', 'MntFishProducts', 'MntSweetProducts', 'MntGoldProds'];
const fortune: Record<string, string> = { Revenue: 'Revenue (M)', Profit: 'Profit (M)' };

const own = (header: string) => `own:${header}`;
const is = (header: string, value: string | number): Condition => ({ field: own(header), op: 'is', value });
const oneOf = (header: string, values: (string | number)[]): Condition => ({
  field: own(header),
  op: 'one of',
  values,
});
const compare = (header: string, op: '<' | '<=' | '>' | '>=', value: number | string): Condition => ({
  field: own(header),
  op,
  value,
});
const empty = (header: string): Condition => ({ not: { field: own(header), op: 'known' } });

/** The published predicates in our words, in their order; `not in` counts the customers that are out or can't tell. */
const predicates: Record<string, (Condition | { notIn: Condition })[]> = {
  'telco_churn.csv': [
    { all: [is('Contract', 'Month-to-month'), compare('tenure', '<', 12), compare('MonthlyCharges', '>', 70)] },
    {
      all: [
        oneOf('InternetService', ['DSL', 'Fiber optic']),
        { any: [is('TechSupport', 'No'), is('OnlineSecurity', 'No')] },
      ],
    },
    { all: [{ not: { field: own('PaymentMethod'), op: 'contains', value: 'automatic' } }, is('SeniorCitizen', 1)] },
    empty('TotalCharges'),
    { field: own('TotalCharges'), op: 'between', from: 1000, to: 2000 },
    { field: own('MonthlyCharges'), op: 'in the top', share: 0.1 },
  ],
  'marketing_campaign.csv': [
    { all: [compare('Income', '>', 60_000), compare('MntWines', '>', 300)] },
    empty('Income'),
    { notIn: compare('Income', '>', 60_000) },
    { not: compare('Income', '>', 60_000) },
    compare('Dt_Customer', '>=', '2014-01-01'),
    { field: own('Dt_Customer'), op: 'in month', month: 3 },
    oneOf('Marital_Status', ['Alone', 'YOLO', 'Absurd']),
    { all: [compare('spent', '>=', 1000), compare('Recency', '<=', 30)] },
  ],
  'fortune1000.csv': [
    { all: [is('Sector', 'Technology'), compare('Employees', '>', 10_000)] },
    compare('Profit', '<', 0),
    empty('Profit'),
    { all: [oneOf('State', ['CA', 'WA', 'OR']), compare('Revenue', '>=', 5000)] },
    compare('per head', '>', 1),
  ],
  'bank_additional.csv': [
    { all: [{ field: own('job'), op: 'contains', value: 'tech' }, compare('age', '<', 40)] },
    { all: [is('contact', 'cellular'), is('poutcome', 'success')] },
    { not: is('pdays', 999) },
  ],
  'cdnow_sample.csv (customer level, as-of 1998-07-01)': [
    { all: [compare('F', '>=', 5), compare('R', '<=', 90)] },
    is('F', 1),
    compare('M', '>=', 500),
    { field: own('first'), op: 'between', from: '1997-03-01', to: '1997-03-31' },
  ],
};

function rowsOf(set: string): Row[] {
  if (set.startsWith('cdnow')) {
    const first = new Map<string, string>();
    for (const { customer_id: id = '', date = '' } of readRows('cdnow_sample.csv'))
      if (date < (first.get(id) ?? '9999')) first.set(id, date);
    return readRows('reference/rfm_cdnow_scores.csv').map(({ id = '', R = '', F = '', M = '' }) => ({
      id,
      R,
      F,
      M,
      first: first.get(id) ?? '',
    }));
  }
  const semicolons = set.startsWith('bank') || set.startsWith('marketing');
  return readRows(set, semicolons ? { delimiter: ';' } : {}).map((row, index) => {
    if (set.startsWith('marketing')) return { ...row, spent: sum(row, meat) };
    if (!set.startsWith('fortune')) return { ...row, row: String(index + 1) };
    const named = Object.fromEntries(
      Object.entries(row).map(([header, text]) => [
        Object.keys(fortune).find((key) => fortune[key] === header || header === key) ?? header,
        text,
      ]),
    );
    return { ...named, 'per head': String(Number(named.Revenue) / Number(named.Employees)) };
  });
}

describe.skipIf(!hasReferenceData)('published predicates on real data (skipped without the shared data)', () => {
  const reference = (hasReferenceData ? readJson('reference/rule_segments.json') : {}) as Reference;
  describe.each(Object.keys(predicates))('%s', (set) => {
    const {
      n,
      id_column: idColumn = '',
      rules = [],
    } = hasReferenceData ? (reference[set] as Reference[string]) : { n: 0 };
    const rows = hasReferenceData ? rowsOf(set) : [];
    const ids = rows.map((row) => row[idColumn] ?? '');
    const customers = rows.map((row, index) => person(`row-${index}`, {}, ownOf(row)));

    it.each((predicates[set] ?? []).map((predicate, index) => [rules[index]?.rule ?? '', predicate, index] as const))(
      '%s',
      (_, predicate, index) => {
        expect(customers).toHaveLength(n);
        const asked = 'notIn' in predicate ? predicate.notIn : predicate;
        const frozen = freeze(asked, customers, new Map());
        if (!frozen.ok) throw new Error(JSON.stringify(frozen.problem));
        const members = ids.filter((_, at) => {
          const told = tell(frozen.value, customers[at] as Customer, today).is;
          return 'notIn' in predicate ? told !== 'in' : told === 'in';
        });
        expect(members).toHaveLength(rules[index]?.n ?? -1);
        const hash = createHash('sha256').update(members.sort().join('\n')).digest('hex').slice(0, 16);
        expect(hash).toBe(rules[index]?.member_hash);
      },
    );
  });
});
