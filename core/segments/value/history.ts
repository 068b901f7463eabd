import type { Customer } from '../../customer/customer';
import { daysBetween } from '../../values/civil';
import type { History } from './purchases';
import type { Basket } from './spend';

const weekDays = 7;

/**
 * What a list says of a customer's orders, as the models read it, or the fields that are missing or contradict each other. Orders of
 * one day are one occasion. Ages count to `asOf`; a date of tomorrow is today somewhere.
 */
export function historyOf({ values }: Customer, asOf: string): History | { missing: string[] } {
  const { orders, firstOrder, lastOrder } = values;
  const missing = Object.entries({ orders, firstOrder, lastOrder }).flatMap(([field, value]) =>
    value === undefined || typeof value === 'object' ? [field] : [],
  );
  if (typeof orders !== 'number' || firstOrder === undefined || lastOrder === undefined) return { missing };
  const last = daysBetween(firstOrder, lastOrder);
  const since = daysBetween(lastOrder, asOf);
  if (!Number.isInteger(orders) || orders < 1 || (orders === 1 && last > 0)) return { missing: ['orders'] };
  if (last < 0) return { missing: ['firstOrder'] };
  if (since < -1) return { missing: ['lastOrder'] };
  return {
    repeats: last === 0 ? 0 : orders - 1,
    last: last / weekDays,
    age: (last + Math.max(0, since)) / weekDays,
  };
}

/**
 * The orders of a customer and their mean, where the sum is known in this currency; null where it is not. The sum of a list is that
 * of all orders, the first among them, so all of them count here, where the papers count repeats. Who got all money back has a
 * basket of nothing.
 */
export function basketOf({ values: { orders, totalSpend } }: Customer, currency: string | null): Basket | null {
  if (typeof orders !== 'number' || orders < 1 || totalSpend === undefined || totalSpend.currency !== currency)
    return null;
  return { orders, mean: Math.max(0, totalSpend.amount) / orders };
}
