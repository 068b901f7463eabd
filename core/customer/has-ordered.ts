import { type Customer, type Values, valueAt } from './customer';

/** What a list says of orders as a whole. */
export const orderFields = ['orders', 'totalSpend', 'firstOrder', 'lastOrder'] as const;

/**
 * Has this customer ever ordered? Not, where a number of orders or a sum says nothing at all and no date speaks against it.
 * Undefined where nothing is known, or where what is known contradicts itself: no orders, but the date of one, or a sum.
 */
export function hasOrderedOf({ orders, totalSpend, firstOrder, lastOrder }: Values): boolean | undefined {
  const dated = firstOrder !== undefined || lastOrder !== undefined;
  const paid = totalSpend !== undefined && totalSpend.amount !== 0;
  if (typeof orders === 'number') return orders > 0 ? true : dated || paid ? undefined : false;
  if (orders !== undefined) return (orders.from ?? 0) > 0 || dated || paid ? true : undefined;
  return dated || paid ? true : totalSpend === undefined ? undefined : false;
}

/** What somebody who never ordered lacks by fact: that there is none is all there is to know. */
const ofOrders: ReadonlySet<string> = new Set([...orderFields, 'daysSinceLastOrder', 'orderInterval', 'averageOrder']);

/** Is a field known: by its value, or because there can be none? The last order of who never ordered is not missing. */
export const isKnown = (customer: Customer, field: string): boolean =>
  valueAt(customer, field) !== undefined || (ofOrders.has(field) && hasOrderedOf(customer.values) === false);
