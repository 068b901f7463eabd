import { type Customer, valueAt } from '../../customer/customer';
import { growsDaily, isDerived } from '../../customer/derived';
import { addDays } from '../../values/civil';
import { becomesKnown } from '../becomes-known';
import type { Placement } from '../method';

/**
 * The first day on which days that go by bring a customer nearer to another group: none after all daily columns are at their 99th
 * percentile, beyond which they count the same.
 */
export function clusterTurns(
  customer: Customer,
  columns: readonly { field: string; high: number }[],
  place: (customer: Customer) => Placement,
  asOf: string,
): string[] {
  const daily = columns.filter(({ field }) => isDerived(field) && growsDaily(field));
  if (daily.length === 0) return [];
  const known = daily.flatMap(({ field, high }) => {
    const days = valueAt(customer, field);
    return typeof days === 'number' ? [{ field, high, days }] : [];
  });
  const unknown = daily.filter(({ field }) => valueAt(customer, field) === undefined);
  const dates = becomesKnown(
    customer,
    unknown.map(({ field }) => field),
    asOf,
  );
  const now = place(customer).segment;
  if (now === null) return dates;
  const last = known.reduce((most, { high, days }) => Math.max(most, Math.ceil(high - days)), 0);
  // One copy for all days: a new one each day took most of the time.
  const later = { ...customer, values: { ...customer.values } };
  for (let day = 1; day <= last; day += 1) {
    for (const { field, days } of known) Object.assign(later.values, { [field]: days + day });
    // A date of tomorrow counts as today, so its days begin one later: both dates are told, and shared code takes what holds.
    if (place(later).segment !== now) return [...dates, addDays(asOf, day), addDays(asOf, day + 1)];
  }
  return dates;
}
