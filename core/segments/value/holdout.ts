import type { Customer } from '../../customer/customer';
import { daysBetween } from '../../values/civil';
import type { FitContext } from '../method';
import { expectedOrders } from './ahead';
import { gateOf } from './gate';
import { historyOf } from './history';
import type { History, Purchases } from './purchases';

/** Who was known then, with the orders that came in the weeks after. */
export type Later = { history: History; actual: number };

/** How far off per customer (root mean square): the forecast, and "at the rate of before"; and what all came to. */
export type Check = { customers: number; off: number; naive: number; predicted: number; actual: number };

/** Holds a forecast made of what was known then against what came. The naive rate is repeats over age, of a day-old customer none. */
export function check(model: Purchases, later: readonly Later[], weeks: number): Check {
  const sums = { off: 0, naive: 0, predicted: 0, actual: 0 };
  for (const { history, actual } of later) {
    const predicted = expectedOrders(model, history, weeks);
    const before = history.age > 0 ? (history.repeats / history.age) * weeks : 0;
    sums.off += (predicted - actual) ** 2;
    sums.naive += (before - actual) ** 2;
    sums.predicted += predicted;
    sums.actual += actual;
  }
  const customers = later.length;
  return { ...sums, customers, off: Math.sqrt(sums.off / customers), naive: Math.sqrt(sums.naive / customers) };
}

/** The same where customers are known as of an earlier day; null where they are not, or were then too few to forecast from. */
export function checkEarlier(
  take: (known: readonly History[]) => Purchases,
  customers: readonly Customer[],
  { asOf, earlier }: FitContext,
): Check | null {
  if (!earlier) return null;
  const before = new Map(earlier.customers.map((customer) => [customer.id, customer]));
  const later = customers.flatMap(({ id, values: { orders: now } }): Later[] => {
    const then = before.get(id);
    const history = then && historyOf(then, earlier.asOf);
    const orders = then?.values.orders;
    if (!history || 'missing' in history || typeof orders !== 'number' || typeof now !== 'number') return [];
    return now < orders ? [] : [{ history, actual: now - orders }];
  });
  const histories = later.map(({ history }) => history);
  return gateOf(histories) ? null : check(take(histories), later, daysBetween(earlier.asOf, asOf) / 7);
}
