import { daysBetween } from '../values/civil';
import { ageBandOf, ageBandTurns } from './age-band';
import { climateOf } from './climate';
import { companySizeOf } from './company-size';
import type { Customer, Values } from './customer';
import { type FieldKey, fieldKeys, fieldOf, type fields } from './fields';
import { hasOrderedOf, orderFields } from './has-ordered';
import { functionOf, seniorityOf } from './job-title';
import { marketOf } from './market';
import type { Money, Range, Value } from './value';

export type DerivedKey = {
  [K in FieldKey]: (typeof fields)[K] extends { derived: true } ? K : never;
}[FieldKey];

type Deriver<K extends DerivedKey> = {
  /** The fields that it is computed from. */
  from: readonly FieldKey[];
  compute: (values: Values, asOf: string) => Values[K] | undefined;
  /** It grows by one each day that nothing happens. */
  daily?: true;
  /** Other dates on which it changes by itself. */
  turns?: (values: Values) => string[];
};

/**
 * Days from a date to today. A date after tomorrow was not yet known as of then, or is a mistake: it says nothing. Tomorrow
 * counts as today, since somewhere it is.
 */
const daysSince = (date: string | undefined, asOf: string): number | undefined => {
  if (date === undefined) return undefined;
  const days = daysBetween(date, asOf);
  return days < -1 ? undefined : Math.max(0, days);
};

const count = (value: number | Range | undefined): number | undefined =>
  typeof value === 'number' && value > 0 ? value : undefined;

/** The given average, else the sum over the number of orders. */
function averageOrderOf({ aov, totalSpend, orders }: Values): Money | undefined {
  const number = count(orders);
  if (aov !== undefined || totalSpend === undefined || number === undefined) return aov;
  return { amount: totalSpend.amount / number, currency: totalSpend.currency };
}

/** Mean days between orders: (last − first) / (orders − 1); a single order has no rhythm. */
function orderIntervalOf({ firstOrder, lastOrder, orders }: Values): number | undefined {
  const number = count(orders);
  if (firstOrder === undefined || lastOrder === undefined || number === undefined || number < 2) return undefined;
  const days = daysBetween(firstOrder, lastOrder);
  return days < 0 ? undefined : days / (number - 1);
}

const derivers: { [K in DerivedKey]: Deriver<K> } = {
  hasOrdered: { from: orderFields, compute: hasOrderedOf },
  daysSinceLastOrder: {
    from: ['lastOrder'],
    compute: ({ lastOrder }, asOf) => daysSince(lastOrder, asOf),
    daily: true,
  },
  daysSinceActivity: {
    from: ['lastActive'],
    compute: ({ lastActive }, asOf) => daysSince(lastActive, asOf),
    daily: true,
  },
  tenureDays: {
    from: ['createdAt', 'firstOrder'],
    compute: ({ createdAt, firstOrder }, asOf) => daysSince(createdAt ?? firstOrder, asOf),
    daily: true,
  },
  averageOrder: { from: ['aov', 'totalSpend', 'orders'], compute: averageOrderOf },
  orderInterval: { from: ['firstOrder', 'lastOrder', 'orders'], compute: orderIntervalOf },
  ageBand: { from: ['age', 'birthday', 'ageGroup'], compute: ageBandOf, turns: ageBandTurns },
  companySize: {
    from: ['employees'],
    compute: ({ employees }) => (employees === undefined ? undefined : companySizeOf(employees)),
  },
  seniority: {
    from: ['jobTitle'],
    compute: ({ jobTitle }) => (jobTitle === undefined ? undefined : seniorityOf(jobTitle)),
  },
  jobFunction: {
    from: ['department', 'jobTitle'],
    // A department whose words are not known is kept as it was given: it is still what the source says.
    compute: ({ department, jobTitle }) =>
      (department && functionOf(department)) || (jobTitle && functionOf(jobTitle)) || department,
  },
  market: { from: ['country', 'phone', 'email', 'website', 'domain'], compute: marketOf },
  climate: { from: ['country', 'region', 'city', 'phone', 'email', 'website', 'domain'], compute: climateOf },
};

export const derivedKeys = fieldKeys.filter((key): key is DerivedKey => fieldOf(key).derived === true);
export const isDerived = (field: string): field is DerivedKey => Object.hasOwn(derivers, field);
/** What a derived field comes to as of a civil date; undefined where what it is computed from does not allow it. */
export const derive = (key: DerivedKey, values: Values, asOf: string): Value | undefined =>
  derivers[key].compute(values, asOf);
/** The fields that a derived field is computed from. */
export const derivedFrom = (key: DerivedKey): readonly FieldKey[] => derivers[key].from;
/**
 * The fields of a customer that a field rests on: itself; of a derived one those without which it would be another, each
 * earlier one before the later that says the same.
 */
export function restsOn({ values }: Customer, field: string, asOf: string): string[] {
  if (!isDerived(field)) return [field];
  const { from, compute } = derivers[field];
  const value = JSON.stringify(compute(values, asOf));
  if (value === undefined) return [];
  const left: Values = { ...values };
  for (const key of from.toReversed()) {
    const given = { [key]: left[key] };
    delete left[key];
    if (JSON.stringify(compute(left, asOf)) !== value) Object.assign(left, given);
  }
  return from.filter((key) => left[key] !== undefined);
}
/** Does it grow by one each day that nothing happens? */
export const growsDaily = (key: DerivedKey): boolean => derivers[key].daily === true;
/** Dates other than the daily ones on which it changes by itself. */
export const derivedTurns = (key: DerivedKey, values: Values): string[] => derivers[key].turns?.(values) ?? [];

/**
 * The customer as of one date after the other, with the given derived fields: one copy for all, so what it gave for the date before is
 * not to be kept.
 */
export function derivedAt(customer: Customer, keys: readonly DerivedKey[]): (asOf: string) => Customer {
  const copy = { ...customer, values: { ...customer.values } as Record<string, unknown> };
  return (asOf) => {
    for (const key of keys) {
      const value = derivers[key].compute(customer.values, asOf);
      if (value === undefined) delete copy.values[key];
      else copy.values[key] = value;
    }
    return copy;
  };
}

/**
 * The customer with every derived field that its values allow, as of a civil date; or with only the given ones, which is what
 * keeps half a million customers to a second.
 */
export function withDerived(customer: Customer, asOf: string, keys: readonly DerivedKey[] = derivedKeys): Customer {
  if (keys.length === 0) return customer;
  const values: Record<string, unknown> = { ...customer.values };
  for (const key of keys) {
    const value = derivers[key].compute(customer.values, asOf);
    if (value !== undefined) values[key] = value;
  }
  return { ...customer, values };
}
