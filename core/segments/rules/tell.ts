import type { Customer } from '../../customer/customer';
import { isDerived, withDerived } from '../../customer/derived';
import type { MemberOf } from '../method';
import { unknown } from './compare';
import { type Clause, type Condition, leavesOf, lookedAt, type Member } from './condition';
import { type Subject, subjectOf, truthOf } from './truth';

/** In, out, or can't tell because of these fields. */
export type Verdict = { is: 'in' } | { is: 'out' } | { is: 'unknown'; missing: string[] };

/** The fields that the answer hangs on: those of the parts that can't be told. */
export function missingOf(tree: Condition, subject: Subject): string[] {
  if (truthOf(tree, subject) !== unknown) return [];
  const parts = 'all' in tree ? tree.all : 'any' in tree ? tree.any : 'not' in tree ? [tree.not] : null;
  if (!parts) return [lookedAt(tree as Clause | Member)];
  return [...new Set(parts.flatMap((part) => missingOf(part, subject)))];
}

/** Holds a condition against a customer, as of a civil date. */
export function tell(tree: Condition, customer: Customer, asOf: string, memberOf?: MemberOf): Verdict {
  const derived = leavesOf(tree).map(lookedAt).filter(isDerived);
  const subject = subjectOf(withDerived(customer, asOf, derived), asOf, memberOf);
  const truth = truthOf(tree, subject);
  if (truth === unknown) return { is: 'unknown', missing: missingOf(tree, subject) };
  return { is: truth === 1 ? 'in' : 'out' };
}
