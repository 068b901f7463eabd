import type { Customer } from '../../customer/customer';
import { derivedFrom, growsDaily, isDerived } from '../../customer/derived';
import { valueAt } from '../../customer/merge';
import { addDays } from '../../values/civil';
import type { ClustersData } from './fit';
import { nearest, scaledAll, valuesOf } from './nearest';

/** Columns that grow by a day each day, with their place. */
const dailyOf = ({ features }: ClustersData) =>
  features.flatMap((feature, at) =>
    isDerived(feature.field) && growsDaily(feature.field) ? [{ ...feature, at }] : [],
  );

/**
 * The first day on which days that go by bring a customer nearer to another group: none after all daily columns are at their 99th
 * percentile, beyond which they count the same.
 */
export function clusterTurns(customer: Customer, fitted: ClustersData, asOf: string): string[] {
  const daily = dailyOf(fitted);
  if (daily.length === 0) return [];
  const values = valuesOf(customer, fitted);
  if ('missing' in values) return becomesKnown(customer, values.missing, asOf);
  const now = nearest(scaledAll(values, fitted), fitted)?.group;
  const last = daily.reduce((most, { high, at }) => Math.max(most, Math.ceil(high - (values[at] ?? 0))), 0);
  const later = [...values];
  for (let day = 1; day <= last; day += 1) {
    for (const { at } of daily) later[at] = (values[at] ?? 0) + day;
    // A date of tomorrow counts as today, so its days begin one later: both dates are told, and shared code takes what holds.
    if (nearest(scaledAll(later, fitted), fitted)?.group !== now) return [addDays(asOf, day), addDays(asOf, day + 1)];
  }
  return [];
}

/** A date that lies ahead says nothing until it comes, or the day before. */
const becomesKnown = (customer: Customer, missing: readonly string[], asOf: string): string[] =>
  missing
    .flatMap((field) => (isDerived(field) ? derivedFrom(field) : []))
    .flatMap((source) => {
      const date = valueAt(customer, source);
      return typeof date === 'string' && date > asOf ? [addDays(date, -1)] : [];
    });
