import { type Customer, valueAt } from '../../customer/customer';
import { fieldOf, isFieldKey } from '../../customer/fields';
import { done, failed, type Outcome, type Problem } from '../../problem';
import { isMoney, numberOf } from '../field-value';
import { currenciesOf, namesOf } from '../numbers/currencies';
import { quantile } from '../numbers/quantile';
import { type Clause, type Condition, leavesOf, mapLeaves } from './condition';
import { operators } from './operators';

type Share = Extract<Clause, { share: number }>;

/** A share of fewer known values than these is a share of nothing: the top 10 % of nine is nobody. */
const fewestForShare = 10;

/** An operator that its field's kind does not have, or a field that is not there. Own columns show their kind in the data only. */
function misuse({ field, op }: Clause): Problem | null {
  if (field.startsWith('own:')) return null;
  if (!isFieldKey(field)) return { code: 'bad-params', detail: `no field "${field}"` };
  const { kind } = fieldOf(field);
  return operators[kind].includes(op) ? null : { code: 'bad-params', detail: `"${op}" is not for ${field} (${kind})` };
}

/** The currency a money clause is meant in: the named one, else the only one of the base. */
function currencyOf(clause: Clause, customers: readonly Customer[]): Outcome<string | null | undefined> {
  if (!asksAmount(clause)) return done(undefined);
  if ('currency' in clause && clause.currency !== undefined) return done(clause.currency);
  const currencies = currenciesOf(customers, clause.field);
  if (currencies.size > 1) return failed({ code: 'mixed-currencies', currencies: namesOf(currencies) });
  const [only] = currencies.keys();
  return done(only);
}

/** Own columns show in the data only whether they hold money. */
const mayBeMoney = (field: string): boolean => !isFieldKey(field) || fieldOf(field).kind === 'money';
const asksAmount = ({ op, field }: Clause): boolean =>
  mayBeMoney(field) && ['is', 'one of', '<', '<=', '>', '>=', 'between', 'in the top', 'in the bottom'].includes(op);

/** The known numbers that a share is of, in order. */
export function numbersFor(clause: Share, customers: readonly Customer[]): Float64Array {
  const { field, currency = null, above = Number.NEGATIVE_INFINITY } = clause;
  const numbers = customers.flatMap((customer) => {
    const value = valueAt(customer, field);
    if (value !== undefined && isMoney(value) && value.currency !== currency) return [];
    const number = numberOf(value);
    return number !== undefined && number > above ? [number] : [];
  });
  return Float64Array.from(numbers).sort();
}

function freezeClause(clause: Clause, customers: readonly Customer[]): Outcome<Clause> {
  const wrong = misuse(clause);
  if (wrong) return failed(wrong);
  const currency = currencyOf(clause, customers);
  if (!currency.ok) return currency;
  const meant = currency.value === undefined ? clause : { ...clause, currency: currency.value };
  if (meant.op !== 'in the top' && meant.op !== 'in the bottom') return done(meant);
  const numbers = numbersFor(meant, customers);
  if (numbers.length < fewestForShare)
    return failed({ code: 'too-few-known', field: meant.field, have: numbers.length, need: fewestForShare });
  const limit = quantile(numbers, meant.op === 'in the top' ? 1 - meant.share : meant.share);
  return done({ ...meant, limit });
}

/** The limit that a share of these customers comes to; null where too few are known, or amounts are of several currencies. */
export function limitOf(clause: Clause, customers: readonly Customer[]): number | null {
  const frozen = freezeClause(clause, customers);
  return frozen.ok && 'limit' in frozen.value ? (frozen.value.limit ?? null) : null;
}

/**
 * Makes a condition independent of the base it was fitted on: shares become limits, amounts get their currency, and an earlier
 * segment of the same rules is put in as its condition. What can't be asked is a problem here, not a silent "out" later.
 */
export function freeze(
  tree: Condition,
  customers: readonly Customer[],
  earlier: ReadonlyMap<string, Condition>,
): Outcome<Condition> {
  const frozen = new Map<object, Condition>();
  for (const leaf of leavesOf(tree)) {
    if ('member' in leaf) {
      const condition = leaf.model === undefined ? earlier.get(leaf.member) : leaf;
      if (!condition) return failed({ code: 'bad-params', detail: `no earlier segment "${leaf.member}"` });
      frozen.set(leaf, condition);
      continue;
    }
    const clause = freezeClause(leaf, customers);
    if (!clause.ok) return clause;
    frozen.set(leaf, clause.value);
  }
  return done(mapLeaves(tree, (leaf) => frozen.get(leaf) ?? leaf));
}
