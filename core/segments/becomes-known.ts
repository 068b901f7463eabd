import { type Customer, valueAt } from '../customer/customer';
import { derivedFrom, isDerived } from '../customer/derived';
import { addDays } from '../values/civil';

/** When fields that are missing get a value by themselves: a date that lies ahead says nothing until it comes, or the day before. */
export const becomesKnown = (customer: Customer, missing: readonly string[], asOf: string): string[] =>
  missing
    .flatMap((field) => (isDerived(field) ? derivedFrom(field) : []))
    .flatMap((source) => {
      const date = valueAt(customer, source);
      return typeof date === 'string' && date > asOf ? [addDays(date, -1)] : [];
    });
