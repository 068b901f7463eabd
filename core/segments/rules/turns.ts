import { type Customer, valueAt } from '../../customer/customer';
import { derivedTurns, growsDaily, isDerived } from '../../customer/derived';
import { addDays, nextAnniversary } from '../../values/civil';
import { type Clause, type Condition, leavesOf } from './condition';

/** Days from a date to those on which a relative clause on it changes its answer. */
function relativeDays(clause: Clause): number[] {
  if (clause.op === 'in the last') return [0, clause.days + 1];
  if (clause.op === 'more than ago') return [clause.days + 1];
  if (clause.op === 'in the next') return [-clause.days, 1];
  return [];
}

/** What a whole number that grows by one a day comes to where the clause may change its answer: where it reaches a limit, or passes it. */
function changesAt(clause: Clause): number[] {
  const [reaches, passes] = [
    (limit: unknown) => Math.ceil(Number(limit)),
    (limit: unknown) => Math.floor(Number(limit)) + 1,
  ];
  if (clause.op === '<' || clause.op === '>=') return [reaches(clause.value)];
  if (clause.op === '<=' || clause.op === '>') return [passes(clause.value)];
  if (clause.op === 'between') return [reaches(clause.from), passes(clause.to)];
  const limits =
    clause.op === 'is'
      ? [clause.value]
      : clause.op === 'one of'
        ? clause.values
        : clause.op === 'in the top' || clause.op === 'in the bottom'
          ? [clause.limit]
          : [];
  return limits.flatMap((limit) => [reaches(limit), passes(limit)]);
}

function turnsOf(clause: Clause, customer: Customer, asOf: string): string[] {
  const { field } = clause;
  const value = valueAt(customer, field);
  if (isDerived(field)) {
    if (!growsDaily(field)) return derivedTurns(field, customer.values);
    if (typeof value !== 'number') return [];
    return changesAt(clause)
      .filter(Number.isFinite)
      .map((days) => addDays(asOf, days - value));
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
    .filter((date) => date > asOf);
