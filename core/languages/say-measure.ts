import type { FieldKey } from '../customer/fields';
import type { Clause } from '../segments/rules/condition';
import { isFinished } from '../segments/rules/finished';
import type { Texts } from './en/texts';
import type { Text } from './text';
import type { Tongue } from './tongue';

type Measure = keyof Texts['rule']['measure'];
type Test = keyof Texts['rule']['measure'][Measure];

/** Fields whose questions have words of their own, with the field that these speak of. */
const measures: Partial<Record<FieldKey, { measure: Measure; of: FieldKey }>> = {
  orders: { measure: 'count', of: 'orders' },
  visits: { measure: 'count', of: 'visits' },
  employees: { measure: 'count', of: 'employees' },
  children: { measure: 'count', of: 'children' },
  householdSize: { measure: 'count', of: 'householdSize' },
  age: { measure: 'age', of: 'age' },
  tenureDays: { measure: 'tenure', of: 'tenureDays' },
  daysSinceLastOrder: { measure: 'ago', of: 'lastOrder' },
  daysSinceActivity: { measure: 'ago', of: 'lastActive' },
};

/** Each test and its denial. */
const tests: Partial<Record<Clause['op'], readonly [yes: Test, no: Test]>> = {
  is: ['is', 'is not'],
  'one of': ['is', 'is not'],
  between: ['is', 'is not'],
  '<': ['<', '>='],
  '<=': ['<=', '>'],
  '>': ['>', '<='],
  '>=': ['>=', '<'],
};

/** “with at least 3 orders”, “who are under 18 years old”; null where a question has no such words. */
export function sayMeasure(leaf: Clause, denied: boolean, { texts, write, inside }: Tongue): string | null {
  const found = (measures as Readonly<Record<string, { measure: Measure; of: FieldKey }>>)[leaf.field];
  // Fewer than none there are not: at most 0 orders are 0 orders.
  const isNone = leaf.op === '<=' && leaf.value === 0;
  const test = isNone && !denied ? 'is' : tests[leaf.op]?.[denied ? 1 : 0];
  if (!found || !test) return null;
  const { measure, of } = found;
  const short: Readonly<Record<string, Text>> = texts.reason.short;
  const unit = measure === 'tenure' || measure === 'ago' ? texts.rule.days : (short[of] ?? '{n}');
  const value = isFinished(leaf) ? sayAmount(leaf, unit, { write, texts }) : '…';
  return write.fill(texts.rule.measure[measure][test], { value, field: inside(of) });
}

/** “3 orders”, “3 or 5 orders”, “3–5 orders”: the unit stands once, after the last. */
function sayAmount(leaf: Clause, unit: Text, { write, texts }: Pick<Tongue, 'write' | 'texts'>): string {
  const numbers =
    leaf.op === 'between'
      ? [leaf.from, leaf.to]
      : leaf.op === 'one of'
        ? leaf.values
        : 'value' in leaf
          ? [leaf.value]
          : [];
  const amounts = numbers.map((n) => (typeof n === 'number' ? write.number(n) : String(n)));
  const last = numbers.at(-1);
  if (typeof last !== 'number') return write.or(amounts);
  const [from = ''] = amounts;
  if (leaf.op !== 'between') return write.or([...amounts.slice(0, -1), write.fill(unit, { n: last })]);
  return write.fill(unit, { n: write.fill(texts.unit.range, { from, to: last }) });
}
