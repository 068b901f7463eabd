import type { Customer } from '../../customer/customer';
import { currenciesOf } from '../../segments/numbers/currencies';

/** What a customer is worth, the best measure first: money spent, that recurs, that may come; last the amount of one order. */
export const measures = ['totalSpend', 'mrr', 'dealAmount', 'orderAmount'] as const;
export type Measure = (typeof measures)[number];

export type Worth = {
  measure: Measure;
  currency: string | null;
  /** Null where it is not known, in another currency, or below nothing (a refund larger than what was bought). */
  of: (customer: Customer) => number | null;
};

/** The measure that most of these customers have, in the currency that most have it in; null where nobody has any. */
export function worthOf(customers: readonly Customer[]): Worth | null {
  const counts = measures.map((measure) => ({ measure, currencies: currenciesOf(customers, measure) }));
  const sizeOf = (currencies: ReadonlyMap<unknown, number>) => [...currencies.values()].reduce((a, b) => a + b, 0);
  const { measure, currencies } = counts.reduce((a, b) => (sizeOf(b.currencies) > sizeOf(a.currencies) ? b : a));
  const [most] = [...currencies].sort((a, b) => b[1] - a[1] || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  if (!most) return null;
  const [currency] = most;
  return {
    measure,
    currency,
    of: ({ values }) => {
      const value = values[measure];
      return value && value.currency === currency && value.amount >= 0 ? value.amount : null;
    },
  };
}
