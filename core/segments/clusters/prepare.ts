import type { Customer } from '../../customer/customer';
import { done, failed, type Outcome } from '../../problem';
import { currenciesOf, namesOf } from '../numbers/currencies';
import { type Feature, featureOf, kindAmong, numberAt, scaled } from './feature';
import { isPersonal } from './personal';
import { type Points, pointsOf } from './points';

/** Halves, bootstraps and a smallest cluster of a tenth need some rows to say anything. */
export const fewestCustomers = 100;

/** The complete customers, `raw` = their values as they stand, a row for each; the points are the same scaled. */
export type Prepared = { customers: Customer[]; features: Feature[]; raw: number[][]; points: Points };

/**
 * The customers who have a value in every column, scaled. Who lacks one is left out and later can't be told: a value filled in would
 * put people into a group for what nobody knows of them.
 */
export function prepare(customers: readonly Customer[], fields: readonly string[]): Outcome<Prepared> {
  const columns: Pick<Feature, 'field' | 'kind' | 'currency'>[] = [];
  for (const field of fields) {
    if (isPersonal(field)) return failed({ code: 'personal-field', field });
    const kind = kindAmong(customers, field);
    if (!kind) return failed({ code: 'too-few-known', field, have: 0, need: fewestCustomers });
    const currencies = currenciesOf(customers, field);
    if (currencies.size > 1) return failed({ code: 'mixed-currencies', currencies: namesOf(currencies) });
    const [currency = null] = currencies.keys();
    columns.push({ field, kind, currency });
  }
  const complete: Customer[] = [];
  const raw = customers.flatMap((customer) => {
    const values = columns.flatMap((column) => numberAt(customer, column) ?? []);
    if (values.length < columns.length) return [];
    complete.push(customer);
    return [values];
  });
  if (raw.length < fewestCustomers) return failed({ code: 'too-few', have: raw.length, need: fewestCustomers });
  const features: Feature[] = [];
  for (const [at, { field, kind, currency }] of columns.entries()) {
    const values = raw.map((row) => row[at] ?? 0);
    const feature = featureOf(field, kind, currency, values);
    if (!feature) return failed({ code: 'no-spread', field, values: new Set(values).size });
    features.push(feature);
  }
  const rows = raw.map((row) => features.map((feature, at) => scaled(feature, row[at] ?? 0)));
  return done({ customers: complete, features, raw, points: pointsOf(rows) });
}
