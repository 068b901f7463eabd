import type { Customer } from '../../customer/customer';
import { derivedTurns, growsDaily, isDerived } from '../../customer/derived';
import { valueAt } from '../../customer/merge';
import { addDays, daysBetween, nextAnniversary } from '../../values/civil';
import { type Clause, type Condition, leavesOf } from './condition';

/** Days from a date to those on which a relative clause on it changes its answer. */
function relativeDays(clause: Clause): number[] {
  if (clause.op === 'in the last') return [0, clause.days + 1];
  if (clause.op === 'more than ago') return [clause.days + 1];
  if (clause.op === 'in the next') return [-clause.days, 1];
  return [];
}

/** The limits of a clause on a number that grows by one a day: it may change where the number reaches or passes them. */
function limitsOf(clause: Clause): number[] {
  if (clause.op === 'between') return [clause.from, clause.to].map(Number);
  if (clause.op === 'is' || clause.op === '<' || clause.op === '<=' || clause.op === '>' || clause.op === '>=')
    return [Number(clause.value)];
  if (clause.op === 'in the top' || clause.op === 'in the bottom') return [clause.limit ?? Number.NaN];
  return clause.op === 'one of' ? clause.values.map(Number) : [];
}

function turnsOf(clause: Clause, customer: Customer, asOf: string): string[] {
  const { field } = clause;
  const value = valueAt(customer, field);
  if (isDerived(field)) {
    if (!growsDaily(field)) return derivedTurns(field, customer.values);
    if (typeof value !== 'number') return [];
    return limitsOf(clause)
      .filter(Number.isFinite)
      .flatMap((limit) => [addDays(asOf, Math.ceil(limit) - value), addDays(asOf, Math.floor(limit) - value + 1)]);
  }
  if (typeof value !== 'string') return [];
  if (clause.op === 'anniversary in the next') {
    // Either side of the next anniversary and of the one after it.
    const next = nextAnniversary(value, asOf);
    const after = nextAnniversary(value, addDays(next, 1));
    return [addDays(next, -clause.days), addDays(next, 1), addDays(after, -clause.days)];
  }
  return relativeDays(clause).map((days) => addDays(value, days));
}

/** The dates after `asOf` on which an answer may change if nothing happens: where its relative clauses turn. */
export const turnsIn = (trees: readonly Condition[], customer: Customer, asOf: string): string[] =>
  trees
    .flatMap(leavesOf)
    .flatMap((leaf) => ('field' in leaf ? turnsOf(leaf, customer, asOf) : []))
    .filter((date) => daysBetween(asOf, date) > 0);
