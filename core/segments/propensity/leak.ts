import type { Customer } from '../../customer/customer';
import { numberAt } from '../clusters/feature';
import { aucOf } from '../numbers/auc';
import { countBelow, quantile } from '../numbers/quantile';
import { type Feature, namesAt } from './feature';

const folds = 5;
const steps = 10;
/** A rate of few is drawn to that of all as if so many more had been seen. */
const drawn = 5;

/**
 * How well a column alone foretells the outcome (AUC): each customer by the rate among the others with the same name, or in the same
 * tenth of the numbers, or without a value.
 */
export function aloneOf(one: Feature, customers: readonly Customer[], outcomes: readonly boolean[]): number {
  const groups = groupsOf(one, customers);
  const usual = outcomes.filter(Boolean).length / outcomes.length;
  const counts = Array.from({ length: folds }, () => new Map<string, { all: number; yes: number }>());
  for (const [row, group] of groups.entries()) {
    const count = counts[row % folds]?.get(group) ?? { all: 0, yes: 0 };
    counts[row % folds]?.set(group, { all: count.all + 1, yes: count.yes + (outcomes[row] ? 1 : 0) });
  }
  const rates = groups.map((group, row) => {
    let [all, yes] = [drawn, drawn * usual];
    for (const [fold, table] of counts.entries()) {
      if (fold === row % folds) continue;
      const count = table.get(group);
      all += count?.all ?? 0;
      yes += count?.yes ?? 0;
    }
    return yes / all;
  });
  return aucOf(rates, outcomes).auc;
}

function groupsOf(one: Feature, customers: readonly Customer[]): string[] {
  if (one.as === 'names') return customers.map((customer) => namesAt(customer, one.field)?.join('|') ?? '?');
  const numbers = customers.map((customer) => numberAt(customer, one));
  const sorted = Float64Array.from(numbers.filter((value) => value !== undefined)).sort();
  const edges = Array.from({ length: steps - 1 }, (_, step) => quantile(sorted, (step + 1) / steps));
  return numbers.map((value) => (value === undefined ? '?' : String(countBelow(edges, value))));
}
