import { type Customer, valueAt } from '../../customer/customer';
import type { Value } from '../../customer/value';
import type { Flip } from '../../reason';
import { addDays, daysBetween } from '../../values/civil';
import { isMoney, kindOf, numberOf, shownOf, withValue } from '../field-value';
import type { Placement } from '../method';
import type { Segment } from '../segment';
import { canBecome, happeningToday, isAdvisable, isCounted } from './can-become';
import type { Clause } from './condition';

type Candidate = { to: Value; by: number | null; cost: number };

/** A change of a name counts as doubling a number: a nearer number is the better advice. */
const costOfName = 1;
const daysOfYear = 365;

/** Just at a limit, and the smallest step to either side of it: one of whole numbers, a hundredth of others. */
function around(limit: number, value: number): number[] {
  const step = Number.isInteger(limit) && Number.isInteger(value) ? 1 : 0.01;
  return [limit, limit - step, limit + step];
}

function numberLimits(clause: Clause): number[] {
  if (clause.op === 'between') return [clause.from, clause.to].filter((limit) => typeof limit === 'number');
  if (clause.op === 'in the top' || clause.op === 'in the bottom')
    return clause.limit === undefined ? [] : [clause.limit];
  if (clause.op === 'one of') return clause.values.filter((value) => typeof value === 'number');
  return 'value' in clause && typeof clause.value === 'number' ? [clause.value] : [];
}

function dateLimits(clause: Clause, asOf: string): string[] {
  const near = (date: string): string[] => [addDays(date, -1), date, addDays(date, 1)];
  if (clause.op === 'in the last' || clause.op === 'more than ago') return near(addDays(asOf, -clause.days));
  if (clause.op === 'in the next') return [...near(addDays(asOf, clause.days)), asOf];
  if (clause.op === 'between')
    return [clause.from, clause.to].filter((limit) => typeof limit === 'string').flatMap(near);
  return 'value' in clause && typeof clause.value === 'string' ? near(clause.value) : [];
}

const namesIn = (clause: Clause): string[] => {
  if (clause.op === 'one of') return clause.values.filter((value) => typeof value === 'string');
  return clause.op === 'is' && typeof clause.value === 'string' ? [clause.value] : [];
};

function candidates(clause: Clause, customer: Customer, asOf: string): Candidate[] {
  const { field } = clause;
  const value = valueAt(customer, field);
  if (value === undefined || !isAdvisable(field)) return [];
  const number = numberOf(value);
  if (number !== undefined) {
    const near = numberLimits(clause).flatMap((limit) => around(limit, number));
    const today = happeningToday(field, asOf).filter((to) => typeof to === 'number');
    return [...near.map((to) => (isCounted(field) ? Math.ceil(to) : to)), ...today].map((to) => ({
      to: isMoney(value) ? { ...value, amount: to } : to,
      by: to - number,
      cost: Math.abs(to - number) / Math.max(1, Math.abs(number), Math.abs(to)),
    }));
  }
  if (typeof value === 'string' && kindOf(customer, field) === 'date')
    return [...dateLimits(clause, asOf), ...happeningToday(field, asOf).map(String)].map((to) => {
      const by = daysBetween(value, to);
      return { to, by, cost: Math.abs(by) / daysOfYear };
    });
  if (typeof value === 'boolean') return [{ to: !value, by: null, cost: costOfName }];
  return namesIn(clause).map((to) => ({ to, by: null, cost: costOfName }));
}

/** The smallest change of one value that can come about and moves the customer to another segment, or null when no single one does. */
export function nearestFlip(
  customer: Customer,
  clauses: readonly Clause[],
  asOf: string,
  { place, segments }: { place: (customer: Customer) => Placement; segments: readonly Segment[] },
): Flip | null {
  const now = place(customer).segment;
  const tried = clauses
    .flatMap((clause) => candidates(clause, customer, asOf).map((candidate) => ({ ...candidate, field: clause.field })))
    .filter(({ field, to, cost }) => cost > 0 && canBecome(field, valueAt(customer, field) ?? to, to, asOf))
    .sort((a, b) => a.cost - b.cost);
  for (const { field, to, by } of tried) {
    const { segment } = place(withValue(customer, field, to));
    if (segment === null || segment === now) continue;
    const kind = kindOf(customer, field);
    const currency = isMoney(to) ? to.currency : null;
    const change =
      by === null
        ? null
        : kind === 'date'
          ? ({ kind: 'days', value: by } as const)
          : shownOf(field, kind, by, currency);
    const segmentName = segments.find(({ key }) => key === segment)?.name ?? segment;
    return { kind: 'flip', field, to: shownOf(field, kind, to, currency), by: change, segment, segmentName };
  }
  return null;
}
