import { type Customer, valueAt } from '../../customer/customer';
import { isRange } from '../field-value';
import { type Ranking, rankingOf } from '../numbers/ranking';

/** The three measures, each by the field that it reads; recency is negative days, so that more is better in all of them. */
export const measures = { recency: 'daysSinceLastOrder', frequency: 'orders', monetary: 'totalSpend' } as const;
export type Measure = keyof typeof measures;

/** Least and greatest number that the value may stand for: the same twice where it is known, null where nothing is. */
export type Bounds = readonly [low: number, high: number] | null;

/** Has ordered nothing yet, and the list says so. */
export const isProspect = ({ values }: Customer): boolean => values.hasOrdered === false;

/** A measure of a buyer. An order count of nothing beside the date of an order contradicts itself, so it says nothing. */
export function readMeasure(customer: Customer, measure: Measure, currency: string | null): Bounds {
  const value = valueAt(customer, measures[measure]);
  // 0 − days, not −days: today must not become −0, which JSON does not keep.
  if (measure === 'recency') return typeof value === 'number' ? [0 - value, 0 - value] : null;
  if (measure === 'frequency') {
    if (typeof value === 'number') return value > 0 ? [value, value] : null;
    if (value === undefined || !isRange(value)) return null;
    const [low, high] = [Math.max(1, value.from ?? 1), value.to ?? Number.POSITIVE_INFINITY];
    return low <= high ? [low, high] : null;
  }
  const spend = customer.values.totalSpend;
  return spend === undefined || spend.currency !== currency ? null : [spend.amount, spend.amount];
}

/** The known numbers of a measure, ranked. */
export function knownNumbers(customers: readonly Customer[], measure: Measure, currency: string | null): Ranking {
  const numbers = new Float64Array(customers.length);
  let length = 0;
  for (const customer of customers) {
    const bounds = readMeasure(customer, measure, currency);
    if (bounds && bounds[0] === bounds[1]) numbers[length++] = bounds[0];
  }
  return rankingOf(numbers.subarray(0, length));
}
