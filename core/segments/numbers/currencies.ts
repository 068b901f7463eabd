import { type Customer, valueAt } from '../../customer/customer';
import { isMoney } from '../field-value';

/** How many customers have their amount in each currency; `null` = the source names none, which is a currency of its own. */
export function currenciesOf(customers: readonly Customer[], field: string): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const customer of customers) {
    const value = valueAt(customer, field);
    if (value === undefined || !isMoney(value)) continue;
    counts.set(value.currency, (counts.get(value.currency) ?? 0) + 1);
  }
  return counts;
}

/** Currencies as a problem names them, commonest first; `–` where the source names none. */
export const namesOf = (currencies: ReadonlyMap<string | null, number>): string[] =>
  [...currencies].sort((a, b) => b[1] - a[1] || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)).map(([code]) => code ?? '–');
