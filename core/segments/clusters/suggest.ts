import { type Customer, valueAt } from '../../customer/customer';
import { isFieldKey } from '../../customer/fields';
import { currenciesOf } from '../numbers/currencies';
import { fewOf } from '../numbers/random';
import { standsFor } from '../stands-for';
import { type Feature, featureOf, isSerial, kindAmong, numberAt, scaled } from './feature';
import { isPersonal } from './personal';

/**
 * Fields worth grouping by, the most telling first; none of them personal. The average order is orders and spend once more, so it
 * stands behind both, and falls out where it says nothing new.
 */
const numericCandidates = [
  'daysSinceLastOrder',
  'orders',
  'totalSpend',
  'visits',
  'mrr',
  'daysSinceActivity',
  'tenureDays',
  'leadScore',
  'dealAmount',
  'employees',
  'revenue',
  'nps',
  'satisfaction',
  'averageOrder',
] as const;

/** Columns of other kinds worth grouping by where numbers are too few. */
const otherCandidates = [
  'plan',
  'industry',
  'companySize',
  'customerType',
  'stage',
  'status',
  'source',
  'favourite',
  'tags',
  'seniority',
  'jobFunction',
  'campaignResponse',
  'need',
] as const;

/** All that are looked at where the choice is left to the method. */
export const candidates: readonly string[] = [...numericCandidates, ...otherCandidates];

/** Two columns of noise beside two good ones hide four clear groups (prediction strength .98 → .6): few columns are better. */
const mostColumns = 6;
/** Names say less each, so there may be more of them. */
const mostMixed = 12;
/** More names than these are not groups. */
const mostNames = 12;
/** A value that more have tells too few apart. */
const oneValue = 0.95;
/** With all columns together so many customers must still be complete. */
const leastComplete = 0.7;
/** Columns that go together so closely say the same thing twice. */
const sameThing = 0.95;
/** Fewer different values than these are a category with numbers for names. */
const fewestValues = 5;
/** A year is a date and no measure. */
const year = /\b(year|år|jaar|jahr|année)\b/i;

/** So many customers, drawn, show which columns suit. */
const looked = 10_000;

/** Columns to group these customers by: numbers if there are two; else whatever tells them apart. The table's come first. */
export function suggestFields(everybody: readonly Customer[]): string[] {
  const customers = fewOf(everybody, looked);
  const numbers = suggestNumbers(customers);
  if (numbers.length > 1) return numbers;
  const others = [...otherCandidates, ...ownColumns(customers)].filter(
    (field) => !numbers.includes(field) && tellsApart(customers, field),
  );
  return [...numbers, ...others].slice(0, mostMixed);
}

/** A column of names, answers or tags that most have and that no one value fills. */
function tellsApart(customers: readonly Customer[], field: string): boolean {
  const values = customers.flatMap((customer) => valueAt(customer, field) ?? []);
  const known = customers.filter((customer) => valueAt(customer, field) !== undefined).length;
  if (known < customers.length * leastComplete || values.some((value) => typeof value === 'object')) return false;
  if (values.some((value) => typeof value === 'number' || (typeof value === 'string' && isDate(value)))) return false;
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts.size > 1 && counts.size <= mostNames && Math.max(...counts.values()) <= known * oneValue;
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Columns of numbers to group these customers by; one is none, since it would only be cut. */
export function suggestNumbers(customers: readonly Customer[]): string[] {
  let complete = customers;
  const chosen: Feature[] = [];
  for (const field of [...numericCandidates, ...ownColumns(customers)]) {
    if (chosen.length === mostColumns) break;
    const kind = kindAmong(customers, field);
    const currencies = currenciesOf(complete, field);
    if (!kind || currencies.size > 1) continue;
    const [currency = null] = currencies.keys();
    const rest = complete.filter((customer) => numberAt(customer, { field, currency }) !== undefined);
    if (rest.length < customers.length * leastComplete) continue;
    const values = rest.map((customer) => numberAt(customer, { field, currency }) ?? 0);
    const feature = new Set(values).size < fewestValues ? null : featureOf(field, kind, currency, values);
    if (!feature || (!isFieldKey(field) && isSerial(values))) continue;
    if (chosen.some((other) => Math.abs(correlation(rest, other, feature)) > sameThing)) continue;
    chosen.push(feature);
    complete = rest;
  }
  return chosen.map(({ field }) => field);
}

const ownColumns = (customers: readonly Customer[]): string[] =>
  [...new Set(customers.flatMap(({ own }) => Object.keys(own)))]
    .filter((header) => !standsFor(header) && !year.test(header) && !isPersonal(header))
    .sort()
    .map((header) => `own:${header}`);

function correlation(customers: readonly Customer[], one: Feature, other: Feature): number {
  const pairs = customers.map((customer) => [
    scaled(one, numberAt(customer, one) ?? one.mean),
    scaled(other, numberAt(customer, other) ?? other.mean),
  ]);
  return pairs.reduce((sum, [x = 0, y = 0]) => sum + x * y, 0) / pairs.length;
}
