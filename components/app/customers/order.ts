import { type Customer, displayName, valueAt } from '@/core/customer/customer';
import { fieldOf, isFieldKey } from '@/core/customer/fields';
import type { Value } from '@/core/customer/value';
import type { Stretches } from '@/core/stretches';
import { countryNamesIn } from '@/core/values/country-name';
import { eachOf, sorted } from '../../ui/in-turns';

/** `by` = the name, the segment, or the key of a column. */
export type Order = { by: string; direction: 'ascending' | 'descending' };

/** Customers in order. Those without the value come last in both directions; equal ones stand by name, then id. */
export function* inOrder(
  customers: readonly Customer[],
  { by, direction }: Order,
  segmentRank: (customer: Customer) => number,
  locale: string,
): Stretches<Customer[]> {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const turn = direction === 'ascending' ? 1 : -1;
  const keyOf = (customer: Customer, name: string): Value | undefined => {
    if (by === 'name') return name || undefined;
    if (by === 'segment') return segmentRank(customer);
    const value = valueAt(customer, by);
    return typeof value === 'string' ? read(value) : value;
  };
  // Countries stand under their names, as they are shown.
  const isCountry = isFieldKey(by) && fieldOf(by).format === 'country';
  const read = isCountry ? countryNamesIn(locale) : asItIs;
  const keyed: { customer: Customer; name: string; key: Value | undefined }[] = [];
  yield* eachOf(customers, (customer) => {
    const name = displayName(customer);
    keyed.push({ customer, name, key: keyOf(customer, name) });
  });
  const ordered = yield* sorted(keyed, (a, b) => {
    if (a.key === undefined || b.key === undefined) {
      if (a.key !== b.key) return a.key === undefined ? 1 : -1;
    } else {
      const byKey = compareValues(a.key, b.key, compare);
      if (byKey !== 0) return turn * byKey;
    }
    return compare(a.name, b.name) || (a.customer.id < b.customer.id ? -1 : 1);
  });
  return ordered.map(({ customer }) => customer);
}

const asItIs = (text: string): string => text;

function compareValues(a: Value, b: Value, compare: (a: string, b: string) => number): number {
  if (typeof a === 'string' && typeof b === 'string') return compare(a, b);
  if (typeof a === 'boolean' || typeof b === 'boolean') return Number(a) - Number(b);
  if (Array.isArray(a) && Array.isArray(b)) return compare(a.join(), b.join());
  return size(a) - size(b);
}

/** Amounts by their figure, whatever the currency; ranges by their lower end. */
function size(value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || Array.isArray(value)) return 0;
  if ('amount' in value) return value.amount;
  return value.from ?? value.to ?? 0;
}
